import { describe, expect, it } from 'vitest';
import { nearestWord, settleArgs } from '../../src/cli/options';
import { UsageError } from '../../src/cli/usage-error';

const OPTIONS = {
  into: { type: 'string', default: 'data', value: 'DIR' },
  townships: { type: 'string', value: 'N' },
  json: { type: 'boolean', default: false }
} as const;

/** What is wrong with arguments, in both languages. */
function told(args: string[], takesPaths = true): { zh: string; en: string } | string[] {
  try {
    return settleArgs(args, OPTIONS, takesPaths);
  } catch (error) {
    if (error instanceof UsageError) return error.told;
    throw error;
  }
}

describe('arguments', () => {
  it('have each value joined to its option, numbers below 0 too', () => {
    expect(told(['a', '--into', 'b', '--townships', '-1', '--json', '--', '--c'])).toEqual([
      'a',
      '--into=b',
      '--townships=-1',
      '--json',
      '--',
      '--c'
    ]);
    expect(told(['--into=-x', '--into', '-'])).toEqual(['--into=-x', '--into=-']);
  });
  it('that name no option are told the nearest one', () => {
    expect(told(['--jsn'])).toEqual({ zh: '没有选项“--jsn”。是否指 --json？', en: 'there is no option “--jsn”. Did you mean --json?' });
    expect(told(['--colour=red'])).toEqual({ zh: '没有选项“--colour”。', en: 'there is no option “--colour”.' });
    expect(told(['--toString'])).toEqual({ zh: '没有选项“--toString”。', en: 'there is no option “--toString”.' });
    expect(told(['-i', 'x'])).toEqual({ zh: '没有选项“-i”。', en: 'there is no option “-i”.' });
  });
  it('that lack a value, or have one too many, say what to write', () => {
    expect(told(['a', '--into'])).toEqual({ zh: '--into 缺少值：写作 --into DIR。', en: '--into lacks its value: write --into DIR.' });
    expect(told(['--into', '--json'])).toEqual({
      zh: '--into 缺少值：写作 --into DIR，其后却是“--json”。',
      en: '--into lacks its value: write --into DIR, but “--json” stands behind it.'
    });
    expect(told(['--into', '', 'a'])).toEqual({ zh: '--into 缺少值：写作 --into DIR。', en: '--into lacks its value: write --into DIR.' });
    expect(told(['--json=yes'])).toEqual({ zh: '--json 不带值。', en: '--json takes no value.' });
  });
  it('that are no options are refused where no path is taken', () => {
    expect(told(['a'], false)).toEqual({ zh: '只接受选项，所给为“a”。', en: 'takes options only; got “a”.' });
  });
});

describe('nearestWord', () => {
  it('forgives one or two letters, and a word that is not finished', () => {
    expect(nearestWord('shwo', ['show', 'check'])).toBe('show');
    expect(nearestWord('synth', ['show', 'synthesize'])).toBe('synthesize');
    expect(nearestWord('publish', ['show', 'check'])).toBeNull();
  });
});
