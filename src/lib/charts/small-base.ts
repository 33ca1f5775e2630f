import type { Point } from './point';

/** A rate out of fewer than ten is shown as a count, never as a rate. */
export function isSmall(point: Point): boolean {
  const base = point.observation?.baseValue ?? null;
  return point.observation?.unit === 'percent' && base !== null && base < 10;
}

/** Points as a view draws them that has no room for counts: a rate out of fewer than ten is not drawn, and is told. */
export function withoutSmall(points: readonly Point[]): Point[] {
  return points.map((point) => (isSmall(point) ? { ...point, value: null, missing: 'small-base' } : point));
}
