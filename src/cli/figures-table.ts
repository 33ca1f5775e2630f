import { observationKey, type Observation, type Report } from '$lib/model';
import { measureName, observationName } from '../ingest/checks/names';
import { isError } from './exit-code';
import type { Lang } from './lang';
import { forTerminal } from './tell';
import { words } from './words';

/** What a cell that tells no number may hold. */
const UNFILLED = new Set<Observation['status']>(['blank', 'slash', 'none-word']);

/** A report's figures as a table for people, by table of the form and prose. Cells of 0 and cells without a number are only counted, unless `isWhole`. */
export function figuresTable(path: string, report: Report, isWhole: boolean, lang: Lang): string {
  const text = words(lang);
  const { place, year, completeness, id } = report;
  const lines = [`${path}${text.colon}${place.county ?? ''}${place.name} ${year} · ${id} · ${text.completeness[completeness]}`];
  for (const part of [2, 3, 4, 'prose'] as const) {
    const list = report.observations.filter(({ provenance }) => (provenance.kind === 'cell' ? provenance.table : 'prose') === part);
    const [first] = list;
    if (first === undefined) continue;
    const heading = part === 'prose' ? text.prose : text.table(part);
    if (!isWhole && list.every(({ status }) => status === 'section-missing')) {
      lines.push(`  ${heading}${text.colon}${text.statuses['section-missing']}`);
      continue;
    }
    lines.push(`  ${heading}`);
    const left = { zeros: 0, unfilled: 0 };
    for (const observation of list) {
      const isCell = observation.provenance.kind === 'cell' && !isWhole;
      if (isCell && observation.value === 0) left.zeros++;
      else if (isCell && UNFILLED.has(observation.status)) left.unfilled++;
      else lines.push(row(observation, lang));
    }
    if (left.zeros + left.unfilled > 0) lines.push(`${' '.repeat(WIDTH)}  ${text.leftOut(left.zeros, left.unfilled)}`);
  }
  if (report.findings.length > 0) lines.push(`  ${text.found(report.findings.length, report.findings.filter(isError).length)}`);
  return forTerminal(`${lines.join('\n')}\n`);
}

/** Columns of a terminal that figures have. */
const WIDTH = 18;

function row(observation: Observation, lang: Lang): string {
  const text = words(lang);
  const { value, status, qualifier, unit, rawUnit, period, base, year } = observation;
  const named = text.unit(unit, value ?? 0);
  const word = unit === 'percent' || lang === 'en' ? named : (rawUnit ?? named);
  const figure =
    value === null
      ? text.statuses[status]
      : `${text.qualifier[qualifier ?? 'exact']}${value}${word === '%' || word === '' ? word : ` ${word}`}`;
  const notes = [
    observationName(observation)[lang],
    ...(status === 'derived' ? [text.derived(year ?? null)] : []),
    ...(period ? [text.period(period.from, period.to)] : []),
    ...(base ? [text.base(base.value, measureName(base.measure)[lang])] : []),
    observationKey(observation)
  ];
  return `${' '.repeat(Math.max(0, WIDTH - widthOf(figure)))}${figure}  ${notes.join(' · ')}`;
}

/** Columns a text takes in a terminal: characters of Chinese take two. */
function widthOf(text: string): number {
  return Array.from(text).reduce((width, char) => width + ((char.codePointAt(0) ?? 0) > 0x2e80 ? 2 : 1), 0);
}
