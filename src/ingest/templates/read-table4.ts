import type { Observation, Problem, TableCell } from '$lib/model';
import { readCellValue, type CellValue } from './cell-value';
import { disputeOrder, hasOtherHeads, unknownDisputeHeads } from './dispute-order';
import { maybeDisputeRows } from './dispute-rows';
import { DISPUTE_COLUMNS } from './columns';
import { cellShape, columnsInDoubt, otherOrder, unknownHead } from './problems';
import type { Row } from './rows';
import { printsZeros, readTail, settleRun, tailOf, type Tail } from './value-run';

const COLUMNS = DISPUTE_COLUMNS.length;

export interface DisputeTable {
  found: boolean;
  observations: Observation[];
  problems: Problem[];
}

/**
 * Reads table 4: one row of fifteen values, three groups of five (upheld, corrected, other, pending, total). The same in both
 * templates. Unit: cases (件). Values one a line are taken only when there are exactly fifteen; three rows of five by their heads. Laid out
 * otherwise, or headed as of another year than `year` (null: not known), its cells are unreadable.
 */
export function readTable4(rows: readonly Row[], year: number | null): DisputeTable {
  const table: DisputeTable = { found: false, observations: [], problems: [] };
  const heads = rows.filter((row) => row.folded.length < 200 && /结果|尚未|审结|维持|纠正|复议/.test(row.folded));
  if (heads.length === 0 && !hasShreddedHeads(rows)) return table;
  const tails = rows.flatMap((row): Tail[] => {
    const tail = readTail(row, 0);
    return tail.values.every((value, i) => value.status !== 'unreadable' || tail.cells[i]?.copy) && tail.filled > 0 ? [tail] : [];
  });
  const labelled = rows.flatMap((row): Tail[] => {
    const last = row.cells.findLastIndex((cell) => readCellValue(cell.text).status === 'unreadable');
    if (last < 0 || row.cells.length - last < COLUMNS) return [];
    const tail = readTail(row, last + 1);
    return tail.filled >= COLUMNS - 1 ? [tail] : [];
  });
  const wide = [...tails, ...labelled].filter((tail) => tail.cells.filter((cell) => !cell.copy).length >= COLUMNS || tail.filled > 5);
  const blankGrid = wide.length === 0 ? blankRow(rows) : undefined;
  const single = tails.length > 0 && tails.every((tail) => tail.filled === 1 && tail.row.origin === 'text') ? joined(tails) : undefined;
  const candidate = wide[0] ?? single ?? blankGrid;
  const isOther = hasOtherHeads(rows, year);
  if (!candidate) {
    const apart = isOther ? null : maybeDisputeRows(rows);
    if (apart?.isMoved) table.problems.push(otherOrder(4, apart.row));
    const row = apart?.row ?? firstOfMany(rows);
    if (!row) return table;
    if (!apart) table.problems.push(columnsInDoubt(4, row));
    table.found = true;
    table.observations = observe(apart ?? { cells: [], values: [] }, row);
    return table;
  }
  table.found = true;
  const context = {
    layouts: new Map<string, number>(),
    agrees: sumsAgree,
    isWide: false,
    hasTotal: false,
    isTotalLast: false,
    lengths: null,
    printsZeros: printsZeros([candidate])
  };
  const run =
    wide.length > 1
      ? { why: 'repeated' as const }
      : hasSpill(rows, candidate)
        ? { why: 'too-many' as const }
        : settleRun(candidate, COLUMNS, context);
  const place = { line: candidate.row.line, page: candidate.row.page };
  if ('why' in run) table.problems.push(cellShape(4, '结果', run.why, place));
  const order = 'why' in run || isOther ? null : disputeOrder(rows, run);
  const isInDoubt = order === null ? 'values' in run : order.includes(-1);
  if (isInDoubt) table.problems.push(columnsInDoubt(4, place));
  else if (order?.some((at, i) => at !== i)) table.problems.push(otherOrder(4, place));
  const unknown = order === null ? [] : unknownDisputeHeads(rows, candidate.row, year);
  if (unknown.length > 0) table.problems.push(unknownHead(4, unknown, place));
  table.observations = observe(
    {
      cells: DISPUTE_COLUMNS.map((_, i) => ('values' in run ? run.cells[order?.[i] ?? -1] : undefined)),
      values: DISPUTE_COLUMNS.map((_, i) => ('values' in run ? run.values[order?.[i] ?? -1] : undefined))
    },
    candidate.row
  );
  return table;
}

