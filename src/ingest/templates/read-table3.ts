import { type Applicant, type Observation, type Problem, type TableCell, type Template } from '$lib/model';
import { foldLabel } from '../text/fold';
import type { CellValue } from './cell-value';
import { APPLICANT_COLUMNS } from './columns';
import type { RequestGroup, RequestRow } from './form';
import { cellShape, rowWithoutLabel, unknownRowLabel, type ShapeTrouble } from './problems';
import { requestLabels, type RequestLabel } from './request-labels';
import type { Row } from './rows';
import { filled, learnLayouts, readTail, settleRun, type Tail } from './value-run';
import { REQUEST_ROWS } from './2021/table3';

const COLUMNS = APPLICANT_COLUMNS.length;
const TOTAL_ROW = REQUEST_ROWS.findIndex((row) => row.measure === 'requests-concluded' && !row.outcome);
const LAST_ROW = REQUEST_ROWS.length - 1;
/** The 2019 form's single row （六）其他处理 stands where the first row of the group stands in 2021. */
export const SINGLE_OTHER = REQUEST_ROWS.findIndex((row) => row.group === 'other');
const REST_ROW = REQUEST_ROWS.findIndex((row) => row.outcome === 'other-rest');

/** A number row of a group heading: not part of the form, kept for the check that compares it with its children. */
export interface GroupRow {
  group: RequestGroup;
  values: (number | null)[];
  line: number;
}

/** A label that was recognised only in spite of its wording. */
export interface LabelTypo {
  table: 2 | 3 | 4;
  printed: string;
  form: string;
  line: number;
}

export interface RequestTable {
  template: Template | null;
  observations: Observation[];
  problems: Problem[];
  typos: LabelTypo[];
  groups: GroupRow[];
  /** Rows of the detected template with no value row in the document. */
  missing: string[];
  /** Rows met more than once. */
  repeated: string[];
}

/** A piece of a row: its labels, and the values behind them. */
interface Segment {
  index: number | null;
  group: RequestGroup | null;
  label: string;
  typo: boolean;
  head: boolean;
  tail: Tail;
  line: number;
  page: number | null;
}

/** Values found behind a group heading. */
interface GroupRun {
  segment: Segment;
  tail: Tail;
}

interface Reading {
  label: string;
  line: number;
  page: number | null;
  cells: TableCell[];
  values: CellValue[] | null;
}

/**
 * Reads table 3 from its rows: 25 rows (2021) or 23 (2019) by seven applicants. Labels decide; a row whose values cannot be told
 * apart by column gives `unreadable` cells and a problem, a row without a label only a problem. Unit: requests (件).
 */
export function readTable3(rows: readonly Row[]): RequestTable {
  const table: RequestTable = { template: null, observations: [], problems: [], typos: [], groups: [], missing: [], repeated: [] };
  const segments = resolveShortLabels(rows.flatMap((row) => cutRow(row)));
  const layouts = learnLayouts(
    segments.map((segment) => segment.tail),
    COLUMNS
  );
  const readings = new Map<number, Reading>();
  const order = columnOrder(rows, table);

  const settle = (index: number, segment: Segment, tail: Tail) => {
    const row = REQUEST_ROWS[index];
    if (!row) return;
    if (segment.typo) table.typos.push({ table: 3, printed: segment.label, form: row.label, line: segment.line });
    const run = /[\d]$/.test(foldLabel(segment.label)) ? { why: 'glued' as const } : settleRun(tail, COLUMNS, layouts, rowSumAgrees);
    const before = readings.get(index);
    const place = { line: segment.line, page: segment.page };
    const reading: Reading = {
      label: segment.label,
      ...place,
      cells: 'values' in run ? run.cells : tail.cells,
      values: 'values' in run ? run.values : null
    };
    if (before) {
      table.repeated.push(row.label);
      if (sameValues(before.values, reading.values)) return;
      readings.set(index, { ...before, values: null });
      table.problems.push(cellShape(3, row.label, 'repeated', place));
      return;
    }
    readings.set(index, reading);
    if ('why' in run) table.problems.push(cellShape(3, row.label, run.why satisfies ShapeTrouble, place));
  };

  const groupRuns: GroupRun[] = [];
  for (const item of joinSegments(segments, table, groupRuns)) settle(item.index, item.segment, item.tail);

  const single = groupRuns.find((run) => run.segment.group === 'other');
  const children = [...readings.keys()].some((index) => REQUEST_ROWS[index]?.group === 'other');
  table.template = children ? '2021' : single ? '2019' : null;
  for (const { segment, tail } of groupRuns) {
    if (!segment.group || (table.template === '2019' && segment.group === 'other')) continue;
    table.groups.push({ group: segment.group, values: tail.values.map((value) => value.value), line: segment.line });
  }
  REQUEST_ROWS.forEach((row, index) => {
    if (table.template === '2019' && index === SINGLE_OTHER && single) {
      const run = settleRun(single.tail, COLUMNS, layouts, rowSumAgrees);
      const place = { line: single.segment.line, page: single.segment.page };
      if ('why' in run) table.problems.push(cellShape(3, '（六）其他处理', run.why, place));
      const reading: Reading = {
        label: single.segment.label,
        ...place,
        cells: 'values' in run ? run.cells : [],
        values: 'values' in run ? run.values : null
      };
      table.observations.push(...observe({ measure: row.measure, outcome: 'other', label: '（六）其他处理', group: null }, reading, order));
    }
    if (table.template === '2019' && row.group === 'other') return;
    const reading = readings.get(index);
    if (reading) table.observations.push(...observe(row, reading, order));
    else if (readings.size > 0) table.missing.push(row.label);
  });
  return table;
}

