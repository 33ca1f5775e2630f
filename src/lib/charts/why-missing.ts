import type { ObservationRow } from '../queries/observations';
import type { Missing } from './point';

const STATUSES: readonly Missing[] = ['slash', 'none-word', 'unreadable', 'not-applicable', 'section-missing'];

/** Why a cell of table 3 has no number: as its status has it, blank where it is, not stated where it is not among what is known of the report. */
export function whyMissing(cell: Pick<ObservationRow, 'status'> | null | undefined): Missing {
  if (cell == null) return 'not-stated';
  return STATUSES.find((status) => status === cell.status) ?? 'blank';
}
