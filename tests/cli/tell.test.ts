import { describe, expect, it } from 'vitest';
import type { Finding } from '$lib/model';
import { figuresTable } from '../../src/cli/figures-table';
import { findingText, uncheckedText } from '../../src/cli/tell';
import { report, telling, told } from '../ingest/checks/make';

const finding: Finding = {
  check: 'row-sum',
  severity: 'error',
  cells: ['a', 'b'],
  expected: 3,
  actual: 2,
  reason: 'the parts make 3',
  reasonZh: '各项合计为 3',
  mend: '',
  mendZh: ''
};

describe('a finding', () => {
  it('is told with what was expected and found', () => {
    expect(findingText('x.txt', finding, 'en')).toBe('x.txt error row-sum: the parts make 3 (expected 3, found 2)\n  a b\n');
    expect(findingText('x.txt', finding, 'zh')).toBe('x.txt 错误 row-sum：各项合计为 3（应为 3，实为 2）\n  a b\n');
  });
  it('where nothing was expected is told by its reason alone', () => {
    expect(findingText('x.txt', { ...finding, expected: null, cells: [] }, 'en')).toBe('x.txt error row-sum: the parts make 3\n');
  });
});

describe('signs that steer a terminal', () => {
  it('are not passed on from names of files and texts of documents', () => {
    expect(findingText('a\u001b[31mb.txt', { ...finding, reason: 'c\u009bd' }, 'en')).toBe(
      'a\ufffd[31mb.txt error row-sum: c\ufffdd (expected 3, found 2)\n  a b\n'
    );
    expect(figuresTable('a\u0007.txt', report(), false, 'en')).toMatch(/^a\ufffd\.txt/);
  });
});

describe('checks that lacked their inputs', () => {
  const lacking = (check: string, reason: string, reasonZh: string) => ({ check, reason, reasonZh });
  const unchecked = [
    lacking('carry-over', 'no report for the year before', '缺上年报告'),
    lacking('spike', 'no report for the year before', '缺上年报告'),
    lacking('requests-balance', 'natural persons: blanks', '自然人：有空白'),
    lacking('requests-balance', 'total: blanks', '总计：有空白')
  ];
  it('are told once a report, and once a reason', () => {
    expect(uncheckedText('x.txt', unchecked, 'en')).toBe(
      'x.txt could not be checked:\n  carry-over, spike (no report for the year before)\n  requests-balance (natural persons, total: blanks)\n'
    );
    expect(uncheckedText('x.txt', unchecked, 'zh')).toBe(
      'x.txt 未能核对：\n  carry-over、spike（缺上年报告）\n  requests-balance（自然人、总计：有空白）\n'
    );
    expect(uncheckedText('x.txt', [], 'en')).toBe('');
  });
});

describe('the table of figures', () => {
  const period = { from: '2025-01', to: '2025-10' };
  const base = telling(
    report({ 'fees-charged': '/' }),
    told('online-handling-rate', 62),
    told('online-handling-rate', 47, { status: 'derived', year: 2024, qualifier: 'over' }),
    told('satisfaction-rate', 95.7, { period, base: { measure: 'appeals-handled', value: 840 } }),
    told('people-notified', 3200, { unit: 'person-time', qualifier: 'at-least' }),
    told('trainings', 0, { unit: 'session' })
  );
  const lines = (isWhole: boolean, lang: 'zh' | 'en') => figuresTable('x.txt', base, isWhole, lang).split('\n');
  it('tells how exact a figure is, what it is a share of, its months, and what it is derived for', () => {
    expect(lines(false, 'en').slice(-7)).toEqual([
      '               62%  online handling rate · online-handling-rate',
      '              >47%  online handling rate · derived, for 2024 · online-handling-rate/2024',
      '             95.7%  satisfaction rate · 2025-01 to 2025-10 · of 840 (appeals handled) · satisfaction-rate',
      '≥3200 person-times  people notified · people-notified',
      '        0 sessions  training sessions · trainings',
      expect.stringMatching(/^ {2}Checks: \d findings? \(gongkai check lists them\)$/),
      ''
    ]);
    expect(lines(false, 'zh')).toContain('              >47%  线上办理率 · 推算，2024 年 · online-handling-rate/2024');
  });
  it('says how many cells of 0 and without a number it leaves out, and lists them when asked', () => {
    const left = '                    9 cells of 0 and 1 cell without a number (blank, slash, 无) left out; --all lists them';
    expect(lines(false, 'en')).toContain(left);
    expect(lines(false, 'zh')).toContain('                    另有 9 格为零、1 格未填数字（空白、斜线、“无”），未列出（--all 列出）');
    expect(lines(true, 'en')).not.toContain(left);
    expect(lines(true, 'en')).toContain('             slash  administrative fees collected · fees-charged');
    expect(lines(true, 'zh').filter((line) => / · /.test(line))).toHaveLength(base.observations.length + 1);
  });
});
