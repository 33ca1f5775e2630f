import { tailOf, type Tail } from './value-run';

/**
 * The values of a row without the repeats of merged cells, where a converter wrote each out (本年处理决定数量 three times, and 11 11 11 below):
 * as many values as heads, and the same one under the same head. Null where a row under such heads has not their number of cells: one
 * is lost, or two are one. Any other row stays as it is.
 */
export function withoutRepeats(tail: Tail, columns: readonly string[]): Tail | null {
  if (tail.row.origin !== 'ragged' || !columns.some((column, i) => column === columns[i - 1])) return tail;
  const own = columns.flatMap((column, i) => (column === columns[i - 1] ? [] : [i]));
  if (tail.cells.length !== columns.length) return null;
  const isRepeated = tail.cells.every((cell, i) => !cell.copy && (own.includes(i) || cell.text.trim() === tail.cells[i - 1]?.text.trim()));
  if (!isRepeated) return tail;
  return tailOf(
    tail.row,
    tail.start,
    own.flatMap((i) => tail.cells[i] ?? []),
    own.flatMap((i) => tail.values[i] ?? [])
  );
}
