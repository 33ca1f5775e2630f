import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/ingest/read/html';
import { readText } from '../../../src/ingest/read/text';
import { readTables } from '../../../src/ingest/templates/read-tables';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (...lines: string[]) => readTables(readText(bytes(lines.join('\n'))), 2023);
const FEES = '本年收费金额（单位：万元）';

/** Table 2 of three blocks with these heads; the fee is `fee`. */
function form({ stock = '本年制发件数', decisions = '本年处理决定数量', fees = FEES, fee = '60', caption = '' }): string[] {
  return [
    '二、主动公开政府信息情况',
    caption,
    '第二十条第（一）项',
    `信息内容\t${stock}\t本年废止件数\t现行有效件数`,
    '行政规范性文件\t4\t1\t12',
    '第二十条第（五）项',
    `信息内容\t${decisions}`,
    '行政许可\t35',
    '第二十条第（八）项',
    `信息内容\t${fees}`,
    `行政事业性收费\t${fee}`
  ].filter((line) => line !== '');
}

const told = (heads: Parameters<typeof form>[0]) => {
  const { observations, problems } = read(...form(heads)).table2;
  const value = (measure: string) => observations.find((item) => item.measure === measure)?.value;
  return [value('normative-documents-issued'), value('licence-decisions'), problems.map(({ code }) => code)];
};
const fee = (heads: Parameters<typeof form>[0]) => {
  const { observations, problems } = read(...form(heads)).table2;
  const { value, unit, rawUnit, status } = observations.find(({ measure }) => measure === 'fees-charged') ?? {};
  return [value, unit, rawUnit, status, problems.map(({ code }) => code)];
};

describe('heads of table 2', () => {
  it('of another year or of several head no figure of this one', () => {
    expect(told({})).toEqual([4, 35, []]);
    for (const decisions of [
      '上年处理决定数量',
      '2022年处理决定数量',
      '历年累计处理决定数量',
      '本年处罚金额',
      '上半年处理决定数量',
      '本年计划处理决定数量'
    ])
      expect(told({ decisions }), decisions).toEqual([4, null, ['columns-in-doubt']]);
    for (const stock of ['上年制发件数', '2022年制发件数', '累计制发件数'])
      expect(told({ stock }), stock).toEqual([null, 35, ['columns-in-doubt']]);
  });

  it('of what is in force may say that it is of all years', () => {
    const lines = form({}).map((line) => line.replace('现行有效件数', '现行有效件数（历史累计）'));
    const { observations, problems } = read(...lines).table2;
    expect([observations.find(({ measure }) => measure === 'normative-documents-in-force')?.value, problems]).toEqual([12, []]);
  });

  it('of the year reported on are those of the form', () => {
    expect(told({ stock: '2023年制发件数', decisions: '2023年处理决定数量' })).toEqual([4, 35, []]);
  });
});

describe('a column that counts the rows of table 2', () => {
  const lines = form({});
  const told = (rows: string[]) => read(...rows).table2.observations.map(({ value }) => value);

  it('is no value, headed or not', () => {
    let number = 0;
    const counted = lines.map((line) => (/^行政/.test(line) ? `${++number}\t${line}` : `\t${line}`));
    expect(told(counted)).toEqual(told(lines));
    const restarting = lines.map((line, i) => (/^行政/.test(line) ? `1\t${line}` : `${i === 1 ? '序号' : ''}\t${line}`));
    expect(told(restarting)).toEqual(told(lines));
    expect(read(...counted).table2.problems).toEqual([]);
  });
});

