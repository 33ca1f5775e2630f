import { formatNumber, formatPeriod, formatPoint } from '../format/number';
import { words, type Lang } from '../i18n';
import { countWord } from '../i18n/count-word';
import { nameInCounty } from '../i18n/name-in-county';
import type { EvidenceItem } from './evidence-item';
import type { FindingRow } from '../queries/findings';
import type { ObservationRow } from '../queries/observations';
import { notesOf } from './options';
import type { Point } from './point';

/** One figure of an evidence panel, every sentence finished. Null where the source has no such thing. */
export interface EvidenceFigure {
  key: string;
  said: string;
  /** Why there is no number; null where there is one. */
  missing: string | null;
  notes: string[];
  /** Where in the report the clause or the cell stands. */
  where: string | null;
  quote: string | null;
  /** Table, row and column of a cell, and what is printed in it. */
  cell: { place: string; printed: string } | null;
  derivedFrom: string | null;
}

/** What an evidence panel says, on the site and in an embed. */
export interface EvidenceText {
  invented: boolean;
  what: string;
  measure: string;
  /** The sum drawn, where it is of several figures; null where it is of one. */
  sum: string | null;
  figures: EvidenceFigure[];
  lastYear: string | null;
  peers: string | null;
  /** Null where no report is held. `url` is null where the address of the original is not held. */
  report: { url: string | null; file: string; notes: string[] } | null;
  findings: string[];
}

/** The words of an evidence panel. */
export function evidenceText(item: EvidenceItem, lang: Lang): EvidenceText {
  const text = words(lang);
  const { point } = item;
  const say = (shown: Point) => sayFigure(shown, item.unitWord, lang);
  const shown = item.more && item.more.length > 0 ? item.more : [point];
  const values = item.peers.flatMap((peer) => (peer.value === null ? [] : [peer.value]));
  const { lastYear } = item;
  return {
    invented: item.invented,
    what: `${point.name} · ${point.year}`,
    measure: item.measureName,
    sum: shown.length > 1 ? say(point) : null,
    figures: shown.map((figure) => figureText(figure, say(figure), lang, item.sources ?? [])),
    lastYear: lastYear ? `${text.evidence.lastYear} ${lastYear.year}${text.colon}${say(lastYear)}${lastYearNote(lastYear, lang)}` : null,
    peers:
      values.length < 2
        ? null
        : `${text.evidence.peers}${text.colon}${formatNumber(Math.min(...values))}–${formatNumber(Math.max(...values))} (n = ${values.length})`,
    report: reportText(point, lang),
    findings: item.findings
      .filter((finding) => touches(finding, shown))
      .slice(0, 8)
      .map((finding) => `${text.methods.severity[finding.severity]} · ${lang === 'zh' ? finding.reasonZh : finding.reasonEn}`)
  };
}

/** What last year's figure needs beside it: its months, and whether it was worked out. */
function lastYearNote({ observation }: Point, lang: Lang): string {
  const period = formatPeriod(observation?.periodFrom ?? null, observation?.periodTo ?? null, lang);
  const notes = [period, observation?.status === 'derived' ? words(lang).derived : null].filter((note) => note !== null);
  return notes.length === 0 ? '' : lang === 'zh' ? `（${notes.join('，')}）` : ` (${notes.join(', ')})`;
}

/** Whether a finding is about one of the figures shown, or about their report as a whole. */
function touches({ cells }: FindingRow, shown: readonly Point[]): boolean {
  if (!cells) return true;
  const measures = cells.split(' ').map((key) => key.split('/')[0]);
  return shown.some(({ observation }) => observation !== null && measures.includes(observation.measure));
}

function figureText(shown: Point, said: string, lang: Lang, sources: readonly ObservationRow[]): EvidenceFigure {
  const text = words(lang);
  const row = shown.observation;
  const line = row?.line ? text.evidence.line.replace('{n}', String(row.line)) : null;
  const page = row?.page ? text.evidence.page.replace('{n}', String(row.page)) : null;
  const cellPlace = row && row.formTable !== null ? [`${text.methods.table}${row.formTable}`, row.rowLabel, row.columnLabel] : null;
  const isQuote = Boolean(row?.quote);
  return {
    key: shown.key + (row?.outcome ?? '') + (row?.measure ?? ''),
    said,
    missing: shown.value === null ? text.missing[shown.missing ?? 'not-stated'].explain : null,
    notes: notesOf(shown, lang),
    where: isQuote
      ? [text.evidence.quote, row?.section, line].filter(Boolean).join(' · ')
      : cellPlace
        ? [text.evidence.cell, line, page].filter(Boolean).join(' · ')
        : null,
    quote: row?.quote || null,
    cell:
      isQuote || !cellPlace
        ? null
        : { place: cellPlace.filter(Boolean).join(' · '), printed: row?.raw ? row.raw : text.missing.blank.word },
    derivedFrom: row?.derivedFrom ? `${text.evidence.derivedFrom}${text.colon}${derivation(row, sources, lang)}` : null
  };
}

