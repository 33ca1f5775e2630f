import { observationKey, type Report } from '$lib/model';
import type { Held, ReleasedReport } from '$lib/model/release';

/** What a release keeps of a report: `report` with amendments applied and with the findings of neighbours. */
export function snapshotOf(report: Report): ReleasedReport {
  const observations: Record<string, Held> = {};
  for (const observation of report.observations) {
    const { value, status, qualifier = 'exact' } = observation;
    const mark = status === 'derived' ? 'derived' : qualifier;
    observations[observationKey(observation)] = value === null ? status : mark === 'exact' ? value : `${mark} ${value}`;
  }
  return {
    place: report.place.code,
    name: report.place.name,
    county: report.place.countyCode,
    year: report.year,
    observations,
    findings: report.findings.map(({ check, cells }) => [check, ...cells].join(' ')).sort()
  };
}
