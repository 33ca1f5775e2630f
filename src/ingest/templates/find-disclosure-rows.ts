import type { Problem } from '$lib/model';
import { foldLabel } from '../text/fold';
import { readCellValue } from './cell-value';
import { headsInside, NO_HEADS, withHead, withWords, type BlockHeads } from './disclosure-heads';
import { disclosureLabels } from './disclosure-labels';
import { breaksOff, isCutNumber, maybePageNumber } from './lone-number';
import { unknownRowLabel } from './problems';
import type { Row } from './rows';
import { loneNumber, orphan } from './table2-problems';
import { readTail, tailOf, type Tail } from './value-run';

/** A row of table 2 as found, with the heads printed over it. */
export interface FoundRow {
  name: string;
  label: string;
  typo: boolean;
  tail: Tail;
  line: number;
  page: number | null;
  over: BlockHeads;
  spills?: boolean;
  /** Where the values stand on lines of their own: how many each line has. */
  lines?: readonly number[];
}

/** The rows of table 2, the heads of the form that stand among them, and the lines that hold heads. */
export interface FoundRows {
  found: FoundRow[];
  heads: ReadonlySet<string>;
  heading: Row[];
}

/** A head some counties print for 本年增/减: the number of this year, which is no change. */
export const NUMBER_OF_YEAR = '本年数量';

/**
 * Finds the rows of table 2 by their labels, with the values behind them or on the lines below. What stands between them without a label is
 * added to `problems`; a row whose values may go on there `spills`. A head of another year than `year` (null: not known) is noted.
 */
export function findDisclosureRows(rows: readonly Row[], year: number | null, problems: Problem[]): FoundRows {
  const heads = new Set<string>();
  const found: FoundRow[] = [];
  // The heads of the block being read; the first head behind a row of values begins another block.
  let over = NO_HEADS;
  let isBlockOpen = true;
  // Values under the heads of a block before its first label: each row's may stand above its label. One alone is a page number.
  let strays: { whole: Tail; row: Row }[] = [];
  let waiting: (Omit<FoundRow, 'tail'> & { tail: Tail | null }) | null = null;
  let blockStart = 0;
  const settleWaiting = () => {
    if (waiting?.tail) found.push({ ...waiting, tail: waiting.tail });
    waiting = null;
  };
  const endBlock = () => {
    const hasBareLabel = waiting !== null && waiting.tail === null;
    settleWaiting();
    const [stray] = strays;
    if (stray)
      problems.push(
        hasBareLabel || strays.length > 1 ? orphan(stray.whole, stray.row) : loneNumber(stray.whole, found.at(-1)?.label ?? null, stray.row)
      );
    if (stray && hasBareLabel) for (const item of found.slice(blockStart)) item.spills = true;
    strays = [];
    blockStart = found.length;
  };
  // Values left over behind a row: which of them are its own cannot be told.
  const spill = (whole: Tail, row: Row) => {
    const last = found.at(-1);
    if (last && !isBehindOther) last.spills = true;
    problems.push(orphan(whole, row));
  };
  // Words that are no label of the form stand behind the last row: numbers behind them are not its own.
  let isBehindOther = false;
  let words = '';
  const heading: Row[] = [];
  for (const row of rows.flatMap(cutRows)) {
    const whole = readTail(row, 0);
    let name: string | null = null;
    let label = '';
    let typo = false;
    let from = 0;
    let captioned = false;
    row.cells.forEach((cell, i) => {
      if (cell.copy || whole.values[i]?.status !== 'unreadable') return;
      if (isBlockOpen && cell.text.length < 8 && foldLabel(cell.text) === NUMBER_OF_YEAR)
        over = { ...over, columns: [...over.columns, NUMBER_OF_YEAR] };
      for (const text of [cell.text, words + cell.text, null]) {
        const wording = text === null ? headsInside(cell.text)[0] : text;
        const match = wording === undefined ? null : disclosureLabels.match(wording);
        if (!match) continue;
        if ('row' in match.key) {
          if (name !== null && name !== match.key.row) continue;
          name = match.key.row;
          label = cell.text.trim();
          typo = match.typo;
          from = i + 1;
        } else {
          captioned = true;
          if ('column' in match.key) heads.add(match.printed);
          if (!isBlockOpen) over = NO_HEADS;
          isBlockOpen = true;
          over = withHead(over, text ?? cell.text, 'column' in match.key ? match.key.column : null, match.printed, year);
        }
        break;
      }
    });
    const texts = row.cells.filter((cell, i) => !cell.copy && whole.values[i]?.status === 'unreadable').map((cell) => cell.text.trim());
    if (name === null && isBlockOpen) {
      heading.push(row);
      for (const text of texts) if (!disclosureLabels.match(text)) over = withWords(over, text, year);
    }
    words = name === null && !captioned && row.origin === 'text' ? texts.join('') : '';
    isBehindOther = name === null && (isBehindOther || texts.some((text) => text.length > LONGEST_REST));
    if (name !== null) {
      settleWaiting();
      const tail = readTail(row, from);
      const place = { line: row.cells[from - 1]?.line ?? row.line, page: row.page };
      if (tail.filled > 0 || (row.origin !== 'text' && tail.cells.length > 0)) found.push({ name, label, typo, tail, over, ...place });
      else waiting = { name, label, typo, over, ...place, tail: null };
      isBlockOpen = false;
    } else if (
      row.origin === 'text' &&
      texts.length > 0 &&
      (texts.every(isCutNumber) || (isRest(texts, whole) && !isHeadAlone(whole, isBlockOpen)))
    ) {
      settleWaiting();
      spill(whole, row);
    } else if (captioned || (texts.length > 0 && waiting !== null)) {
      if (captioned) endBlock();
      else settleWaiting();
    } else if (found.length > 0 && isUnknownRow(row, whole, texts)) problems.push(unknownRowLabel(2, texts.join(' '), row));
    else if (waiting !== null && texts.length === 0 && whole.filled > 0) {
      const held: { tail: Tail | null; lines?: readonly number[] } = waiting;
      held.lines = [...(held.lines ?? []), whole.filled];
      held.tail = held.tail
        ? tailOf(held.tail.row, held.tail.start, [...held.tail.cells, ...whole.cells], [...held.tail.values, ...whole.values])
        : whole;
    } else if (texts.length === 0 && whole.filled > 0 && isBlockOpen && over.columns.length > 0) {
      strays.push({ whole, row });
    } else if (texts.length === 0 && whole.filled > 0) {
      const last = found.at(-1);
      if (row.origin !== 'text' || !maybePageNumber(whole) || breaksOff(last?.tail)) spill(whole, row);
      else problems.push(loneNumber(whole, last?.label ?? null, row));
    }
  }
  endBlock();
  return { found, heads, heading };
}

