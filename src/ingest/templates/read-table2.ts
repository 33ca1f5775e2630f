import type { Observation, Problem, Template, Unit } from '$lib/model';
import { foldLabel } from '../text/fold';
import { ownText } from '../text/own-text';
import { readCellValue, type CellValue } from './cell-value';
import type { DisclosureRow } from './form';
import { LabelMatcher, type KnownLabel } from './match-label';
import { cellShape, columnsInDoubt, otherOrder, unknownRowLabel } from './problems';
import { bothForms, notInTemplate, orphan, unknownTemplate } from './table2-problems';
import type { LabelTypo } from './read-table3';
import type { Row } from './rows';
import { filled, printsZeros, readTail, settleRun, type Tail } from './value-run';
import { DISCLOSURE_ROWS as ROWS_2019 } from './2019/table2';
import { DISCLOSURE_ROWS as ROWS_2021 } from './2021/table2';

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

type Key = { row: string } | { column: string } | { caption: true };

const labels: KnownLabel<Key>[] = [];
const caption: Key = { caption: true };
for (const label of [
  '第二十条第（一）项',
  '第二十条第（五）项',
  '第二十条第（六）项',
  '第二十条第（八）项',
  '第二十条第（九）项',
  '信息内容',
  '二、主动公开政府信息情况'
])
  labels.push({ key: caption, label });
const rowKeys = new Map<string, Key>();
const columnKeys = new Map<string, Key>();
const key = (known: Map<string, Key>, name: string, made: Key): Key => {
  const found = known.get(name) ?? made;
  known.set(name, found);
  return found;
};
for (const row of [...ROWS_2021, ...ROWS_2019]) {
  const name = row.label.replace(/^行政规范性文件$/, '规范性文件');
  for (const label of [row.label, ...row.aliases]) labels.push({ key: key(rowKeys, name, { row: name }), label });
  for (const column of row.columns) labels.push({ key: key(columnKeys, column, { column }), label: column });
}
labels.push({ key: key(columnKeys, '本年收费金额（单位：万元）', { column: '' }), label: '本年收费金额' });
labels.push({ key: key(columnKeys, '本年增/减', { column: '' }), label: '本年增减' });
const matcher = new LabelMatcher<Key>(labels);

/** The rows of a template under their common names (规范性文件 and 行政规范性文件 are one row). */
const formRow = (template: Template, name: string): DisclosureRow | undefined =>
  (template === '2021' ? ROWS_2021 : ROWS_2019).find((row) => row.label.replace(/^行政规范性文件$/, '规范性文件') === name);

const COLUMNS_2019 = [
  '本年新制作数量',
  '本年新公开数量',
  '对外公开总数量',
  '上一年项目数量',
  '本年增/减',
  '采购项目数量',
  '采购总金额',
  '处理决定数量'
];
/** A head some counties print for 本年增/减: the number of this year, which is no change. */
const NUMBER_OF_YEAR = '本年数量';
/** Heads that only one of the forms has; more than one of each is no misprint. */
const FORM_HEADS_2021 = ['本年制发件数', '本年废止件数', '现行有效件数'];
const FORM_HEADS_2019 = ['本年新制作数量', '本年新公开数量', '对外公开总数量', '上一年项目数量', '本年增/减'];
const COLUMNS_2021 = ['本年制发件数', '本年废止件数', '现行有效件数', '本年收费金额（单位：万元）', '本年处理决定数量'];

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
  let waiting: (Omit<Found, 'tail'> & { tail: Tail | null }) | null = null;
  const settleWaiting = () => {
    if (waiting?.tail) found.push({ ...waiting, tail: waiting.tail });
    waiting = null;
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
        const match = wording === undefined ? null : matcher.match(wording);
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
    } else if (captioned || (texts.length > 0 && waiting !== null)) settleWaiting();
    else if (found.length > 0 && isUnknownRow(row, whole, texts)) table.problems.push(unknownRowLabel(2, texts.join(' '), row));
    else if (waiting !== null && texts.length === 0 && filled(whole) > 0) {
      const held: { tail: Tail | null; lines?: readonly number[] } = waiting;
      held.lines = [...(held.lines ?? []), filled(whole)];
      held.tail = held.tail
        ? { ...held.tail, cells: [...held.tail.cells, ...whole.cells], values: [...held.tail.values, ...whole.values] }
        : whole;
    } else if (texts.length === 0 && filled(whole) > 0 && row.origin !== 'text') {
      // Values left over behind a row: which of them are its own cannot be told.
      const last = found.at(-1);
      if (last) last.spills = true;
      table.problems.push(orphan(whole, row));
    }
  }
  settleWaiting();

  if (found.length === 0) return table;
  table.template = detectTemplate(heads, found);
  const template = table.template;
  if (template === null) {
    table.problems.push(unknownTemplate(found[0]?.line ?? null));
    return table;
  }
  const isBoth = [FORM_HEADS_2021, FORM_HEADS_2019].every((form) => form.filter((head) => heads.has(head)).length > 1);
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
    const run = why ? { why } : settleRun(item.tail, row.measures.length, context);
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
    const order = orderOf(row.columns, item.columns);
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
  for (const row of template === '2021' ? ROWS_2021 : ROWS_2019)
    if (!seen.has(row.label.replace(/^行政规范性文件$/, '规范性文件'))) table.missing.push(row.label);
  return table;
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
    else if (hasValue && matcher.match(cell.text)) {
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

function detectTemplate(heads: Set<string>, found: { name: string; tail: Tail }[]): Template | null {
  const in2021 = COLUMNS_2021.filter((head) => heads.has(head)).length;
  const in2019 = COLUMNS_2019.filter((head) => heads.has(head)).length;
  if (in2021 > in2019) return '2021';
  if (in2019 > in2021) return '2019';
  const names = found.map((item) => item.name);
  if (names.includes('政府集中采购') || names.includes('其他对外管理服务事项')) return '2019';
  const licences = found.find((item) => item.name === '行政许可');
  if (licences) return filled(licences.tail) === 1 ? '2021' : filled(licences.tail) === 3 ? '2019' : null;
  return null;
}

function unitOf(measure: string, value: CellValue | undefined): { unit: Unit; rawUnit?: string } {
  if (measure === 'fees-charged') {
    if (value?.unit === '元') return { unit: 'yuan', rawUnit: '元' };
    return { unit: 'wan-yuan' };
  }
  if (measure === 'procurement-amount')
    return value?.unit === '元'
      ? { unit: 'yuan', rawUnit: '元' }
      : value?.unit === '万元'
        ? { unit: 'wan-yuan', rawUnit: '万元' }
        : { unit: 'count' };
  if (measure.endsWith('-decisions')) return { unit: 'decision' };
  if (/^(rules|normative)/.test(measure)) return { unit: 'document' };
  return { unit: 'item' };
}
