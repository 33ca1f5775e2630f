import { describe, expect, it } from 'vitest';
import { readNarrative } from '../../../src/ingest/narrative/read-narrative';
import { blocksOf } from './read';

const retold = (text: string) =>
  readNarrative(blocksOf(text), { year: 2025 }).retellings.map(({ key, kept, others, isEven, line }) => [key, kept, others, isEven, line]);

describe('a figure told more than once', () => {
  it('with the same value is no retelling', () => {
    expect(retold('全年主动公开政府信息60条。\n2025年主动公开政府信息60条。')).toEqual([]);
  });
  it('with another value names both, and whether one is told more plainly', () => {
    expect(retold('全年主动公开政府信息60条。\n2025年主动公开政府信息45条。')).toEqual([['items-disclosed', 60, [45], true, 1]]);
    expect(retold('全年公开工作信息45条。\n2025年主动公开政府信息60条。')).toEqual([['items-disclosed', 60, [45], false, 2]]);
  });
  it('of several channels that are all other is even, however plainly one is told', () => {
    expect(retold('公示栏公开信息86条，微博发布信息26条。')).toEqual([['items-disclosed/other', 86, [26], true, 1]]);
    expect(retold('公报公开信息0条，其他方式公开信息86条。')).toEqual([['items-disclosed/other', 86, [0], false, 1]]);
  });
  it('in one sentence is told too', () => {
    expect(retold('2025年主动公开政府信息86条，全年共公开88条。')).toEqual([['items-disclosed', 86, [88], true, 1]]);
    expect(retold('2025年主动公开政府信息86条，网站公开50条，全年共公开86条。')).toEqual([]);
  });
  it('for the year and for some months of it is kept for the year', () => {
    expect(retold('1-10月份，处理群众诉求840件。\n全年处理群众诉求1010件。')).toEqual([['appeals-handled', 1010, [840], false, 2]]);
  });
});

describe('figures of several sites or accounts', () => {
  const apart = (text: string) => {
    const { observations, setAside } = readNarrative(blocksOf(text), { year: 2025 });
    return [observations.map(({ measure, channel, value }) => [measure, channel, value]), setAside];
  };

  it('are told as no figure of their channel', () => {
    expect(apart('通过市政府网站公开信息392条，通过云山区门户网站公开信息736条。')).toEqual([
      [],
      [{ channel: 'website', values: [392, 736], line: 1 }]
    ]);
    expect(apart('通过“云山发布”公众号、“云山文旅”公众号、政府网站分别公开信息21条、21条、30条。')).toEqual([
      [['items-disclosed', 'website', 30]],
      [{ channel: 'wechat', values: [21, 21], line: 1 }]
    ]);
  });

  it('are passed over where the figure of the channel is told elsewhere', () => {
    expect(apart('通过市政府网站公开信息392条，通过云山区门户网站公开信息736条。全年政府网站共公开信息1128条。')).toEqual([
      [['items-disclosed', 'website', 1128]],
      []
    ]);
  });
});
