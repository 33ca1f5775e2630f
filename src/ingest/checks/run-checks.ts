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

const ALONE = CHECKS.filter((check) => check.needsNeighbours !== true);
const WITH_NEIGHBOURS = CHECKS.filter((check) => check.needsNeighbours !== undefined);
const NEIGHBOURS_ONLY = CHECKS.filter((check) => check.needsNeighbours === true);

/** Runs the checks that one report alone allows. `details` is null for a report taken from the dataset. */
export function checkReport(report: Report, details: ParsedDetails | null): CheckResults {
  const results = runChecks(ALONE, { report, details, lastYear: null, otherYears: [], peers: [] });
  forgetReport();
  return results;
}

/**
 * Runs those of these checks again that the figures of a kept report suffice for: what they say now takes the place of what was kept of them.
 * Findings that only the document can tell stay, but for those on the figures `amended` since, by observation key: they speak of other
 * values. What was found beside other reports is left out: it is found anew wherever reports stand together.
 */
export function recheckReport(report: Report, amended: ReadonlySet<string> = NONE): CheckResults {
  const subject = { report, details: null, lastYear: null, otherYears: [], peers: [] };
  const results: CheckResults = { findings: [], unchecked: [] };
  const kept = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    if (IDS_WITH_NEIGHBOURS.has(finding.check)) continue;
    const list = kept.get(finding.check);
    if (list) list.push(finding);
    else kept.set(finding.check, [finding]);
  }
  for (const check of ALONE) {
    const { needsDocument = false } = check;
    for (const finding of kept.get(check.id) ?? [])
      if (
        (needsDocument === true || (needsDocument !== false && needsDocument(finding))) &&
        !finding.cells.some((cell) => amended.has(cell))
      )
        results.findings.push(finding);
    kept.delete(check.id);
    if (needsDocument !== true) runCheck(check, subject, results);
  }
  // of checks there are no longer
  for (const findings of kept.values()) results.findings.push(...findings);
  return results;
}

const NONE: ReadonlySet<string> = new Set();
const IDS_WITH_NEIGHBOURS = new Set(WITH_NEIGHBOURS.map(({ id }) => id));

/** Runs the checks that compare a report with the place's other years and with its county. */
export function checkNeighbours(subject: CheckSubject): CheckResults {
  const hasNeighbours = subject.lastYear !== null || subject.peers.length > 0;
  // what a check has to say of the report alone was said
  return runChecks(hasNeighbours ? WITH_NEIGHBOURS : NEIGHBOURS_ONLY, subject);
}

function runChecks(checks: readonly Check[], subject: CheckSubject): CheckResults {
  const results: CheckResults = { findings: [], unchecked: [] };
  for (const check of checks) runCheck(check, subject, results);
  return results;
}

function runCheck(check: Check, subject: CheckSubject, results: CheckResults): void {
  for (const item of check.run(subject)) {
    if ('unchecked' in item) results.unchecked.push({ check: check.id, reason: item.unchecked, reasonZh: item.uncheckedZh });
    else results.findings.push(findingOf(check, item));
  }
}
