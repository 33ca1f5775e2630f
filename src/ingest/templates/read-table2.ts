import type { Observation, Problem, Template } from '$lib/model';
import { foldLabel } from '../text/fold';
import { readCellValue, type CellValue } from './cell-value';
import { commonName, detectTemplate, disclosureRows, formRow, hasBothForms, unitOf } from './disclosure-form';
import { headsInside, isMoney, isOtherKind, NO_HEADS, orderOf, withHead, withWords, type BlockHeads } from './disclosure-heads';
import { disclosureLabels } from './disclosure-labels';
import { breaksOff, isCutNumber, maybePageNumber } from './lone-number';
import { inMoney, maybeMoneyUnit, settleMoneyUnit } from './money-unit';
import { isOfOtherPeriod } from './other-period';
import { cellShape, columnsInDoubt, otherOrder, unknownHead, unknownRowLabel } from './problems';
import { bothForms, loneNumber, notInTemplate, orphan, unitInDoubt, unknownTemplate } from './table2-problems';
import type { LabelTypo } from './read-table3';
import { withoutRepeats } from './repeated-heads';
import type { Row } from './rows';
import { unknownWords } from './unknown-heads';
import { printsZeros, readTail, settleRun, tailOf, type Tail } from './value-run';

export interface DisclosureTable {
  template: Template | null;
  observations: Observation[];
  problems: Problem[];
  typos: LabelTypo[];
  missing: string[];
  repeated: string[];
}

/** A row found, with the heads printed over it. */
interface Found {
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

/** A head some counties print for 本年增/减: the number of this year, which is no change. */
const NUMBER_OF_YEAR = '本年数量';

/**
 * Reads table 2. The template is told from the column heads; each row must have as many values as its block has columns.
 * Units: documents, decisions, catalogue items; amounts of money in the unit that their cell, head or caption prints, `fees-charged` in 万元
 * where none does. What is headed as of another year than `year` (null: not known) has no values. `caption` is the unit printed over the table.
 */
export function readTable2(rows: readonly Row[], year: number | null, caption: string | null): DisclosureTable {
  const table: DisclosureTable = { template: null, observations: [], problems: [], typos: [], missing: [], repeated: [] };
  const heads = new Set<string>();
  const found: Found[] = [];
  // The heads of the block being read; the first head behind a row of values begins another block.
  let over = NO_HEADS;
  let isBlockOpen = true;
  // Values under the heads of a block before its first label: each row's may stand above its label. One alone is a page number.
  let strays: { whole: Tail; row: Row }[] = [];
  let waiting: (Omit<Found, 'tail'> & { tail: Tail | null }) | null = null;
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
      table.problems.push(
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
    table.problems.push(orphan(whole, row));
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
    } else if (row.origin === 'text' && texts.length > 0 && (texts.every(isCutNumber) || isRest(texts, whole))) {
      settleWaiting();
      spill(whole, row);
    } else if (captioned || (texts.length > 0 && waiting !== null)) {
      if (captioned) endBlock();
      else settleWaiting();
    } else if (found.length > 0 && isUnknownRow(row, whole, texts)) table.problems.push(unknownRowLabel(2, texts.join(' '), row));
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
      else table.problems.push(loneNumber(whole, last?.label ?? null, row));
    }
  }
  endBlock();

  if (found.length === 0) return table;
  table.template = detectTemplate(heads, found);
  const template = table.template;
  if (template === null) {
    table.problems.push(unknownTemplate(found[0]?.line ?? null));
    return table;
  }
  const isBoth = hasBothForms(heads);
  if (isBoth) table.problems.push(bothForms(found[0]?.line ?? null));
  const context = {
    layouts: new Map<string, number>(),
    agrees: hasNoSums,
    isWide: true,
    hasTotal: false,
    isTotalLast: false,
    lengths: null,
    printsZeros: printsZeros(found.map((item) => item.tail))
  };
  const seen = new Map<string, readonly CellValue[] | null>();
  const moved = new Set<BlockHeads>();
  const others = new Set<BlockHeads>();
  const isOneALine = found.some(({ lines }) => lines !== undefined && lines.length > 1 && lines.includes(1));
  for (const item of found) {
    const row = formRow(template, item.name);
    const place = { line: item.line, page: item.page };
    if (!row) {
      table.problems.push(notInTemplate(item.label, template, place));
      continue;
    }
    if (item.typo) table.typos.push({ table: 2, printed: item.label, form: row.label, line: item.line });
    const why = isBoth
      ? ('repeated' as const)
      : item.spills
        ? ('too-many' as const)
        : isOneALine && item.lines?.some((values) => values > 1)
          ? ('run-together' as const)
          : /\d$/.test(foldLabel(item.label))
            ? ('glued' as const)
            : isOfOtherPeriod(item.label, row.label, year)
              ? ('other-year' as const)
              : null;
    const own = withoutRepeats(item.tail, item.over.columns);
    const run = why ? { why } : own === null ? { why: 'too-few' as const } : settleRun(own, row.measures.length, context);
    const values = 'values' in run ? run.values : null;
    const before = seen.get(item.name);
    if (before !== undefined) {
      table.repeated.push(row.label);
      if (printed(before) !== printed(values)) {
        table.problems.push(cellShape(2, row.label, 'repeated', place));
        for (const observation of table.observations)
          if (row.measures.includes(observation.measure)) Object.assign(observation, { value: null, status: 'unreadable' });
      }
      continue;
    }
    seen.set(item.name, values);
    if ('why' in run && !isBoth) table.problems.push(cellShape(2, row.label, run.why, place));
    const { columns } = item.over;
    const order = orderOf(
      row.columns,
      columns.filter((column, i) => column !== columns[i - 1])
    );
    const isOfYear = columns.includes(NUMBER_OF_YEAR);
    if (!moved.has(item.over) && isOtherKind(item.over, row.columns)) others.add(item.over);
    const isOther = item.over.isOther || others.has(item.over);
    if (!moved.has(item.over) && (isOther || isOfYear || order?.every((at, i) => at === i) !== true))
      table.problems.push((isOther || order === null || isOfYear ? columnsInDoubt : otherOrder)(2, place));
    moved.add(item.over);
    row.measures.forEach((measure, i) => {
      const at = isOther || (isOfYear && measure.endsWith('-change')) ? -1 : (order?.[i] ?? -1);
      const cell = 'values' in run ? run.cells[at] : undefined;
      const column = row.columns[i] ?? '';
      const { told, isInDoubt } = figureOf(item, measure, column, values?.[at], caption);
      if (isInDoubt) table.problems.push(unitInDoubt(item.label, place));
      const { value, unit, status } = told;
      const raw = cell?.text.trim() ?? '';
      const line = cell?.line ?? item.line;
      const provenance = { kind: 'cell' as const, table: 2 as const, row: item.label, column, line, page: item.page };
      table.observations.push(
        told.rawUnit === undefined ? { measure, value, unit, status, raw, provenance } : { measure, ...told, raw, provenance }
      );
    });
  }
  const unknown = unknownWords(heading, year, isKnownHead);
  if (unknown.length > 0 && !table.problems.some(({ code }) => code === 'columns-in-doubt'))
    table.problems.push(unknownHead(2, unknown, heading[0] ?? { line: null }));
  for (const row of disclosureRows(template)) if (!seen.has(commonName(row.label))) table.missing.push(row.label);
  return table;
}

