import type { SourceDocument, TableBlock, TableCell } from '$lib/model';
import { decodeText } from './decode-text';
import { readingProblem } from './limits';

const SEPARATOR_ROW = /^\|?\s*:?-{3,}:?\s*(\|\s*:?-{3,}:?\s*)*\|?$/;

/**
 * Reads plain text and Markdown: lines with tabs or pipes become rows of `ragged` tables (one block per unbroken run),
 * every other line that is not blank a text block. Lines are those of the file.
 */
export function readText(bytes: Uint8Array): SourceDocument {
  return readLines(decodeText(bytes));
}

/** Reads a text that is decoded, as `readText`. */
export function readLines(text: string): SourceDocument {
  const document: SourceDocument = { format: 'text', blocks: [], problems: [] };
  let table: TableBlock | null = null;
  const whole = withPipes(text);
  if (whole.includes('\ufffd')) document.problems.push(readingProblem('undecodable-text'));
  const hasSoft = hasSoftBreak(whole);
  const printed = linesOf(whole, hasSoft);
  const mayQuote = whole.includes('"');
  const hasTabs = whole.includes('\t');
  const mark = hasTabs || whole.includes('|') ? null : maybeCommas(printed, mayQuote);
  const lines = mayQuote && (hasTabs || mark !== null) ? joinQuoted(printed, mark ?? '\t') : printed;
  const isListed = mark === null && whole.includes('|') && hasOneCellALine(printed);
  const isRuled = whole.includes('|') || whole.includes('+');
  for (let index = 0; index < lines.length; index++) {
    const text = lines[index];
    if (text === undefined) continue;
    const line = index + 1;
    if (isRuled && mayBeRule(text) && DRAWN_RULE.test(text)) continue;
    if (hasSoft && hasSoftBreak(text) && !text.includes('\t') && !text.includes('|')) {
      table = null;
      for (const part of text.split(EACH_SOFT))
        if (part.trim() !== '') document.blocks.push({ kind: 'text', text: part, line, page: null });
      continue;
    }
    const row = mark === null ? maybeRow(hasSoft ? text.replace(EACH_SOFT, ' ') : text, line) : maybeCommaRow(text, mark, line);
    if (row === 'separator') continue;
    if (row && mark === null && isLone(row, isListed)) {
      table = null;
      const inside = text.replace(/[\s|]+$/, '');
      if (/[^\s|]/.test(inside)) document.blocks.push({ kind: 'text', text: blankPipes(inside), line, page: null });
      continue;
    }
    if (row) {
      if (!table) document.blocks.push((table = { kind: 'table', shape: 'ragged', rows: [], line, page: null }));
      table.rows.push(row);
      continue;
    }
    table = null;
    if (text.trim() !== '') document.blocks.push({ kind: 'text', text, line, page: null });
  }
  return document;
}

/** A break inside a paragraph or a cell, as word processors keep it: vertical tab, next line, line separator, paragraph separator. */
const SOFT = ['\v', '\u0085', '\u2028', '\u2029'];
const EACH_SOFT = /[\v\u0085\u2028\u2029]/g;
const hasSoftBreak = (text: string): boolean => SOFT.some((mark) => text.includes(mark));

/** The lines of a text. Breaks inside of paragraphs are ends of lines only where there are more of them than of others, as text pasted from a word processor has them. */
function linesOf(text: string, hasSoft: boolean): string[] {
  if (hasSoft) {
    const soft = text.split(EACH_SOFT).length;
    if (soft > text.split(/\r\n|\n|\r/).length) return text.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/);
  }
  return text.includes('\r') || text.includes('\f') ? text.split(/\r\n|\n|\r|\f/) : text.split('\n');
}

const DRAWN_BAR = /[│┃║]/g;
/** A rule of a drawn table, between rows or round it: ├───┼───┤, +----+----+. */
const DRAWN_RULE = /^\s*(?=[+|┌├└┏┣┗╔╠╚])(?=.*[+┌├└┏┣┗╔╠╚┼┬┴])(?=.*[-=─━═])[\s|+\-=:─━═│┃║┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋╔╗╚╝╠╣╦╩╬]{5,}$/;

