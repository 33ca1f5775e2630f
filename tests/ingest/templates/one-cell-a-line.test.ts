import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../src/ingest/pipeline';
import { REQUEST_ROWS } from '../../../src/ingest/templates/2021/table3';
import { noPlaces } from './no-places';

const TITLE = '云山镇2024年政府信息公开工作年度报告';
const HEADS = ['(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)', '申请人情况', '自然人', '法人或其他组织', '总计'];
const KINDS = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];
/** The first rows of table 3, a cell each: row n has n of natural persons. */
const cells = (rows: number): string[] => [
  ...HEADS,
  ...KINDS,
  ...REQUEST_ROWS.slice(0, rows).flatMap(({ label }, i) => [label, String(i), '0', '0', '0', '0', '0', String(i)])
];

const read = async (lines: readonly string[]) => {
  const { report, problems } = await parseReport(new TextEncoder().encode([TITLE, ...lines].join('\n')), {
    file: 'report.txt',
    places: noPlaces
  });
  const figures = (report?.observations ?? []).filter(({ provenance }) => provenance.kind === 'cell');
  const persons = figures.filter(({ applicant }) => applicant === 'natural-person').map(({ value }) => value);
  return { report, persons, unreadable: figures.filter(({ status }) => status === 'unreadable').length, problems };
};

