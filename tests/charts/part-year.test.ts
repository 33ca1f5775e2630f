import { describe, expect, it } from 'vitest';
import { drawPoints } from '../../src/lib/charts/draw-points';
import { distributionView } from '../../src/lib/charts/distribution/view';
import { drawingNotes } from '../../src/lib/charts/drawing-notes';
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
    expect(draw('slope')).toContain('90*');
  });

  it('is not compared with other months, nor with a whole year', () => {
    expect(draw('slope')).toEqual(expect.arrayContaining(['700* // 部分月份', '650* // 部分月份', '30 +20']));
    expect(changeHeadline({ points: all, year: 2025, lang: 'zh', phrase: '处理群众诉求', unitWord: '件' })).toBe(
      '丁镇处理群众诉求由 2024 年的 10 件升至 2025 年的 30 件'
    );
    expect(isSameSpan(of('甲镇', 2024, 1, ['01', '10']), of('甲镇', 2025, 1, ['01', '10']))).toBe(true);
  });

  describe('in a distribution', () => {
    const whole = [10, 30, 80].map((value, i) => of(`全${i}镇`, 2025, value, null));
    const part = [of('甲镇', 2025, 700, ['01', '10']), of('乙镇', 2025, 650, ['01', '09'])];
    const scene = distributionView([...part, ...whole], options);
    const heights = (key: string) =>
      scene.marks
        .flatMap(({ datum, shapes }) => (datum.includes(key) ? shapes : []))
        .flatMap((shape) => (shape.kind === 'circle' ? [shape.cy] : []));
    const line = scene.back.find((shape) => shape.kind === 'line' && shape.y1 === shape.y2);

    it('is left out of the median, which says of how many it is', () => {
      expect(texts(scene)).toContain('中位数 30（n = 3）');
      expect(drawingNotes('distribution', [...part, ...whole], 'zh')).toEqual([
        '中位数只按 3 个全年数计算。',
        '只含部分月份的 2 个数字另列，不计入中位数，也不与全年数比较；点开可见月份。'
      ]);
      expect(drawingNotes('distribution', [part[0]!, ...whole], 'en')[1]).toMatch(/^One figure of part of the year stands in a row apart/);
    });

    it('stands in a row of its own below the whole years, named, without an asterisk', () => {
      if (line?.kind !== 'line') throw new Error('no line stands between the rows');
      expect(Math.max(...heights('全'))).toBeLessThan(line.y1);
      expect(Math.min(...heights('甲镇'), ...heights('乙镇'))).toBeGreaterThan(line.y1);
      expect(texts(scene)).toContain('部分月份');
      expect(texts(scene).join('')).not.toContain('*');
      expect(scene.marks.map(({ label }) => label).join()).toContain('（1–9月）');
    });

    it('leaves no row where there is none, and no median of fewer than three whole years', () => {
      const alone = distributionView(part, options);
      expect(texts(alone).filter((text) => text.startsWith('中位数'))).toEqual([]);
      expect(texts(alone)).toContain('部分月份');
      expect(texts(distributionView(whole, options))).not.toContain('部分月份');
      expect(distributionView(whole, options).height).toBeLessThan(scene.height);
    });
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
