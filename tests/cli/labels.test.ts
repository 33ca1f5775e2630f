import { describe, expect, it } from 'vitest';
import { observationKey, type Place, type Unit } from '$lib/model';
import { readCellName } from '../../src/cli/labels/cell-name';
import { readTranscript } from '../../src/cli/labels/read-transcript';
import { isGovernmentPage, Transcript } from '../../src/cli/labels/transcript';

const PLACE: Place = {
  code: '991101101',
  name: '云山镇',
  kind: 'town',
  county: '青禾县',
  countyCode: '991101',
  prefecture: '宁川市',
  province: '示例省'
};
const UNITS = new Map<string, Unit>([
  ['items-disclosed', 'item'],
  ['press-conferences', 'count'],
  ['permit-decisions', 'count']
]);

const fact = (value: number, unit: string, quote: string, more: object) => ({ value, unit, quote, ...more });
const read = (...facts: object[]) => {
  const transcript = Transcript.parse({
    file: '云山镇-2023.txt',
    province: '示例省',
    prefecture: '宁川市',
    county: '青禾县',
    township: '云山镇',
    year: 2023,
    url: 'https://www.qinghe.gov.cn/a/%E5%B9%B4%E6%8A%A5.html',
    published: '2024-01-20',
    facts
  });
  return readTranscript(transcript, 'line', PLACE, UNITS);
};

describe('figures transcribed by hand', () => {
  it('become observations with the clause they stand in', () => {
    const report = read(
      fact(1200, '条', '全年通过网站公开信息1200余条', { measure: 'items-disclosed', channel: 'website', approx: 'at_least' })
    );
    expect(report.observations).toMatchObject([
      {
        measure: 'items-disclosed',
        channel: 'website',
        value: 1200,
        raw: '1200',
        rawUnit: '条',
        qualifier: 'at-least',
        provenance: { kind: 'clause', quote: '全年通过网站公开信息1200余条' }
      }
    ]);
    expect(report).toMatchObject({ id: '991101101-2023', completeness: 'narrative-only', source: { file: '年报.html', format: 'labels' } });
  });

  it('become cells where they name one, which tells the form', () => {
    const report = read(fact(7, '件', '行政许可 7', { cell: 'table2.行政许可.处理决定数量' }));
    expect(report.observations).toMatchObject([
      { value: 7, provenance: { kind: 'cell', table: 2, row: '行政许可', column: '处理决定数量' } }
    ]);
    expect(report).toMatchObject({ completeness: 'partial', templates: { table2: '2019', table3: null } });
  });

  it('keep the first of two that differ, and say so', () => {
    const told = (value: number) => fact(value, '条', `公开信息${value}条`, { measure: 'items-disclosed' });
    const report = read(told(30), told(30), told(31));
    expect(report.observations.map(({ value }) => value)).toEqual([30]);
    expect(report.problems.map(({ code }) => code)).toEqual(['told-twice']);
  });

  it('are not read where they may be of more than the year', () => {
    const report = read(fact(90, '条', '截至2023年底公开90条', { measure: 'items-disclosed', period: '截至2023年底' }));
    expect(report.observations).toEqual([]);
    expect(report.problems.map(({ code }) => code)).toEqual(['unclear-period', 'no-figures']);
  });

  it('are mapped to a measure by their name, passed over by it, or stop the import', () => {
    const press = fact(2, '场', '召开新闻发布会2场', { otherwise: 'press_conferences' });
    expect(read(press, fact(9, '条', '视频9条', { otherwise: 'video_items' })).observations.map(observationKey)).toEqual([
      'press-conferences'
    ]);
    expect(() => read(fact(9, '条', '其他9条', { otherwise: 'something_else' }))).toThrow('something_else');
  });

  it('keep no telephone number and no mail address', () => {
    const quote = '公开信息12条，电话0123-4567890，邮箱a.b@example.org';
    const [item] = read(fact(12, '条', quote, { measure: 'items-disclosed' })).observations;
    expect(item?.provenance).toMatchObject({ quote: '公开信息12条，电话…，邮箱…' });
  });
});

describe('names of cells', () => {
  it('are those of the forms', () => {
    expect(readCellName('table2.行政许可.处理决定数量')).toMatchObject({ table: 2, template: '2019', row: '行政许可' });
    expect(readCellName('table3.本年新收政府信息公开申请数量.自然人')).toMatchObject({
      observation: { measure: 'requests-received', applicant: 'natural-person' },
      table: 3,
      template: null
    });
  });
  it.each(['table2.行政许可.没有的列', 'table3.没有的行.自然人', 'table9.a.b', ''])('stop the import where they are none: “%s”', (name) =>
    expect(() => readCellName(name)).toThrow('the forms have no cell')
  );
});

it.each([
  ['https://www.qinghe.gov.cn/a.html', true],
  ['https://gov.cn/', true],
  ['https://www.qinghegov.cn/a.html', false],
  ['https://gov.cn.example.org/', false],
  ['no address', false],
  [null, false]
])('a page of the government: %s is %s', (url, is) => expect(isGovernmentPage(url)).toBe(is));