describe.each<[string, (cell: string) => string]>([
  ['alone', (cell) => cell],
  ['with a pipe behind', (cell) => `${cell} |`],
  ['with pipes on lines of their own', (cell) => `${cell}\n|`],
  ['with pipes behind and lines of nothing else', (cell) => `${cell} |\n||||`]
])('table 3 with one cell a line, %s', (_, write) => {
  it('that breaks off behind a row gives the rows before', async () => {
    const { persons, problems } = await read(cells(9).map(write));
    expect(persons).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
  it('that breaks off among the values of a row gives that row as unreadable', async () => {
    const { persons, unreadable, problems } = await read(cells(9).slice(0, -3).map(write));
    expect(persons).toEqual([0, 1, 2, 3, 4, 5, 6, 7, null]);
    expect(unreadable).toBe(7);
    expect(problems.map(({ code }) => code)).toContain('cell-shape');
  });
  it('that breaks off behind the label of a row, or in it, gives the rows before', async () => {
    expect((await read([...cells(9), '6.属于四类过程性信息'].map(write))).persons).toHaveLength(9);
    expect((await read([...cells(9), '6.属于四'].map(write))).persons).toHaveLength(9);
    expect((await read([...cells(9), '6'].map(write))).persons.slice(0, 8)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });
});

describe('table 2 with one cell a line, whose brackets and first label are lost', () => {
  it('gives the rows that have their labels', async () => {
    const heads = ['第二十条第', '信息内容', '本年制发件数', '本年废止件数', '现行有效件数'];
    const decisions = ['第二十条第', '信息内容', '本年处理决定数量', '行政许可', '12', '第二十条第'];
    const { report, problems } = await read([
      '二、主动公开政府信息情况',
      ...heads,
      '0',
      '0',
      '0',
      '行政规范性文件',
      '1',
      '2',
      '3',
      ...decisions
    ]);
    const figures = Object.fromEntries((report?.observations ?? []).map(({ measure, value }) => [measure, value]));
    expect(figures).toMatchObject({ 'normative-documents-in-force': 3, 'licence-decisions': 12 });
    expect(figures['rules-in-force']).toBeUndefined();
    expect(problems.map(({ code }) => code)).not.toContain('further-table');
  });
});

describe('table 2 with one cell a line, each label behind its values', () => {
  it('is unreadable and says which values have no label', async () => {
    const block = ['第二十条第（一）项', '信息内容', '本年制发件数', '本年废止件数', '现行有效件数'];
    const next = ['第二十条第（五）项', '信息内容', '本年处理决定数量', '行政许可', '12', '三、其他'];
    const { report, problems } = await read([...block, '0', '0', '0', '规章', '2', '2', '11', '行政规范性文件', ...next]);
    const told = (report?.observations ?? []).filter(({ provenance }) => provenance.kind === 'cell' && provenance.table === 2);
    expect(told.map(({ measure, value, status }) => [measure, value, status])).toEqual([
      ['rules-issued', null, 'unreadable'],
      ['rules-repealed', null, 'unreadable'],
      ['rules-in-force', null, 'unreadable'],
      ['licence-decisions', 12, 'reported']
    ]);
    expect(problems.map(({ code }) => code)).toContain('row-without-label');
  });
});

describe('a number alone behind a row of table 2', () => {
  const figures = async (...lines: readonly string[]) => {
    const block = ['第二十条第（一）项', '信息内容\t本年制发件数\t本年废止件数\t现行有效件数'];
    const { report, problems } = await read([...block, '规章\t0\t0\t0', ...lines, '三、其他']);
    const stock = (report?.observations ?? []).find(({ measure }) => measure === 'normative-documents-in-force');
    return [stock?.value, stock?.status, problems.some(({ code }) => code === 'row-without-label')];
  };
  it('may be the end of its last value, unless it can be a page number', async () => {
    expect(await figures('行政规范性文件\t2\t0\t1', '63')).toEqual([null, 'unreadable', true]);
    expect(await figures('行政规范性文件\t2\t0\t16', '3')).toEqual([16, 'reported', false]);
  });
});

describe('values wrapped in narrow cells', () => {
  const told = async (...lines: readonly string[]) => {
    const { report, problems } = await read(['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', ...lines, '五、其他']);
    const received = (report?.observations ?? []).find(
      ({ measure, applicant }) => measure === 'requests-received' && applicant === 'total'
    );
    return [received?.value, received?.status, problems.map(({ code }) => code).includes('cell-shape')];
  };
  const NEXT = '二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1';
  it('make their row unreadable, for its sums may still hold', async () => {
    expect(await told('一、本年新收政府信息公开申请数量 263 0 0 0 0 0 263', '7 7', NEXT)).toEqual([null, 'unreadable', true]);
  });
  it('are not taken from a page number', async () => {
    expect(await told('一、本年新收政府信息公开申请数量 263 0 0 0 0 0 263', '7', NEXT)).toEqual([263, 'reported', false]);
  });
  it('are put together where a row is cut over two lines', async () => {
    expect(await told('一、本年新收政府信息公开申请数量 2 0 0', '0 0 0 2', NEXT)).toEqual([2, 'reported', false]);
  });
  it('make table 4 unreadable too', async () => {
    const heads = ['行政复议 行政诉讼', '结果维持 结果纠正 其他结果 尚未审结 总计'];
    const { report } = await read([
      '四、政府信息公开行政复议、行政诉讼情况',
      ...heads,
      '10 0 0 0 10 0 0 0 0 0 0 0 0 0 0',
      '0 0',
      '五、其他'
    ]);
    const cells = (report?.observations ?? []).filter(({ provenance }) => provenance.kind === 'cell' && provenance.table === 4);
    expect(new Set(cells.map(({ status }) => status))).toEqual(new Set(['unreadable']));
  });
});

describe('table 4 whose heads stand a character a line', () => {
  const GROUP = [...'结果维持结果纠正其他结果尚未审结总计'];
  const heads = [...'行政复议', '行政诉讼', ...GROUP, ...'未经复议直接起诉', '复议后起诉', ...GROUP, ...GROUP];
  const figures = async (...lines: readonly string[]) => {
    const { report } = await read(['四、政府信息公开行政复议、行政诉讼情况', ...heads, ...lines, '五、存在的主要问题及改进情况']);
    return (report?.observations ?? []).flatMap(({ value, provenance }) =>
      provenance.kind === 'cell' && provenance.table === 4 ? [value] : []
    );
  };
  it('gives the fifteen values of one line', async () => {
    expect(await figures('2 0 0 0 2 1 0 0 0 1 0 2 2 2 6')).toEqual([2, 0, 0, 0, 2, 1, 0, 0, 0, 1, 0, 2, 2, 2, 6]);
  });
  it('gives none where the last one goes on below it', async () => {
    const values = await figures('0 0 0 0 0 0 0 0 0 0 60 0 49 0 10', '9');
    expect(values).toHaveLength(15);
    expect(values.every((value) => value === null)).toBe(true);
  });
  it('takes no page number for the end of a value', async () => {
    expect((await figures('0 0 0 0 0 0 0 0 0 0 60 0 49 0 109', '9')).at(-1)).toBe(109);
  });
});

describe('labels of table 3 cut over several lines', () => {
  it('give no values to their neighbours where a row of values is lost', async () => {
    const { report, problems } = await read([
      '一、本年新收政府信息公开申请数量 1 0 0 0 0 0 1',
      '4.无正当理由大量反复申请 0 0 0 0 0 0 0',
      '5.要求行政机关确认或重新出具已获',
      '取信息',
      '1.申请人无正当理由逾期不补正、行',
      '0 0 0 0 0 0 0',
      '政机关不再处理其政府信息公开申请',
      '（六）其 2.申请人逾期未按收费通知要求缴纳',
      '他处理 费用、行政机关不再处理其政府信息 7 0 0 0 0 0 7',
      '公开申请',
      '3.其他 0 0 0 0 0 0 0'
    ]);
    expect((report?.observations ?? []).filter(({ value }) => value === 7)).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(expect.arrayContaining(['row-without-label', 'unknown-row-label']));
  });

  it('are put together before one of the lines is taken for another label', async () => {
    const rows = ['一、本年新收政府信息公开申请数量 1 0 0 0 0 0 1', '4.无正', '当理由', '大量反', '复申请'];
    const { report } = await read(['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', ...rows, '0 0 0 0 0 0 0']);
    const persons = (report?.observations ?? []).flatMap((observation) =>
      observation.applicant === 'natural-person' && observation.status === 'reported' ? [[observation.outcome, observation.value]] : []
    );
    expect(persons).toEqual([
      [undefined, 1],
      ['not-processed-excessive', 0]
    ]);
  });
});

describe('table 2 with the number of this year where the form has its change', () => {
  it('gives no change, and says so', async () => {
    const heads = ['第二十条第(六)项', '信息内容', '上一年项目数量', '本年数量', '处理决定数量'];
    const { report, problems } = await read(['二、主动公开政府信息情况', ...heads, '行政处罚', '6', '7', '12', '行政强制', '0', '0', '0']);
    const figures = Object.fromEntries((report?.observations ?? []).map(({ measure, value }) => [measure, value]));
    expect(figures).toMatchObject({ 'penalty-items-last-year': 6, 'penalty-items-change': null, 'penalty-decisions': 12 });
    expect(problems.map(({ code }) => code)).toContain('columns-in-doubt');
  });
});

describe('sentences where a table is looked for', () => {
  const told = async (lines: readonly string[]) =>
    ((await read(lines)).report?.observations ?? [])
      .filter(({ provenance }) => provenance.kind === 'clause')
      .map(({ measure, value }) => [measure, value]);
  it('are told under a heading of table 4 that has no table', async () => {
    const lines = ['五、因政务公开申请行政复议、提起行政诉讼的情况', '本年度没有发生有关政府信息公开的行政复议、行政诉讼案件。'];
    expect(await told(lines)).toEqual([
      ['reconsiderations-stated', 0],
      ['lawsuits-stated', 0]
    ]);
  });
  it('are told in the words of table 3, which begins with none of them', async () => {
    const table2 = ['第二十条第(一)项 | |||', '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |', '行政规范性文件 | 4 | 0 | 7 |'];
    const lines = ['(二)依申请公开情况', '全年新收政府信息公开申请数量2件,上年结转政府信息公开申请数量1件。', ...table2];
    const { report } = await read(lines);
    expect(report?.observations.find(({ measure }) => measure === 'normative-documents-in-force')?.value).toBe(7);
    expect(await told(lines)).toEqual([
      ['requests-received-stated', 2],
      ['requests-carried-in-stated', 1]
    ]);
  });
  it('are told under a heading that names disputes too, with numbers counted in them', async () => {
    const lines = [
      '(二)依申请公开及行政复议、行政诉讼情况',
      '全年接收政府信息公开申请11件,上年结转1件,其中自然人申请10件、法人或其他组织申请1件。'
    ];
    expect(await told(lines)).toEqual([
      ['requests-received-stated', 11],
      ['requests-carried-in-stated', 1]
    ]);
  });
  it('are told of a page set as one table, with a pipe behind its text', async () => {
    const page =
      '一、概述 2024年度我镇不断推进各项工作,取得成效。 二、主动公开情况 2024年度共主动公开政府信息25条,其中工作动态5条,其他20条。 |';
    expect(await told([page])).toEqual([['items-disclosed', 25]]);
  });
});
