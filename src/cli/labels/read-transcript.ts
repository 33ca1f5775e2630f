import {
  APPLICANTS,
  MEASURES,
  observationKey,
  Report,
  type Observation,
  type Place,
  type Problem,
  type Qualifier,
  type Unit
} from '$lib/model';
import { checkReport } from '../../ingest/checks/run-checks';
import { findFigures } from '../../ingest/narrative/figures';
import { problem } from '../../ingest/templates/problems';
import { sha256 } from '../files';
import { readCellName } from './cell-name';
import { measureOf } from './measure-of';
import type { Fact, Transcript } from './transcript';

/** Telephone numbers and mail addresses, never to be kept. */
const PRIVATE = /\d{3,4}[-—]\d{7,8}|(?<!\d)1[3-9]\d{9}(?!\d)|[\w.-]+@[\w.-]+/g;
/** The number as the quote prints it, its counter where one is printed, and how exact it is. */
function asPrinted({ value, quote, unit, approx }: Fact): { raw: string; rawUnit?: string; qualifier: Qualifier } {
  const stated: Qualifier = approx === 'at_least' ? 'at-least' : (approx ?? 'exact');
  const text = quote.normalize('NFKC').replace(/\s+/g, '');
  const figure = findFigures(text).findLast((item) => item.value === value);
  if (!figure) return { raw: String(value), qualifier: stated };
  const counter = figure.counter === '' && text.endsWith(unit) ? unit : figure.counter;
  return {
    raw: figure.raw.replace(/[余多]$/, ''),
    ...(counter === '' ? {} : { rawUnit: counter }),
    qualifier: stated === 'exact' || figure.qualifier === 'over' ? figure.qualifier : stated
  };
}

/** The quote without telephone numbers and mail addresses, at most 80 characters. */
function cleanQuote(quote: string): string {
  return quote.replace(PRIVATE, '…').slice(0, 80);
}

/** The observation a fact gives; null where it is passed over; a problem where its period is not the report's year. */
function observationOf(fact: Fact, units: ReadonlyMap<string, Unit>): Observation | Problem | null {
  if (fact.cell !== undefined) {
    const { observation, table, row, column } = readCellName(fact.cell);
    return {
      ...observation,
      value: fact.value,
      unit: units.get(observation.measure) ?? 'count',
      status: 'reported',
      raw: String(fact.value),
      provenance: { kind: 'cell', table, row, column, line: null, page: null }
    };
  }
  const measure = measureOf(fact);
  if (measure === null) return null;
  const quote = cleanQuote(fact.quote);
  // “截至2024年底” beside a smaller total of the year: a running total since the page began, or the year's; the page does not say.
  if (fact.period) return periodUnclear(quote);
  const { raw, rawUnit, qualifier } = asPrinted(fact);
  return {
    measure,
    ...(fact.channel ? { channel: fact.channel } : {}),
    value: fact.value,
    unit: units.get(measure) ?? 'count',
    ...(rawUnit === undefined ? {} : { rawUnit }),
    status: 'reported',
    qualifier,
    raw,
    period: null,
    provenance: { kind: 'clause', section: null, line: null, start: null, end: null, quote }
  };
}

function toldTwice(kept: Observation, other: Observation): Problem {
  const quote = other.provenance.kind === 'clause' ? other.provenance.quote : '';
  return problem(
    'told-twice',
    'warning',
    { line: null },
    {
      en: `${observationKey(kept)} is told twice with different values, ${kept.raw} and ${other.raw} (${quote}); the first was kept.`,
      zh: `${observationKey(kept)} 在文中出现两次且数值不同，分别为 ${kept.raw} 与 ${other.raw}（${quote}），保留前者。`
    },
    {
      en: 'Read the page; where both are parts of one whole, neither is the total.',
      zh: '请核对公开页面；两者如为同一总数的组成部分，则均非总数。'
    }
  );
}

function periodUnclear(quote: string): Problem {
  return problem(
    'unclear-period',
    'warning',
    { line: null },
    {
      en: `“${quote}” may be a running total and not the year's figure; it was not read.`,
      zh: `“${quote}”可能为历年累计数而非当年数，未读取。`
    },
    { en: 'Read the page, and add the figure if it is the year’s own.', zh: '请核对公开页面，确为当年数时再录入。' }
  );
}

function nothingMeasured(): Problem {
  return problem(
    'no-figures',
    'info',
    { line: null },
    { en: 'What was transcribed of this report holds no figure with a measure of ours.', zh: '所摘录部分没有可归入现有指标的数字。' },
    { en: 'Read the whole page to add its figures.', zh: '请阅读公开页面全文后补录。' }
  );
}

/** The normalised report of one transcript. `line` is its line of the input, whose hash names the source. Throws where a fact has an unknown name. */
export function readTranscript(transcript: Transcript, line: string, place: Place, units: ReadonlyMap<string, Unit>): Report {
  const { year, url, published, facts, file } = transcript;
  const kept = new Map<string, Observation>();
  const problems: Problem[] = [];
  const templates: Report['templates'] = { table2: null, table3: null, table4: null };
  for (const fact of facts) {
    if (fact.cell !== undefined) templates.table2 ??= readCellName(fact.cell).template;
    const item = observationOf(fact, units);
    if (item === null) continue;
    if (!('measure' in item)) {
      problems.push(item);
      continue;
    }
    const twin = kept.get(observationKey(item));
    if (!twin) kept.set(observationKey(item), item);
    else if (twin.value !== item.value) problems.push(toldTwice(twin, item));
  }
  if (kept.size === 0) problems.push(nothingMeasured());
  const observations = [...kept.values()].sort((a, b) => rank(a) - rank(b));
  // Rows 一 to 四 are the same in both forms; the one the report uses is told by its table 2.
  if (observations.some((item) => item.provenance.kind === 'cell' && item.provenance.table === 3)) templates.table3 = templates.table2;
  const segment = url === null ? '' : decodeURIComponent(new URL(url).pathname).split('/').filter(Boolean).at(-1);
  const report: Report = {
    schema: 'gongkai-report/1',
    id: `${place.code}-${year}`,
    place,
    year,
    templates,
    completeness: observations.some((item) => item.provenance.kind === 'cell') ? 'partial' : 'narrative-only',
    source: { file: segment || file, format: 'labels', sha256: sha256(line), url, published },
    observations,
    findings: [],
    problems
  };
  report.findings = checkReport(report, null).findings;
  return Report.parse(report);
}

/** Cells by table, then prose; within a table the order of the form. */
function rank({ measure, applicant, provenance }: Observation): number {
  const table = provenance.kind === 'cell' ? provenance.table : 9;
  return table * 1e4 + MEASURES.indexOf(measure) * 10 + (applicant ? APPLICANTS.indexOf(applicant) : 0);
}
