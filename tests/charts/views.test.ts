import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distributionView } from '../../src/lib/charts/distribution/view';
import { heatmapView } from '../../src/lib/charts/heatmap/view';
import { multiplesView } from '../../src/lib/charts/multiples/view';
import type { ViewOptions } from '../../src/lib/charts/options';
import { GROUPS, outcomeRows, outcomesView } from '../../src/lib/charts/outcomes/view';
import type { Missing, Point } from '../../src/lib/charts/point';
import { rankingView } from '../../src/lib/charts/ranking/view';
import type { Scene, Shape } from '../../src/lib/charts/scene';
import { slopeView } from '../../src/lib/charts/slope/view';
import { sortPoints } from '../../src/lib/charts/sort';
import { runsOf, timeView } from '../../src/lib/charts/time/view';
import { sparkView } from '../../src/lib/charts/spark-view';
import { unitWord } from '../../src/lib/i18n/unit-word';
import { zh } from '../../src/lib/i18n/zh';
import { THEMES, THEME_MEASURES } from '../../src/lib/themes';
import { observationRow, point } from './points';

const options = (width: number, lang: 'zh' | 'en' = 'zh'): ViewOptions => ({
  lang,
  width,
  mine: 'x-1-甲镇',
  measureName: '收到申请',
  unitWord: '件'
});
const MISSING = Object.keys(zh.missing) as Missing[];
const YEARS = [2019, 2020, 2021, 2022];

const anyValue = fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.constantFrom(...MISSING));
const anyPoints = fc
  .array(fc.tuple(anyValue, anyValue, anyValue, anyValue), { minLength: 1, maxLength: 14 })
  .map((rows) => rows.flatMap((values, i) => values.map((value, y) => point(`镇${i}`, YEARS[y] ?? 2019, value))));

function drawings(points: Point[], width: number): Scene[] {
  const its = options(width);
  const last = points.filter((item) => item.year === 2022);
  return [
    rankingView(last, its),
    timeView(points, 'requests-received-stated', its),
    heatmapView(points, 'requests-received-stated', its),
    multiplesView(points, 'requests-received-stated', its),
    distributionView(last, its),
    slopeView(points, [2021, 2022], 'requests-received-stated', its),
    sparkView(points.slice(0, 4), 'requests-received-stated', new Map(), its)
  ];
}

const shapesOf = (scene: Scene): Shape[] => [...scene.back, ...scene.front, ...scene.marks.flatMap((mark) => mark.shapes)];
const textsOf = (scene: Scene): string[] => shapesOf(scene).flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

describe('every drawing', () => {
  it('has finite coordinates and one mark a figure at most', () => {
    fc.assert(
      fc.property(anyPoints, fc.constantFrom(343, 720), (points, width) => {
        for (const scene of drawings(points, width)) {
          expect(Number.isFinite(scene.height) && scene.height > 0).toBe(true);
          for (const shape of shapesOf(scene))
            for (const value of Object.values(shape)) if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
          expect(JSON.stringify(scene)).not.toContain('NaN');
          expect(new Set(scene.marks.map((mark) => mark.key)).size).toBe(scene.marks.length);
        }
      }),
      { numRuns: 60 }
    );
  });

  it('draws the same scene for the same points', () => {
    const points = YEARS.flatMap((year) => ['甲镇', '乙镇', '丙镇'].map((name, i) => point(name, year, i * 7 + year - 2019)));
    expect(drawings(points, 720)).toEqual(drawings(points, 720));
  });
});

describe('a missing figure', () => {
  it.each(MISSING)('%s shows its word or glyph and never 0', (kind) => {
    for (const scene of [
      rankingView([point('甲镇', 2022, kind)], options(720)),
      heatmapView([point('甲镇', 2022, kind)], 'items-disclosed', options(720))
    ]) {
      const texts = textsOf(scene).join(' ');
      expect(texts).toContain(zh.missing[kind].glyph);
      expect(texts.replaceAll('2022', '')).not.toMatch(/0/);
    }
  });

  it('is a gap in a line, not a joined line', () => {
    const town = [point('甲镇', 2019, 1), point('甲镇', 2020, 'blank'), point('甲镇', 2021, 3), point('甲镇', 2022, 4)];
    expect(runsOf(town, 'items-disclosed').map((run) => run.map((item) => item.year))).toEqual([[2019], [2021, 2022]]);
  });
});

