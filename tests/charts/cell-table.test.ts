import { describe, expect, it } from 'vitest';
import { cellTable } from '../../src/lib/charts/cell-table';
import type { ObservationRow } from '../../src/lib/queries/observations';
import { observationRow } from './points';

const table3 = (measure: string, outcome: string | null, applicant: string, rowLabel: string, columnLabel: string, raw: string) =>
  observationRow({
    measure,
    outcome,
    applicant,
    rowLabel,
    columnLabel,
    raw,
    value: raw === '' ? null : Number(raw),
    formTable: 3,
    quote: null
  });
const printed = (cell: ObservationRow, atHand: ObservationRow[]) =>
  cellTable(cell, atHand)?.rows.map((row) => [row.label, ...row.cells.map((item) => (item.isShown ? `[${item.printed}]` : item.printed))]);

describe('a cell in its table', () => {
  const received = table3('requests-received', null, 'total', '一、本年新收', '总计', '7');
  const person = table3('requests-received', null, 'natural-person', '一、本年新收', '自然人', '7');
  const carried = table3('requests-carried-in', null, 'total', '二、上年结转', '总计', '');
  const total = table3('requests-concluded', null, 'total', '（七）总计', '总计', '7');
  const disclosed = table3('requests-concluded', 'disclosed', 'total', '（一）予以公开', '总计', '5');

  it('stands among the rows around it, in the order of the form, as printed', () => {
    expect(printed(disclosed, [total, disclosed, carried, received])).toEqual([
      ['一、本年新收', '7'],
      ['二、上年结转', ''],
      ['（一）予以公开', '[5]'],
      ['（七）总计', '7']
    ]);
  });

  it('shows the other columns of its row where they are few, and says what is not at hand', () => {
    expect(cellTable(received, [received, person, carried])?.columns).toEqual(['自然人', '总计']);
    expect(printed(received, [received, person, carried])).toEqual([
      ['一、本年新收', '7', '[7]'],
      ['二、上年结转', null, '']
    ]);
  });

  it('names the group of rows that are numbered anew in each', () => {
    const secret = table3('requests-concluded', 'refused-state-secret', 'total', '1.属于国家秘密', '总计', '0');
    const held = table3('requests-concluded', 'unable-not-held', 'total', '1.本机关不掌握相关政府信息', '总计', '2');
    expect(cellTable(held, [secret, held, disclosed])?.rows.map((row) => [row.group, row.label])).toEqual([
      [undefined, '（一）予以公开'],
      ['（三）', '1.属于国家秘密'],
      ['（四）', '1.本机关不掌握相关政府信息']
    ]);
  });

  it('of a table of one row shows the columns one below another', () => {
    const dispute = (result: string | null, columnLabel: string, raw: string) =>
      observationRow({ measure: 'reconsiderations', result, rowLabel: '', columnLabel, raw, formTable: 4, quote: null });
    const upheld = dispute('upheld', '行政复议 结果维持', '1');
    expect(cellTable(upheld, [dispute(null, '行政复议 总计', '1'), upheld])).toEqual({
      columns: [],
      rows: [
        { label: '行政复议 结果维持', cells: [{ printed: '1', isShown: true }] },
        { label: '行政复议 总计', cells: [{ printed: '1', isShown: false }] }
      ]
    });
  });

  it('takes no cell of another report, nor a derived value', () => {
    const other = { ...carried, report: 'x-2024' };
    expect(cellTable(received, [received, other, { ...carried, status: 'derived' }])).toBe(null);
  });

  it('is nothing where two cells have the same labels', () => {
    expect(cellTable(received, [received, carried, { ...carried, measure: 'requests-carried-out', raw: '3' }])).toBe(null);
  });

  it('is nothing for a figure told in prose', () => {
    expect(cellTable(observationRow({}), [observationRow({})])).toBe(null);
  });
});
