import type { TableCell } from '$lib/model';
import { readCellValue, type CellValue } from './cell-value';
import type { Row } from './rows';

/** The cells of a row behind its label, read. `start` is the index of the first of them in the row. */
export interface Tail {
  row: Row;
  start: number;
  cells: TableCell[];
  values: CellValue[];
}

/** A run of values settled column by column; null where it cannot be. `why` says what stood in the way. */
export type ValueRun = { cells: TableCell[]; values: CellValue[] } | { why: 'too-few' | 'too-many' | 'shifted' | 'merged' };

/** Reads the cells of a row from `start` on; repeats of merged cells stay in place, marked `copy`. */
export function readTail(row: Row, start: number, end = row.cells.length): Tail {
  const cells = row.cells.slice(start, end);
  return { row, start, cells, values: cells.map((cell) => readCellValue(cell.text)) };
}

/** How many cells of the tail hold something. */
export function filled(tail: Tail): number {
  return tail.values.filter((value, i) => value.status !== 'blank' && !tail.cells[i]?.copy).length;
}

/** Rows laid out alike: same table, same number of cells, label in the same cell. Grids share one layout by column. */
function layoutKey(tail: Tail): string {
  return tail.row.origin === 'grid' ? `grid:${tail.row.block}` : `${tail.row.cells.length}:${tail.start}`;
}

/**
 * The first value column of each layout, learnt from rows with exactly `count` filled cells.
 * A layout whose rows disagree teaches nothing.
 */
export function learnLayouts(tails: readonly Tail[], count: number): Map<string, number> {
  const starts = new Map<string, number>();
  for (const tail of tails) {
    if (tail.row.origin === 'text' || filled(tail) !== count) continue;
    const used = tail.cells.flatMap((cell, i) => (tail.values[i]?.status !== 'blank' && !cell.copy ? [i] : []));
    const first = used[0] ?? 0;
    if ((used.at(-1) ?? 0) - first !== count - 1) continue;
    const key = layoutKey(tail);
    const known = starts.get(key);
    starts.set(key, known === undefined || known === tail.start + first ? tail.start + first : -1);
  }
  return starts;
}

/**
 * Settles which cells are the `count` values of a row. Exactly `count` filled cells are the values, in order. With blanks
 * among them, the columns that rows of the same layout use decide, or the row is exactly as long as the form;
 * `agrees` (the row sum) must not speak against it. Else the row is in doubt: no guess.
 */
export function settleRun(
  tail: Tail,
  count: number,
  layouts: Map<string, number>,
  agrees: (values: CellValue[]) => boolean | null
): ValueRun {
  const own = tail.cells.flatMap((cell, i) => (cell.copy ? [] : [i]));
  const used = own.filter((i) => tail.values[i]?.status !== 'blank');
  if (used.length === count) return pick(tail, used);
  if (used.length > count) return { why: 'too-many' };
  if (tail.row.origin === 'text') return { why: 'too-few' };

  const start = layouts.get(layoutKey(tail)) ?? -1;
  if (start >= 0) {
    const columns = Array.from({ length: count }, (_, i) => start - tail.start + i);
    if (columns.some((i) => tail.cells[i]?.copy)) return { why: 'merged' };
    if (columns.every((i) => i in tail.cells) && used.every((i) => columns.includes(i))) return judged(tail, columns, agrees);
    if (tail.row.origin === 'grid') return { why: 'shifted' };
  }
  if (own.length === count) {
    const edges = used[0] === own[0] && used.at(-1) === own.at(-1);
    if (edges || tail.row.origin === 'grid' || used.length === 0) return judged(tail, own, agrees);
    return { why: 'shifted' };
  }
  if (own.length < count) return { why: 'too-few' };
  if (used.length === 0) return pick(tail, own.slice(0, count));
  return { why: 'shifted' };
}

/** Accepts columns with blanks among them unless the row sum speaks against them, or the row may as well have lost a cell and moved up. */
function judged(tail: Tail, columns: number[], agrees: (values: CellValue[]) => boolean | null): ValueRun {
  const run = pick(tail, columns);
  if (!('values' in run)) return run;
  return agrees(run.values) === false || mayHaveMovedUp(tail, run) ? { why: 'shifted' } : run;
}

/**
 * Whether the last column is blank and the row may have lost a cell further left: then what stands in the last but one is the total.
 * A grid's own blank cell (one with a place in the source) is none; nor is a row of zeros, nor a total smaller than its parts.
 */
function mayHaveMovedUp(tail: Tail, { cells, values }: { cells: TableCell[]; values: CellValue[] }): boolean {
  if (values.length === 1 || values.at(-1)?.status !== 'blank') return false;
  if (values.every((value) => (value.value ?? 0) === 0 && value.status !== 'unreadable')) return false;
  if (tail.row.origin === 'grid') {
    const last = cells.at(-1);
    const first = tail.row.cells.find((cell) => !cell.copy);
    const isOwn = last !== undefined && first !== undefined && (last.line !== first.line || last.column !== first.column);
    if (isOwn || values.filter((value) => value.status === 'blank').length > 1) return false;
  }
  const total = values.at(-2);
  if (!total || total.value === null) return total?.status !== 'unreadable' && total?.status !== 'blank';
  return values.slice(0, -2).reduce((sum, value) => sum + (value.value ?? 0), 0) <= total.value;
}

function pick(tail: Tail, columns: number[]): ValueRun {
  const cells: TableCell[] = [];
  const values: CellValue[] = [];
  for (const i of columns) {
    const cell = tail.cells[i];
    const value = tail.values[i];
    if (!cell || !value) return { why: 'too-few' };
    cells.push(cell);
    values.push(value);
  }
  return { cells, values };
}
