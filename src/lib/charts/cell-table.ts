import { APPLICANTS, OUTCOMES, RESULTS, TABLE2_2019, TABLE2_2021, TABLE3_MEASURES, TABLE4_MEASURES } from '../model/codes';
import type { ObservationRow } from '../queries/observations';

/** A part of a table of the form around one cell, as printed. */
export interface CellTable {
  columns: string[];
  /** `group`: the number of the group that a numbered row of table 3 belongs to, where its own label does not say it. */
  rows: { label: string; group?: string; cells: { printed: string | null; isShown: boolean }[] }[];
}

/** Rows shown above and below the cell, at most. */
const AROUND = 3;
/** With more columns than these only the cell's own is shown. */
const COLUMNS = 4;

const MEASURE_ORDER: readonly string[] = [...TABLE2_2021, ...TABLE2_2019, ...TABLE3_MEASURES, ...TABLE4_MEASURES];
// total rows stand below the outcomes and right of the applicants and results
const OUTCOME_ORDER: readonly (string | null)[] = [...OUTCOMES, null];
const COLUMN_ORDER: readonly (string | null)[] = [...APPLICANTS, ...RESULTS, null];

/**
 * The neighbours of a cell in its table, among the cells at hand: the rows around it, and its row's other columns where they are few.
 * A table of one row (table 4) is shown column under column. Null for a figure told in prose, where no neighbour is at hand, and where labels stand twice. A cell
 * that is not at hand has `printed` null.
 */
export function cellTable(cell: ObservationRow, atHand: readonly ObservationRow[]): CellTable | null {
  if (cell.formTable === null || !cell.columnLabel) return null;
  const isOneRow = !cell.rowLabel;
  const labelOf = (row: ObservationRow) => (isOneRow ? row.columnLabel : row.rowLabel) ?? '';
  const columnOf = (row: ObservationRow) => (isOneRow ? '' : (row.columnLabel ?? ''));
  const table = atHand.filter((row) => row.report === cell.report && row.formTable === cell.formTable && row.status !== 'derived');
  const ownRow = table.filter((row) => labelOf(row) === labelOf(cell)).sort((a, b) => columnOrder(a) - columnOrder(b));
  const ownColumn = table.filter((row) => columnOf(row) === columnOf(cell)).sort((a, b) => rowOrder(a) - rowOrder(b));
  const all = [...new Set(ownRow.map(columnOf))];
  const columns = all.length > COLUMNS ? [columnOf(cell)] : all;
  const labels = [...new Set(ownColumn.map(labelOf))];
  const at = labels.indexOf(labelOf(cell));
  // where two cells have the same labels, which is which cannot be told
  const names = table.map((row) => JSON.stringify([labelOf(row), columnOf(row)]));
  if (at < 0 || labels.length * columns.length < 2 || new Set(names).size < names.length) return null;
  const rows = labels.slice(Math.max(0, at - AROUND), at + AROUND + 1).map((label) => ({
    label,
    ...groupOf(ownColumn.find((row) => labelOf(row) === label)),
    cells: columns.map((column) => {
      const found = table.find((row) => labelOf(row) === label && columnOf(row) === column);
      return { printed: found ? (found.raw ?? '') : null, isShown: label === labelOf(cell) && column === columnOf(cell) };
    })
  }));
  return { columns: isOneRow ? [] : columns, rows };
}

/** Groups of table 3 whose rows are numbered anew in each. */
const GROUPS = { refused: '（三）', unable: '（四）', 'not-processed': '（五）', other: '（六）' };

function groupOf(row: ObservationRow | undefined): { group?: string } {
  const outcome = row?.outcome;
  if (!outcome || row.rowLabel?.startsWith('（') || row.rowLabel?.startsWith('(')) return {};
  const found = Object.entries(GROUPS).find(([code]) => outcome.startsWith(`${code}-`));
  return found ? { group: found[1] } : {};
}

function rowOrder({ measure, outcome, result }: ObservationRow): number {
  return MEASURE_ORDER.indexOf(measure) * 100 + (result === null ? OUTCOME_ORDER.indexOf(outcome) : COLUMN_ORDER.indexOf(result));
}

function columnOrder({ measure, applicant, result }: ObservationRow): number {
  return MEASURE_ORDER.indexOf(measure) * 100 + COLUMN_ORDER.indexOf(applicant ?? result);
}
