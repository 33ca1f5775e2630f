import type { ObservationRow } from '../queries/observations';
import type { ReportRow } from '../queries/reports';

/**
 * Why a point has no number. `no-report`: the collection holds no report for the year; `not-stated`: the report's text does not
 * give the figure; `not-on-form`: the template of that year has no such row; `small-base`: a rate out of fewer than ten, in views that do
 * not show it as a count; the others as printed in the cell.
 */
export type Missing =
  | 'no-report'
  | 'not-stated'
  | 'not-on-form'
  | 'blank'
  | 'slash'
  | 'none-word'
  | 'unreadable'
  | 'not-applicable'
  | 'section-missing'
  | 'small-base';

/** One place in one year: its figure, or why there is none. */
export interface Point {
  /** `place/year`. */
  key: string;
  place: string;
  name: string;
  year: number;
  /** In the observation's unit; null where `missing` says why. */
  value: number | null;
  missing: Missing | null;
  observation: ObservationRow | null;
  report: ReportRow | null;
}

/** A township and its place in the administrative order. */
export interface Town {
  place: string;
  name: string;
  sortRank: number;
}

/** What is drawn: a measure, and the channel, outcome, applicant or result it is narrowed to (null: the one without that dimension). */
export interface Selection {
  measure: string;
  channel?: string | null;
  outcome?: string | null;
  applicant?: string | null;
  result?: string | null;
}

const MISSING_STATUSES = new Set(['blank', 'slash', 'none-word', 'unreadable', 'not-applicable', 'section-missing']);

/** Places by years with a point each, in the order given. A reported value goes before a derived one for the same year. */
export function pointsOf(
  towns: readonly Town[],
  years: readonly number[],
  reports: readonly ReportRow[],
  observations: readonly ObservationRow[],
  selection: Selection
): Point[] {
  const reportOf = new Map(reports.map((report) => [`${report.place}/${report.year}`, report]));
  const best = new Map<string, ObservationRow>();
  for (const observation of observations) {
    if (!isSelected(observation, selection)) continue;
    const key = `${observation.place}/${observation.year}`;
    const known = best.get(key);
    if (!known || rank(observation) < rank(known)) best.set(key, observation);
  }
  return towns.flatMap(({ place, name }) =>
    years.map((year): Point => {
      const key = `${place}/${year}`;
      const observation = best.get(key) ?? null;
      // A value derived for the year before stands in the report that states the change, not in that year's own.
      const report =
        observation?.status === 'derived'
          ? (reports.find((item) => item.report === observation.report) ?? null)
          : (reportOf.get(key) ?? null);
      const value = observation?.value ?? null;
      return {
        key,
        place,
        name,
        year,
        value,
        missing: value === null ? whyMissing(observation, report, selection) : null,
        observation,
        report
      };
    })
  );
}

function isSelected(observation: ObservationRow, selection: Selection): boolean {
  return (
    observation.measure === selection.measure &&
    observation.channel === (selection.channel ?? null) &&
    observation.outcome === (selection.outcome ?? null) &&
    observation.applicant === (selection.applicant ?? null) &&
    observation.result === (selection.result ?? null)
  );
}

function rank(observation: ObservationRow): number {
  return observation.status === 'reported' ? 0 : observation.value !== null ? 1 : 2;
}

function whyMissing(observation: ObservationRow | null, report: ReportRow | null, selection: Selection): Missing {
  if (observation && MISSING_STATUSES.has(observation.status)) return observation.status as Missing;
  if (!report) return 'no-report';
  const ofTable2 = /^(rules|normative-documents)-(issued|repealed|in-force)$|^fees-charged$/.test(selection.measure);
  if (ofTable2 && report.table2 === '2019') return 'not-on-form';
  const table = /^requests-(received|carried-in|concluded|carried-out)$/.test(selection.measure) ? report.table3 : null;
  if (table === '2019' && selection.outcome?.startsWith('other-')) return 'not-on-form';
  if (table === '2021' && selection.outcome === 'other') return 'not-on-form';
  return 'not-stated';
}
