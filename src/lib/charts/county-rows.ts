import type { Town } from './point';
import type { FindingRow } from '../queries/findings';
import type { ObservationRow } from '../queries/observations';
import type { ReportRow } from '../queries/reports';

/** The rows of one county that a theme's views draw from. They travel with the page, or come from the county's page or the engine. */
export interface CountyRows {
  county: string;
  name: string;
  towns: Town[];
  reports: ReportRow[];
  observations: ObservationRow[];
  findings: FindingRow[];
  /** Reports held a year, where `towns` are only those that state a figure of the theme. */
  heldByYear?: Record<number, number>;
}

/** All places of one year, for the national distribution. */
export interface NationalRows {
  year: number;
  reports: ReportRow[];
  observations: ObservationRow[];
  findings: FindingRow[];
}

/** Towns of a county from its reports, in the order of the rows (pinyin). */
export function townsOf(reports: readonly ReportRow[]): Town[] {
  const towns = new Map<string, Town>();
  for (const report of reports)
    if (!towns.has(report.place)) towns.set(report.place, { place: report.place, name: report.name, sortRank: towns.size });
  return [...towns.values()];
}

/** All years from the first to the last with a report, so that a year without one is a gap and not left out. */
export function yearsOf(reports: readonly ReportRow[]): number[] {
  if (reports.length === 0) return [];
  const years = reports.map((report) => report.year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