const hasNoSums = (): null => null;

const printed = (values: readonly CellValue[] | null): string =>
  values?.map(({ status, value }) => `${status}${value}`).join() ?? 'unreadable';

type Figure = Pick<Observation, 'value' | 'unit' | 'rawUnit' | 'status'>;

/** The value of a cell with its unit. An amount of money whose unit is in doubt has none. */
function figureOf(
  item: Found,
  measure: string,
  column: string,
  value: CellValue | undefined,
  caption: string | null
): { told: Figure; isInDoubt: boolean } {
  const status = value?.status ?? 'unreadable';
  const told = { value: value?.value ?? null, unit: unitOf(measure), status };
  if (!isMoney(column) || told.value === null || told.value === 0) return { told, isInDoubt: false };
  const form = measure === 'fees-charged' ? '万元' : '';
  const unit = value?.unit ?? settleMoneyUnit([maybeMoneyUnit(item.label), item.over.money, caption], form);
  if (unit === null) return { told: { ...told, value: null, status: 'unreadable' }, isInDoubt: true };
  if (unit === '') return { told, isInDoubt: false };
  return { told: { ...told, ...inMoney(told.value, unit), ...(unit === form ? {} : { rawUnit: unit }) }, isInDoubt: false };
}

/** The end of a label that a line break cut has so many characters at most. */
const LONGEST_REST = 3;

/** Whether a line of text is the end of a label with numbers behind it (行政事业性收 961 / 费 71.6): they are the end of a value. */
function isRest([text = '', ...more]: readonly string[], { filled }: Tail): boolean {
  return more.length === 0 && filled > 0 && text.length <= LONGEST_REST && /^[\u4e00-\u9fff]+$/.test(text);
}

/** A row of a table with words of its own before numbers, which no row of the form is (合计 3 0 12). */
function isUnknownRow(row: Row, { values }: Tail, texts: readonly string[]): boolean {
  const last = values.findLastIndex(({ status }) => status !== 'blank');
  return row.origin !== 'text' && texts.length > 0 && values.some(({ value }) => value !== null) && values[last]?.status !== 'unreadable';
}

/** Whether a text among the heads is one of the form's to the letter, or several of them run together, or a unit of money. */
function isKnownHead(text: string, isWhole: boolean): boolean {
  if (isWhole && UNIT.test(text)) return true;
  const match = disclosureLabels.match(text);
  if (match !== null && !('column' in match.key)) return isWhole;
  // 全县处理决定数量 holds a head, and is another
  if (match !== null && (match.typo || !OF_HEAD.test(foldLabel(text).replace(foldLabel(match.printed), '')))) return false;
  if (match !== null) return true;
  return isWhole && foldLabel(headsInside(text).join('')) === foldLabel(text);
}

/** What may stand with a head: the year reported on, its unit, what the block is called, heads run together. */
const OF_HEAD = /^(?:本年度?|信息内容|\(?单位.*|\(.*\)|.*(?:数量|件数|金额).*)?$/;

/** A unit, which is read on its own: of money, or of single items (百件 is none that the form has). */
const UNIT = /元|单位[:：]?[件条项份个]/;

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
