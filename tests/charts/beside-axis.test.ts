import { describe, expect, it } from 'vitest';
import { missingNotes } from '../../src/lib/charts/drawing-notes';
import type { ViewOptions } from '../../src/lib/charts/options';
import { rankingView } from '../../src/lib/charts/ranking/view';
import type { Scene, Shape } from '../../src/lib/charts/scene';
import { slopeView } from '../../src/lib/charts/slope/view';
import { sparkView } from '../../src/lib/charts/spark-view';
import { zh } from '../../src/lib/i18n/zh';
import { point } from './points';

const options = (width: number): ViewOptions => ({ lang: 'zh', width, mine: null, measureName: '满意率', unitWord: '' });
const rate = (name: string, year: number, value: number, baseValue: number | null = null) =>
  point(name, year, value, { unit: 'percent', baseValue });
const points = [rate('甲镇', 2025, 95), rate('乙镇', 2025, 50, 4), point('丙镇', 2025, 'not-stated')];
const { glyph, word } = zh.missing['not-stated'];
type Text = Extract<Shape, { kind: 'text' }>;
const textsOf = (scene: Scene, place: string) =>
  scene.marks.flatMap(({ datum, shapes }) => (datum.includes(place) ? shapes.filter((shape): shape is Text => shape.kind === 'text') : []));
/** Where the axis of rates ends: its last hairline. */
const axisEnd = (scene: Scene) =>
  Math.max(...scene.back.flatMap((shape) => (shape.kind === 'line' && shape.tone === 'hair' ? [shape.x1] : [])));

describe('beside an axis of rates', () => {
  it('a rate that is not stated is a word behind the axis, and so is a rate shown as a count', () => {
    const scene = rankingView(points, options(720));
    for (const [place, said] of [
      ['丙镇', word],
      ['乙镇', '2 / 4']
    ] as const) {
      const told = textsOf(scene, place).find((shape) => shape.text === said);
      expect(told?.x, place).toBeGreaterThan(axisEnd(scene));
    }
  });

  it.each([343, 720])('no glyph is drawn that could be a dot, %d px wide', (width) => {
    expect(JSON.stringify(rankingView(points, options(width)))).not.toContain(glyph);
    expect(missingNotes('ranking', points, 'zh')).toEqual([`${word}：${zh.missing['not-stated'].explain}`]);
  });

  it('of two years that are both not stated the word stands behind the axis', () => {
    const years = [rate('甲镇', 2024, 90), rate('甲镇', 2025, 95), point('丙镇', 2024, 'not-stated'), point('丙镇', 2025, 'not-stated')];
    const scene = slopeView(years, [2024, 2025], 'satisfaction-rate', options(720));
    const told = scene.back.find((shape) => shape.kind === 'text' && shape.text === `2025 ${word}`);
    expect(told?.kind === 'text' && told.x).toBeGreaterThan(axisEnd(scene));
  });

  it('of one township over the years the glyph stands below the axis, on paper too', () => {
    for (const width of [300, 150]) {
      const scene = sparkView([rate('甲镇', 2024, 90), point('甲镇', 2025, 'not-stated')], 'satisfaction-rate', new Map(), options(width));
      const zero = scene.back.find((shape) => shape.kind === 'line');
      const told = textsOf(scene, '2025').find((shape) => shape.text === glyph);
      expect(told?.y).toBeGreaterThanOrEqual((zero?.kind === 'line' ? zero.y1 : Infinity) + 9);
    }
  });
});

it('beside bars the glyph stays with its word, and the note explains it', () => {
  const counts = [point('甲镇', 2025, 3), point('丙镇', 2025, 'not-stated')];
  expect(textsOf(rankingView(counts, options(720)), '丙镇').map((shape) => shape.text)).toContain(`${glyph} ${word}`);
  expect(missingNotes('ranking', counts, 'zh')[0]).toMatch(new RegExp(`^${glyph} ${word}：`));
});
