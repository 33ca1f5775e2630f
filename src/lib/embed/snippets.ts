import { escapeMarkup as esc } from '../charts/scene-svg';

export interface Framed {
  /** Absolute address of the embed, with its state. */
  src: string;
  /** The chart's headline: what a screen reader says of the frame. */
  title: string;
  /** In pixels; fits at every width. */
  height: number;
  /** In pixels; left out where the frame takes the width of its column. */
  width?: number;
}

/** A frame that needs no script: every attribute is one that WordPress's filter keeps, and style only adds to them. */
export function iframeSnippet({ src, title, height, width }: Framed): string {
  const style = width === undefined ? ' loading="lazy" style="width:100%;border:0"' : '';
  return `<iframe src="${esc(src)}" title="${esc(title)}" width="${width ?? '100%'}" height="${height}" frameborder="0" scrolling="auto"${style}></iframe>`;
}

/** A frame that follows its content's height by our script. */
export function scriptSnippet(framed: Framed, site: string): string {
  return `${iframeSnippet(framed)}\n<script src="${esc(site)}embed/resize.js" async></script>`;
}

/** The web component with what it needs; inside it a link, which stays where scripts are stripped or refused. */
export function componentSnippet(
  site: string,
  {
    chart,
    lang,
    query,
    version,
    height,
    title,
    src,
    theme,
    controls,
    colours
  }: {
    chart: string;
    lang: string;
    query: string;
    version: string | null;
    height: number;
    title: string;
    /** Address of the frame, for pages where the component does not run. */
    src: string;
    theme: string | null;
    controls: boolean;
    colours: string;
  }
): string {
  const attributes = [
    `chart="${esc(chart)}"`,
    `lang="${lang}"`,
    query === '' ? '' : `query="${esc(query)}"`,
    version ? `version="${esc(version)}"` : '',
    theme ? `theme="${theme}"` : '',
    controls ? 'controls' : '',
    `height="${height}"`,
    `title="${esc(title)}"`,
    colours === '' ? '' : `style="${esc(colours)}"`
  ].filter((part) => part !== '');
  return `<script type="module" src="${esc(site)}embed/gongkai-chart.js"></script>\n<gongkai-chart ${attributes.join(' ')}><a href="${esc(src)}">${esc(title)}</a></gongkai-chart>`;
}

/** A picture that leads back to the chart. `file` is where the editor has put it. */
export function imageSnippet({
  file,
  href,
  alt,
  width,
  height
}: {
  file: string;
  href: string;
  alt: string;
  width: number;
  height: number;
}): string {
  return `<a href="${esc(href)}"><img src="${esc(file)}" alt="${esc(alt)}" width="${width}" height="${height}" style="max-width:100%;height:auto"></a>`;
}
