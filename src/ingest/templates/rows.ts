import type { SourceDocument, TableCell } from '$lib/model';
import { foldBlock, foldLabel } from '../text/fold';
import { findAll } from '../text/find-all';

/**
 * One row of cells on its way to a table of the form. `origin` says how far positions count: `grid` columns are true,
 * `ragged` cells are in order but may be shifted, `text` is a line cut at its blanks (empty cells are lost).
 */
export interface Row {
  origin: 'grid' | 'ragged' | 'text';
  cells: TableCell[];
  line: number;
  page: number | null;
  /** The number of the source block; rows of one grid share it. */
  block: number;
  /** The folded text of the whole row, blanks dropped. */
  folded: string;
}

const PAGE_MARK =
  /^(-|—|–|=|第)*\s*(page)?\s*\d{1,3}\s*(\/\s*\d{1,3})?\s*(页|-|—|–|=)+(共\d+页)?$|^={2,}.*={2,}$|^第\d+页(共\d+页)?$|^\d{1,3}\/\d{1,3}$/i;
const PAGE_MARK_ENDS = new Set(Array.from('页-—–=)0123456789', (char) => char.charCodeAt(0)));
/** Chinese numerals that stand for a value have three characters at most, and 无 one. */
const LONG_WORD = /^[\u4e00-\u9fff].{3}/;
const WORDS = /\S+/g;
const VALUE_TAIL = /^(?:[+-]?[\d,，.]+(?:元|万元|件)?|[/\\—-]|无|不适用|不涉及|N\/A|[〇一二三四五六七八九十]{1,3})$/;

/** From here on a line is a paragraph. */
const LONG = 120;

/** The document as rows in reading order; page numbers ("- 3 -", "=== page 2 ===") and Markdown table titles are left out. */
export function documentRows(document: SourceDocument): Row[] {
  const rows: Row[] = [];
  document.blocks.forEach((block, index) => {
    if (block.kind === 'table') {
      for (const cells of block.rows) {
        const first = cells[0];
        let folded = '';
        for (const cell of cells) if (!cell.copy) folded += foldLabel(cell.text);
        rows.push({ origin: block.shape, cells, line: first?.line ?? block.line, page: first?.page ?? block.page, block: index, folded });
      }
      return;
    }
    // blanks that a folded text has are all alike
    const own = foldBlock(block);
    const folded = own.includes(' ') ? own.replaceAll(' ', '') : own;
    const printed = block.text.trim();
    if (folded === '' || isPageMark(folded) || isPageMark(printed)) return;
    rows.push({
      origin: 'text',
      cells: cutLine(block.text, block.line, block.page),
      line: block.line,
      page: block.page,
      block: index,
      folded
    });
  });
  return rows;
}

/** Whether a line is the number of a page. The last character tells of most that they are none. */
function isPageMark(line: string): boolean {
  return PAGE_MARK_ENDS.has(line.charCodeAt(line.length - 1)) && PAGE_MARK.test(line);
}

/** Whether a text is a value by its looks. A word of Chinese characters longer than any numeral needs no second look. */
function isValue(text: string): boolean {
  return !LONG_WORD.test(text) && VALUE_TAIL.test(text.normalize('NFKC'));
}

/** Cuts a line at its blanks into a label and the run of values behind it; prose stays one cell. */
function cutLine(text: string, line: number, page: number | null): TableCell[] {
  // prose has no blanks: a line without one is a single cell, label or value
  if (text.length > LONG || !/\s/.test(text)) return [{ text, line, page, column: 0 }];
  const parts = findAll(text, WORDS).map((match) => ({ text: match[0], line, page, column: match.index }));
  let tail = parts.length;
  while (tail > 0 && isValue(parts[tail - 1]?.text ?? '')) tail--;
  const values = parts.slice(tail);
  return [...labelsOf(parts.slice(0, tail), text), ...values];
}

/** So many values in a row are a row's, and the label behind them begins another row on the same line. */
const RUN = 3;

/** The words of a line as one cell; two rows run together on one line as the label and values of the first, and the words behind. */
function labelsOf(parts: readonly TableCell[], text: string): TableCell[] {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return [];
  let run = 0;
  for (const [i, part] of parts.entries()) {
    if (isValue(part.text)) run++;
    else if (run >= RUN) return [...labelsOf(parts.slice(0, i - run), text), ...parts.slice(i - run, i), ...labelsOf(parts.slice(i), text)];
    else run = 0;
  }
  return [{ ...first, text: text.slice(first.column, last.column + last.text.length) }];
}
