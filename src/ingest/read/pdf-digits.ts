import type { Glyph } from './pdf-page';

export const DIGIT = /^[0-9０-９]$/;
/** Stands for digits of which it is not told whether, or where, they count. */
export const UNTOLD = '\ufffd';

/** Digits so near on one line are of one number, in type sizes. */
const NEAR = 0.12;

/** Whether two digits follow each other without a gap, as in one number. */
export function isNumber(one: Glyph | undefined, other: Glyph | undefined): boolean {
  if (!one || !other || !DIGIT.test(one.text) || !DIGIT.test(other.text)) return false;
  const [left, right] = one.x < other.x ? [one, other] : [other, one];
  const gap = right.x - right.width / 2 - (left.x + left.width / 2);
  return Math.abs(gap) < NEAR * one.size && Math.abs(one.y - other.y) < NEAR * one.size;
}
