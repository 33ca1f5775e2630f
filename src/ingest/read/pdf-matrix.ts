/** A transformation of the plane as PDF writes it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** Six numbers as a matrix; anything else changes nothing. */
export function matrixOf(values: unknown): Matrix {
  const numbers = values as ArrayLike<number> | null | undefined;
  const at = (index: number) => Number(numbers?.[index]) || 0;
  return numbers && numbers.length >= 6 ? [at(0), at(1), at(2), at(3), at(4), at(5)] : IDENTITY;
}

/** The matrix that applies `second` first, then `first`. */
export function multiply(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [g, h, i, j, k, l] = second;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Where a matrix puts a point. */
export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** By how much a matrix enlarges areas; negative where it mirrors. */
export function determinant([a, b, c, d]: Matrix): number {
  return a * d - b * c;
}
