import type { TableCell } from '$lib/model';
import type { CellValue } from './cell-value';
import type { Row } from './rows';
import { filled, readTail } from './value-run';

const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const RESULT = /结果维持|结果纠正|其[他它]结果|尚未审结|总计|合计/g;
const EACH = RESULTS.length;
/** What heads the rows, in the order of the form's groups: reconsiderations, suits without, suits after them. */
const KINDS = [/^(?:一、|\(一\)|1\.)?行政复议$/, /未经复议(?:直接)?起诉/, /复议后(?:再)?起诉/];

/** Fifteen values in the order of the form, the row the first of them stands in, and whether their heads stand in another order. */
export interface DisputeRows {
  row: Row;
  cells: TableCell[];
  values: CellValue[];
  isMoved: boolean;
}

/**
 * Table 4 with a row for each kind of dispute and a column for each result. Read only where all three kinds head one row each, with five
 * cells behind their label, and one row of heads names the five results; null where not, or where another row has values.
 */
export function maybeDisputeRows(rows: readonly Row[]): DisputeRows | null {
  const kinds: ({ row: Row; cells: TableCell[]; values: CellValue[] } | undefined)[] = KINDS.map(() => undefined);
  let first = -1;
  for (const [at, row] of rows.entries()) {
    const whole = readTail(row, 0);
    const label = row.cells.findLastIndex((cell, i) => !cell.copy && whole.values[i]?.status === 'unreadable');
    let from = label + 1;
    while (row.cells[from]?.copy) from++;
    const tail = readTail(row, from);
    if (filled(tail) === 0 && !(first >= 0 && tail.cells.length === EACH)) continue;
    const words = row.cells[label]?.text.replace(/\s/g, '') ?? '';
    const kind = KINDS.findIndex((pattern) => pattern.test(words));
    // Where columns are not ruled, a row with a blank may have lost a cell.
    const isPlaced = row.origin === 'grid' || filled(tail) === EACH;
    const isWhole = isPlaced && tail.cells.length === EACH && !tail.cells.some((cell) => cell.copy);
    if (kind < 0 || kinds[kind] !== undefined || !isWhole) return null;
    kinds[kind] = { row, cells: tail.cells, values: tail.values };
    if (first < 0) first = at;
  }
  const heads = rows.slice(0, Math.max(first, 0)).flatMap((row) => {
    const found = row.folded.match(RESULT) ?? [];
    return found.length > 0 && row.folded.length < 60
      ? [found.map((word) => RESULTS.indexOf(word.replace('其它', '其他').replace('合计', '总计')))]
      : [];
  });
  const [order] = heads;
  if (heads.length !== 1 || order?.length !== EACH || new Set(order).size !== EACH) return null;
  const cells: TableCell[] = [];
  const values: CellValue[] = [];
  for (const kind of kinds) {
    if (kind === undefined) return null;
    for (let result = 0; result < EACH; result++) {
      const at = order.indexOf(result);
      const [cell, value] = [kind.cells[at], kind.values[at]];
      if (!cell || !value) return null;
      cells.push(cell);
      values.push(value);
    }
  }
  const [reconsiderations] = kinds;
  return reconsiderations ? { row: reconsiderations.row, cells, values, isMoved: order.some((result, i) => result !== i) } : null;
}
