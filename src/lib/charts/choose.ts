import type { ObservationRow } from '../queries/observations';
import type { ReportRow } from '../queries/reports';
import { THEME_MEASURES, type Theme, type ThemeMeasure, type View } from '../themes';
import type { Point } from './point';

const matches = (row: ObservationRow, measure: ThemeMeasure) =>
  row.measure === measure.measure &&
  row.channel === (measure.channel ?? null) &&
  row.applicant === (measure.applicant ?? null) &&
  row.outcome === null &&
  row.result === null;

/** How many figures each measure of a theme has among observations; measures without any are left out. */
export function offeredMeasures(theme: Theme, observations: readonly ObservationRow[]): { measure: ThemeMeasure; figures: number }[] {
  return THEME_MEASURES[theme]
    .map((measure) => ({ measure, figures: observations.filter((row) => row.value !== null && matches(row, measure)).length }))
    .filter((item) => item.figures > 0);
}

/** The measure with the most figures; the first of the theme where there are none. */
export function defaultMeasure(theme: Theme, observations: readonly ObservationRow[]): ThemeMeasure {
  const offered = offeredMeasures(theme, observations);
  // A theme asked about a rate opens with it, however few state one.
  const asked = offered.find((item) => item.measure === THEME_MEASURES[theme][0]);
  if (asked && (theme === 'online' || theme === 'satisfaction')) return asked.measure;
  const best = offered.reduce<(typeof offered)[number] | null>(
    (top, item) => (top === null || item.figures > top.figures ? item : top),
    null
  );
  return best?.measure ?? (THEME_MEASURES[theme][0] as ThemeMeasure);
}

/** The latest year among those with the most figures of a measure; the latest year held where there are none. */
export function defaultYear(measure: ThemeMeasure, observations: readonly ObservationRow[], reports: readonly ReportRow[]): number {
  const counts = new Map<number, number>();
  for (const report of reports) counts.set(report.year, counts.get(report.year) ?? 0);
  for (const row of observations)
    if (row.value !== null && row.status === 'reported' && matches(row, measure)) counts.set(row.year, (counts.get(row.year) ?? 0) + 1);
  let best: [number, number] = [Math.max(2019, ...counts.keys()), -1];
  for (const [year, count] of counts) if (count > best[1] || (count === best[1] && year > best[0])) best = [year, count];
  return best[0];
}

/** The year before the first of `years` where a report of that first year tells its figure (a stated change); none otherwise. */
export function yearBefore(measure: ThemeMeasure, observations: readonly ObservationRow[], years: readonly number[]): number[] {
  const before = (years[0] ?? 0) - 1;
  return observations.some((row) => row.year === before && row.value !== null && matches(row, measure)) ? [before] : [];
}

/** Years after the one shown in which some places state the figure, with how many; the latest first. */
export function laterYears(points: readonly Point[], year: number): { year: number; places: number }[] {
  const counts = new Map<number, number>();
  for (const point of points)
    if (point.year > year && point.observation?.status === 'reported') counts.set(point.year, (counts.get(point.year) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => b - a).map(([later, places]) => ({ year: later, places }));
}

/** The views that fit what there is: several years for lines, two years for arrows, tables for outcomes, enough dots for a distribution. */
export function fittingViews(points: readonly Point[], year: number, dots: number, hasOutcomes: boolean, changeFirst = false): View[] {
  const stated = points.filter((point) => point.value !== null);
  const years = new Set(stated.map((point) => point.year));
  const pairs = stated.some(
    (point) => point.year === year && stated.some((other) => other.place === point.place && other.year === year - 1)
  );
  const views: View[] = [];
  if (hasOutcomes) views.push('outcomes', 'balance', 'applicants');
  if (changeFirst && pairs) views.push('slope');
  views.push('ranking');
  if (years.size > 1) views.push('time', 'multiples', 'heatmap');
  if (dots >= 5) views.push('distribution');
  if (pairs && !changeFirst) views.push('slope');
  views.push('table');
  return views;
}
