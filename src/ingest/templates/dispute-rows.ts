import type { TableCell } from '$lib/model';
import type { CellValue } from './cell-value';
import type { Row } from './rows';
import { readTail } from './value-run';

const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const RESULT = /结果维持|结果纠正|其[他它]结果|尚未审结|总计|合计/g;
const EACH = RESULTS.length;
/** What heads the rows, in the order of the form's groups: reconsiderations, suits without, suits after them. */
const KINDS = [
  /^#*(?:[一二三1-3][、.]|\([一二三1-3]\))?(?:政府信息公开)?行政复议(?:情况)?[:：]?$/,
  /未经复议(?:直接)?起诉/,
  /复议后(?:再)?起诉/
];

/** Fifteen values in the order of the form, the row the first of them stands in, and whether their heads stand in another order. */
export interface DisputeRows {
  row: Row;
  cells: TableCell[];
  values: CellValue[];
  isMoved: boolean;
}

interface Kind {
  row: Row;
  cells: TableCell[];
  values: CellValue[];
  /** For each column the result its head names. */
  order: readonly number[];
}

/**
 * Table 4 with a row for each kind of dispute and a column for each result: one table, or a small one under the name of each kind. Read
 * only where all three kinds have one row each, of five cells, and the five results are named above each row, or once above all; null
 * where not, or where another row has values.
 */
export function maybeDisputeRows(rows: readonly Row[]): DisputeRows | null {
  const kinds: (Kind | undefined)[] = KINDS.map(() => undefined);
  let order: readonly number[] | null = null;
  let heads = 0;
  /** The kind a line above the values names; a new one needs a heading of its own. */
  let caption = -1;
  for (const row of rows) {
    const named = headsOf(row);
    if (named !== null) {
      if (named.length !== EACH || new Set(named).size !== EACH) return null;
      order = named;
      heads++;
      continue;
    }
    const whole = readTail(row, 0);
    const label = row.cells.findLastIndex((cell, i) => !cell.copy && whole.values[i]?.status === 'unreadable');
    let from = label + 1;
    while (row.cells[from]?.copy) from++;
    const tail = readTail(row, from);
    const words = row.cells[label]?.text.replace(/\s/g, '') ?? '';
    if (tail.filled === 0 && !(heads > 0 && tail.cells.length === EACH)) {
      const kind = KINDS.findIndex((pattern) => pattern.test(row.folded));
      if (row.folded.length < 40 && kind >= 0) caption = kind;
      continue;
    }
    const kind = label < 0 ? caption : KINDS.findIndex((pattern) => pattern.test(words));
    caption = -1;
    // Where columns are not ruled, a row with a blank may have lost a cell.
    const isPlaced = row.origin === 'grid' || tail.filled === EACH;
    const isWhole = isPlaced && tail.cells.length === EACH && !tail.cells.some((cell) => cell.copy);
    if (kind < 0 || kinds[kind] !== undefined || !isWhole || order === null) return null;
    kinds[kind] = { row, cells: tail.cells, values: tail.values, order };
  }
  return heads === 1 || heads === KINDS.length ? inOrder(kinds) : null;
}

/** For each head of a row of heads the result it names; null where the row names none. */
function headsOf(row: Row): readonly number[] | null {
  const found = row.folded.length < 60 ? row.folded.match(RESULT) : null;
  return found && found.map((word) => RESULTS.indexOf(word.replace('其它', '其他').replace('合计', '总计')));
}

function inOrder(kinds: readonly (Kind | undefined)[]): DisputeRows | null {
  const cells: TableCell[] = [];
  const values: CellValue[] = [];
  let isMoved = false;
  for (const kind of kinds) {
    if (kind === undefined) return null;
    for (let result = 0; result < EACH; result++) {
      const at = kind.order.indexOf(result);
      isMoved ||= at !== result;
      const [cell, value] = [kind.cells[at], kind.values[at]];
      if (!cell || !value) return null;
      cells.push(cell);
      values.push(value);
    }
  }
  const [reconsiderations] = kinds;
  return reconsiderations ? { row: reconsiderations.row, cells, values, isMoved } : null;
}
