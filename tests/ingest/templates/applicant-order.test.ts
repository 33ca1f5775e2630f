import { describe, expect, it } from 'vitest';
import { APPLICANTS } from '$lib/model';
import { readHtml } from '../../../src/ingest/read/html';
import { readText } from '../../../src/ingest/read/text';
import { readTables } from '../../../src/ingest/templates/read-tables';

const KINDS = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];
const RECEIVED = '一、本年新收政府信息公开申请数量';
const bytes = (text: string) => new TextEncoder().encode(text);
const lines = (...rows: string[][]) => readTables(readText(bytes(rows.map((row) => row.join('\t')).join('\n'))), 2023).table3;
const grid = (...rows: string[]) =>
  readTables(readHtml(bytes(`<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`)), 2023).table3;
const cells = (texts: readonly (string | number)[]) => texts.map((text) => `<td>${text}</td>`).join('');
/** The seven values of the first row in the order of the form, with the codes of the problems. */
const told = ({ observations, problems }: ReturnType<typeof lines>) => [
  APPLICANTS.map((applicant) => observations.find((item) => item.measure === 'requests-received' && item.applicant === applicant)?.value),
  problems.map(({ code }) => code)
];
const FORM = [5, 2, 0, 1, 0, 0, 8];
const NONE = FORM.map(() => null);

describe('the column of natural persons in table 3', () => {
  it('is where a row with all seven heads has it', () => {
    const heads = ['项目', '商业企业', '自然人', ...KINDS.slice(1), '总计'];
    const values = [RECEIVED, 2, 5, 0, 1, 0, 0, 8];
    const rows = [heads, values.map(String)];
    expect(told(lines(...rows))).toEqual([FORM, ['column-order']]);
    expect(told(grid(cells(heads), cells(values)))).toEqual([FORM, ['column-order']]);
  });

  it('is behind the organisations where its head is', () => {
    const values = cells([RECEIVED, 2, 0, 1, 0, 0, 5, 8]);
    const top = '<td colspan="5">法人或其他组织</td><td rowspan="2">自然人</td><td rowspan="2">总计</td>';
    expect(told(grid(`<td rowspan="2"></td>${top}`, cells(KINDS), values))).toEqual([FORM, ['column-order']]);
    const between = cells([RECEIVED, 2, 0, 1, 0, 0, 8, 5]);
    const flat = ['', '法人或其他组织', '', '', '', '', '总计', '自然人'];
    expect(told(grid(cells(flat), cells(['', ...KINDS, '', '']), between))).toEqual([FORM, ['column-order']]);
  });

  it('cannot be told where its head stands among kinds that are not all there, or a line before them', () => {
    const values = [RECEIVED, 2, 5, 0, 1, 0, 0, 8].map(String);
    expect(told(lines(['', '商业企业', '自然人', '科研机构', '其他'], values))).toEqual([NONE, ['columns-in-doubt']]);
    const alone = [RECEIVED, '法人或其他组织', '自然人', '总计', ...KINDS].slice(1).map((head) => [head]);
    expect(told(lines(['申请人情况'], ...alone, values))).toEqual([NONE, ['columns-in-doubt']]);
  });

  it('is the first where nothing speaks against it', () => {
    const values = [RECEIVED, ...FORM.map(String)];
    expect(told(lines(['', '自然人', '法人或其他组织', '总计'], ['', ...KINDS], values))).toEqual([FORM, []]);
    expect(told(lines(values))).toEqual([FORM, []]);
  });
});

describe('heads and labels of another year in table 3', () => {
  const heads = ['项目', '自然人', ...KINDS, '总计'];
  const values = [RECEIVED, ...FORM.map(String)];

  it.each(['2022年商业企业', '上年商业企业', '累计商业企业'])('%s: no value has a column', (head) => {
    expect(told(lines(heads.with(2, head), values))).toEqual([NONE, ['columns-in-doubt']]);
  });

  it('beside the form’s own heads they are a column too many, and rows that have it are in doubt', () => {
    const other = ['二、上年结转政府信息公开申请数量', ...FORM.map(String)];
    const table = lines([...heads, '上年总计'], [...values, '9'], other);
    expect(told(table)).toEqual([NONE, ['unknown-column-head', 'cell-shape']]);
    expect(table.observations.filter(({ measure, value }) => measure === 'requests-carried-in' && value === 5)).toHaveLength(1);
  });

  it('a year that is the one reported on says nothing', () => {
    expect(told(lines(heads.with(2, '2023年商业企业'), values))).toEqual([FORM, []]);
  });

  it('a row of last year’s requests is not this year’s', () => {
    const table = lines(heads, values.with(0, '一、上年新收政府信息公开申请数量'));
    expect(told(table)).toEqual([NONE, ['cell-shape']]);
    expect(table.problems[0]?.reason).toBe(
      'Table 3, “一、本年新收政府信息公开申请数量”: its label speaks of another year, or of a sum over years; the row is unreadable.'
    );
  });
});
