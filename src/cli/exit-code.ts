import type { Finding, Problem } from '$lib/model';

/** Whether something found is of severity error. */
export const isError = ({ severity }: Pick<Finding | Problem, 'severity'>): boolean => severity === 'error';

/**
 * The exit code of `show`, `check` and `ingest` alike: 3 where a document could not be read at all, else 1 where there is a finding or
 * problem of severity error, else 0.
 */
export function exitCodeOf(documents: readonly { isRead: boolean; hasErrors: boolean }[]): 0 | 1 | 3 {
  if (documents.some(({ isRead }) => !isRead)) return 3;
  return documents.some(({ hasErrors }) => hasErrors) ? 1 : 0;
}
