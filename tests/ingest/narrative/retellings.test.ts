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
  it('for the year and for some months of it is kept for the year', () => {
    expect(retold('1-10月份，处理群众诉求840件。\n全年处理群众诉求1010件。')).toEqual([['appeals-handled', 1010, [840], false, 2]]);
  });
});
