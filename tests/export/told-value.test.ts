import { describe, expect, it } from 'vitest';
import { toldValue } from '$lib/changes/told-value';

describe('a value of a change', () => {
  it.each([
    ['1234.5', '1,234.5', '1,234.5'],
    ['0', '0', '0'],
    ['-3', '−3', '−3'],
    ['derived 47', '47（推算）', '47 (derived)'],
    ['at-least 80', '≥80', '≥80'],
    ['about 6', '约6', 'about 6'],
    ['blank', '空白', 'blank'],
    ['slash', '斜线', 'slash'],
    [null, '无此项', 'no such figure']
  ])('%s is told as %s and %s', (value, zh, en) => {
    expect([toldValue(value, 'zh'), toldValue(value, 'en')]).toEqual([zh, en]);
  });
});
