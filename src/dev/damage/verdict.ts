import { type Observation, type Report, observationKey } from '../../lib/model';
import type { ParsedReport } from '../../ingest/pipeline';
import type { Expected } from './damage';

/** What became of a damaged document; `wrong` names the figures that are wrong and that nothing names. */
export type Verdict = { kind: 'exact' } | { kind: 'flagged' } | { kind: 'silent'; wrong: string[] };

/** Compares what was read of a damaged document with the report it was made from; `expected` where the damage changed what is printed. */
export function judge(report: Report, expected: Expected, parsed: ParsedReport): Verdict {
  const read = parsed.report?.observations ?? [];
  const first = new Map<string, Observation>();
  for (const observation of read) if (!first.has(name(observation))) first.set(name(observation), observation);
  const wrong: string[] = [];
  let isExact = parsed.report !== null;
  const seen = new Set<string>();
  for (const original of report.observations) {
    const key = name(original);
    if (seen.has(key)) continue;
    seen.add(key);
    const due = expected.get(key) ?? original;
    const got = first.get(key);
    if (got && got.value === due.value && got.status === due.status) continue;
    isExact = false;
    if (got?.status === 'reported' && got.value !== due.value && !isNamed(got, parsed))
      wrong.push(`${key}: ${due.value} read as ${got.value}`);
  }
  for (const [key, got] of first) {
    if (seen.has(key) || (got.status !== 'reported' && got.status !== 'derived')) continue;
    isExact = false;
    if (!isNamed(got, parsed)) wrong.push(`${key}: ${got.value} read, not printed`);
  }
  if (wrong.length > 0) return { kind: 'silent', wrong };
  return { kind: isExact ? 'exact' : 'flagged' };
}

function name(observation: Observation): string {
  return observation.provenance.kind === 'cell' ? observationKey(observation) : `told ${observationKey(observation)}`;
}

/** Whether a finding or problem (warning or error) names the cell, another cell of its row, or its line. */
function isNamed(observation: Observation, { report, problems }: ParsedReport): boolean {
  const key = observationKey(observation);
  const row = observation.applicant ? key.slice(0, key.lastIndexOf('/')) : null;
  const { provenance } = observation;
  const found = (report?.findings ?? []).some(
    ({ severity, cells, check }) =>
      severity !== 'info' &&
      (cells.includes(key) || (row !== null && check === 'row-sum' && cells.some((cell) => cell.slice(0, cell.lastIndexOf('/')) === row)))
  );
  if (found) return true;
  const label = provenance.kind === 'cell' ? provenance.row.trim() : '';
  return problems.some(
    ({ severity, line, reason }) =>
      severity !== 'info' && ((line !== null && line === provenance.line) || (label.length > 1 && reason.includes(`“${label}”`)))
  );
}