const SHORTEST_RULE = 5;
/** Cheap: whether a line begins with a blank or a sign, as words do not. */
const mayBeRule = (text: string): boolean => text.length >= SHORTEST_RULE && (text < '0' || (text >= '|' && text < '一'));

/** Tables drawn with bars as such with pipes; any other text as it is. */
const withPipes = (text: string): string =>
  text.includes('│') || text.includes('┃') || text.includes('║') ? text.replace(DRAWN_BAR, '|') : text;

/** So many lines of a single cell with pipes around it make a table written one cell a line. */
const LEAST_CELLS = 12;
/** From here on a lone cell with a sentence in it is a paragraph of a page set as one table. */
const PARAGRAPH = 60;

/** Whether a table is written one cell a line, the pipes that part its cells at the lines' ends (`规章 |`) or on lines of their own. */
function hasOneCellALine(lines: readonly string[]): boolean {
  let lone = 0;
  let several = 0;
  for (const line of lines) {
    if (!line.includes('|')) continue;
    const cells = line.split('|').filter((cell) => cell.trim() !== '').length;
    if (cells > 1) several++;
    else if (/\|\s*$/.test(line)) lone++;
  }
  return lone >= LEAST_CELLS && lone > 2 * several;
}

/** Whether a row of pipes is a line of text: a table's only cell on its line, or a paragraph. */
function isLone(cells: readonly TableCell[], isListed: boolean): boolean {
  if (!isListed && !cells.some(({ text }) => text.length > PARAGRAPH)) return false;
  const first = cells.findIndex(isFilled);
  if (first >= 0 && cells.findLastIndex(isFilled) > first) return false;
  const text = cells[first]?.text ?? '';
  return (isListed && !text.includes('\t')) || (text.length > PARAGRAPH && /[。；]/.test(text));
}

const isFilled = ({ text }: TableCell): boolean => text.trim() !== '';

/** Pipes before a text as blanks, so that its columns stay those of the file. */
const blankPipes = (text: string): string => text.replace(/^[\s|]+/, (pipes) => ' '.repeat(pipes.length));

/** So many rows parted by commas make a file of comma-separated values. */
const LEAST_ROWS = 8;
const LABEL = /本年新收|上年结转|予以公开|结果维持|信息内容|规范性文件|行政许可|自然人/;

/**
 * The mark that parts the cells of a file of comma-separated values, which has no tabs and pipes: a comma or semicolon in most lines, and
 * labels of the form in some. Null for any other text.
 */
function maybeCommas(printed: readonly string[], mayQuote: boolean): ',' | ';' | null {
  for (const mark of [',', ';'] as const) {
    const lines = mayQuote ? joinQuoted(printed, mark) : printed;
    const rows = lines.filter((line) => line !== undefined && cutQuoted(line, mark).length >= 4);
    if (rows.length >= LEAST_ROWS && rows.filter((row) => LABEL.test(row?.replaceAll('\n', '') ?? '')).length >= 3) return mark;
  }
  return null;
}

/** The cells of a line of comma-separated values; null for one that has a single cell, which is prose or blank. */
function maybeCommaRow(text: string, mark: ',' | ';', line: number): TableCell[] | null {
  const cells = cutQuoted(text, mark);
  if (cells.length < 2 || cells.every((cell) => cell.text.trim() === '')) return null;
  // A sentence with commas of its own, as a line among the rows.
  if (!text.includes('"') && /[。；！？]/.test(text)) return null;
  return placed(
    cells.map((cell) => ({ ...cell, line, page: null })),
    text
  );
}

/** A quoted cell of more lines or signs is no cell. */
const MOST_LINES = 20;
const MOST_SIGNS = 2000;

/**
 * Lines with a cell in quotation marks that goes on over several, as spreadsheets write what is broken inside a cell, joined by line ends to the
 * first of them; undefined in place of the others, so that an index stays that of the file's line.
 */
