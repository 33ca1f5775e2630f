import type { TableCell } from '$lib/model';
import { foldLabel } from '../text/fold';
import { readCellValue, type CellValue } from './cell-value';
import { DISPUTE_COLUMNS } from './columns';
import { isOfOtherPeriod } from './other-period';
import type { Row } from './rows';
import { unknownWords } from './unknown-heads';

const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const RESULT = /结果维持|结果纠正|其[他它]结果|尚未审结|总计|合计/g;
const EACH = RESULTS.length;
const NOT_TOLD = -1;
const IN_ORDER = DISPUTE_COLUMNS.map((_, i) => i);

/**
 * Where the value of each column of the form stands among the fifteen values of table 4, told from its heads; the form's own order where
 * they are not there or cannot be told apart (shredded by a page). Null where heads contradict the form and do not tell all: then no value
 * has a column. Where the two groups of suits cannot be told apart, their places are -1. Fifteen equal values need no order.
 */
export function disputeOrder(
  rows: readonly Row[],
  { cells, values }: { cells: readonly TableCell[]; values: readonly CellValue[] }
): readonly number[] | null {
  if (values.every(({ status, value }) => status === values[0]?.status && value === values[0].value)) return IN_ORDER;
  const [first, last] = [rowOf(rows, cells[0]), rowOf(rows, cells.at(-1))];
  // Heads between values: each result has a row of its own.
  const between = rows.slice(first + 1, last + 1).some((row) => row.folded.match(RESULT) !== null);
  const heads = rows.slice(0, first + 1).filter((row) => !row.folded.includes('情况'));
  const printed = heads.flatMap((row) => row.folded.match(RESULT) ?? []);
  const results = orderOfResults(printed);
  if (between || results === null) return null;
  const areSuitsAlike = values.slice(EACH, 2 * EACH).every(({ value, status }, i) => {
    const other = values[2 * EACH + i];
    return value === other?.value && status === other.status;
  });
  const groups = orderOfGroups(heads, { isWhole: printed.length >= EACH, areSuitsAlike });
  return groups?.flatMap((group) => results.map((result) => (group < 0 ? NOT_TOLD : group * EACH + result))) ?? null;
}

const HEAD_WORDS = /维持|纠正|结果|审结|总计|合计|复议|诉讼|起诉/;
const CLOSED = /已经?(?:审结|办结|结案)/;

/** Whether a head of table 4 is of another year or of several (上年总计), or names a result that the form has not (已审结). */
export function hasOtherHeads(rows: readonly Row[], year: number | null): boolean {
  const last = rows.findLastIndex(({ cells }) => cells.filter(({ text }) => readCellValue(text).value !== null).length >= EACH);
  return rows.slice(0, last < 0 ? rows.length : last + 1).some(({ cells }) =>
    cells.some(({ text, copy }) => {
      if (copy || text.length > 60 || text.length < 3 || !isHead(text)) return false;
      return CLOSED.test(text.replace(/\s/g, '')) || isOfOtherPeriod(text, '', year);
    })
  );
}

const isHead = (text: string): boolean => HEAD_WORDS.test(text) && !/情况|[。；;]/.test(text);

const KNOWN_HEADS =
  /^(?:[四五]?[、.]?(?:因?政府信息公开(?:工作)?(?:被申请|被提起|提起|引起)?的?)?(?:行政复议|行政诉讼|行政复议[、和及]?(?:提起)?行政诉讼)(?:案件)?的?(?:情况)?|未经复议直接起诉|复议后起诉|结果维持|结果纠正|其[他它]结果|尚未审结|总计|合计)$/;
const HEADS_RUN_TOGETHER = /^(?:行政复议|行政诉讼|未经复议直接起诉|复议后起诉|结果维持|结果纠正|其[他它]结果|尚未审结|总计|合计)+$/;

/** Words above the values of table 4, up to the row `last`, that are none of the form's heads: another year, another body, a result the form has not. */
export function unknownDisputeHeads(rows: readonly Row[], last: Row, year: number | null): string[] {
  return unknownWords(rows.slice(0, Math.max(0, rows.indexOf(last))), year, (text) => {
    const folded = foldLabel(text);
    return KNOWN_HEADS.test(folded) || HEADS_RUN_TOGETHER.test(folded);
  });
}

function rowOf(rows: readonly Row[], cell: TableCell | undefined): number {
  return rows.findIndex((row) => cell !== undefined && row.cells.includes(cell));
}

/** For each result of the form its place among the five printed; null where the heads are in no order that can be read. */
function orderOfResults(printed: readonly string[]): readonly number[] | null {
  const found = printed.map((word) => RESULTS.indexOf(word.replace('其它', '其他').replace('合计', '总计')));
  // In the form's order, maybe with some lost: each is followed by a later one, or by the first of the next group.
  let groups = 1;
  for (let i = 1; i < found.length; i++) if ((found[i] ?? 0) <= (found[i - 1] ?? 0)) groups++;
  if (found.length <= groups * EACH && groups <= Math.max(3, Math.ceil(found.length / EACH))) return RESULTS.map((_, i) => i);
  const own = found.slice(0, EACH);
  const isRepeated = found.length % EACH === 0 && found.every((result, i) => result === own[i % EACH]);
  return isRepeated && new Set(own).size === EACH ? RESULTS.map((_, i) => own.indexOf(i)) : null;
}

/**
 * For each group of the form (reconsiderations, suits without, suits after them) its place among the three printed, -1 for suits that
 * cannot be told apart; null where all is in doubt. `isWhole`: no head of a result is cut over lines; `areSuitsAlike`: both groups of suits
 * have the same values, in whatever order.
 */
function orderOfGroups(
  heads: readonly Row[],
  { isWhole, areSuitsAlike }: { isWhole: boolean; areSuitsAlike: boolean }
): readonly number[] | null {
  const isSuitsFirst = isBefore(heads, '行政诉讼', '行政复议', isWhole);
  const isAfterFirst = areSuitsAlike ? false : isBefore(heads, '复议后起诉', '未经复议', isWhole);
  if (isSuitsFirst === null) return null;
  const [suits, reconsiderations] = isSuitsFirst ? [0, 2] : [1, 0];
  if (isAfterFirst === null) return [reconsiderations, NOT_TOLD, NOT_TOLD];
  return [reconsiderations, suits + (isAfterFirst ? 1 : 0), suits + (isAfterFirst ? 0 : 1)];
}

/**
 * Whether one head stands before another; null where that is in doubt: on two lines of text whose heads wrap, the one above may stand
 * to the right.
 */
function isBefore(heads: readonly Row[], one: string, other: string, isWhole: boolean): boolean | null {
  const [row, otherRow] = [one, other].map((word) => heads.findIndex(({ folded }) => folded.includes(word))) as [number, number];
  if (row < 0 || otherRow < 0) return false;
  const [first, second] = [heads[row], heads[otherRow]];
  if (row === otherRow) return (first?.folded.indexOf(one) ?? 0) < (first?.folded.indexOf(other) ?? 0);
  if (row > otherRow) return false;
  if (isWhole || first?.origin !== 'text' || second?.origin !== 'text') return true;
  return columnOf(second, other) < columnOf(first, one) ? false : null;
}

/** The column of a line of text at which a word stands. */
function columnOf({ cells }: Row, word: string): number {
  const cell = cells.find(({ text }) => text.includes(word));
  return cell === undefined ? 0 : cell.column + cell.text.indexOf(word);
}
