import { formatPoint } from '../../format/number';
import { wilsonInterval } from '../../format/wilson';
import { notesOf, type ViewOptions } from '../options';
import type { Point } from '../point';
import type { RateScale } from '../rate-axis';
import { px, type Shape } from '../scene';
import { isSmall } from '../small-base';

/** A rate as a dot on its axis, hollow where derived, over its 95 % interval where the base is known. Nothing where there is no number. */
export function rateDot(point: Point, x: RateScale, cy: number, own: boolean): Shape[] {
  if (point.value === null) return [];
  const tone = own ? 'accent' : 'context';
  const interval = intervalOf(point);
  const line: Shape[] = interval
    ? [{ kind: 'line', x1: px(x(interval.low)), x2: px(x(interval.high)), y1: cy, y2: cy, tone, width: 2 }]
    : [];
  const hollow = point.observation?.status === 'derived';
  return [...line, { kind: 'circle', cx: px(x(point.value)), cy, r: 5, tone, ...(hollow ? { hollow } : {}) }];
}

/** What an axis must reach for a point: the lower end of its interval, and the rate. Nothing for a rate that is shown as a count. */
export function reachOf(point: Point): number[] {
  return point.value === null || isSmall(point) ? [] : [intervalOf(point)?.low ?? point.value, point.value];
}

/** The 95 % interval of a rate in percent; null where its base is not known. */
export function intervalOf(point: Point): { low: number; high: number } | null {
  const base = point.observation?.baseValue;
  return base && point.value !== null && point.observation?.unit === 'percent'
    ? wilsonInterval(Math.round((point.value / 100) * base), base)
    : null;
}

/** k / n where a whole k gives the stated rate; else only n, since no count was published. */
export function smallCount(rate: number, base: number): string {
  const k = Math.round((rate / 100) * base);
  return Math.abs((100 * k) / base - rate) <= 0.5 ? `${k} / ${base}` : `n = ${base}`;
}

/** A figure as printed beside its mark, with what it needs to be understood; empty where there is none. */
export function labelOf(point: Point, { lang }: ViewOptions): string {
  const figure = formatPoint(point, lang);
  if (figure === null) return '';
  const notes = notesOf(point, lang);
  return notes.length === 0 ? figure : lang === 'zh' ? `${figure}（${notes.join('，')}）` : `${figure} (${notes.join(', ')})`;
}
