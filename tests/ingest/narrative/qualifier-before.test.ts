import { describe, expect, it } from 'vitest';
import { readNarrative } from '../../../src/ingest/narrative/read-narrative';
import { blocksOf } from './read';

/** The year before of a rate, as the text lets it be derived. */
function before(text: string): [value: number | null, qualifier: string | undefined] | null {
  const found = readNarrative(blocksOf(text), { year: 2025 }).observations.find(({ status }) => status === 'derived');
  return found === undefined ? null : [found.value, found.qualifier];
}

describe('the figure of the year before', () => {
  it('is exact where the figure and its change are', () => {
    expect(before('线上办理率达62%，同比提升15个百分点。')).toEqual([47, 'exact']);
  });
  it('is as inexact as this year’s', () => {
    expect(before('线上办理率达62%以上，同比提升15个百分点。')).toEqual([47, 'at-least']);
  });
  it('is never called exact where the change is not', () => {
    expect(before('线上办理率达62%，同比提升近15个百分点。')).toEqual([47, 'over']);
    expect(before('线上办理率达62%，同比提升约15个百分点。')).toEqual([47, 'about']);
    expect(before('线上办理率达62%，同比提升超15个百分点。')).toEqual([47, 'about']);
    expect(before('线上办理率达62%，同比提升15个百分点以上。')).toEqual([47, 'about']);
  });
  it('of a decline leans as the decline does', () => {
    expect(before('线上办理率达62%，同比下降近15个百分点。')).toEqual([77, 'nearly']);
    expect(before('线上办理率达62%，同比下降超15个百分点。')).toEqual([77, 'over']);
  });
  it('is about so much where both are inexact', () => {
    expect(before('线上办理率超62%，同比提升近15个百分点。')).toEqual([47, 'about']);
  });
});