/** The five results as heads so narrow that they stand a character or two a line. */
function hasShreddedHeads(rows: readonly Row[]): boolean {
  const shreds = rows.filter((row) => row.origin === 'text' && row.folded.length <= 2).map((row) => row.folded);
  return shreds.join('').includes('结果维持结果纠正其他结果尚未审结总计');
}

/** The fifteen observations of cells in the order of the form; one that is not known is unreadable. */
function observe(
  { cells, values }: { cells: readonly (TableCell | undefined)[]; values: readonly (CellValue | undefined)[] },
  row: Row
): Observation[] {
  return DISPUTE_COLUMNS.map(({ measure, result, label }, i): Observation => {
    const read = values[i];
    const cell = cells[i];
    const value = read?.value ?? null;
    const status = read?.status ?? 'unreadable';
    const raw = cell?.text.trim() ?? '';
    const provenance = { kind: 'cell' as const, table: 4 as const, row: '', column: label, line: cell?.line ?? row.line, page: row.page };
    return result
      ? { measure, result, value, unit: 'case', status, raw, provenance }
      : { measure, value, unit: 'case', status, raw, provenance };
  });
}

/** The first row with values under the heads of table 4, where there are as many as one group has: then it is the table, however it is laid out. */
function firstOfMany(rows: readonly Row[]): Row | undefined {
  const counts = rows.map((row) => row.cells.filter((cell) => !cell.copy && readCellValue(cell.text).value !== null).length);
  const isTable = counts.reduce((sum, count) => sum + count, 0) >= COLUMNS / 3 && rows.some((row) => row.folded.includes('结果维持'));
  return isTable ? rows[counts.findIndex((count) => count > 0)] : undefined;
}

/**
 * Whether a line of numbers alone follows the values: the ends of those that are wrapped in narrow cells (100 as 10, and 0 below). A single
 * one may be the number of a page where the values add up without it.
 */
function hasSpill(rows: readonly Row[], { row, cells, values }: Tail): boolean {
  const below = rows[rows.indexOf(row) + 1];
  if (row.origin !== 'text' || below?.origin !== 'text') return false;
  const tail = readTail(below, 0);
  if (tail.values.some(({ value }) => value === null)) return false;
  const isOneLine = cells.every((cell) => row.cells.includes(cell));
  return tail.filled > 1 || (tail.filled === 1 && isOneLine && sumsAgree(values) === false);
}

/** A row of fifteen blank cells under the heads: every case cell left empty. */
function blankRow(rows: readonly Row[]): Tail | undefined {
  const last = rows
    .filter((row) => row.origin !== 'text' && row.cells.filter((cell) => !cell.copy).length === COLUMNS)
    .map((row) => readTail(row, 0))
    .at(-1);
  return last && last.filled === 0 ? last : undefined;
}

function joined(tails: Tail[]): Tail | undefined {
  const [first] = tails;
  if (!first || tails.length < COLUMNS - 3) return undefined;
  return tailOf(
    first.row,
    0,
    tails.flatMap((tail) => tail.cells),
    tails.flatMap((tail) => tail.values)
  );
}

/** Whether each group of five adds up with blanks as nothing; null where that cannot be told. */
function sumsAgree(values: CellValue[]): boolean | null {
  let seen = false;
  for (let at = 0; at < COLUMNS; at += 5) {
    const total = values[at + 4];
    if (!total || total.value === null) continue;
    seen = true;
    if (values.slice(at, at + 4).reduce((sum, value) => sum + (value.value ?? 0), 0) !== total.value) return false;
  }
  return seen ? true : null;
}