function joinQuoted(lines: readonly string[], mark: ',' | ';' | '\t'): readonly (string | undefined)[] {
  let joined: (string | undefined)[] | null = null;
  for (let first = 0; first < lines.length; first++) {
    let row = lines[first] ?? '';
    if (!row.includes('"') || !isOpenAfter(row, mark, false)) continue;
    for (let last = first + 1; last < Math.min(lines.length, first + MOST_LINES) && row.length < MOST_SIGNS; last++) {
      const line = lines[last] ?? '';
      row += `\n${line}`;
      if (isOpenAfter(line, mark, true)) continue;
      if (cutQuoted(row, mark).length < 2) break;
      joined ??= [...lines];
      joined.fill(undefined, first, last + 1);
      joined[first] = row;
      first = last;
      break;
    }
  }
  return joined ?? lines;
}

/** Whether a line ends within quotation marks that a cell begins with; `isQuoted` where it begins within them. */
function isOpenAfter(line: string, mark: string, isQuoted: boolean): boolean {
  let isOpen = isQuoted;
  let isBlank = !isQuoted;
  for (let at = 0; at < line.length; at++) {
    const char = line[at] ?? '';
    if (char === '"' && isOpen && line[at + 1] === '"') at++;
    else if (char === '"' && (isOpen || isBlank)) isOpen = !isOpen;
    if (char === mark && !isOpen) isBlank = true;
    else if (char.trim() !== '') isBlank = false;
  }
  return isOpen;
}

/** Cells of a row of several lines, each put to the line it begins in. */
function placed(cells: TableCell[], row: string): TableCell[] {
  if (row.includes('\n'))
    for (const cell of cells) {
      const before = row.slice(0, cell.column);
      cell.line += before.split('\n').length - 1;
      cell.column -= before.lastIndexOf('\n') + 1;
    }
  return cells;
}

/** Cuts a line at a mark, not inside of quotation marks, which are taken off; a doubled one stands for itself. */
function cutQuoted(text: string, mark: ',' | ';' | '\t'): { text: string; column: number }[] {
  const cells: { text: string; column: number }[] = [];
  let cell = '';
  let column = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (char === '"' && isQuoted && text[at + 1] === '"') {
      cell += char;
      at++;
    } else if (char === '"' && (isQuoted || cell.trim() === '')) isQuoted = !isQuoted;
    else if (char === mark && !isQuoted) {
      cells.push({ text: cell, column });
      cell = '';
      column = at + 1;
    } else cell += char;
  }
  cells.push({ text: cell, column });
  return cells;
}

/** The cells of a line that is a table row; null for prose and blank lines; `separator` for a Markdown rule. */
function maybeRow(text: string, line: number): TableCell[] | 'separator' | null {
  if (text.includes('\t')) {
    const inside = text.trim();
    if (inside === '') return null;
    // An indented paragraph is prose; a lone cell with tabs behind it is a row.
    if (!inside.includes('\t') && (inside.length > 60 || (/^\s/.test(text) && !/\t\s*$/.test(text) && /[。；]/.test(inside)))) return null;
    if (!text.includes('\n')) return cut(text, '\t', line);
    const cells = cutQuoted(text, '\t').map((cell) => ({ ...cell, line, page: null }));
    return placed(cells, text);
  }
  if (!text.includes('|')) return null;
  const pipes = text.split('|').length - 1;
  if (pipes === 1 && !/^\s*\|/.test(text) && !/\|\s*$/.test(text)) return null;
  if (SEPARATOR_ROW.test(text.trim())) return 'separator';
  const cells = cut(text, '|', line);
  if (cells[0]?.text.trim() === '' && /^\s*\|/.test(text)) cells.shift();
  if (cells.length > 1 && cells.at(-1)?.text.trim() === '' && /\|\s*$/.test(text)) cells.pop();
  return cells;
}

function cut(text: string, mark: string, line: number): TableCell[] {
  const cells: TableCell[] = [];
  let column = 0;
  for (let end = text.indexOf(mark); end >= 0; end = text.indexOf(mark, column)) {
    cells.push({ text: text.slice(column, end), line, column, page: null });
    column = end + 1;
  }
  cells.push({ text: text.slice(column), line, column, page: null });
  return cells;
}
