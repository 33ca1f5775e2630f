import type { Problem } from '$lib/model';
import { parseFile, type GivenIdentity } from './parse-file';
import { reportJson } from './report-json';

/** A document parsed, as the folder of reports takes it; `report` is null where it could not be read. */
export interface KeptReport {
  path: string;
  problems: Problem[];
  report: {
    /** Where it is kept below the folder of reports. */
    folders: readonly [county: string, place: string];
    year: number;
    sha256: string;
    /** The normalised report as it is written. */
    text: string;
    /** Whether a finding or problem of severity error was made. */
    hasErrors: boolean;
  } | null;
}

/** Parses a file into what is kept of it. */
export async function keepReport(path: string, given: GivenIdentity): Promise<KeptReport> {
  const { report, problems } = await parseFile(path, given);
  if (!report) return { path, problems, report: null };
  const isError = ({ severity }: { severity: string }) => severity === 'error';
  return {
    path,
    problems,
    report: {
      folders: [report.place.countyCode ?? 'unknown', report.place.code],
      year: report.year,
      sha256: report.source.sha256,
      text: reportJson(report),
      hasErrors: report.findings.some(isError) || problems.some(isError)
    }
  };
}
