import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/ingest/read/docx';
import { readTables } from '../../../src/ingest/templates/read-tables';
import { cell, makeDocx, table } from '../read/make-docx';

const HEADS = ['', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const RECEIVED = '一、本年新收政府信息公开申请数量';
const CARRIED = '二、上年结转政府信息公开申请数量';
const DISCLOSED = '（一）予以公开';
const row = (...texts: (string | number)[]) => texts.map((text) => cell(String(text)));
const read = async (...rows: string[][]) => readTables(await readDocx(makeDocx(table(row(...HEADS), ...rows)))).table3;
const received = async (...rows: string[][]) => {
  const { observations, problems } = await read(...rows, row(DISCLOSED, 1, '', '', '', '', '', 1));
  const values = observations.filter(({ measure }) => measure === 'requests-received').map(({ value, status }) => value ?? status);
  return [values, problems.map(({ code }) => code)];
};
const NONE = HEADS.slice(1).map(() => 'unreadable');

describe('a row of a Word table', () => {
  const blanks = row(CARRIED, '', '', '', '', '', '', '');

  it('that ends before the others has lost a cell, and which one is not told', async () => {
    expect(await received(row(RECEIVED, 3, 1, '', '', '', 2), blanks)).toEqual([NONE, ['cell-shape']]);
  });

  it('with a blank total is in doubt where the value before it is the sum of the others', async () => {
    expect(await received(row(RECEIVED, 3, 1, '', '', '', 4, ''), blanks)).toEqual([NONE, ['cell-shape']]);
    expect(await received(row(RECEIVED, 3, 1, '', '', '', 2, ''), blanks)).toEqual([[3, 1, 'blank', 'blank', 'blank', 2, 'blank'], []]);
  });

  it('with blanks among its values is read where it fills the table', async () => {
    expect(await received(row(RECEIVED, 3, 1, '', '', '', '', 4), blanks)).toEqual([[3, 1, 'blank', 'blank', 'blank', 'blank', 4], []]);
  });
});