describe('a break in definition', () => {
  it('parts the line of documents in force between 2020 and 2021, and says so', () => {
    const town = YEARS.map((year) => point('甲镇', year, 5));
    expect(runsOf(town, 'normative-documents-in-force').map((run) => run.map((item) => item.year))).toEqual([
      [2019, 2020],
      [2021, 2022]
    ]);
    expect(textsOf(timeView(town, 'normative-documents-in-force', options(720))).join()).toContain(zh.chart.break2021);
  });

  it('draws no arrow and no difference across it', () => {
    const scene = slopeView([point('甲镇', 2020, 5), point('甲镇', 2021, 9)], [2020, 2021], 'normative-documents-in-force', options(720));
    expect(textsOf(scene)).toContain('9 //');
    expect(textsOf(scene).join()).not.toContain('+4');
  });
});

describe('small numbers', () => {
  it('a rate out of fewer than ten is a count, not a rate', () => {
    const scene = rankingView([point('甲镇', 2022, 50, { unit: 'percent', baseValue: 4 })], options(720));
    expect(textsOf(scene)).toContain('2 / 4');
    expect(textsOf(scene).join()).not.toContain('%');
  });

  it('a rate that no whole count gives shows its base alone', () => {
    const scene = rankingView([point('甲镇', 2022, 60, { unit: 'percent', baseValue: 4 })], options(720));
    expect(textsOf(scene)).toContain('n = 4');
    expect(textsOf(scene)).not.toContain('2 / 4');
  });

  it('requests under 20 are one square each, coloured by outcome', () => {
    const rows = outcomeRows([{ place: 'p', name: '甲镇' }], 2025, [
      observationRow({ place: 'p', measure: 'requests-concluded', applicant: 'total', outcome: 'disclosed', value: 3, formTable: 3 }),
      observationRow({ place: 'p', measure: 'requests-concluded', applicant: 'total', outcome: 'unable-not-held', value: 2, formTable: 3 }),
      observationRow({ place: 'p', measure: 'requests-concluded', applicant: 'total', outcome: null, value: 5, formTable: 3 })
    ]);
    const scene = outcomesView(rows, { lang: 'zh', width: 720, mine: null });
    expect(scene.marks.map((mark) => [mark.key, mark.shapes.length])).toEqual([
      ['p/2025/disclosed', 3],
      ['p/2025/unable', 2],
      ['p/2025/total', 1]
    ]);
  });

  it('a group with a blank row is unknown, not the sum of the others', () => {
    const [row] = outcomeRows([{ place: 'p', name: '甲镇' }], 2025, [
      observationRow({
        place: 'p',
        measure: 'requests-concluded',
        applicant: 'total',
        outcome: 'refused-state-secret',
        value: 1,
        formTable: 3
      }),
      observationRow({
        place: 'p',
        measure: 'requests-concluded',
        applicant: 'total',
        outcome: 'refused-other-law',
        value: null,
        status: 'blank',
        formTable: 3
      })
    ]);
    expect(row?.groups.refused).toBeNull();
    expect(GROUPS.filter((group) => row?.groups[group] !== null)).toEqual([]);
  });
});

describe('the unit of a measure', () => {
  it('is the measure’s own, not its theme’s', () => {
    const units = Object.fromEntries(THEMES.flatMap((theme) => THEME_MEASURES[theme].map(({ key }) => [key, unitWord(key, 'en')])));
    expect(units['appeals-handled']).toBe('cases');
    expect(units['satisfaction-rate']).toBe('');
    expect(units['normative-documents-in-force']).toBe('documents');
    for (const [key, unit] of Object.entries(units)) expect(unit !== '' || key.endsWith('-rate'), key).toBe(true);
  });
});

describe('sorting', () => {
  it('puts points without a number last and keeps ties in order', () => {
    const points = [point('甲', 2022, 'blank'), point('乙', 2022, 3), point('丙', 2022, 3), point('丁', 2022, 9)];
    expect(sortPoints(points, 'value').map((item) => item.name)).toEqual(['丁', '乙', '丙', '甲']);
  });
});
