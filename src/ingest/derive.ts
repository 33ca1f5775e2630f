import { APPLICANTS, RESULTS, type Observation, type Report, observationKey } from '$lib/model';
import { add } from './checks/check';
import { REQUEST_ROWS } from './templates/2021/table3';

/** Totals of tables 3 and 4 that are blank though every part has a value: derived, beside the blank, with what they come from. */
export function deriveTotals(observations: readonly Observation[]): Observation[] {
  const blanks = observations.filter(isBlankTotal);
  if (blanks.length === 0) return [];
  const byKey = new Map(observations.map((observation) => [observationKey(observation), observation]));
  return blanks.flatMap((total) => {
    const outcomes = isConcluded(total) ? outcomesOf(observations, total) : null;
    if (outcomes !== null) return [outcomes];
    if (isConcluded(total) && total.applicant !== 'total') return [];
    const parts =
      total.applicant === 'total'
        ? APPLICANTS.filter((applicant) => applicant !== 'total').map((applicant) => observationKey({ ...total, applicant }))
        : RESULTS.map((result) => observationKey({ ...total, result }));
    const value = add(...parts.map((key) => byKey.get(key)?.value ?? null));
    return value === null ? [] : [{ ...total, value, status: 'derived' as const, from: parts }];
  });
}

/** Whether a cell is of the row （七）总计. */
const isConcluded = ({ measure, outcome }: Observation): boolean => measure === 'requests-concluded' && outcome === undefined;
const OUTCOMES = REQUEST_ROWS.filter(({ outcome }) => outcome !== undefined).length;

/** A blank （七）总计 from the outcomes above it, where every one has a value; null where one lacks it. */
function outcomesOf(observations: readonly Observation[], total: Observation): Observation | null {
  const parts = observations.filter(({ outcome, applicant }) => outcome !== undefined && applicant === total.applicant);
  const value = parts.length === OUTCOMES ? add(...parts.map((part) => part.value)) : null;
  return value === null ? null : { ...total, value, status: 'derived', from: parts.map(observationKey) };
}

function isBlankTotal(observation: Observation): boolean {
  const { status } = observation;
  if (status === 'reported' || status === 'derived' || status === 'unreadable') return false;
  const { applicant, result, unit, provenance } = observation;
  return (
    applicant === 'total' ||
    (isConcluded(observation) && provenance.kind === 'cell') ||
    (unit === 'case' && provenance.kind === 'cell' && result === undefined)
  );
}

/** How much of a report there is: all three tables, some, or prose alone. */
export function completenessOf(found: readonly boolean[]): Report['completeness'] {
  if (found.every(Boolean)) return 'full';
  return found.some(Boolean) ? 'partial' : 'narrative-only';
}
