import type { Tail } from './value-run';

const MOST_PAGES = 40;

/** Whether a line of a number alone may be a page number; a value cut over two lines ends in one too, and cannot be told from a small one. */
export function maybePageNumber({ cells, values }: Tail): boolean {
  const number = values[0]?.value ?? 0;
  return values.length === 1 && number > 0 && number <= MOST_PAGES && /^\s*\d{1,2}\s*$/.test(cells[0]?.text.normalize('NFKC') ?? '');
}

/** Whether a text is part of a number that a line break cut: .28 */
export const isCutNumber = (text: string): boolean => /^(?:[.．,，]\d+|\d+[.．,，])$/.test(text);

/** Whether the last value ends so that more must stand on the next line: 7730. */
export const breaksOff = (tail: Tail | undefined): boolean => /\d[.．,，]\s*$/.test(tail?.cells.at(-1)?.text ?? '');
