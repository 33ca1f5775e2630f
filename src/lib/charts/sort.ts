import { isPartYear } from './options';
import { isSmall } from './small-base';
import type { Point } from './point';

export const SORTS = ['value', 'pinyin', 'code'] as const;
export type Sort = (typeof SORTS)[number];

/** Points in the order asked for. By value, figures of part of a year stand after those of whole years, rates out of fewer than ten after them unranked, and points without a number last; equal values keep the order they came in (pinyin). */
export function sortPoints(points: readonly Point[], sort: Sort): Point[] {
  const order = [...points];
  const group = (point: Point) => (point.value === null ? 3 : isSmall(point) ? 2 : isPartYear(point) ? 1 : 0);
  if (sort === 'value') order.sort((a, b) => group(a) - group(b) || (isSmall(a) ? 0 : (b.value ?? 0) - (a.value ?? 0)));
  if (sort === 'code') order.sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0));
  return order;
}
