import type { TableCell } from '$lib/model';
import { readCellValue, type CellValue } from './cell-value';
import type { Row } from './rows';

/** The cells of a row behind its label, read. `start` is the index of the first of them in the row. */
export interface Tail {
  row: Row;
  start: number;
  cells: TableCell[];
  values: CellValue[];
  /** How many of the cells hold something; repeats of merged cells do not count. */
  filled: number;
}

/** A run of values settled column by column; null where it cannot be. `why` says what stood in the way. */
export type ValueRun = { cells: TableCell[]; values: CellValue[] } | { why: 'too-few' | 'too-many' | 'shifted' | 'merged' };

/** Reads the cells of a row from `start` on; repeats of merged cells stay in place, marked `copy`. */
export function readTail(row: Row, start: number, end = row.cells.length): Tail {
  const cells = row.cells.slice(start, end);
  return tailOf(
    row,
    start,
    cells,
    cells.map((cell) => readCellValue(cell.text))
  );
}

/** Cells of a row that are read, one value for each. */
export function tailOf(row: Row, start: number, cells: TableCell[], values: CellValue[]): Tail {
  let filled = 0;
  for (let i = 0; i < values.length; i++) if (isFilled(cells[i], values[i])) filled++;
  return { row, start, cells, values, filled };
}

function isFilled(cell: TableCell | undefined, value: CellValue | undefined): boolean {
  return value?.status !== 'blank' && cell?.copy !== true;
}

/** The numbers of the cells that hold something. */
function filledCells({ cells, values }: Tail): number[] {
  const used: number[] = [];
  for (let i = 0; i < cells.length; i++) if (isFilled(cells[i], values[i])) used.push(i);
  return used;
}

/** The numbers of the cells that are no repeats of a merged one. */
function ownCells(tail: Tail): number[] {
  const own: number[] = [];
  for (let i = 0; i < tail.cells.length; i++) if (tail.cells[i]?.copy !== true) own.push(i);
  return own;
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
    if (tail.row.origin === 'text') continue;
    if (tail.filled !== count) continue;
    const used = filledCells(tail);
    const first = used[0] ?? 0;
    if ((used.at(-1) ?? 0) - first !== count - 1) continue;
    const key = layoutKey(tail);
    const known = starts.get(key);
    starts.set(key, known === undefined || known === tail.start + first ? tail.start + first : -1);
  }
  return starts;
}

/** What is known of a table when one of its rows is settled. */
export interface RunContext {
  /** First value columns learnt from full rows; empty where the table has none to learn from. */
  layouts: ReadonlyMap<string, number>;
  /** What the sums of the row say of values in these columns; null where they cannot tell. */
  agrees(values: CellValue[]): boolean | null;
  /** Whether rows of this table with every cell filled were met, so that the number of columns is sure. */
  isWide: boolean;
  /** How many cells such rows have; a row with another number has lost or gained one. Null: not known. */
  lengths: ReadonlySet<number> | null;
  /** Whether one column is the sum of the others. */
  hasTotal: boolean;
  /** Whether that is the last one. */
  isTotalLast: boolean;
  /** Whether the table prints zeros: then a blank is no way to write one. */
  printsZeros: boolean;
}

/**
 * Settles which cells are the `count` values of a row. Exactly `count` filled cells side by side are the values, in order. With blanks
 * among them, they are if filled cells stand at both ends, or where the columns of rows laid out alike decide; sums must not speak
 * against it, and no other place of the run may do as well. Else the row is in doubt: no guess.
 */
export function settleRun(tail: Tail, count: number, context: RunContext): ValueRun {
  // most rows: as many cells as values, and something in each
  if (tail.cells.length === count && tail.filled === count) return { cells: tail.cells, values: tail.values };
  const used = filledCells(tail);
  const own = ownCells(tail);
  const isGrid = tail.row.origin === 'grid';
  const reach = used.length === 0 ? 0 : own.indexOf(used.at(-1) ?? 0) - own.indexOf(used[0] ?? 0) + 1;
  if (used.length > count) return { why: 'too-many' };
  if (used.length === count) {
    if (reach === count) return pick(tail, used);
    // A blank cell among them is one too many, unless the table may have lost or gained a column.
    const run = pick(tail, used);
    const sums = 'values' in run ? context.agrees(run.values) : null;
    return isGrid || sums === false || (!context.isWide && sums !== true) ? { why: 'shifted' } : run;
  }
  if (tail.row.origin === 'text') return { why: 'too-few' };
  if (own.length < count) return { why: 'too-few' };
  if (used.length === 0) return pick(tail, own.slice(0, count));
  if (!isGrid && context.lengths !== null && !context.lengths.has(tail.row.cells.length)) return { why: 'shifted' };

  if (!isGrid && reach === count && (context.isWide || own.length === count)) {
    const from = own.indexOf(used[0] ?? 0);
    return judged(tail, own.slice(from, from + count), context);
  }
  const start = context.layouts.get(layoutKey(tail)) ?? -1;
  if (start < 0 && !isGrid) return { why: 'shifted' };
  const columns = start >= 0 ? Array.from({ length: count }, (_, i) => start - tail.start + i) : own;
  if (columns.length !== count) return { why: 'shifted' };
  if (columns.some((i) => tail.cells[i]?.copy)) return { why: 'merged' };
  if (!columns.every((i) => i in tail.cells) || !used.every((i) => columns.includes(i))) return { why: 'shifted' };
  const run = judged(tail, columns, context);
  return isGrid || 'why' in run || isOnlyPlace(tail, own, used, columns, context) ? run : { why: 'shifted' };
}

