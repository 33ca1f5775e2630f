import type { Observation, Report } from '$lib/model';
import { observationKey } from '$lib/model';

/** How a reported total compares with its parts. `partial`: some parts are blank, and yet the others exceed the total. */
export type SumResult = { agrees: true } | { agrees: false; sum: number; total: number; partial: boolean } | { agrees: null };

/** Compares a total with the sum of its parts; `agrees` null when a term is blank or missing and nothing can be said. */
export function compareSum(parts: readonly (number | null)[], total: number | null): SumResult {
  if (total === null) return { agrees: null };
  let sum = 0;
  let partial = false;
  for (const part of parts) {
    if (part === null) partial = true;
    else sum += part;
  }
  if (partial && sum <= total) return { agrees: null };
  return Math.abs(sum - total) < 1e-9 ? { agrees: true } : { agrees: false, sum, total, partial };
}

/** The keys of observations of a report that satisfy a condition. */
export function keysWhere(report: Report, condition: (observation: Observation) => boolean): string[] {
  return report.observations.filter(condition).map(observationKey);
}
