import site from '../../app.css?raw';
import css from './frame.css?raw';
import { escapeMarkup as esc } from '../charts/scene-svg';
import type { Explored } from '../charts/explore';
import { words } from '../i18n';
import { shareWords } from '../i18n/share';
import { writeEmbedData, type EmbedData } from './data';
import { frameMarkup } from './frame';

/** The site's colours and fonts, without its layout, and the frame's own styles. */
export const STYLES = (site.slice(0, site.indexOf('* {')) + css).replace(/\/\*.*?\*\//gs, '').replace(/\s*\n\s*/g, '');

/**
 * Runs before anything is drawn: the host's colours, and a drawing with other choices than the page's own is held back until the script has
 * settled them. Shared by all embeds, so that one hash allows it under a content security policy.
 */
export const EARLY = `(function(){var d=document.documentElement,q=new URLSearchParams(location.search),t=q.get('theme');if(t==='dark'||t==='light')d.dataset.theme=t;['page','ink','accent'].forEach(function(n){var v=(q.get(n)||'').replace('#','');if(/^[0-9a-f]{6}$/i.test(v)){d.style.setProperty('--'+n,'#'+v);if(n==='accent')d.style.setProperty('--link','#'+v)}});if(/[?&](c|y|m|v|s|p|county|year|measure|view|sort|place)=/.test(location.search)){d.className='waiting';setTimeout(function(){d.className=''},4000)}})()`;

export interface DocumentParts {
  /** Address of the script, or its text where the file stands alone; null for none. */
  script: { src: string } | { text: string } | null;
  /** Address of the oEmbed answer for this chart; null where there is none. */
  oembed: string | null;
}

/** A whole embed as an HTML document: the first frame drawn, the rows inside, one script at most. */
export function embedDocument(chart: Explored, data: EmbedData, { script, oembed }: DocumentParts): string {
  const text = words(data.lang);
  const ours = !script
    ? ''
    : 'src' in script
      ? `<script src="${esc(script.src)}" defer></script>`
      : `<script>${script.text.replaceAll('</script', '<\\/script')}</script>`;
  // without script a frame cannot know what its address asks for, and says so
  const unheard = ours ? `<noscript><p class="s">${esc(shareWords(data.lang).noScript)}</p></noscript>` : '';
  const found = oembed ? `<link rel="alternate" type="application/json+oembed" href="${esc(oembed)}" title="${esc(chart.title)}">` : '';
  return `<!doctype html><html lang="${text.htmlLang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><link rel="icon" href="data:,"><title>${esc(chart.title)} · ${esc(text.site)}</title><meta name="description" content="${esc(chart.subtitle)}">${found}<style>${STYLES}</style><script>${EARLY}</script></head><body><main aria-label="${esc(text.site)}">${frameMarkup(chart, data)}</main>${unheard}<script type="application/json" id="rows">${writeEmbedData(data)}</script>${ours}</body></html>`;
}
