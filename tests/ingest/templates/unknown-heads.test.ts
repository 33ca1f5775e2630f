import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/ingest/read/html';
import { readTables } from '../../../src/ingest/templates/read-tables';

const read = (...rows: string[]) =>
  readTables(readHtml(new TextEncoder().encode(`<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`)), 2023);
const cells = (...texts: (string | number)[]) => texts.map((text) => `<td>${text}</td>`).join('');
const codes = ({ problems }: { problems: { code: string }[] }) => problems.map(({ code }) => code);
const words = ({ problems }: { problems: { code: string; reasonZh: string }[] }) =>
  problems.find(({ code }) => code === 'unknown-column-head')?.reasonZh ?? '';

describe('a head that the form of table 2 does not have', () => {
  const table = (heads: string[], values: (string | number)[]) =>
    read(cells('第二十条第（五）项'), cells('信息内容', ...heads), cells('行政许可', ...values)).table2;

  it.each([
    [
      ['本年处理决定数量', '备注'],
      ['', 5]
    ],
    [
      ['代码', '本年处理决定数量'],
      [10, '']
    ],
    [['本年受理数量'], [124]],
    [['全县处理决定数量'], [124]],
    [['2022年度'], [124]],
    [['本年处理决定数量（十件）'], [124]]
  ])('%s is told', (heads, values) => {
    const told = table(heads, values);
    const value = told.observations.find(({ measure }) => measure === 'licence-decisions')?.value ?? null;
    expect(value === null || codes(told).some((code) => /unknown-column-head|columns-in-doubt/.test(code))).toBe(true);
    expect(codes(told)).not.toEqual([]);
  });

  it.each([[['本年处理决定数量']], [['本年处理<br>决定数量']]])('%s is its own', (heads) => {
    expect(codes(table(heads, [124]))).toEqual([]);
  });
});

describe('a head that the form of table 3 does not have', () => {
  const KINDS = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];
  const table = (heads: string[]) => read(cells('项目', ...heads), cells('一、本年新收政府信息公开申请数量', 5, 2, 0, 1, 0, 0, 8)).table3;

  it('is told by its words', () => {
    expect(codes(table(['自然人', ...KINDS, '总计']))).toEqual([]);
    const told = table(['自然人', '其他组织', ...KINDS.slice(1, 4), '企业', '总计']);
    expect(codes(told)).toEqual(['unknown-column-head']);
    expect(words(told)).toContain('“其他组织”、“企业”');
  });
});

describe('a head that the form of table 4 does not have', () => {
  const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const values = [1, 2, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  const table = (results: string[]) =>
    read(
      '<td colspan="5">行政复议</td><td colspan="10">行政诉讼</td>',
      '<td colspan="5"></td><td colspan="5">未经复议直接起诉</td><td colspan="5">复议后起诉</td>',
      cells(...results, ...results, ...results),
      cells(...values)
    ).table4;

  it('is told by its words', () => {
    expect(codes(table(RESULTS))).toEqual([]);
    const told = table(['维持', '纠正', ...RESULTS.slice(2)]);
    expect(codes(told)).toEqual(['unknown-column-head']);
    expect(words(told)).toContain('“维持”、“纠正”');
  });
});
