import { evidenceOf, type Explored } from '../charts/explore';
import { evidenceText, type EvidenceText } from '../charts/evidence-text';
import { escapeMarkup as esc, sceneMarkup } from '../charts/scene-svg';
import type { Scene } from '../charts/scene';
import { words } from '../i18n';
import { shareWords } from '../i18n/share';
import type { View } from '../themes';
import { pageAddress } from './address';
import type { Placed } from './data';

/** Widths of the two drawings that a frame holds; CSS shows the one that fits. */
export const WIDTHS = { narrow: 343, wide: 720 } as const;

/** The drawings of a chart by width; none for a table. */
export function scenesOf(chart: Explored): { narrow: Scene; wide: Scene } | null {
  return chart.view === 'table' ? null : { narrow: chart.draw(WIDTHS.narrow), wide: chart.draw(WIDTHS.wide) };
}

/** Everything a reader sees in an embed, as markup: headline, subtitle, drawings, notes, figures with their sources, and the way back. */
export function frameMarkup(chart: Explored, data: Placed): string {
  const { lang } = chart;
  const text = words(lang);
  const share = shareWords(lang);
  const scenes = scenesOf(chart);
  const invented = data.invented ? ` · <span class="invented">${esc(text.demo.mark)}</span>` : '';
  const table = figureTable(chart);
  const drawing = !scenes
    ? table
    : scenes.wide.marks.length === 0
      ? `<p>${esc(text.chart.noData)}</p>`
      : drawn(scenes.narrow, 'narrow', chart.title) + drawn(scenes.wide, 'wide', chart.title);
  const address = pageAddress(data, chart.choices);
  return (
    `<h1>${esc(chart.title)}</h1><p class="s">${esc(chart.subtitle)}${invented}</p>` +
    (scenes
      ? `<div class="drawing">${drawing}</div>`
      : `<div class="drawing rows" role="region" aria-label="${esc(chart.subtitle)}" tabindex="0">${drawing}</div>`) +
    `<p class="now s" aria-live="polite"></p>` +
    chart.notes.map((note) => `<p class="s">${esc(note)}</p>`).join('') +
    (scenes
      ? `<details class="sources"><summary>${esc(share.sources)} (${(table.match(/<tr data/g) ?? []).length})</summary>${table}</details>`
      : '') +
    `<p class="s foot">${address ? `<a href="${esc(address)}" target="_blank" rel="noopener">${esc(text.site)}</a>` : esc(text.site)} · ${esc(text.chart.dataVersion)} ${esc(data.version)}${invented}<span class="newer"></span></p>`
  );
}

function drawn(scene: Scene, name: string, title: string): string {
  return `<div class="${name}"><svg viewBox="0 0 ${scene.width} ${scene.height}" width="${scene.width}" height="${scene.height}" role="application" tabindex="0" aria-label="${esc(title)}"><title>${esc(title)}</title>${sceneMarkup(scene)}</svg></div>`;
}

/** A row of a frame's table: what the figure is of, the figure with its notes, where it comes from. */
interface TableRow {
  datum: string;
  said: EvidenceText;
  figure: EvidenceText['figures'][number];
}

function rowsOf(chart: Explored): TableRow[] {
  const data =
    chart.view === 'table' ? chart.tabled.map((point) => point.key) : (scenesOf(chart)?.wide.marks ?? []).map((mark) => mark.datum);
  return [...new Set(data)].flatMap((datum) => {
    const item = evidenceOf(chart, datum);
    if (!item) return [];
    const said = evidenceText(item, chart.lang);
    return said.figures.map((figure) => ({ datum, said, figure }));
  });
}

/** What stands in the cells of a frame's table, as plain text: by it the height of the table is reckoned. */
export function tableTexts(chart: Explored): { what: string; figure: string; notes: string; source: string }[] {
  return rowsOf(chart).map(({ said, figure }) => ({
    what: said.what,
    figure: figure.said,
    notes: figure.notes.join(' · '),
    source: `${figure.quote ? `“${figure.quote}”` : figure.cell ? `${figure.cell.place}: ${figure.cell.printed}` : (figure.missing ?? '')} ${
      said.report ? (said.report.url ? hostOf(said.report.url) : said.report.file) : ''
    }`
  }));
}

