import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/ingest/read/text';
import { readTables } from '../../../src/ingest/templates/read-tables';

const read = (...lines: string[]) => readTables(readText(new TextEncoder().encode(lines.join('\n'))), 2024);
const codes = ({ problems }: { problems: { code: string; severity: string }[] }) =>
  problems.map(({ code, severity }) => `${severity} ${code}`);

describe('a value of table 2 that a line break cut', () => {
  const penalties = (...lines: string[]) => {
    const { table2 } = read('第二十条第（六）项', '信息内容 本年处理决定数量', ...lines, '行政强制 3');
    const { value, status } = table2.observations.find(({ measure }) => measure === 'penalty-decisions') ?? {};
    return { value, status, codes: codes(table2) };
  };
  const fee = (...lines: string[]) => {
    const { table2 } = read('第二十条第（八）项', '信息内容 本年收费金额（单位：万元）', ...lines);
    const { value, status } = table2.observations.find(({ measure }) => measure === 'fees-charged') ?? {};
    return { value, status, codes: codes(table2) };
  };

  it('is told as what may be a page number', () => {
    expect(penalties('行政处罚 411', '9')).toEqual({ value: 411, status: 'reported', codes: ['warning number-on-its-own'] });
    expect(penalties('行政处罚 411')).toEqual({ value: 411, status: 'reported', codes: [] });
  });

  it('before its label is told too', () => {
    expect(penalties('41', '行政处罚 19').codes).toEqual(['warning number-on-its-own']);
  });

  it('is unreadable where it cannot be a page number', () => {
    for (const rest of ['0', '77', '116']) expect(penalties('行政处罚 411', rest)).toMatchObject({ value: null, status: 'unreadable' });
    for (const parts of [
      ['7730', '.28'],
      ['7730.', '28'],
      ['773', '0.'],
      ['7730.', '6']
    ])
      expect(fee(`行政事业性收费 ${parts[0]}`, parts[1] ?? '')).toMatchObject({ value: null, status: 'unreadable' });
    expect(fee('行政事业性收 961', '费 71.6')).toMatchObject({ value: null, status: 'unreadable' });
    expect(fee('行政事业性收费', '7730', '.28')).toMatchObject({ value: null, status: 'unreadable' });
  });
});

it('numbers behind words that are no label of the form leave the row before as it is', () => {
  const { table2 } = read('第二十条第（六）项', '信息内容', '本年处理决定数量', '行政处罚', '40', '行政检查', '0', '行政强制', '3');
  expect(table2.observations.find(({ measure }) => measure === 'penalty-decisions')).toMatchObject({ value: 40 });
  expect(codes(table2)).toContain('error row-without-label');
});

describe('column heads that wrap', () => {
  const row = '一、本年新收政府信息公开申请数量 30 5 0 0 2 0 37';
  const table3 = (...heads: string[]) => {
    const { table3: table } = read(
      '申请人情况',
      '法人或其他组织',
      '自然人 总计',
      ...heads,
      row,
      '二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0'
    );
    return { legal: table.observations.find(({ applicant }) => applicant === 'legal-service')?.value, codes: codes(table) };
  };

  it('are in doubt where lines come in another order than columns', () => {
    expect(table3('社会公益 法律服务', '商业企业 科研机构 其他', '组织 机构')).toEqual({ legal: null, codes: ['error columns-in-doubt'] });
  });

  it('are read where they stand in the form’s order', () => {
    expect(table3('商业企业 科研机构 社会公益 法律服务 其他', '组织 机构')).toMatchObject({ legal: 2 });
    expect(table3('商业企业 科研机构 法律服务机构 社会公益组织 其他')).toEqual({ legal: 0, codes: ['warning column-order'] });
  });

  it('of table 2 are no rows without a label', () => {
    const { table2 } = read(
      '信息内容',
      '本年新',
      '制作数量',
      '本年新',
      '公开数量',
      '对外公开总数量',
      '规章',
      '0',
      '0',
      '2',
      '规范性文件',
      '1',
      '1',
      '3'
    );
    expect(table2.observations.filter(({ value }) => value !== null).map(({ value }) => value)).toEqual([0, 0, 2, 1, 1, 3]);
    expect(codes(table2)).toEqual([]);
  });

  it('of the form of 2021 are not taken for those of 2019', () => {
    const { table2 } = read(
      ...['第二十条第（一）项', '信息内容 制发 废止 有效', '件数 件数 件数', '规章 1 0 11', '行政规范性文件 8 26 66'],
      ...['第二十条第（六）项', '处理', '信息内容', '决定', '数量', '行政处罚 40']
    );
    expect(table2.observations.filter(({ measure }) => /published|made/.test(measure))).toEqual([]);
  });
});

