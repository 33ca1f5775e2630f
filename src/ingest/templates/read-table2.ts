import type { Observation, Problem, Template } from '$lib/model';
import { foldLabel } from '../text/fold';
import { ownText } from '../text/own-text';
import { readCellValue } from './cell-value';
import { COLUMNS_2019, COLUMNS_2021, commonName, detectTemplate, disclosureRows, formRow, hasBothForms, unitOf } from './disclosure-form';
import { disclosureLabels } from './disclosure-labels';
import { cellShape, columnsInDoubt, otherOrder, unknownRowLabel } from './problems';
import { bothForms, notInTemplate, orphan, unknownTemplate } from './table2-problems';
import type { LabelTypo } from './read-table3';
import { withoutRepeats } from './repeated-heads';
import type { Row } from './rows';
import { filled, printsZeros, readTail, settleRun, type Tail } from './value-run';

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
  columns: readonly string[];
  spills?: boolean;
  /** Where the values stand on lines of their own: how many each line has. */
  lines?: readonly number[];
}

/** A head some counties print for 本年增/减: the number of this year, which is no change. */
const NUMBER_OF_YEAR = '本年数量';

/**
 * Reads table 2. The template is told from the column heads; each row must have as many values as its block has columns.
 * Units: documents, decisions, catalogue items; `fees-charged` 万元 unless the cell prints 元; procurement as printed.
 */
export function readTable2(rows: readonly Row[]): DisclosureTable {
  const table: DisclosureTable = { template: null, observations: [], problems: [], typos: [], missing: [], repeated: [] };
  const heads = new Set<string>();
  const found: Found[] = [];
  // The column heads of the block being read, in the order printed; the first head behind a row of values begins another block.
  let columns: string[] = [];
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
    if (stray && (hasBareLabel || strays.length > 1)) table.problems.push(orphan(stray.whole, stray.row));
    if (stray && hasBareLabel) for (const item of found.slice(blockStart)) item.spills = true;
    strays = [];
    blockStart = found.length;
  };
  let words = '';
  for (const row of rows.flatMap(cutRows)) {
    const whole = readTail(row, 0);
    let name: string | null = null;
    let label = '';
    let typo = false;
    let from = 0;
    let captioned = false;
    row.cells.forEach((cell, i) => {
      if (cell.copy || whole.values[i]?.status !== 'unreadable') return;
      if (isBlockOpen && cell.text.length < 8 && foldLabel(cell.text) === NUMBER_OF_YEAR) columns = [...columns, NUMBER_OF_YEAR];
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
          if (!isBlockOpen) columns = [];
          isBlockOpen = true;
          const inside = headsInside(cell.text);
          columns = [...columns, ...(inside.length > 0 ? inside : 'column' in match.key ? [match.key.column] : [])];
        }
        break;
      }
    });
    const texts = row.cells.filter((cell, i) => !cell.copy && whole.values[i]?.status === 'unreadable').map((cell) => cell.text.trim());
    words = name === null && !captioned && row.origin === 'text' ? texts.join('') : '';
    if (name !== null) {
      settleWaiting();
      const tail = readTail(row, from);
      const place = { line: row.cells[from - 1]?.line ?? row.line, page: row.page };
      if (filled(tail) > 0 || (row.origin !== 'text' && tail.cells.length > 0)) found.push({ name, label, typo, tail, columns, ...place });
      else waiting = { name, label, typo, columns, ...place, tail: null };
      isBlockOpen = false;
    } else if (captioned || (texts.length > 0 && waiting !== null)) {
      if (captioned) endBlock();
      else settleWaiting();
    } else if (found.length > 0 && isUnknownRow(row, whole, texts)) table.problems.push(unknownRowLabel(2, texts.join(' '), row));
    else if (waiting !== null && texts.length === 0 && filled(whole) > 0) {
      const held: { tail: Tail | null; lines?: readonly number[] } = waiting;
      held.lines = [...(held.lines ?? []), filled(whole)];
      held.tail = held.tail
        ? { ...held.tail, cells: [...held.tail.cells, ...whole.cells], values: [...held.tail.values, ...whole.values] }
        : whole;
    } else if (texts.length === 0 && filled(whole) > 0 && isBlockOpen && columns.length > 0) {
      strays.push({ whole, row });
    } else if (texts.length === 0 && filled(whole) > 0 && (row.origin !== 'text' || !maybePageNumber(whole))) {
      // Values left over behind a row: which of them are its own cannot be told.
      const last = found.at(-1);
      if (last) last.spills = true;
      table.problems.push(orphan(whole, row));
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
    agrees: () => null,
    isWide: true,
    hasTotal: false,
    isTotalLast: false,
    lengths: null,
    printsZeros: printsZeros(found.map((item) => item.tail))
  };
  const seen = new Map<string, string>();
  const moved = new Set<Found['columns']>();
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
            : null;
    const own = withoutRepeats(item.tail, item.columns);
    const run = why ? { why } : own === null ? { why: 'too-few' as const } : settleRun(own, row.measures.length, context);
    const print = 'values' in run ? run.values.map((value) => `${value.status}${value.value}`).join() : 'unreadable';
    if (seen.has(item.name)) {
      table.repeated.push(row.label);
      if (seen.get(item.name) !== print) {
        table.problems.push(cellShape(2, row.label, 'repeated', place));
        for (const observation of table.observations)
          if (row.measures.includes(observation.measure)) Object.assign(observation, { value: null, status: 'unreadable' });
      }
      continue;
    }
    seen.set(item.name, print);
    if ('why' in run && !isBoth) table.problems.push(cellShape(2, row.label, run.why, place));
    const order = orderOf(
      row.columns,
      item.columns.filter((column, i) => column !== item.columns[i - 1])
    );
    const isOfYear = item.columns.includes(NUMBER_OF_YEAR);
    if (!moved.has(item.columns) && (isOfYear || order?.every((at, i) => at === i) !== true))
      table.problems.push((order === null || isOfYear ? columnsInDoubt : otherOrder)(2, place));
    moved.add(item.columns);
    row.measures.forEach((measure, i) => {
      const at = isOfYear && measure.endsWith('-change') ? -1 : (order?.[i] ?? -1);
      const value = 'values' in run ? run.values[at] : undefined;
      const cell = 'values' in run ? run.cells[at] : undefined;
      table.observations.push({
        measure,
        value: value?.value ?? null,
        ...unitOf(measure, value),
        status: value?.status ?? 'unreadable',
        raw: cell?.text.trim() ?? '',
        provenance: {
          kind: 'cell',
          table: 2,
          row: item.label,
          column: row.columns[i] ?? '',
          line: cell?.line ?? item.line,
          page: item.page
        }
      });
    });
  }
  for (const row of disclosureRows(template)) if (!seen.has(commonName(row.label))) table.missing.push(row.label);
  return table;
}

