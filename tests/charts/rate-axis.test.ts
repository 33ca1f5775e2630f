import { expect, it } from 'vitest';
import { drawingNotes } from '../../src/lib/charts/drawing-notes';
import { rateAxis, rateScale } from '../../src/lib/charts/rate-axis';
import { point } from './points';

const printed = (rates: number[], width = 300, clear?: number) =>
  rateAxis(rateScale(rates, [0, width]), 20, 100, clear).flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

it('begins at zero where a rate is low', () => {
  expect(printed([12, 88])).toEqual(['0%', '20%', '40%', '60%', '80%', '100%']);
  expect(rateScale([12, 88], [0, 300]).domain()).toEqual([0, 100]);
});

it('begins below the lowest where all are high, and says where', () => {
  expect(rateScale([95.7, 100], [0, 300]).domain()).toEqual([90, 100]);
  expect(rateScale([91, 100], [0, 300]).domain()).toEqual([80, 100]);
  expect(printed([62, 71], 120)).toEqual(['60%', '80%', '100%']);
});

it('prints fewer where they would touch', () => {
  expect(printed([45, 100], 165)).toEqual(['40%', '60%', '80%', '100%']);
  expect(printed([45, 100], 60)).toEqual(['50%', '100%']);
});

it('holds a rate above 100, which is kept as published', () => {
  expect(rateScale([104], [0, 300]).domain()).toEqual([90, 104]);
});

it('prints no tick where other words stand', () => {
  expect(printed([50, 100], 300, 40)).not.toContain('40%');
  expect(printed([50, 100], 300, 40)).toContain('100%');
});

it('is told where small drawings have no ticks of their own, as a hollow dot is', () => {
  const rate = (value: number, status = 'reported') =>
    point('甲镇', 2024, value, { measure: 'satisfaction-rate', unit: 'percent', status });
  expect(drawingNotes('multiples', [rate(95), rate(98)], 'zh')).toEqual(['纵轴从 90% 起。']);
  expect(drawingNotes('multiples', [rate(12)], 'zh')).toEqual([]);
  expect(drawingNotes('slope', [rate(47, 'derived'), rate(62)], 'en')).toEqual([
    'Hollow: worked out from a stated change, not published for that year.'
  ]);
  expect(drawingNotes('heatmap', [rate(47, 'derived')], 'en')).toEqual([]);
});
