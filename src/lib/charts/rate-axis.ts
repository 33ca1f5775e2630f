import { scaleLinear, type ScaleLinear } from 'd3';
import type { Point } from './point';
import { px, textWidth, type Shape } from './scene';

/** A scale of rates in percent. */
export type RateScale = ScaleLinear<number, number>;

/**
 * A scale for dots of rates: from zero where some are low, else from the ten below the lowest, so that rates near 100 can be told
 * apart. Dots have a place and no length, so the axis may begin elsewhere; its ticks say where.
 */
export function rateScale(rates: readonly number[], range: readonly [number, number]): RateScale {
  return scaleLinear([rateFrom(rates), Math.max(100, ...rates)], [...range]);
}

/** The percentage at which the axis of rates begins: 0, or the ten below the lowest where all are 40 and above. */
export function rateFrom(rates: readonly number[]): number {
  const lowest = Math.min(100, ...rates);
  return lowest < 40 ? 0 : Math.min(90, Math.floor((lowest - 2) / 10) * 10);
}

/** The rates among points in percent; null where they are counts. */
export function ratesOf(points: readonly Point[]): number[] | null {
  if (!points.some((point) => point.observation?.unit === 'percent')) return null;
  return points.flatMap((point) => (point.value === null ? [] : [point.value]));
}

/** Hairlines and percentages over a chart of rates; none is printed left of `clear`, where other words stand. */
export function rateAxis(x: RateScale, top: number, bottom: number, clear = -Infinity): Shape[] {
  const ticks = ticksWithRoom(x);
  return ticks.flatMap((tick): Shape[] => {
    const at = px(x(tick));
    const line: Shape = { kind: 'line', x1: at, x2: at, y1: top, y2: bottom, tone: 'hair' };
    if (at - 14 < clear) return [line];
    return [line, { kind: 'text', x: at, y: top - 6, text: `${tick}%`, tone: 'muted', anchor: 'middle', size: 12 }];
  });
}

/** The whole percentages that an axis has room to print, five steps at most: fewer where two of them would touch. */
function ticksWithRoom(x: RateScale): number[] {
  const room = textWidth('100%', 12) + 6;
  for (let steps = 5; steps > 1; steps--) {
    const ticks = x.ticks(steps).filter(Number.isInteger);
    const [first, second] = ticks;
    if (first === undefined || second === undefined || x(second) - x(first) >= room) return ticks;
  }
  return x.ticks(1).filter(Number.isInteger);
}
