import { escapeMarkup, sceneMarkup } from '../charts/scene-svg';
import { words } from '../i18n';
import { citationOf } from './citation';
import type { Table } from './columns';
import { LICENCE, LICENCE_ADDRESS, type Exportable, type ExportNote } from './exportable';
import { LIGHT, lightPaint } from './light-paint';
import { addressesOf } from './sources';
import { CHART_FONT } from './svg-font';
import { wrapText } from './wrap-text';
import { shortCode } from '../state/short-code';

const SANS = `'${CHART_FONT}', system-ui, 'PingFang SC', 'HarmonyOS Sans SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif`;
const MARGIN = 24;
/** More sources than this are counted instead of listed; the metadata has all of them. */
const LISTED = 4;

/** A finished file: markup, and its size in pixels. */
export interface SvgFile {
  markup: string;
  width: number;
  height: number;
}

/**
 * A chart as a file that stands alone: headline, subtitle, drawing, notes, sources, data version and address inside, light colours,
 * `withFonts` puts the font inside; `<metadata>` with citation, version, address, licence and every source. A table has no drawing and says so by its height.
 */
export function chartSvg(chart: Exportable, table: Table, note: ExportNote, inner = 720): SvgFile {
  const { lang, title, subtitle, notes, invented, view } = chart;
  const text = words(lang);
  const zh = lang === 'zh';
  const scene = view === 'table' ? null : chart.draw(inner);
  const width = inner + 2 * MARGIN;
  const parts: string[] = [];
  let y = MARGIN;
  const write = (content: string, size: number, style: { color?: string; bold?: boolean } = {}) => {
    for (const line of wrapText(content, inner, size)) {
      y += Math.round(size * 1.45);
      parts.push(
        `<text x="${MARGIN}" y="${y}" font-size="${size}" fill="${style.color ?? LIGHT.ink}"${style.bold ? ' font-weight="700"' : ''}>${escapeMarkup(line)}</text>`
      );
    }
  };
  write(title, 21, { bold: true });
  y += 4;
  write(subtitle, 13, { color: LIGHT.muted });
  if (invented) write(text.demo.mark, 13, { color: LIGHT.invented, bold: true });
  y += 16;
  if (scene) {
    parts.push(`<g transform="translate(${MARGIN} ${y})">${sceneMarkup(scene, lightPaint)}</g>`);
    y += Math.ceil(scene.height);
  }
  y += 8;
  for (const item of notes) write(item, 13, { color: LIGHT.muted });
  const addresses = addressesOf(table);
  const sources = text.chart.sources + text.colon;
  if (addresses.length > 0 && addresses.length <= LISTED)
    addresses.forEach((item, i) =>
      write(`${i === 0 ? sources : ''}${item.name} ${item.report.slice(-4)} ${item.address}`, 13, { color: LIGHT.muted })
    );
  else if (addresses.length > 0)
    write(
      zh
        ? `${sources}${addresses.length} 份年度报告，逐条出处见下列网址`
        : `${sources}${addresses.length} annual reports; each figure’s source is at the address below`,
      13,
      { color: LIGHT.muted }
    );
  write(`${text.site} · ${text.chart.dataVersion} ${note.version} · ${LICENCE}`, 13, { color: LIGHT.muted });
  write(note.address, 13, { color: LIGHT.link });
  const code = codeOf(chart);
  if (code)
    write(
      zh
        ? `编号 ${code} · 在首页搜索框输入编号，即回到本图与出处`
        : `Code ${code} · type it into the search on the home page to reach this chart and its sources`,
      13,
      { color: LIGHT.muted }
    );
  const height = y + MARGIN;
  return {
    markup: page(
      parts,
      width,
      height,
      metadata(
        chart,
        addresses.map((item) => item.address),
        note
      ),
      title,
      chart.lang
    ),
    width,
    height
  };
}

/** The chart's short code; null for a comparison of the reader's own. A distribution over the country is the country's. */
function codeOf({ rows, national, year, measure, view }: Exportable): string | null {
  const county = view === 'distribution' && national.some((item) => item.year === year) ? 'all' : rows.county;
  return shortCode({ county, year, measure: measure.key, view });
}

function page(parts: readonly string[], width: number, height: number, meta: string, title: string, lang: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" xml:lang="${lang === 'zh' ? 'zh-CN' : 'en'}" font-family="${SANS}" font-variant-numeric="tabular-nums lining-nums">
<title>${escapeMarkup(title)}</title>
${meta}
<rect width="${width}" height="${height}" fill="${LIGHT.page}"/>
${parts.join('\n')}
</svg>
`;
}

function metadata(chart: Exportable, addresses: readonly string[], note: ExportNote): string {
  const citation = citationOf(chart, note);
  const element = (name: string, value: string) => `    <dc:${name}>${escapeMarkup(value)}</dc:${name}>`;
  return `<metadata>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/terms/" xmlns:cc="http://creativecommons.org/ns#">
  <rdf:Description rdf:about="${escapeMarkup(note.address)}">
${[
  element('title', chart.title),
  element('description', `${chart.subtitle}${chart.invented ? `. ${words(chart.lang).demo.mark}` : ''}`),
  element('hasVersion', note.version),
  element('identifier', note.address),
  element('bibliographicCitation', citation.gbt7714),
  element('bibliographicCitation', citation.plain),
  ...addresses.map((address) => element('source', address))
].join('\n')}
    <cc:license rdf:resource="${LICENCE_ADDRESS}"/>
  </rdf:Description>
</rdf:RDF>
</metadata>`;
}