describe('heads of table 4 that wrap', () => {
  const CUT = ['结果 结果 其他 尚未 总 结果', '其他 尚未 总 结果 结果 其他 尚未 总', '维持 纠正 结果 审结 计 维持'];
  const table4 = (heads: readonly string[], values: string) => {
    const { table4: table } = read(...heads, values);
    const of = (measure: string) =>
      table.observations.find((observation) => observation.measure === measure && observation.result === undefined)?.value;
    return {
      reconsidered: of('reconsiderations'),
      direct: of('lawsuits-direct'),
      after: of('lawsuits-after-reconsideration'),
      codes: codes(table)
    };
  };
  const VALUES = '3 0 0 0 3 9 0 0 0 9 0 0 1 0 1';

  it('are in doubt where the group to the right comes on the line above', () => {
    const heads = ['行政复议', '行政诉讼', '复议后起诉', CUT[0] + ' 未经复议直接起诉', ...CUT.slice(1)];
    expect(table4(heads, VALUES)).toEqual({ reconsidered: 3, direct: null, after: null, codes: ['error columns-in-doubt'] });
  });
  it('are read by their columns where those are kept', () => {
    const heads = ['    行政复议          行政诉讼', CUT[0] + '            复议后起诉', '              未经复议直接起诉', ...CUT.slice(1)];
    expect(table4(heads, VALUES)).toEqual({ reconsidered: 3, direct: 9, after: 1, codes: [] });
  });
  it('need no order where both groups have the same values', () => {
    const heads = ['行政复议', '行政诉讼', '复议后起诉', CUT[0] + ' 未经复议直接起诉', ...CUT.slice(1)];
    expect(table4(heads, '1 0 0 0 1 0 0 0 0 0 0 0 0 0 0')).toEqual({ reconsidered: 1, direct: 0, after: 0, codes: [] });
  });
  it('that are whole are read in the order of their lines', () => {
    const group = '结果维持 结果纠正 其他结果 尚未审结 总计';
    const heads = ['行政复议', group, '行政诉讼', '复议后起诉', group, '未经复议直接起诉', group];
    expect(table4(heads, VALUES)).toEqual({ reconsidered: 3, direct: 1, after: 9, codes: ['warning column-order'] });
  });
});

describe('two rows whose values stand one a line behind both labels', () => {
  const rows = (...values: readonly number[]) => {
    const { table3 } = read(
      '申请人情况',
      '自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计',
      '2.重复申请 1 0 0 0 0 0 1',
      '3.要求提供公开出版物',
      '4.无正当理由大量反复申请',
      ...values.map(String),
      '5.要求行政机关确认或重新出具已获取信息 0 0 0 0 0 0 0'
    );
    return ['not-processed-publication', 'not-processed-excessive'].map((outcome) =>
      table3.observations.filter((observation) => observation.outcome === outcome).map(({ value }) => value)
    );
  };
  const [publication, excessive] = [
    [2, 0, 0, 0, 9, 0, 11],
    [0, 3, 0, 0, 0, 1, 4]
  ] as const;

  it('are read row by row where their sums say so', () => {
    expect(rows(...publication, ...excessive)).toEqual([publication, excessive]);
  });
  it('are read column by column where their sums say so', () => {
    expect(rows(...publication.flatMap((value, i) => [value, excessive[i] ?? 0]))).toEqual([publication, excessive]);
  });
  it('have none where the sums say neither', () => {
    const unread = rows(...publication.map((value) => value + 1), ...excessive);
    expect(unread.flat().every((value) => value === null)).toBe(true);
  });
});

it('a row run together with the caption 三、本年度办理结果 and the row behind it keeps its own values', () => {
  const { table3 } = read(
    '\t\t\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计',
    '一、本年新收政府信息公开申请数量\t\t\t12\t0\t0\t0\t0\t0\t12\t',
    '二、上年结转政府信息公开申请数量\t\t\t0\t3\t0\t0\t0\t0\t3\t\t三、本年度办理结果\t（一）予以公开\t\t6\t0\t0\t0\t0\t0\t6\t'
  );
  const values = (measure: string) =>
    table3.observations.filter((item) => item.measure === measure && item.value !== null).map(({ value }) => value);
  expect(values('requests-carried-in')).toEqual([0, 3, 0, 0, 0, 0, 3]);
  expect(values('requests-concluded')).toEqual([6, 0, 0, 0, 0, 0, 6]);
  expect(codes(table3)).toEqual([]);
});