/** The end of a label that a line break cut has so many characters at most. */
const LONGEST_REST = 3;

/** Whether a line of text is the end of a label with numbers behind it (行政事业性收 961 / 费 71.6): they are the end of a value. */
function isRest([text = '', ...more]: readonly string[], { filled }: Tail): boolean {
  return more.length === 0 && filled > 0 && text.length <= LONGEST_REST && /^[\u4e00-\u9fff]+$/.test(text);
}

/** Whether words without a number stand among heads: half of one that a line break cut (本年新 / 制作数量). */
const isHeadAlone = ({ values }: Tail, isBlockOpen: boolean): boolean => isBlockOpen && values.every(({ value }) => value === null);

/** A row of a table with words of its own before numbers, which no row of the form is (合计 3 0 12). */
function isUnknownRow(row: Row, { values }: Tail, texts: readonly string[]): boolean {
  const last = values.findLastIndex(({ status }) => status !== 'blank');
  return row.origin !== 'text' && texts.length > 0 && values.some(({ value }) => value !== null) && values[last]?.status !== 'unreadable';
}

/** Rows run together on one line, apart: each begins with a label of its own behind the values of the one before. */
function cutRows(row: Row): Row[] {
  const starts = [0];
  let hasValue = false;
  row.cells.forEach((cell, i) => {
    const isText = !cell.copy && readCellValue(cell.text).status === 'unreadable';
    if (!isText) hasValue ||= cell.text.trim() !== '' && !cell.copy;
    else if (hasValue && disclosureLabels.match(cell.text)) {
      starts.push(i);
      hasValue = false;
    }
  });
  if (starts.length === 1) return [row];
  return starts.map((start, n) => ({ ...row, cells: row.cells.slice(start, starts[n + 1]) }));
}
