import { APPLICANT_KINDS } from '../charts/applicants/view';
import { FLOWS } from '../charts/balance/view';
import type { Point } from '../charts/point';
import type { ObservationRow } from '../queries/observations';
import type { ReportRow } from '../queries/reports';
import { ROW_COLUMNS, type Table, type Value } from './columns';
import type { Exportable } from './exportable';

/** The rows of a chart: every figure behind it and every figure that is missing, with its source, in the chart's order of townships. */
export function chartRows(chart: Exportable): Table {
  const reports = new Map(reportsAtHand(chart).map((report) => [report.report, report]));
  const rows = chart.isForm
    ? cellsOf(chart).map(({ name, observation }) =>
        rowOf(
          { place: observation.place, name, year: observation.year },
          observation,
          observation.status,
          reports.get(observation.report),
          chart
        )
      )
    : pointsOfExport(chart).map((point) => {
        const { observation } = point;
        const report = observation ? reports.get(observation.report) : (point.report ?? undefined);
        return rowOf(point, observation, point.missing ?? observation?.status ?? 'not-stated', report, chart);
      });
  return { columns: ROW_COLUMNS, rows };
}

/** The points a chart of points exports, townships in the order of their first appearance. */
export function pointsOfExport(chart: Exportable): readonly Point[] {
  return chart.view === 'table' ? chart.tabled : chart.shown;
}

/** The reports the rows at hand come from, the national ones included. */
export function reportsAtHand(chart: Exportable): ReportRow[] {
  const known = new Map<string, ReportRow>();
  for (const report of [...chart.rows.reports, ...chart.national.flatMap((item) => item.reports)])
    if (!known.has(report.report)) known.set(report.report, report);
  return [...known.values()];
}

/** The observations at hand, each once, the national ones included. */
export function observationsAtHand(chart: Exportable): ObservationRow[] {
  const known = new Map<string, ObservationRow>();
  for (const row of [...chart.rows.observations, ...chart.national.flatMap((item) => item.observations)]) {
    const key = [
      row.report,
      row.place,
      row.year,
      row.measure,
      row.channel,
      row.applicant,
      row.outcome,
      row.result,
      row.status,
      row.line
    ].join('/');
    if (!known.has(key)) known.set(key, row);
  }
  return [...known.values()];
}

/** The townships of an export in order. */
export function townsOfExport(chart: Exportable): { place: string; name: string }[] {
  const { form } = chart;
  const listed =
    chart.view === 'balance'
      ? form.balances
      : chart.view === 'applicants'
        ? form.applicants
        : chart.isForm
          ? form.outcomes
          : pointsOfExport(chart);
  const towns = new Map<string, string>();
  for (const { place, name } of listed) if (!towns.has(place)) towns.set(place, name);
  return [...towns].map(([place, name]) => ({ place, name }));
}

/** The cells of table 3 that a view of it shows. Derived values stand in no table. */
export function isShownCell(view: Exportable['view'], row: ObservationRow): boolean {
  if (row.status === 'derived') return false;
  if (view === 'balance') return (FLOWS as readonly string[]).includes(row.measure) && row.applicant === 'total' && row.outcome === null;
  if (view === 'applicants')
    return row.measure === 'requests-received' && (APPLICANT_KINDS as readonly (string | null)[]).includes(row.applicant);
  return row.measure === 'requests-concluded' && row.applicant === 'total';
}

function cellsOf(chart: Exportable): { name: string; observation: ObservationRow }[] {
  return townsOfExport(chart).flatMap(({ place, name }) =>
    chart.rows.observations
      .filter((row) => row.place === place && row.year === chart.year && isShownCell(chart.view, row))
      .map((observation) => ({ name, observation }))
  );
}

function rowOf(
  { place, name, year }: { place: string; name: string; year: number },
  row: ObservationRow | null,
  status: string,
  report: ReportRow | undefined,
  { measure, isForm, invented }: Exportable
): Value[] {
  return [
    place,
    name,
    year,
    row?.measure ?? measure.measure,
    row ? row.channel : isForm ? null : (measure.channel ?? null),
    row ? row.applicant : isForm ? null : (measure.applicant ?? null),
    row?.outcome ?? null,
    row?.result ?? null,
    row?.value ?? null,
    row?.unit ?? null,
    status,
    row?.qualifier ?? null,
    row?.raw || null,
    row?.rawUnit || null,
    row?.periodFrom ?? null,
    row?.periodTo ?? null,
    row?.baseMeasure ?? null,
    row?.baseValue ?? null,
    row?.derivedFrom || null,
    row?.formTable ?? null,
    row?.rowLabel || null,
    row?.columnLabel || null,
    row?.section || null,
    row?.line ?? null,
    row?.page ?? null,
    row?.quote || null,
    row?.report ?? report?.report ?? null,
    report?.url || null,
    report?.file || null,
    report?.sha256 || null,
    invented
  ];
}
