import { type Observation, type Problem, type TableCell, type Template } from '$lib/model';
import { foldLabel } from '../text/fold';
import type { CellValue } from './cell-value';
import { columnOrder } from './column-order';
import { APPLICANT_COLUMNS } from './columns';
import { cutRow, resolveShortLabels, type Segment } from './cut-row';
import type { RequestGroup, RequestRow } from './form';
import { joinSegments, type GroupRun } from './join-segments';
import { isOfOtherPeriod } from './other-period';
import { cellShape, type ShapeTrouble } from './problems';
import { SINGLE_OTHER } from './request-rows';
import type { Row } from './rows';
import { fullLengths, learnLayouts, printsZeros, settleRun, type RunContext, type Tail } from './value-run';
import { REQUEST_ROWS } from './2021/table3';

const COLUMNS = APPLICANT_COLUMNS.length;

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

interface Reading {
  label: string;
  line: number;
  page: number | null;
  cells: TableCell[];
  values: CellValue[] | null;
}

/**
 * Reads table 3 from its rows: 25 rows (2021) or 23 (2019) by seven applicants. Labels decide; a row whose values cannot be told
 * apart by column gives `unreadable` cells and a problem, a row without a label only a problem. A row or column said to be of another
 * year than `year` (null: not known) has no values. Unit: requests (件).
 */
export function readTable3(rows: readonly Row[], year: number | null): RequestTable {
  const table: RequestTable = { template: null, observations: [], problems: [], typos: [], groups: [], missing: [], repeated: [] };
  const segments = resolveShortLabels(rows.flatMap((row) => cutRow(row)));
  const tails = segments.map((segment) => segment.tail);
  // Where the columns cannot be told, no value has a column and every cell is unreadable.
  const order = columnOrder(rows, table.problems, year) ?? [];
  const totalAt = order.length === 0 ? COLUMNS - 1 : order.indexOf('total');
  const context: RunContext = {
    layouts: learnLayouts(tails, COLUMNS),
    agrees(values) {
      return rowSumAgrees(values, totalAt);
    },
    lengths: fullLengths(tails, COLUMNS),
    isWide: tails.some((tail) => tail.filled === COLUMNS),
    hasTotal: true,
    isTotalLast: totalAt === COLUMNS - 1,
    printsZeros: printsZeros(tails)
  };
  // More rows too long than right: the table has a column the form has not, and no row can be told apart.
  const isTooWide = tails.filter((tail) => tail.filled > COLUMNS).length > tails.filter((tail) => tail.filled === COLUMNS).length;
  const readings = new Map<number, Reading>();

  const settle = (index: number, segment: Segment, tail: Tail) => {
    const row = REQUEST_ROWS[index];
    if (!row) return;
    if (segment.typo) table.typos.push({ table: 3, printed: segment.label, form: row.label, line: segment.line });
    const run = /[\d]$/.test(foldLabel(segment.label))
      ? { why: 'glued' as const }
      : isOfOtherPeriod(segment.label, row.label, year)
        ? { why: 'other-year' as const }
        : isTooWide
          ? { why: 'too-many' as const }
          : settleRun(tail, COLUMNS, context);
    const before = readings.get(index);
    const place = { line: segment.line, page: segment.page };
    const reading: Reading = {
      label: segment.label,
      line: segment.line,
      page: segment.page,
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

  const places = APPLICANT_COLUMNS.map(({ applicant }) => order.indexOf(applicant));
  const groupRuns: GroupRun[] = [];
  for (const item of joinSegments(segments, table.problems, groupRuns, context.agrees)) settle(item.index, item.segment, item.tail);
  // The table stands twice: a row that only one of the two has (as （六） differs between the forms) is of either.
  const isTwice = table.repeated.length >= REQUEST_ROWS.length / 2;
  if (isTwice)
    for (const [index, reading] of readings) {
      const label = REQUEST_ROWS[index]?.label ?? '';
      if (table.repeated.includes(label) || reading.values === null) continue;
      readings.set(index, { ...reading, values: null });
      table.problems.push(cellShape(3, label, 'repeated', { line: reading.line, page: reading.page }));
    }

  const others = groupRuns.filter((run) => run.segment.group === 'other');
  // A row of the group, its label damaged, is still a sign of the 2021 form.
  const single = segments.some((segment) => segment.index === null && /逾期/.test(segment.label)) ? undefined : others[0];
  const children = [...readings.keys()].some((index) => REQUEST_ROWS[index]?.group === 'other');
  table.template = children ? '2021' : single ? '2019' : null;
  for (const { segment, tail } of groupRuns) {
    if (!segment.group || (table.template === '2019' && segment.group === 'other')) continue;
    const run = settleRun(tail, COLUMNS, context);
    const values = 'values' in run ? run.values.map((value) => value.value) : [];
    table.groups.push({ group: segment.group, values, line: segment.line });
  }
  REQUEST_ROWS.forEach((row, index) => {
    if (table.template === '2019' && index === SINGLE_OTHER && single) {
      const run = others.length > 1 || isTooWide || isTwice ? { why: 'repeated' as const } : settleRun(single.tail, COLUMNS, context);
      const place = { line: single.segment.line, page: single.segment.page };
      if ('why' in run) table.problems.push(cellShape(3, '（六）其他处理', run.why, place));
      const reading: Reading = {
        label: single.segment.label,
        ...place,
        cells: 'values' in run ? run.cells : [],
        values: 'values' in run ? run.values : null
      };
      observe({ measure: row.measure, outcome: 'other', label: '（六）其他处理', group: null }, reading, places, table.observations);
    }
    if (table.template === '2019' && row.group === 'other') return;
    const reading = readings.get(index);
    if (reading) observe(row, reading, places, table.observations);
    else if (readings.size > 0) table.missing.push(row.label);
  });
  return table;
}

/** Whether natural persons plus the five kinds of organisation make the total; null where the total is blank or a cell is no number. */
function rowSumAgrees(values: CellValue[], totalAt: number): boolean | null {
  const total = values[totalAt];
  if (!total || total.value === null) return null;
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (i === totalAt || value === undefined) continue;
    if (value.status === 'unreadable') return null;
    sum += value.value ?? 0;
  }
  return sum === total.value;
}

/** Adds the observations of a row; `places` are those of the form's columns among the columns printed, -1 where one is not there. */
function observe(row: RequestRow, reading: Reading, places: readonly number[], observations: Observation[]): void {
  const { measure, outcome } = row;
  const { values, cells, label, page, line } = reading;
  for (let i = 0; i < COLUMNS; i++) {
    const { applicant, label: column } = APPLICANT_COLUMNS[i] as (typeof APPLICANT_COLUMNS)[number];
    const at = places[i] ?? -1;
    const read = values?.[at];
    const cell = values ? cells[at] : undefined;
    const value = read?.value ?? null;
    const status = read?.status ?? 'unreadable';
    const raw = cell?.text.trim() ?? '';
    const provenance = { kind: 'cell' as const, table: 3 as const, row: label, column, line: cell?.line ?? line, page };
    // written out twice: there are some two hundred of them in a report
    observations.push(
      outcome
        ? { measure, outcome, applicant, value, unit: 'request', status, raw, provenance }
        : { measure, applicant, value, unit: 'request', status, raw, provenance }
    );
  }
}

function sameValues(a: CellValue[] | null, b: CellValue[] | null): boolean {
  return a !== null && b !== null && a.every((value, i) => value.status === b[i]?.status && value.value === b[i]?.value);
}
