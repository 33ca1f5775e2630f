import { type Report, observationKey } from '$lib/model';
import { APPLICANT_COLUMNS, DISPUTE_COLUMNS } from '../../ingest/templates/columns';
import { REQUEST_HEADINGS } from '../../ingest/templates/2021/table3';
import { disclosureRows, requestRows } from './figures';

/** A cell of a table to be written. `key` names the observation of a value cell; `columns` and `rows` are those it covers. */
export interface SheetCell {
  text: string;
  columns: number;
  rows: number;
  role: 'label' | 'head' | 'value' | 'pad';
  key?: string;
}

/** A table to be written. A page breaks before each row whose index is in `breaks`. */
export interface Sheet {
  table: 2 | 3 | 4;
  rows: SheetCell[][];
  breaks: number[];
}

const NOTE = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
const cell = (role: SheetCell['role'], text: string, columns = 1, rows = 1): SheetCell => ({ role, text, columns, rows });
const head = (text: string, columns = 1, rows = 1) => cell('head', text, columns, rows);
const label = (text: string, columns = 1, rows = 1) => cell('label', text, columns, rows);
const pads = (count: number) => Array.from({ length: count }, () => cell('pad', ''));
const ARTICLE: Record<string, string> = { rules: '一', licence: '五', penalty: '六', fee: '八', procurement: '九' };

type Values = (key: string, columns?: number) => SheetCell;

function valuesOf(report: Report): Values {
  const raws = new Map<string, string>();
  for (const observation of report.observations)
    if (observation.provenance.kind === 'cell' && observation.status !== 'derived') raws.set(observationKey(observation), observation.raw);
  return (key, columns = 1) => ({ role: 'value', text: raws.get(key) ?? '', columns, rows: 1, key });
}

/** The tables of a report as the form prints them: merged cells, the grid of the blank form. Tables the report lacks are left out. */
export function gridSheets(report: Report): Sheet[] {
  const value = valuesOf(report);
  const sheets: Sheet[] = [];
  const { table2, table3, table4 } = report.templates;
  if (table2) {
    const rows: SheetCell[][] = [];
    for (const { article, columns, blocks } of disclosureBlocks(table2)) {
      const wide = columns.length === 1 ? 3 : 1;
      const last = columns.length === 2 ? 2 : wide;
      rows.push([head(`第二十条第（${article}）项`, 4)]);
      rows.push([head('信息内容'), ...columns.map((column, i) => head(column, i === columns.length - 1 ? last : 1))]);
      for (const row of blocks)
        rows.push([label(row.label), ...row.measures.map((measure, i) => value(measure, i === columns.length - 1 ? last : 1))]);
    }
    sheets.push({ table: 2, rows, breaks: [] });
  }
  if (table3) {
    const rows: SheetCell[][] = [
      [head(NOTE, 3, 3), head('申请人情况', 7)],
      [head('自然人', 1, 2), head('法人或其他组织', 5), head('总计', 1, 2)],
      APPLICANT_COLUMNS.slice(1, 6).map((column) => head(column.label))
    ];
    const form = requestRows(table3);
    form.forEach((row, i) => {
      const cells: SheetCell[] = [];
      if (row.measure !== 'requests-concluded') cells.push(label(row.label, 3));
      else {
        if (form[i - 1]?.measure === 'requests-carried-in') cells.push(label('三、本年度办理结果', 1, form.length - 3));
        if (row.group === null) cells.push(label(row.label, 2));
        else {
          const heading = REQUEST_HEADINGS.find((item) => item.group === row.group);
          if (form[i - 1]?.group !== row.group)
            cells.push(label(heading?.label ?? '', 1, form.filter((other) => other.group === row.group).length));
          cells.push(label(row.label));
        }
      }
      rows.push([...cells, ...rowValues(row, value)]);
    });
    sheets.push({ table: 3, rows, breaks: [] });
  }
  if (table4) {
    const results = DISPUTE_COLUMNS.slice(0, 5).map((column) => column.label.split(' ').at(-1) ?? '');
    sheets.push({
      table: 4,
      rows: [
        [head('行政复议', 5), head('行政诉讼', 10)],
        [...results.map((result) => head(result, 1, 2)), head('未经复议直接起诉', 5), head('复议后起诉', 5)],
        [...results, ...results].map((result) => head(result)),
        DISPUTE_COLUMNS.map(({ measure, result }) => value(result ? `${measure}/${result}` : measure))
      ],
      breaks: []
    });
  }
  return sheets;
}

/**
 * The tables as one township's web page flattens them to tabs: every row of table 3 has ten cells, but the labels stand in the
 * first, second or third and the values begin in the third or fourth; the page breaks inside tables 2 and 3.
 */
