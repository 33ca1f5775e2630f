import type { TableCell } from '$lib/model';
import { foldLabel } from '../text/fold';
import { readCellValue } from './cell-value';
import type { Row } from './rows';

/** Lines between two pages: page numbers, what is printed at the head and foot of each. */
const BETWEEN = 4;

/**
 * Puts rows together that the end of a page cut in two: the label goes on in the first row of the next page, and each value stands on one
 * of the pages. Only where the two parts make a label of the form and the second alone is none; rows of documents without pages stay.
 */
export function joinCutRows(rows: readonly Row[], isLabel: (text: string) => boolean): readonly Row[] {
  if (rows.every(({ page }) => page === rows[0]?.page)) return rows;
  const joined: Row[] = [];
  const taken = new Set<number>();
  rows.forEach((row, at) => {
    if (taken.has(at)) return;
    const next = row.origin === 'grid' && rows[at + 1]?.block !== row.block ? firstOfNextPage(rows, at) : -1;
    const whole = next < 0 ? null : maybeJoined(row, rows[next] as Row, isLabel);
    if (whole !== null) taken.add(next);
    joined.push(whole ?? row);
  });
  return joined;
}

/** The first row of the table that goes on behind the end of a page; -1 where other things than a few lines come first. */
function firstOfNextPage(rows: readonly Row[], at: number): number {
  const page = rows[at]?.page ?? null;
  for (let i = at + 1; i <= at + 1 + BETWEEN; i++) {
    const row = rows[i];
    if (row === undefined) return -1;
    if (row.origin === 'text') continue;
    return row.origin === 'grid' && page !== null && row.page === page + 1 ? i : -1;
  }
  return -1;
}

/** One row of two, where one label is cut over both; null where not, or where both have a value in one column. */
function maybeJoined(above: Row, below: Row, isLabel: (text: string) => boolean): Row | null {
  const [up, down] = [labelOf(above), labelOf(below)];
  const [head, tail] = [above.cells[up], below.cells[down]];
  if (!head || !tail || above.cells.length - up !== below.cells.length - down) return null;
  const text = head.text.trim() + tail.text.trim();
  if (isLabel(head.text) || isLabel(tail.text) || !isLabel(text)) return null;
  const values: TableCell[] = [];
  for (let i = 1; i < above.cells.length - up; i++) {
    const [one, other] = [above.cells[up + i], below.cells[down + i]];
    if (!one || !other || (one.text.trim() !== '' && other.text.trim() !== '')) return null;
    values.push(one.text.trim() === '' ? { ...other, line: one.line, page: one.page } : one);
  }
  const cells = [...above.cells.slice(0, up), { ...head, text }, ...values];
  return { ...above, cells, folded: cells.map((cell) => (cell.copy ? '' : foldLabel(cell.text))).join('') };
}

/** The number of the last cell of words; -1 where a row has none. */
function labelOf({ cells }: Row): number {
  return cells.findLastIndex((cell) => !cell.copy && /[\u2e80-\u9fff]/.test(cell.text) && readCellValue(cell.text).status === 'unreadable');
}