/** Cuts a row into pieces of label and values; two rows run together on one line become two pieces. */
function cutRow(row: Row): Segment[] {
  const pieces: { labels: number[]; from: number; to: number }[] = [];
  let current: { labels: number[]; from: number; to: number } = { labels: [], from: 0, to: 0 };
  let values = 0;
  const tail = readTail(row, 0);
  const flush = () => {
    if (current.labels.length > 0 || values > 0) pieces.push(current);
  };
  const ownColumns = row.cells.findIndex((cell, i) => !cell.copy && tail.values[i]?.status === 'unreadable' && isRowLabel(cell.text));
  row.cells.forEach((cell, i) => {
    const text = !cell.copy && tail.values[i]?.status === 'unreadable';
    // A Chinese numeral before the label is part of a heading written downwards.
    const numeral = tail.values[i]?.odd === true && !/\d/.test(cell.text) && i < ownColumns;
    if (text && (values === 0 || isRowLabel(cell.text))) {
      if (values > 0) {
        flush();
        current = { labels: [], from: i + 1, to: i + 1 };
        values = 0;
      }
      current.labels.push(i);
      current.from = i + 1;
    } else if (!cell.copy && !numeral && tail.values[i]?.status !== 'blank') values++;
    current.to = i + 1;
  });
  flush();
  return pieces.map(({ labels, from, to }) => readSegment(row, labels, from, to));
}

function isRowLabel(text: string): boolean {
  const type = requestLabels.match(text)?.key.type;
  return type === 'row' || type === 'group';
}

function readSegment(row: Row, labels: number[], from: number, to: number): Segment {
  const texts = labels.map((i) => row.cells[i]?.text.trim() ?? '');
  const segment: Segment = {
    index: null,
    group: null,
    label: texts.at(-1) ?? '',
    typo: false,
    head: false,
    tail: readTail(row, from, to),
    line: row.cells[labels.at(-1) ?? from]?.line ?? row.line,
    page: row.page
  };
  if (labels.length === 0 && segment.tail.cells.length > 0) segment.tail = readTail(row, 0, to);
  for (const text of texts) {
    for (const piece of pieces(text)) {
      const match = requestLabels.match(piece);
      if (match) apply(segment, match.key, text, match.typo);
    }
  }
  if (segment.index === null && texts.length > 1) {
    const match = requestLabels.match(texts.join(''));
    if (match) apply(segment, match.key, texts.join(''), match.typo);
  }
  return segment;
}

function apply(segment: Segment, key: RequestLabel, text: string, typo: boolean): void {
  if (key.type === 'row') {
    segment.index = key.index;
    segment.label = text;
    segment.typo ||= typo;
  } else if (key.type === 'group') segment.group = key.group;
  else segment.head = true;
}

/** A cell's text; where it does not match as it stands, the parts of it that begin with a number of their own. */
function pieces(text: string): string[] {
  const match = requestLabels.match(text);
  if (match && match.key.type !== 'caption' && !match.typo) return [text];
  const parts = text.split(/(?=[（(][一二三四五六七][）)])|(?<![\d.])(?=\d[.、．])/).filter((part) => part.trim() !== '');
  if (parts.length === 1) return [text];
  const exact = parts.some((part) => requestLabels.match(part)?.typo === false);
  return exact || !match || match.key.type === 'caption' ? parts : [text];
}

