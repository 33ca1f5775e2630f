import { words, type Lang } from '../i18n';
import type { ObservationRow } from '../queries/observations';
import type { ReportRow } from '../queries/reports';
import type { View } from '../themes';
import { applicantRows, applicantsView, type ApplicantRow } from './applicants/view';
import { FLOWS, balanceRows, balanceView, type BalanceRow, type Flow } from './balance/view';
import type { ViewOptions } from './options';
import { GROUPS, outcomeRows, outcomesView, type OutcomeRow } from './outcomes/view';
import type { Missing, Point } from './point';
import type { Scene } from './scene';

/** Rows of table 3 for one year, for the views that show the form itself. Empty for themes without it. */
export interface FormRows {
  outcomes: OutcomeRow[];
  balances: BalanceRow[];
  applicants: ApplicantRow[];
}

/** The rows of table 3 of some towns in a year. */
export function formRows(
  towns: readonly { place: string; name: string }[],
  year: number,
  observations: readonly ObservationRow[]
): FormRows {
  return {
    outcomes: outcomeRows(towns, year, observations),
    balances: balanceRows(towns, year, observations),
    applicants: applicantRows(towns, year, observations)
  };
}

/** Whether a view shows table 3 itself. */
export function isFormView(view: View): boolean {
  return view === 'outcomes' || view === 'balance' || view === 'applicants';
}

/** The drawing of a view of table 3. */
export function formView(view: View, rows: FormRows, options: ViewOptions): Scene {
  const text = words(options.lang);
  if (view === 'balance') return balanceView(rows.balances, { ...options, names: text.flows });
  if (view === 'applicants') return applicantsView(rows.applicants, { ...options, kindNames: text.applicants });
  return outcomesView(rows.outcomes, options);
}

/** How many places a view of table 3 has its figures of: those whose total, flows or requests by persons are not blank. */
export function formStated(view: View, rows: FormRows): number {
  if (view === 'balance') return rows.balances.filter((row) => FLOWS.every((flow) => row.flows[flow]?.value != null)).length;
  if (view === 'applicants') return rows.applicants.filter((row) => row.kinds[0]?.value != null).length;
  return rows.outcomes.filter((row) => row.total !== null).length;
}

/** What a mark of a view of table 3 stands for, the same the year before, and the same of the other places. */
export interface FormEvidence {
  name: string;
  /** The figure drawn: a cell, or the sum of an outcome group's rows. */
  point: Point;
  /** The cells it is made of; of a group those that are not 0. */
  cells: Point[];
  lastYear: Point | null;
  peers: Point[];
}

/** The figures behind a mark of a view of table 3. `before` are the rows of the year before. Null where the mark is unknown. */
export function formEvidence(
  view: View,
  rows: FormRows,
  before: FormRows,
  datum: string,
  reports: readonly ReportRow[],
  lang: Lang
): FormEvidence | null {
  const text = words(lang);
  const [place = '', , part = '', index] = datum.split('/');
  const pointOf = (observation: ObservationRow, name: string, value = observation.value): Point => ({
    key: `${observation.place}/${observation.year}`,
    place: observation.place,
    name,
    year: observation.year,
    value,
    observation,
    report: reports.find((item) => item.place === observation.place && item.year === observation.year) ?? null,
    missing: value === null ? (observation.status in text.missing ? (observation.status as Missing) : 'blank') : null
  });
  const group = GROUPS.find((item) => item === part);
  /** Every place's figure for the same part of the form, with the cells it is made of. */
  const figures = (form: FormRows): { point: Point; cells: Point[] }[] => {
    const one = (name: string, cell: ObservationRow | null | undefined) =>
      cell ? [{ point: pointOf(cell, name), cells: [pointOf(cell, name)] }] : [];
    if (view === 'applicants') return form.applicants.flatMap(({ name, kinds }) => one(name, kinds[Number(index)]));
    if (view === 'outcomes' && part === 'total') return form.outcomes.flatMap(({ name, totalCell }) => one(name, totalCell));
    if (view === 'outcomes')
      return form.outcomes.flatMap(({ name, groups, sources }) => {
        const cells = group ? sources[group].map((source) => pointOf(source, name)) : [];
        const first = cells.find((cell) => cell.value !== 0)?.observation ?? cells[0]?.observation;
        return group && first ? [{ point: pointOf(first, name, groups[group]), cells: cells.filter((cell) => cell.value !== 0) }] : [];
      });
    if (part !== 'all') return form.balances.flatMap(({ name, flows }) => one(name, flows[part as Flow]));
    return form.balances.flatMap(({ name, flows }) => {
      const cells = FLOWS.flatMap((flow) => (flows[flow] ? [pointOf(flows[flow], name)] : []));
      const [received, carriedIn] = FLOWS.map((flow) => flows[flow]?.value ?? null);
      const first = cells[0]?.observation;
      const came = received === null || carriedIn === null ? null : (received ?? 0) + (carriedIn ?? 0);
      return first ? [{ point: pointOf(first, name, came), cells }] : [];
    });
  };
  const all = figures(rows);
  const own = all.find(({ point }) => point.place === place);
  if (!own || own.cells.length === 0) return null;
  return {
    name: partName(view, part, index, lang),
    ...own,
    lastYear: figures(before).find(({ point }) => point.place === place && point.value !== null)?.point ?? null,
    peers: all.flatMap(({ point }) => (point.place === place ? [] : [point]))
  };
}

/** What a part of a view of table 3 is called. */
function partName(view: View, part: string, index: string | undefined, lang: Lang): string {
  const text = words(lang);
  if (view === 'applicants') return text.applicants[Number(index)] ?? '';
  if (view === 'balance') return part === 'all' ? text.chart.cameIn : text.flows[part as Flow];
  return part === 'total' ? text.flows['requests-concluded'] : (text.outcomes[part] ?? part);
}
