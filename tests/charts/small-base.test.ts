import { describe, expect, it } from 'vitest';
import { drawPoints } from '../../src/lib/charts/draw-points';
import { headline } from '../../src/lib/charts/headline';
import { sortPoints } from '../../src/lib/charts/sort';
import type { View } from '../../src/lib/themes';
import { point } from './points';

const rate = (name: string, year: number, value: number, baseValue: number | null) =>
  point(name, year, value, { unit: 'percent', baseValue });
const all = [rate('甲镇', 2024, 100, 3), rate('甲镇', 2025, 50, 4), rate('乙镇', 2024, 90, 200), rate('乙镇', 2025, 91, 210)];
const its = { year: 2025, phrase: '满意率', unitWord: '' };
const options = { lang: 'zh' as const, width: 720, mine: null, measureName: '满意率', unitWord: '' };

describe('a rate out of fewer than ten', () => {
  it.each<View>(['time', 'multiples', 'heatmap', 'slope', 'distribution'])('is not drawn as a rate: %s', (view) => {
    const ofYear = all.filter((item) => item.year === 2025);
    const drawn = JSON.stringify(drawPoints(view, { measure: 'satisfaction-rate', year: 2025, all, ofYear, dots: ofYear }, options));
    expect(drawn).not.toMatch(/"(?:text|label)":"[^"]*(?:50%|[^\d]100%（|甲镇[^"]*100%)/);
    expect(drawn).toContain('91');
  });

  it('stands after every rate that is ranked, in the order it came in', () => {
    const order = sortPoints([rate('甲镇', 2025, 50, 4), rate('丙镇', 2025, 100, 2), rate('乙镇', 2025, 91, 210)], 'value');
    expect(order.map((item) => item.name)).toEqual(['乙镇', '甲镇', '丙镇']);
  });

  it('is not called the highest', () => {
    const points = [rate('丙镇', 2025, 100, 2), rate('乙镇', 2025, 91, 210), rate('丁镇', 2025, 88, 300)];
    expect(headline({ points, ...its, lang: 'zh' })).toBe('2025 年，3 个镇街中 3 个载明满意率，乙镇最高，91%');
  });

  it('is told as a count where it is the only one', () => {
    const points = [rate('甲镇', 2025, 50, 4)];
    expect(headline({ points, ...its, lang: 'zh' })).toBe('2025 年，甲镇载明满意率：2 / 4');
    expect(headline({ points, ...its, lang: 'en', phrase: 'satisfaction rate' })).toBe('In 2025, 甲镇 states a satisfaction rate (2 / 4)');
  });
});