const MOST_PAGES = 40;

/** Whether a line of a number alone may be a page number; a value cut over two lines ends in one too, and cannot be told from a small one. */
function maybePageNumber({ cells, values }: Tail): boolean {
  return values.length === 1 && (values[0]?.value ?? 0) <= MOST_PAGES && /^\s*\d{1,2}\s*$/.test(cells[0]?.text.normalize('NFKC') ?? '');
}

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

const FOLDED_HEADS = [...COLUMNS_2021, ...COLUMNS_2019].map((column) => ({ column, folded: foldLabel(column) }));

const NO_HEADS: readonly string[] = [];
const knownHeads = new Map<string, readonly string[]>();

/** The column heads inside a line of several run together (信息内容本年制发件数本年废止件数…), in order. Remembered for cells of the length that tables repeat. */
function headsInside(text: string): readonly string[] {
  if (text.length < 5) return NO_HEADS;
  const known = knownHeads.get(text);
  if (known !== undefined) return known;
  const heads = findHeads(text);
  if (text.length < 100 && knownHeads.size < 20_000) knownHeads.set(ownText(text), heads);
  return heads;
}

function findHeads(text: string): readonly string[] {
  const folded = foldLabel(text);
  const inside = FOLDED_HEADS.flatMap(({ column, folded: head }) => {
    const at = folded.indexOf(head);
    return at < 0 ? [] : [{ column, at, end: at + head.length }];
  });
  // 处理决定数量 stands inside 本年处理决定数量
  const longest = inside.filter((head) => !inside.some((other) => other !== head && other.at <= head.at && other.end >= head.end));
  return longest.sort((a, b) => a.at - b.at).map(({ column }) => column);
}

/**
 * Where the values of a row's columns stand among those printed, told from the heads of its block; the form's own order where no head or
 * only some in that order are there. Null where heads stand in another order and not all of them can be read.
 */
function orderOf(form: readonly string[], printed: readonly string[]): readonly number[] | null {
  const known = printed.map((column) => form.indexOf(column)).filter((at) => at >= 0);
  const own = known.slice(0, form.length);
  if (new Set(own).size === form.length && known.every((at, i) => at === own[i % form.length])) return form.map((_, i) => own.indexOf(i));
  return known.every((at, i) => i === 0 || at > (known[i - 1] ?? at)) ? form.map((_, i) => i) : null;
}