/** Every figure of a chart with its clause or cell and the address of its report; what has no number says why. */
function figureTable(chart: Explored): string {
  const text = words(chart.lang);
  const share = shareWords(chart.lang);
  const rows = rowsOf(chart).map(
    ({ datum, said, figure }) =>
      `<tr data-datum="${esc(datum)}"><th scope="row">${esc(said.what)}</th><td class="n">${esc(figure.said)}${figure.notes.length > 0 ? `<br><small>${esc(figure.notes.join(' · '))}</small>` : ''}</td><td>${sourceOf(figure)}${linkOf(said.report)}</td></tr>`
  );
  return `<table><thead><tr><th scope="col">${esc(text.chart.place)} · ${esc(text.chart.year)}</th><th scope="col" class="n">${esc(share.figure)}</th><th scope="col">${esc(share.source)}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function sourceOf(figure: EvidenceText['figures'][number]): string {
  if (figure.quote) return `<span lang="zh-CN">“${esc(figure.quote)}”</span> `;
  if (figure.cell) return `<span lang="zh-CN">${esc(figure.cell.place)}</span>: ${esc(figure.cell.printed)} `;
  return figure.missing ? `${esc(figure.missing)} ` : '';
}

function linkOf(report: EvidenceText['report']): string {
  if (!report) return '';
  return report.url
    ? `<a href="${esc(report.url)}" target="_blank" rel="noreferrer noopener">${esc(hostOf(report.url))}</a>`
    : `<small>${esc(report.file)}</small>`;
}

/** The host of an address, as a short name for it. */
export function hostOf(address: string): string {
  return /^https?:\/\/([^/]+)/.exec(address)?.[1] ?? address;
}

/** The panel over a chart that shows where a figure comes from. */
export function evidenceMarkup(said: EvidenceText, chart: Explored): string {
  const { evidence, colon, demo } = words(chart.lang);
  const line = (note: string | null) => (note ? `<p class="s">${esc(note)}</p>` : '');
  return (
    `<div class="top"><b id="ev">${esc(evidence.title)}</b><button type="button" data-close>${esc(evidence.close)}</button></div>` +
    (said.invented ? `<p class="invented">${esc(demo.mark)}</p>` : '') +
    `<p>${esc(said.what)} · ${esc(said.measure)}</p>` +
    (said.sum ? `<p class="value">${esc(said.sum)}</p>` : '') +
    said.figures
      .map(
        (figure) =>
          `<p class="${said.sum ? 'part' : 'value'}">${esc(figure.said)}</p>${line(figure.missing)}${figure.notes.map(line).join('')}${line(figure.where)}` +
          (figure.quote ? `<blockquote lang="zh-CN">${esc(figure.quote)}</blockquote>` : '') +
          (figure.cell ? `<blockquote lang="zh-CN">${esc(figure.cell.place)}: <b>${esc(figure.cell.printed)}</b></blockquote>` : '') +
          line(figure.derivedFrom)
      )
      .join('') +
    line(said.lastYear) +
    line(said.peers) +
    (said.report
      ? `<p class="s">${esc(evidence.report)}${esc(colon)}${said.report.url ? `<a href="${esc(said.report.url)}" target="_blank" rel="noreferrer noopener">${esc(said.report.url)}</a>` : `${esc(evidence.noUrl)} (${esc(said.report.file)})`}</p>${said.report.notes.map(line).join('')}`
      : '') +
    (said.findings.length > 0 ? `<p class="s">${esc(evidence.findings)}${esc(colon)}</p>${said.findings.map(line).join('')}` : '')
  );
}

/** Selects for year, measure and view, where a frame lets readers choose. */
export function controlsMarkup(chart: Explored): string {
  const text = words(chart.lang);
  const select = (name: string, label: string, options: readonly [value: string, word: string][], at: string) =>
    `<label><span>${esc(label)}</span> <select name="${name}">${options.map(([value, word]) => `<option value="${esc(value)}"${value === at ? ' selected' : ''}>${esc(word)}</option>`).join('')}</select></label>`;
  const name = (view: View) => text.views[view] ?? view;
  return [
    select(
      'year',
      text.control.year,
      chart.years.map((year) => [String(year), String(year)]),
      String(chart.year)
    ),
    chart.isForm
      ? ''
      : select(
          'measure',
          text.control.measure,
          chart.offered.map((item) => [item.key, text.measures[item.key] ?? item.key]),
          chart.measure.key
        ),
    select(
      'view',
      text.control.view,
      chart.views.map((view) => [view, name(view)]),
      chart.view
    )
  ].join('');
}
