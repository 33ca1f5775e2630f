import { escapeMarkup as esc } from '../charts/scene-svg';
import type { Explored } from '../charts/explore';
import { words } from '../i18n';
import type { Placed } from './data';
import { STYLES } from './document';
import { frameMarkup, scenesOf } from './frame';

/** The most a file that stands alone may weigh, in bytes. */
export const STILL_LIMIT = 60_000;

/**
 * A chart as one HTML file that needs nothing else: drawing, figures, clauses and addresses inside. Where both drawings would weigh too
 * much, the one for phones is left out and the other scrolls. `script` is the text of `embed/still.js`.
 */
export function stillDocument(chart: Explored, data: Placed, script: string, colours = ''): string {
  const text = words(data.lang);
  const write = (body: string, more = '') =>
    `<!doctype html><html lang="${text.htmlLang}" data-close="${esc(text.evidence.close)}"${colours ? ` style="${esc(colours)}"` : ''}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,"><title>${esc(chart.title)} · ${esc(text.site)}</title><style>${STYLES}${more}</style></head><body><main aria-label="${esc(text.site)}">${body}</main><script>${script.replaceAll('</script', '<\\/script')}</script></body></html>`;
  const body = labelled(frameMarkup(chart, data), chart);
  const whole = write(body);
  if (new TextEncoder().encode(whole).length <= STILL_LIMIT) return whole;
  return write(body.replace(/<div class="narrow">.*?<\/svg><\/div>/s, ''), '.wide{display:block}.wide svg{min-width:640px;max-width:none}');
}

/** What a mark says stands in the markup, since the file's script computes nothing. */
function labelled(markup: string, chart: Explored): string {
  const scenes = scenesOf(chart);
  if (!scenes) return markup;
  const labels = new Map([...scenes.narrow.marks, ...scenes.wide.marks].map((mark) => [esc(mark.datum), esc(mark.label)]));
  return markup.replace(
    /<g class="mark" data-i="\d+" data-datum="([^"]*)"/g,
    (found, datum: string) => `${found} aria-label="${labels.get(datum) ?? ''}"`
  );
}
