import { describe, expect, it } from 'vitest';
import { drawPoints } from '../../src/lib/charts/draw-points';
import { changeHeadline, headline } from '../../src/lib/charts/headline';
import { isSameSpan } from '../../src/lib/charts/options';
import type { Scene } from '../../src/lib/charts/scene';
import type { View } from '../../src/lib/themes';
import { point } from './points';

const of = (name: string, year: number, value: number, months: [string, string] | null) =>
  point(name, year, value, { unit: 'case', periodFrom: months && `${year}-${months[0]}`, periodTo: months && `${year}-${months[1]}` });
const all = [
  of('甲镇', 2024, 800, null),
  of('甲镇', 2025, 700, ['01', '10']),
  of('乙镇', 2024, 600, ['01', '09']),
  of('乙镇', 2025, 650, ['01', '10']),
  of('丙镇', 2025, 90, ['01', '10']),
  of('丁镇', 2024, 10, null),
  of('丁镇', 2025, 30, null)
];
const options = { lang: 'zh' as const, width: 720, mine: null, measureName: '办理群众诉求数', unitWord: '件' };
const texts = (scene: Scene) =>
  [...scene.back, ...scene.front, ...scene.marks.flatMap((mark) => mark.shapes)].flatMap((shape) =>
    shape.kind === 'text' ? [shape.text] : []
  );
const draw = (view: View) => {
  const ofYear = all.filter((item) => item.year === 2025);
  return texts(drawPoints(view, { measure: 'appeals-handled', year: 2025, all, ofYear, dots: ofYear }, options));
};

describe('a figure of part of a year', () => {
  it('carries an asterisk wherever it is drawn', () => {
    expect(draw('time').filter((text) => text === '*')).toHaveLength(4);
    expect(draw('time')).toContain('丙镇 90*');
    expect(draw('distribution').filter((text) => text === '*')).toHaveLength(3);
    expect(draw('slope')).toContain('90*');
  });

  it('is not compared with other months, nor with a whole year', () => {
    expect(draw('slope')).toEqual(expect.arrayContaining(['700* // 部分月份', '650* // 部分月份', '30 +20']));
    expect(changeHeadline({ points: all, year: 2025, lang: 'zh', phrase: '处理群众诉求', unitWord: '件' })).toBe(
      '丁镇处理群众诉求由 2024 年的 10 件升至 2025 年的 30 件'
    );
    expect(isSameSpan(of('甲镇', 2024, 1, ['01', '10']), of('甲镇', 2025, 1, ['01', '10']))).toBe(true);
  });

  it('is left out of the median of whole years', () => {
    expect(draw('distribution')).toContain('中位数 30');
  });

  it('says its months where the headline tells it alone', () => {
    expect(
      headline({ points: [of('甲镇', 2025, 700, ['01', '10'])], year: 2025, lang: 'zh', phrase: '处理群众诉求', unitWord: '件' })
    ).toBe('2025 年，甲镇载明处理群众诉求：700 件（1–10月）');
    expect(
      headline({ points: [of('甲镇', 2025, 1, ['01', '10'])], year: 2025, lang: 'en', phrase: 'appeals handled', unitWord: 'cases' })
    ).toBe('In 2025, 甲镇 states 1 appeal handled (Jan–Oct)');
  });
});