/** Accepts columns with blanks among them unless a sum speaks against them, or the row may as well have lost a cell and moved up. */
function judged(tail: Tail, columns: number[], context: RunContext): ValueRun {
  const run = pick(tail, columns);
  if (!('values' in run)) return run;
  const sums = context.agrees(run.values);
  return sums === false || mayHaveMovedUp(tail, run, context) || mayHaveMovedDown(tail, run.values, sums, context)
    ? { why: 'shifted' }
    : run;
}

/**
 * Whether only the first column is blank, and the row may as well have moved by one and lost its last cell: no sum speaks for it, or the row
 * writes out its zeros elsewhere, and the last two cells may agree by chance.
 */
function mayHaveMovedDown({ row }: Tail, values: CellValue[], sums: boolean | null, { hasTotal }: RunContext): boolean {
  if (!hasTotal || row.origin === 'grid' || !values.every((value, i) => (value.status === 'blank') === (i === 0))) return false;
  return sums === null || values.some(({ status, value }) => status === 'slash' || value === 0);
}

/**
 * Whether the last column is blank and the row may have lost a cell further left, or two run together: then what stands in the
 * last but one is the total. Not so for a row of zeros, nor for a grid's own blank cell (one with a place in the source).
 */
function mayHaveMovedUp(
  tail: Tail,
  { cells, values }: { cells: TableCell[]; values: CellValue[] },
  { printsZeros, hasTotal, isTotalLast, isWide, agrees }: RunContext
): boolean {
  if (values.length === 1 || values.at(-1)?.status !== 'blank' || (hasTotal && isZeros(values))) return false;
  // No total is 0 where a part is not.
  const isNoTotal = isTotalLast && values.at(-2)?.value === 0 && values.some((value) => (value.value ?? 0) > 0);
  if (tail.row.origin !== 'grid') return !isNoTotal;
  const last = cells.at(-1);
  if (last?.absent) return true;
  const first = tail.row.cells.find((cell) => !cell.copy);
  const isOwn = last !== undefined && first !== undefined && (last.line !== first.line || last.column !== first.column);
  // Where every cell has the same place (Word), a row filled up to the width of its table looks like one that ends in a blank.
  const isPlaced = tail.row.cells.some((cell) => !cell.copy && cell.column !== first?.column);
  if (isPlaced) return !isOwn;
  // Moved back by one its sums hold, and as it stands there is none to hold.
  const [blank] = values.slice(-1);
  if (blank && !isZeros(values) && agrees(values) === null && agrees([blank, ...values.slice(0, -1)]) === true) return true;
  return printsZeros && !isNoTotal && (!isWide || values.filter((value) => value.status === 'blank').length === 1);
}

/** Whether a run one cell to the left or right would leave out a filled cell or fail its sum: then there is no doubt about its place. */
function isOnlyPlace(tail: Tail, own: number[], used: number[], columns: number[], context: RunContext): boolean {
  const at = own.indexOf(columns[0] ?? 0);
  return [at - 1, at + 1].every((other) => {
    const moved = own.slice(other, other + columns.length);
    if (other < 0 || moved.length < columns.length || !used.every((i) => moved.includes(i))) return true;
    const run = pick(tail, moved);
    return 'values' in run && context.agrees(run.values) === false;
  });
}

function isZeros(values: readonly CellValue[]): boolean {
  return values.every((value) => value.value === 0 || value.status === 'blank');
}

/** The numbers of cells of rows with exactly `count` filled cells, not of lines cut at their blanks. */
export function fullLengths(tails: readonly Tail[], count: number): Set<number> {
  return new Set(tails.filter((tail) => tail.row.origin !== 'text' && tail.filled === count).map((tail) => tail.row.cells.length));
}

/** Whether some cell of these rows prints a 0. */
export function printsZeros(tails: readonly Tail[]): boolean {
  return tails.some((tail) => tail.values.some((value) => value.value === 0));
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
