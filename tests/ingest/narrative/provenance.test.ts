import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNarrative } from '../../../src/ingest/narrative/read-narrative';
import { readStatements } from '../../../src/ingest/narrative/statements';
import { placeAt, readParagraphs } from '../../../src/ingest/text/paragraphs';
import { blocksOf, one, told } from './read';

describe('paragraphs', () => {
  it('joins a sentence over a page break and keeps every character’s place', () => {
    const lines = ['一、总体情况', '（一）主动公开情况。2024 年，我镇主动公开政府', '- 1 -', '=== page 2 ===', '信息 **31** 条。'];
    const [paragraph, ...rest] = readParagraphs(blocksOf(lines.join('\n')));
    expect(rest).toEqual([]);
    expect(paragraph?.section).toBe('一（一）');
    const joined = paragraph?.text ?? { text: '', parts: [] };
    const { text } = joined;
    expect(placeAt(joined, text.length - 1)).toBeDefined();
    expect(placeAt(joined, text.length)).toBeUndefined();
    for (const at of ['府', '信', '3']) {
      const place = placeAt(joined, text.lastIndexOf(at));
      expect(lines[(place?.line ?? 0) - 1]?.[place?.column ?? -1]).toBe(at);
    }
    expect(one(lines.join('\n'), 'items-disclosed').provenance).toMatchObject({ line: 2, endLine: 5, section: '一（一）' });
  });
  it('row labels of table 3 are no headings', () => {
    expect(
      readParagraphs(
        blocksOf('三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量 1 0 1\n以上申请均由我镇按期答复申请人。')
      )[0]?.section
    ).toBe('三');
  });
});

describe('quotes', () => {
  it('are of their own block where a line of the source holds several', () => {
    const lines = ['一、总体情况', '全年主动公开政府信息35条。', '二、其他', '组织培训2次，召开新闻发布会1场。'];
    const blocks = lines.map((text) => ({ kind: 'text' as const, text, line: 1, page: null }));
    const { observations } = readNarrative(blocks, { year: 2024 });
    expect(observations.map(({ provenance }) => (provenance.kind === 'clause' ? provenance.quote : ''))).toEqual([
      '主动公开政府信息35条',
      '新闻发布会1场'
    ]);
  });

  it('are the shortest clause, with its columns, markers included', () => {
    const line = '我镇推广掌上办，线上办理率达**62%**，成效明显。';
    const { provenance } = one(line, 'online-handling-rate');
    expect(provenance).toMatchObject({ section: null, line: 1, start: 8, end: 21, quote: '线上办理率达62%' });
    expect(line.slice(8, 21)).toBe('线上办理率达**62%**');
  });
  it('begin with a whole word where the figure is an approximate one', () => {
    expect(one('累计发布超235条各类信息。', 'items-disclosed').provenance).toMatchObject({ quote: '发布超235条' });
  });
});

describe('statements', () => {
  it('give outcomes with their share, parts and changes', () => {
    const statements = readStatements(blocksOf('予以公开25件，占50%；不予公开3件。'), { year: 2024 });
    expect(statements).toMatchObject([
      { kind: 'outcome', outcome: 'disclosed', value: 25, share: 50 },
      { kind: 'outcome', outcome: 'refused', value: 3, share: null }
    ]);
    expect(
      readStatements(blocksOf('公开信息10条，分别为网站6条、公示栏4条。'), { year: 2024 }).filter(({ kind }) => kind === 'part')
    ).toMatchObject([
      { total: 10, value: 6, isExhaustive: true },
      { total: 10, value: 4, isExhaustive: true }
    ]);
    expect(readStatements(blocksOf('收到申请4件，比去年减少2件。'), { year: 2024 })).toMatchObject([
      { kind: 'change', value: -2, level: 4, unit: 'count' }
    ]);
  });
});

describe('properties', () => {
  it('any count told plainly is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.constantFrom('条', '件', '篇'), (count, counter) => {
        expect(told(`全年主动公开政府信息${count}${counter}。`)).toEqual({ 'items-disclosed': count });
        expect(told(`收到政府信息公开申请${count}件。`)).toEqual({ 'requests-received-stated': count });
      })
    );
  });
  it('a break anywhere in the sentence changes no value', () => {
    const text = '全年收到政府信息公开申请17件，线上办理率达62%，同比提升15个百分点。';
    fc.assert(
      fc.property(fc.integer({ min: 1, max: text.length - 1 }), (at) => {
        fc.pre(!/\d$/.test(text.slice(0, at)) || !/^[\d%个件]/.test(text.slice(at)));
        fc.pre(!/^\d/.test(text.slice(at)));
        expect(told(`${text.slice(0, at)}\n\n${text.slice(at)}`)).toEqual(told(text));
      })
    );
  });
  it('reads nothing from any text without throwing, and ends on very long lines', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'公开信息条件1203，。；（）：、其中未收到申请%年月网站'), maxLength: 400 }),
        (text) => {
          for (const { provenance } of readNarrative(blocksOf(text), { year: 2024 }).observations) expect(provenance.kind).toBe('clause');
        }
      )
    );
    const began = performance.now();
    for (const unit of ['公开信息', '未收到', '1条、', '，', '（', '12,345', '复议', '无', '一二三', '满意率']) told(unit.repeat(40_000));
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});

it('a quote that is cut begins behind a mark, and not within a word', () => {
  const quote = (text: string) => {
    const { provenance } = one(text, 'items-disclosed');
    return provenance.kind === 'clause' ? provenance.quote : '';
  };
  expect(quote('通过政府网站公开机构职能、领导分工、政策文件、规划计划、财政预决算、行政执法、民生实事、应急管理等信息52条。')).toMatch(
    /^[^、]{2,6}、.*等信息52条$/
  );
  expect(quote('全年通过县人民政府门户网站公开发布财政资金管理使用情况以及重大建设项目批准和实施情况等方面的政府信息52条。')).not.toMatch(
    /^[布开府息]/
  );
});
