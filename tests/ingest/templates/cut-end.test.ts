import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../src/ingest/pipeline';
import { noPlaces } from './no-places';

const HEAD =
  '云山镇2024年政府信息公开工作年度报告\n二、主动公开政府信息情况\n第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n';
const RULES = '规章\t0\t0\t0\n行政规范性文件\t2\t0\t';
const DECISIONS =
  '第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t15\n第二十条第（六）项\n信息内容\t本年处理决定数量\n行政处罚\t3\n行政强制\t1\n';
const FEES = '第二十条第（八）项\n信息内容\t本年收费金额（单位：万元）\n行政事业性收费\t';

const read = async (text: string, measure: string) => {
  const { report, problems } = await parseReport(new TextEncoder().encode(text), { file: 'report.txt', places: noPlaces });
  const cell = report?.observations.find((observation) => observation.measure === measure);
  return { value: cell?.value, status: cell?.status, ends: problems.filter(({ code }) => code === 'number-at-the-end') };
};

describe('a table that breaks off with a number', () => {
  it('gives no value to it where rows are missing behind, and says so', async () => {
    const { value, status, ends } = await read(HEAD + RULES + '1', 'normative-documents-in-force');
    expect({ value, status }).toEqual({ value: null, status: 'unreadable' });
    expect(ends).toMatchObject([
      {
        severity: 'warning',
        line: 6,
        reason: 'Table 2 “行政规范性文件”: the document breaks off with the number 1; it was not read.'
      }
    ]);
  });
  it('keeps it where the table has all its rows, and says that it may go on', async () => {
    const { value, ends } = await read(`${HEAD + RULES}12\n${DECISIONS + FEES}4`, 'fees-charged');
    expect(value).toBe(4);
    expect(ends).toMatchObject([{ reason: 'Table 2 “行政事业性收费”: the document breaks off with the number 4; it may go on.' }]);
  });
  it('is not said of a number whose cell is closed', async () => {
    expect(await read(`${HEAD}| 规章 | 0 | 0 | 0 |\n| 行政规范性文件 | 2 | 0 | 12 |`, 'normative-documents-in-force')).toEqual({
      value: 12,
      status: 'reported',
      ends: []
    });
    expect((await read(`${HEAD + RULES}12\t`, 'normative-documents-in-force')).value).toBe(12);
    expect((await read(`${HEAD + RULES}12\n`, 'normative-documents-in-force')).value).toBeNull();
  });
  it('is not said of a nought, nor of a number that something follows', async () => {
    expect((await read(`${HEAD + RULES}12\n${DECISIONS + FEES}0`, 'fees-charged')).ends).toEqual([]);
    expect((await read(`${HEAD + RULES}12\n（以下为附表）`, 'normative-documents-in-force')).value).toBe(12);
  });
});