/** What a derived figure comes from: each stated figure with its clause, and the sum where it is a level less its change. */
function derivation(row: ObservationRow, sources: readonly ObservationRow[], lang: Lang): string {
  const parts = sourcesOf(row, sources).map((source) => {
    const figure = `${source.value === null ? (source.raw ?? '') : formatNumber(source.value)}${source.unit === 'percent' ? '%' : source.unit === 'percentage-point' ? ` ${words(lang).chart.pp}` : ''}`;
    const clause = source.quote ?? [source.rowLabel, source.columnLabel].filter(Boolean).join(' · ');
    return lang === 'zh' ? `${figure}（“${clause}”）` : `${figure} (“${clause}”)`;
  });
  if (parts.length === 0) return row.derivedFrom ?? '';
  const [level, change] = sourcesOf(row, sources);
  const isDifference =
    parts.length === 2 &&
    change?.unit === 'percentage-point' &&
    Math.abs((level?.value ?? 0) - (change.value ?? 0) - (row.value ?? 0)) < 1e-9;
  const sum = isDifference
    ? `${lang === 'zh' ? '；' : '; '}${formatNumber(level?.value ?? 0)} − ${formatNumber(change?.value ?? 0)} = ${formatNumber(row.value ?? 0)}`
    : '';
  return parts.join(lang === 'zh' ? '，' : ', ') + sum;
}

/** The observations of its report that a derived one names, the level before its change. */
function sourcesOf(row: ObservationRow, all: readonly ObservationRow[]): ObservationRow[] {
  const named = (row.derivedFrom ?? '').split(' ').map((key) => key.split('/')[0]);
  return all
    .filter((source) => source.report === row.report && source.status !== 'derived' && named.includes(source.measure))
    .filter((source) => source.applicant === row.applicant && source.channel === row.channel)
    .sort((a, b) => named.indexOf(a.measure) - named.indexOf(b.measure));
}

function reportText({ report, observation }: Point, lang: Lang): EvidenceText['report'] {
  if (!report) return null;
  const text = words(lang);
  const template = report.table3 ?? report.table2;
  return {
    url: report.url,
    file: report.file,
    notes: [
      report.published ? `${text.evidence.published} ${report.published}` : '',
      report.format === 'labels' ? text.evidence.transcribed : '',
      observation?.formTable && template ? `${text.evidence.template} ${template}` : ''
    ].filter((note) => note !== '')
  };
}

/** Where and from which version of the data a figure is copied. */
export interface Cited {
  version: string;
  address: string;
}

/** A figure as a sentence that stands alone: place with its county, year, measure, figure and notes, the report it comes from, and where it was seen. */
export function citedSentence({ point, measureName, unitWord, countyName, invented }: EvidenceItem, cited: Cited, lang: Lang): string {
  const zh = lang === 'zh';
  const name = nameInCounty({ name: point.name, countyName }, lang);
  const said = sayFigure(point, unitWord, lang);
  const notes = notesOf(point, lang);
  const source = point.report?.url ?? point.report?.file ?? '';
  const stated = point.report?.year ?? point.year;
  const { site, data } = words(lang);
  return zh
    ? `${invented ? '（虚构数据）' : ''}${name} ${point.year} 年${measureName} ${said}${notes.length > 0 ? `（${notes.join('，')}）` : ''}。来源：${name} ${stated} 年政府信息公开工作年度报告${source === '' ? '' : `，${source} `}。${site}，${data.version} ${cited.version}，${cited.address}`
    : `${invented ? '(invented data) ' : ''}${name}, ${point.year}: ${measureName} ${said}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}. Source: annual report on open government information of ${name} for ${stated}${source === '' ? '' : `, ${source} `}. ${site}, ${data.version.toLowerCase()} ${cited.version}, ${cited.address}`;
}

/** A figure with its unit, or why there is none. */
function sayFigure(shown: Point, unitWord: string, lang: Lang): string {
  const figure = formatPoint(shown, lang);
  if (figure === null) return words(lang).missing[shown.missing ?? 'not-stated'].word;
  return `${figure}${shown.observation?.unit === 'percent' ? '' : ` ${countWord(shown.value ?? 0, unitWord, lang)}`}`;
}
