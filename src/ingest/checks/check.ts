import type { Applicant, Finding, Observation, Report, Result, Severity, Template } from '$lib/model';
import { observationKey } from '$lib/model';
import type { ParsedDetails } from './details';
import { perReport } from './per-report';

/** What a check may look at: one report, what the parser noticed beside the figures, and the same town's other years where known. */
export interface CheckSubject {
  report: Report;
  /** Null when the report comes from the dataset and its document is not at hand. */
  details: ParsedDetails | null;
  /** The same place's report of the year before; null where there is none. */
  lastYear: Report | null;
  /** Reports of the same place for all other years in hand. */
  otherYears: readonly Report[];
  /** Reports of other places of the same county and year. */
  peers: readonly Report[];
  /** Other reports of the same place and year in hand; left out where there can be none, as in the dataset. */
  twins?: readonly Report[];
  /** What the parser noticed in another document in hand; null or left out where only its figures are kept. */
  detailsOf?: (report: Report) => ParsedDetails | null;
}

/** What a check yields: the figures that disagree. `severity` only where it differs from the check's own. */
export interface Disagreement {
  cells: string[];
  expected?: number | string | null;
  actual?: number | string | null;
  reason: string;
  reasonZh: string;
  mend?: string;
  mendZh?: string;
  severity?: Severity;
}

/** Yielded where the figures a check needs are blank or missing: neither passed nor failed. */
export interface Unchecked {
  unchecked: string;
  uncheckedZh: string;
}

/** A rule the figures of a report should keep. `run` yields and never throws, and never mends. */
export interface Check {
  /** Stable kebab-case id; an anchor on the methods page. */
  id: string;
  /** Its number in the catalogue: S, T2, T3, T4, Y, N, D. */
  number: string;
  severity: Severity;
  titleZh: string;
  title: string;
  /** The rule, in a sentence each. */
  ruleZh: string;
  rule: string;
  /** The templates it holds for, by the table it looks at; left out where it holds for all. */
  templates?: readonly Template[];
  /** True where it compares years or peers, and so runs where reports stand together; `too` where it also has something to say of a report alone. */
  needsNeighbours?: true | 'too';
  /**
   * Which of its findings only the document can tell: all, or those a function picks out. They cannot be found again from the figures of a
   * report. Left out where the figures tell all.
   */
  needsDocument?: true | ((finding: Finding) => boolean);
  run(subject: CheckSubject): Iterable<Disagreement | Unchecked>;
}

/** Declares a check; gives it back unchanged. */
export function defineCheck(check: Check): Check {
  return check;
}

const COMPARE = 'Compare with the published page. If it says the same, leave it: the finding is published beside the figures.';
const COMPARE_ZH = '请对照公开页面核对；如页面即如此，保留原数，并附本条待核说明。';

/** The finding a disagreement becomes. */
export function findingOf(check: Check, disagreement: Disagreement): Finding {
  return {
    check: check.id,
    severity: disagreement.severity ?? check.severity,
    cells: disagreement.cells,
    expected: disagreement.expected ?? null,
    actual: disagreement.actual ?? null,
    reason: disagreement.reason,
    reasonZh: disagreement.reasonZh,
    mend: disagreement.mend ?? COMPARE,
    mendZh: disagreement.mendZh ?? COMPARE_ZH
  };
}

type Dimensions = {
  applicant?: Applicant;
  outcome?: Observation['outcome'];
  result?: Result;
  channel?: Observation['channel'];
  year?: number;
};

/** Observations of a report by measure and, where they have one, outcome: what is left to compare is a row of cells at most, and no name is put together. */
interface Index {
  plain: Map<string, Observation[]>;
  byOutcome: Map<string, Map<string, Observation[]>>;
}

const indexFor = perReport(indexOf);

function indexOf(report: Report): Index {
  const index: Index = { plain: new Map(), byOutcome: new Map() };
  // the cells of a row follow each other: its place is looked up at its first
  let row: Observation[] = [];
  let last: Observation | null = null;
  for (const observation of report.observations) {
    const { measure, outcome } = observation;
    if (last === null || last.measure !== measure || last.outcome !== outcome) {
      let rows = index.plain;
      if (outcome !== undefined) {
        rows = index.byOutcome.get(measure) ?? new Map<string, Observation[]>();
        index.byOutcome.set(measure, rows);
      }
      const name = outcome ?? measure;
      row = rows.get(name) ?? [];
      rows.set(name, row);
    }
    row.push(observation);
    last = observation;
  }
  return index;
}

/** The reported observation of a report, or undefined. Where a figure stands twice, the first. */
export function observationOf(report: Report, measure: string, dimensions: Dimensions = {}): Observation | undefined {
  const index = indexFor(report);
  const { outcome, applicant, result, channel, year } = dimensions;
  const row = outcome === undefined ? index.plain.get(measure) : index.byOutcome.get(measure)?.get(outcome);
  if (row === undefined) return undefined;
  for (const other of row)
    if (other.applicant === applicant && other.result === result && other.channel === channel && other.year === year) return other;
  return undefined;
}

/** Its value; null where it is blank, unreadable or absent. */
export function valueOf(report: Report, measure: string, dimensions: Dimensions = {}): number | null {
  return observationOf(report, measure, dimensions)?.value ?? null;
}

/** The sum of terms; null when a term is blank. */
export function add(...terms: (number | null)[]): number | null {
  let sum = 0;
  for (const term of terms) {
    if (term === null) return null;
    sum += term;
  }
  return Math.round(sum * 1e6) / 1e6;
}

/** What a check yields where it needs the document and only its figures are at hand. */
export const NO_DOCUMENT: Unchecked = { unchecked: 'the document is not at hand', uncheckedZh: '无原始文件可供核对' };

/** What a check yields where it needs the year before. */
export const NO_LAST_YEAR: Unchecked = { unchecked: 'no report for the year before', uncheckedZh: '缺上年报告' };

/** Whether a report is of a township-level unit: by its nine-digit code, or by its name. 瀛海地区 is one. */
export const isTownship = ({ place }: Report): boolean => /^\d{9}$/.test(place.code) || /[镇乡]$|街道|苏木/.test(place.name);

/** A value, or the one derived beside a blank; null where neither is known. */
export function knownValue(report: Report, measure: string, dimensions: Dimensions = {}): number | null {
  const value = valueOf(report, measure, dimensions);
  if (value !== null) return value;
  const key = observationKey({ measure, ...dimensions });
  return report.observations.find((other) => other.status === 'derived' && observationKey(other) === key)?.value ?? null;
}
