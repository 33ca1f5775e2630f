import type { Row } from './rows';

const HEAD = /^\s*(序\s*号|行\s*次|编\s*号|代\s*码|次\s*序)\s*$/;
const SERIAL = /^\s*0?\d{1,2}\s*$/;
/** Without a head of its own a column counts rows where so many go up by one. */
const LEAST = 3;

/**
 * The rows with the numbers that count them left blank: a column before the labels, headed 序号 or going 1, 2, 3 over all labelled rows. Else
 * a number before a label is no serial, and the rows stay as they are.
 */
export function withoutSerials(rows: readonly Row[], isLabel: (text: string) => boolean): readonly Row[] {
  const labelled = rows.filter(({ origin, cells }) => origin !== 'text' && cells.some(({ text, copy }) => !copy && isLabel(text)));
  const serials = labelled.map(({ cells }) => {
    const [first, second] = cells.filter(({ text, copy }) => !copy && text.trim() !== '');
    return first && second && SERIAL.test(first.text) && isLabel(second.text) ? first : null;
  });
  const counted = serials.filter((cell) => cell !== null);
  if (counted.length === 0 || counted.length < labelled.length) return rows;
  const isHeaded = rows.some(
    ({ origin, cells }) => origin !== 'text' && HEAD.test(cells.find(({ text }) => text.trim() !== '')?.text ?? '')
  );
  const goesUp = counted.every((cell, i) => Number(cell.text) === Number(counted[0]?.text) + i);
  if (!isHeaded && (counted.length < LEAST || !goesUp)) return rows;
  const dropped = new Set(counted);
  const isHead = (text: string, row: Row) => row.origin !== 'text' && HEAD.test(text);
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (dropped.has(cell) || isHead(cell.text, row) ? { ...cell, text: '' } : cell))
  }));
}
