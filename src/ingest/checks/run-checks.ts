import type { Finding, Report } from '$lib/model';
import { CHECKS } from './all-checks';
import { findingOf, type Check, type CheckSubject } from './check';
import type { ParsedDetails } from './details';
import { forgetReport } from './per-report';

/** What the checks say of a report: what disagrees, and which checks lacked their inputs, with the reason. */
export interface CheckResults {
  findings: Finding[];
  unchecked: { check: string; reason: string; reasonZh: string }[];
}

const ALONE = CHECKS.filter((check) => !check.needsNeighbours);
const WITH_NEIGHBOURS = CHECKS.filter((check) => check.needsNeighbours);

/** Runs the checks that one report alone allows. `details` is null for a report taken from the dataset. */
export function checkReport(report: Report, details: ParsedDetails | null): CheckResults {
  const results = runChecks(ALONE, { report, details, lastYear: null, otherYears: [], peers: [] });
  forgetReport();
  return results;
}

/** Runs the checks that compare a report with the place's other years and with its county. */
export function checkNeighbours(subject: CheckSubject): CheckResults {
  return runChecks(WITH_NEIGHBOURS, subject);
}

function runChecks(checks: readonly Check[], subject: CheckSubject): CheckResults {
  const results: CheckResults = { findings: [], unchecked: [] };
  for (const check of checks)
    for (const item of check.run(subject)) {
      if ('unchecked' in item) results.unchecked.push({ check: check.id, reason: item.unchecked, reasonZh: item.uncheckedZh });
      else results.findings.push(findingOf(check, item));
    }
  return results;
}
