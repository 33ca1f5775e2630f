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

/** The headline of a view of table 3. Towns with a blank are left out of every sum, and counted. */
export function formTitle(view: View, rows: FormRows, lang: Lang): string {
  if (view === 'balance') return balanceTitle(rows.balances, lang);
  if (view === 'applicants') return applicantsTitle(rows.applicants, lang);
  const known = rows.outcomes.filter((row) => row.total !== null);
  const total = known.reduce((sum, row) => sum + (row.total ?? 0), 0);
  const blank = rows.outcomes.length - known.length;
  const unable = known.every((row) => row.groups.unable !== null) ? known.reduce((sum, row) => sum + (row.groups.unable ?? 0), 0) : null;
  return lang === 'zh'
    ? `${known.length} 个镇街办结申请 ${total} 件${unable === null ? '' : `，其中无法提供 ${unable} 件`}${blank > 0 ? `；另 ${blank} 个总计空白` : ''}`
    : `${known.length} townships concluded ${total} requests${unable === null ? '' : `; ${unable} could not be provided`}${blank > 0 ? `; ${blank} left the total blank` : ''}`;
}

function balanceTitle(balances: readonly BalanceRow[], lang: Lang): string {
  const known = balances
    .map((row) => FLOWS.map((flow) => row.flows[flow]?.value ?? null))
    .filter((flows) => flows.every((value) => value !== null));
  const uneven = known.filter(([a, b, c, d]) => (a ?? 0) + (b ?? 0) !== (c ?? 0) + (d ?? 0)).length;
  const blank = balances.length - known.length;
  return lang === 'zh'
    ? `${known.length} 个镇街可核对${uneven === 0 ? '，来件与去向相等' : `，其中 ${uneven} 个来件与去向不等，待核`}${blank > 0 ? `；${blank} 个有空白` : ''}`
    : `${known.length} townships can be compared; ${uneven === 0 ? 'what came in is accounted for' : `in ${uneven} what came in and went out differ`}${blank > 0 ? `; ${blank} have blanks` : ''}`;
}

function applicantsTitle(applicants: readonly ApplicantRow[], lang: Lang): string {
  const persons = applicants.flatMap((row) => (row.kinds[0]?.value == null ? [] : [row.kinds[0].value]));
  const sum = persons.reduce((a, b) => a + b, 0);
  return lang === 'zh'
    ? `${persons.length} 个镇街载明自然人申请，共 ${sum} 件`
    : `${persons.length} townships state requests by natural persons: ${sum} in all`;
}

/** The figures behind a mark of a view of table 3, with their name: one cell, or the rows of an outcome group that are not 0. Null where the mark is unknown. */
export function formEvidence(
  view: View,
  rows: FormRows,
  datum: string,
  reports: readonly ReportRow[],
  lang: Lang
): { points: Point[]; name: string } | null {
  const text = words(lang);
  const [place = '', yearText = '', part = '', index] = datum.split('/');
  const year = Number(yearText);
  const report = reports.find((item) => item.place === place && item.year === year) ?? null;
  const pointOf = (observation: ObservationRow, name: string): Point => ({
    key: `${place}/${year}`,
    place,
    name,
    year,
    value: observation.value,
    observation,
    report,
    missing: observation.value === null ? (observation.status in text.missing ? (observation.status as Missing) : 'blank') : null
  });
  if (view === 'balance') {
    const row = rows.balances.find((item) => item.place === place);
    const source = row?.flows[part as Flow];
    return row && source ? { points: [pointOf(source, row.name)], name: text.flows[part as Flow] } : null;
  }
  if (view === 'applicants') {
    const row = rows.applicants.find((item) => item.place === place);
    const source = row?.kinds[Number(index)];
    return row && source ? { points: [pointOf(source, row.name)], name: text.applicants[Number(index)] ?? '' } : null;
  }
  const row = rows.outcomes.find((item) => item.place === place);
  const group = GROUPS.find((item) => item === part);
  if (!row || !group) return null;
  const points = row.sources[group].filter((item) => item.value !== 0).map((item) => pointOf(item, row.name));
  return points.length > 0 ? { points, name: text.outcomes[group] ?? group } : null;
}
