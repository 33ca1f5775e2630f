import { isShownCell, pointsOfExport, townsOfExport } from '../export/chart-rows';
import type { Exportable } from '../export/exportable';
import type { ObservationRow } from '../queries/observations';
import type { Change } from './change';

/** The changes that touch what a chart shows: its townships, its years, and of figures only those of its measure. In the file's order. */
export function changesOfChart(changes: readonly Change[], chart: Exportable): Change[] {
  const places = new Set(townsOfExport(chart).map((town) => town.place));
  // A report that was withdrawn may have taken its township with it.
  for (const town of chart.rows.towns) places.add(town.place);
  const years = new Set(chart.isForm ? [chart.year] : pointsOfExport(chart).map((point) => point.year));
  return changes.filter(
    (change) =>
      (places.has(change.place) || isOfCounty(change, chart)) &&
      years.has(change.year) &&
      (change.kind !== 'value-amended' || isShown(change.cell ?? '', chart))
  );
}

function isOfCounty(change: Change, chart: Exportable): boolean {
  return change.kind === 'report-removed' && /^\d{6}$/.test(chart.rows.county) && change.place.startsWith(chart.rows.county);
}

/** Whether a cell, by its key, is one of those the chart is about. */
function isShown(cell: string, chart: Exportable): boolean {
  const [measure = '', ...rest] = cell.split('/');
  const parts = rest.filter((part) => !/^\d{4}$/.test(part));
  if (!chart.isForm) {
    const wanted = [chart.measure.applicant, chart.measure.channel].filter((part) => part !== undefined);
    return measure === chart.measure.measure && parts.join('/') === wanted.join('/');
  }
  // Keys of table 3 are measure, outcome where there is one, applicant.
  const applicant = parts.at(-1) ?? null;
  const outcome = parts.length > 1 ? (parts[0] ?? null) : null;
  return isShownCell(chart.view, { measure, applicant, outcome, status: 'reported' } as ObservationRow);
}
