import type { Point } from './point';

export const SORTS = ['value', 'pinyin', 'code'] as const;
export type Sort = (typeof SORTS)[number];

/** Points in the order asked for. Points without a number stand last; equal values keep the order they came in (pinyin). */
export function sortPoints(points: readonly Point[], sort: Sort): Point[] {
  const order = [...points];
  if (sort === 'value') order.sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || 0);
  if (sort === 'code') order.sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0));
  return order;
}