describe('a fee of table 2', () => {
  it('is in the unit its head, its caption or its cell prints', () => {
    expect(fee({})).toEqual([60, 'wan-yuan', undefined, 'reported', []]);
    expect(fee({ fees: '本年收费金额' })).toEqual([60, 'wan-yuan', undefined, 'reported', []]);
    expect(fee({ fees: '本年收费金额（单位：元）' })).toEqual([60, 'yuan', '元', 'reported', []]);
    expect(fee({ fees: '本年收费金额（千元）' })).toEqual([60_000, 'yuan', '千元', 'reported', []]);
    expect(fee({ fees: '本年收费金额（单位：亿元）', fee: '0.3' })).toEqual([3000, 'wan-yuan', '亿元', 'reported', []]);
    expect(fee({ fees: '本年收费金额', caption: '（单位：件、元）' })).toEqual([60, 'yuan', '元', 'reported', []]);
    expect(fee({ fees: '本年收费金额', caption: '单位：件' })).toEqual([60, 'wan-yuan', undefined, 'reported', []]);
    expect(fee({ fee: '1.2亿元' })).toEqual([12_000, 'wan-yuan', '亿元', 'reported', []]);
    expect(fee({ fee: '600元' })).toEqual([600, 'yuan', '元', 'reported', []]);
  });

  it('is in the unit on the line below its head', () => {
    const lines = form({ fees: '本年收费金额' });
    const { observations } = read(...lines.slice(0, -1), '（单位：元）', ...lines.slice(-1)).table2;
    expect(observations.find(({ measure }) => measure === 'fees-charged')).toMatchObject({ value: 60, unit: 'yuan' });
  });

  it('has no value where the unit is told twice and differs, or is none that is known', () => {
    expect(fee({ caption: '金额单位：元' })).toEqual([null, 'wan-yuan', undefined, 'unreadable', ['unit-in-doubt']]);
    expect(fee({ fees: '本年收费金额', caption: '单位：美元' })).toEqual([null, 'wan-yuan', undefined, 'unreadable', ['unit-in-doubt']]);
    expect(fee({ fees: '本年收费金额（单位：美元）' })).toEqual([null, 'wan-yuan', undefined, 'unreadable', ['unit-in-doubt']]);
    expect(fee({ caption: '金额单位：元', fee: '0' })).toEqual([0, 'wan-yuan', undefined, 'reported', []]);
  });
});

describe('heads of table 4', () => {
  const heads = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const table = (words: readonly string[]) => {
    const row = (cells: readonly (string | number)[], more = '') => `<tr>${cells.map((cell) => `<td${more}>${cell}</td>`).join('')}</tr>`;
    const rows = [
      row(['行政复议', '行政诉讼未经复议直接起诉', '行政诉讼复议后起诉'], ' colspan="5"'),
      row([...words, ...heads, ...heads]),
      row([1, 0, 0, 2, 3, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0])
    ];
    return readTables(readHtml(bytes(`<p>四、政府信息公开行政复议、行政诉讼情况</p><table>${rows.join('')}</table>`)), 2023).table4;
  };

  it('of another year, or of what is closed, head no figure', () => {
    expect(table(heads).problems).toEqual([]);
    for (const words of [heads.with(4, '上年总计'), heads.with(3, '已审结'), heads.with(0, '2022年结果维持')]) {
      const { observations, problems } = table(words);
      expect(problems.map(({ code }) => code)).toEqual(['columns-in-doubt']);
      expect(observations.every(({ status }) => status === 'unreadable')).toBe(true);
    }
  });
});

describe('the form of 2019', () => {
  it('keeps procurement whose amount has its unit in the head', () => {
    const { observations, problems } = read(
      '第二十条第(八)项',
      '信息内容 | 上一年项目数量 | 本年增/减 |',
      '行政事业性收费 | 0 | 0 |',
      '第二十条第(九)项',
      '信息内容 | 采购项目数量 | 采购总金额(万元) |',
      '政府集中采购 | 13 | 477.35 |'
    ).table2;
    expect(observations.filter(({ measure }) => measure.startsWith('procurement')).map(({ value }) => value)).toEqual([13, 477.35]);
    expect(problems.map(({ code }) => code)).not.toContain('columns-in-doubt');
  });
});