export function flatSheets(report: Report): Sheet[] {
  const value = valuesOf(report);
  const sheets: Sheet[] = [];
  const { table2, table3, table4 } = report.templates;
  if (table2) {
    const rows: SheetCell[][] = [];
    const breaks: number[] = [];
    for (const { article, columns, blocks } of disclosureBlocks(table2)) {
      const width = article === '八' || article === '九' ? columns.length + 1 : 4;
      if (article === '八') breaks.push(rows.length);
      const fill = (cells: SheetCell[]) => [...cells, ...pads(width - cells.length)];
      rows.push(fill([head(`第二十条第（${article}）项`)]), fill([head('信息内容'), ...columns.map((column) => head(column))]));
      for (const row of blocks) rows.push(fill([label(row.label), ...row.measures.map((measure) => value(measure))]));
    }
    sheets.push({ table: 2, rows, breaks });
  }
  if (table3) {
    const rows: SheetCell[][] = [
      [head(NOTE.replace('（', '(')), ...pads(1), head('申请人情况'), ...pads(5), head('总计'), ...pads(1)],
      [...pads(2), head('自然人'), head('法人或其他组织'), ...pads(6)],
      [...pads(3), ...APPLICANT_COLUMNS.slice(1, 6).map((column) => head(column.label)), ...pads(2)]
    ];
    const breaks: number[] = [];
    const half = (text: string) => text.replace(/^（(.)）/, '($1) ');
    const form = requestRows(table3);
    form.forEach((row, i) => {
      const values = rowValues(row, value);
      const first = row.group !== null && form[i - 1]?.group !== row.group;
      const heading = half(REQUEST_HEADINGS.find((item) => item.group === row.group)?.label ?? '');
      if (row.outcome === 'not-processed-confirm') breaks.push(rows.length);
      if (row.measure === 'requests-carried-out') rows.push([label(row.label), ...pads(2), ...values]);
      else if (row.measure !== 'requests-concluded') rows.push([label(row.label), ...pads(1), ...values, ...pads(1)]);
      else if (!row.outcome) rows.push([...pads(1), label(row.label.replace('（七）', '(七)')), ...pads(1), ...values]);
      else if (row.outcome === 'disclosed') rows.push([label('三、本年度办理结果'), label(half(row.label)), ...values, ...pads(1)]);
      else if (row.outcome === 'partly-disclosed') rows.push([...pads(1), label(half(row.label)), ...values, ...pads(1)]);
      else if (row.outcome === 'other') rows.push([...pads(1), label(half(row.label)), ...pads(1), ...values]);
      else if (row.outcome === 'not-processed-confirm') rows.push([...pads(2), label(row.label), ...values]);
      else if (row.group === 'not-processed')
        rows.push([first ? label(heading) : cell('pad', ''), label(row.label), ...values, ...pads(1)]);
      else if (row.group === 'other') rows.push([first ? label(heading) : cell('pad', ''), ...pads(1), label(row.label), ...values]);
      else rows.push([...pads(1), first ? label(heading) : cell('pad', ''), label(row.label), ...values]);
    });
    sheets.push({ table: 3, rows, breaks });
  }
  if (table4) {
    const results = DISPUTE_COLUMNS.slice(0, 5).map((column) => head(column.label.split(' ').at(-1) ?? ''));
    sheets.push({
      table: 4,
      rows: [
        [head('行政复议'), ...pads(4), head('行政诉讼'), ...pads(9)],
        [...results, head('未经复议直接起诉'), ...pads(4), head('复议后起诉'), ...pads(4)],
        [...pads(5), ...results.map((item) => ({ ...item })), ...results.map((item) => ({ ...item }))],
        DISPUTE_COLUMNS.map(({ measure, result }) => value(result ? `${measure}/${result}` : measure))
      ],
      breaks: []
    });
  }
  return sheets;
}

function rowValues(row: { measure: string; outcome?: string }, value: Values): SheetCell[] {
  const name = row.outcome ? `${row.measure}/${row.outcome}` : row.measure;
  return APPLICANT_COLUMNS.map(({ applicant }) => value(`${name}/${applicant}`));
}

/** The blocks of table 2: rows under one article of the regulation. */
function disclosureBlocks(template: '2019' | '2021') {
  const blocks: { article: string; columns: readonly string[]; blocks: (typeof rows)[number][] }[] = [];
  const rows = disclosureRows(template);
  for (const row of rows) {
    const article = Object.entries(ARTICLE).find(([prefix]) => row.measures[0]?.startsWith(prefix))?.[1];
    const last = blocks.at(-1);
    if (article === undefined || article === last?.article) last?.blocks.push(row);
    else blocks.push({ article, columns: row.columns, blocks: [row] });
  }
  return blocks;
}