/** `总计` and `其他` head columns too: with seven values behind them, in their place in the form, they are rows. */
function resolveShortLabels(segments: Segment[]): Segment[] {
  let last: number | null = null;
  for (const segment of segments) {
    if (segment.index === null && segment.head && filled(segment.tail) === COLUMNS && last !== null) {
      const label = foldLabel(segment.label);
      if ((label === '总计' || label === '合计') && last >= SINGLE_OTHER - 1 && last < TOTAL_ROW) segment.index = TOTAL_ROW;
      if (label === '其他' && last === REST_ROW - 1) segment.index = REST_ROW;
    }
    if (segment.index !== null) last = segment.index;
  }
  return segments;
}

/** A row of values put to its row of the form (index in the 2021 form). */
interface Settled {
  index: number;
  segment: Segment;
  tail: Tail;
}

/**
 * Brings labels and values together where they stand on separate lines. Rows with both are complete; what lies between two of
 * them is a gap, settled by `joinGap`.
 */
function* joinSegments(segments: readonly Segment[], table: RequestTable, groupRuns: GroupRun[]): Generator<Settled> {
  let floor = -1;
  let gap: Segment[] = [];
  for (const segment of segments) {
    const values = filled(segment.tail);
    const wide = segment.tail.cells.filter((cell) => !cell.copy).length >= COLUMNS;
    const oneByOne = values === 1 && segment.tail.row.origin === 'text';
    const complete = (values > 0 || wide) && !oneByOne;
    if (complete && segment.index === null && segment.group !== null) {
      groupRuns.push({ segment, tail: segment.tail });
      if (segment.group !== 'other') continue;
      yield* joinGap(gap, floor, SINGLE_OTHER, table, groupRuns);
      gap = [];
      floor = REST_ROW;
    } else if (complete && segment.index !== null) {
      yield* joinGap(gap, floor, segment.index, table, groupRuns);
      gap = [];
      floor = segment.index;
      yield { index: segment.index, segment, tail: segment.tail };
    } else gap.push(segment);
  }
  yield* joinGap(gap, floor, LAST_ROW + 1, table, groupRuns);
}

/**
 * Settles a gap between rows `floor` and `ceiling` of the form, in one of two ways: labels and value rows alternate and their
 * order is the form's; or there is just one full value row for each row of the form that is missing there, and the labels of
 * all of these stand in the gap's words, in order. Else its value rows are problems.
 */
function* joinGap(gap: readonly Segment[], floor: number, ceiling: number, table: RequestTable, groupRuns: GroupRun[]): Generator<Settled> {
  const { labels, runs } = sortGap(gap, groupRuns);
  if (runs.length === 0) return;
  const inOrder = labels.every((label, i) => {
    const index = label.index ?? -1;
    return index > (i === 0 ? floor : (labels[i - 1]?.index ?? -1)) && index < ceiling;
  });
  const alternate = runs.every((run, i) => run.after === i + 1) || runs.every((run, i) => run.after === i);
  if (labels.length === runs.length && inOrder && alternate) {
    for (const [i, label] of labels.entries()) {
      const tail = runs[i]?.tail;
      if (tail && label.index !== null) yield { index: label.index, segment: label, tail };
    }
    return;
  }
  const missing = REQUEST_ROWS.slice(floor + 1, ceiling);
  if (missing.length === runs.length && runs.every((run) => filled(run.tail) === COLUMNS) && standInOrder(missing, gap)) {
    for (const [i, row] of missing.entries()) {
      const tail = runs[i]?.tail;
      const segment = gap[0];
      if (!tail || !segment) continue;
      const line = tail.cells[0]?.line ?? segment.line;
      yield { index: floor + 1 + i, segment: { ...segment, label: row.label, typo: false, line, page: tail.row.page }, tail };
    }
    return;
  }
  for (const run of runs) {
    if (run.label !== '' && !labels.some((label) => label.line === run.line)) table.problems.push(unknownRowLabel(3, run.label, run));
    else table.problems.push(rowWithoutLabel(3, print(run.tail), { line: run.tail.cells[0]?.line ?? run.line, page: run.page }));
  }
}

interface Run {
  tail: Tail;
  /** How many row labels of the gap stand before it. */
  after: number;
  label: string;
  line: number;
  page: number | null;
}

/** The row labels and the value rows of a gap, in order. Values printed one a line gather behind the label they follow. */
function sortGap(gap: readonly Segment[], groupRuns: GroupRun[]): { labels: Segment[]; runs: Run[] } {
  const labels: Segment[] = [];
  const runs: Run[] = [];
  let words = '';
  let other: Segment | null = null;
  let otherRun: GroupRun | null = null;
  for (const segment of gap) {
    const isWord = segment.label !== '' && segment.index === null && !segment.head && segment.group === null;
    if (segment.label !== '') {
      other = segment.group === 'other' && segment.index === null ? segment : null;
      otherRun = null;
      words = isWord ? words + segment.label : '';
    }
    const joined = isWord && words !== segment.label ? requestLabels.match(words) : null;
    if (segment.index !== null) labels.push(segment);
    else if (joined?.key.type === 'row') {
      labels.push({ ...segment, index: joined.key.index, label: words, typo: joined.typo });
      words = '';
    }
    if (filled(segment.tail) === 0) continue;
    if (other) {
      if (otherRun) otherRun.tail = joinTails(otherRun.tail, segment.tail);
      else groupRuns.push((otherRun = { segment: other, tail: segment.tail }));
      continue;
    }
    const last = runs.at(-1);
    const single = filled(segment.tail) === 1 && segment.label === '' && segment.tail.row.origin === 'text';
    if (single && last && last.after === labels.length && last.tail.row.origin === 'text' && filled(last.tail) < COLUMNS)
      last.tail = joinTails(last.tail, segment.tail);
    else runs.push({ tail: segment.tail, after: labels.length, label: segment.label, line: segment.line, page: segment.page });
  }
  return { labels, runs: runs.filter((run) => filled(run.tail) > 1 || run.label !== '' || labels.length > 0) };
}

/** Whether the labels of these rows stand in the words of the gap, whole and in order. */
function standInOrder(rows: readonly RequestRow[], gap: readonly Segment[]): boolean {
  const words = wording(gap.map((segment) => segment.label).join(''));
  let from = 0;
  return rows.every((row) => {
    const label = wording(row.label);
    const at = words.indexOf(label, from);
    from = at + label.length;
    return at >= 0;
  });
}

function wording(text: string): string {
  return foldLabel(text).replace(/[^\u4e00-\u9fff]/g, '');
}

function print(tail: Tail): string {
  return tail.cells
    .map((cell) => cell.text.trim())
    .join(' ')
    .trim()
    .slice(0, 60);
}

function joinTails(a: Tail, b: Tail): Tail {
  return { row: a.row, start: 0, cells: [...a.cells, ...b.cells], values: [...a.values, ...b.values] };
}

/** Whether natural persons plus the five kinds of organisation make the total; null where the total is blank or a cell is no number. */
function rowSumAgrees(values: CellValue[]): boolean | null {
  const total = values[COLUMNS - 1];
  if (!total || total.value === null) return null;
  let sum = 0;
  for (const value of values.slice(0, -1)) {
    if (value.status === 'unreadable') return null;
    sum += value.value ?? 0;
  }
  return sum === total.value;
}

/** The applicants in the order this document heads its columns; the form's order unless the heads clearly say another. */
function columnOrder(rows: readonly Row[], table: RequestTable): readonly Applicant[] {
  const form = APPLICANT_COLUMNS.map((column) => column.applicant);
  const kinds = form.slice(1, 6);
  for (const row of rows) {
    const heads = row.cells.flatMap((cell) => {
      const match = cell.copy ? null : requestLabels.match(cell.text);
      return match?.key.type === 'head' && kinds.includes(match.key.applicant) ? [match.key.applicant] : [];
    });
    if (heads.length !== 5 || new Set(heads).size !== 5) continue;
    if (heads.every((head, i) => head === kinds[i])) return form;
    const place = { line: row.line, page: row.page };
    table.problems.push({
      ...unknownRowLabel(3, '', place),
      code: 'column-order',
      severity: 'warning',
      reason: 'Table 3 heads its columns in another order than the form; values were read by their heads.',
      reasonZh: '表3的列次序与表式不同，数值按列标题读取。',
      mend: 'Compare the heads of the columns with the published page.',
      mendZh: '请对照公开页面核对列标题。'
    });
    return ['natural-person', ...heads, 'total'];
  }
  return form;
}

function observe(row: RequestRow, reading: Reading, order: readonly Applicant[]): Observation[] {
  return APPLICANT_COLUMNS.map(({ applicant, label }) => {
    const at = order.indexOf(applicant);
    const value = reading.values?.[at];
    return {
      measure: row.measure,
      ...(row.outcome ? { outcome: row.outcome } : {}),
      applicant,
      value: value?.value ?? null,
      unit: 'request' as const,
      status: value?.status ?? 'unreadable',
      raw: (reading.values ? reading.cells[at]?.text.trim() : undefined) ?? '',
      provenance: {
        kind: 'cell' as const,
        table: 3 as const,
        row: reading.label,
        column: label,
        line: (reading.values ? reading.cells[at]?.line : undefined) ?? reading.line,
        page: reading.page
      }
    };
  });
}

function sameValues(a: CellValue[] | null, b: CellValue[] | null): boolean {
  return a !== null && b !== null && a.every((value, i) => value.status === b[i]?.status && value.value === b[i]?.value);
}
