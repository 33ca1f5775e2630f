import type { SourceDocument, SourcePlace, TableBlock, TableCell } from '$lib/model';
import { limitProblem, MAX_CELLS, MAX_COLUMNS } from './limits';

/** A paragraph or line of text, in the order of the document. */
export interface FlowText {
  kind: 'text';
  text: string;
  line: number;
  column: number;
}

/** A table as its markup nests it: rows of cells with spans, each cell again a flow. */
export interface FlowTable {
  kind: 'table';
  rows: FlowCell[][];
  line: number;
}

export interface FlowCell {
  columns: number;
  rows: number;
  content: FlowItem[];
  line: number;
  column: number;
}

export type FlowItem = FlowText | FlowTable;

const PROSE_LENGTH = 120;

/**
 * Lays a flow out as the blocks of a document: tables of figures become `grid` blocks with merged cells repeated,
 * tables that only place text (holding tables, holding prose, one column, one cell) are descended into in reading order.
 */
export function layFlow(flow: readonly FlowItem[], document: SourceDocument): void {
  for (const item of flow) {
    if (item.kind === 'table') layTable(item, document);
    else if (item.text !== '') document.blocks.push({ kind: 'text', text: item.text, line: item.line, page: null });
  }
}

/** What stands between two texts of one cell: a blank only where two words or numbers would run together. */
export function joint(before: string, after: string): '' | ' ' {
  return /[0-9A-Za-z.,%]$/.test(before) && /^[0-9A-Za-z.,%]/.test(after) ? ' ' : '';
}

function layTable(table: FlowTable, document: SourceDocument): void {
  const filled = table.rows.flat().filter((cell) => !isBlank(cell.content));
  if (filled.length <= 1 || table.rows.every((row) => row.length <= 1)) {
    for (const cell of filled) layFlow(cell.content, document);
    return;
  }
  const grid = expandSpans(table.rows);
  if (grid === null) document.problems.push(limitProblem('cells', MAX_CELLS + 1, MAX_CELLS, { line: table.line }));
  let block: TableBlock | null = null;
  table.rows.forEach((row, index) => {
    if (row.some((cell) => isContainer(cell.content)) || isSentence(row)) {
      block = null;
      for (const cell of row) layFlow(cell.content, document);
      return;
    }
    const cells = grid ? grid[index] : row.map((cell) => printed(cell));
    if (!cells || cells.length === 0) return;
    if (!block) {
      block = { kind: 'table', shape: grid ? 'grid' : 'ragged', rows: [], line: cells[0]?.line ?? table.line, page: null };
      document.blocks.push(block);
    }
    block.rows.push(cells);
  });
}

/** Rows of equal length, every merged cell repeated where it reaches; null when that would be too many cells. */
function expandSpans(rows: readonly FlowCell[][]): TableCell[][] | null {
  const grid: (TableCell | undefined)[][] = rows.map(() => []);
  let width = 0;
  let count = 0;
  for (const [top, row] of rows.entries()) {
    let left = 0;
    for (const cell of row) {
      while (grid[top]?.[left]) left++;
      const text = printed(cell);
      // The first column always belongs to the cell; further ones as far as they are free and the table may be wide.
      const right = Math.max(left + 1, Math.min(left + cell.columns, MAX_COLUMNS));
      const bottom = Math.min(top + cell.rows, rows.length);
      count += (right - left) * (bottom - top);
      if (count > MAX_CELLS) return null;
      for (let y = top; y < bottom; y++) {
        for (let x = left; x < right; x++) {
          const line = grid[y];
          if (line && !line[x]) line[x] = y === top && x === left ? text : { ...text, copy: true };
        }
      }
      width = Math.max(width, left + 1);
      left = right;
    }
  }
  if (rows.length * width > MAX_CELLS) return null;
  // `width` ends at the last column a cell begins in: what a wild span adds beyond it is nobody's.
  return grid.map((row, y) => {
    const place: SourcePlace = row.find((cell) => cell && !cell.copy) ?? { line: rows[y]?.[0]?.line ?? 1, column: 0, page: null };
    return Array.from(
      { length: width },
      (_, x) => row[x] ?? { text: '', line: place.line, column: place.column, page: null, absent: true }
    );
  });
}

function printed(cell: FlowCell): TableCell {
  const parts: string[] = [];
  let first: FlowText | undefined;
  if (!isContainer(cell.content)) {
    eachText(cell.content, (item) => {
      if (item.text === '') return;
      first ??= item;
      if (parts.length > 0) parts.push(joint(parts[parts.length - 1] ?? '', item.text));
      parts.push(item.text);
    });
  }
  return { text: parts.join(''), line: first?.line ?? cell.line, column: first?.column ?? cell.column, page: null };
}

const containers = new WeakMap<readonly FlowItem[], boolean>();
const blanks = new WeakMap<readonly FlowItem[], boolean>();

/** True when a cell holds a table of its own or prose, and so is part of a page's layout. */
function isContainer(content: readonly FlowItem[]): boolean {
  const known = containers.get(content);
  if (known !== undefined) return known;
  let length = 0;
  let sentences = 0;
  let inner = false;
  for (const item of content) {
    if (item.kind === 'table') {
      const cells = item.rows.flat();
      inner ||= cells.filter((cell) => !isBlank(cell.content)).length > 1 || cells.some((cell) => isContainer(cell.content));
    } else {
      length += item.text.length;
      sentences += item.text.split(/[。；]/).length - 1;
    }
  }
  const answer = inner || (length > PROSE_LENGTH && sentences > 1);
  containers.set(content, answer);
  return answer;
}

/** True for a row that is one cell with a sentence in it: reports set as one table put their paragraphs so. */
function isSentence(row: readonly FlowCell[]): boolean {
  const [cell, second] = row;
  if (!cell || second || cell.rows > 1) return false;
  const last = cell.content.filter((item) => item.kind !== 'text' || item.text !== '').at(-1);
  return last?.kind === 'text' && /[。；]$/.test(last.text);
}

function isBlank(content: readonly FlowItem[]): boolean {
  const known = blanks.get(content);
  if (known !== undefined) return known;
  const answer = content.every((item) =>
    item.kind === 'table' ? item.rows.every((row) => row.every((cell) => isBlank(cell.content))) : item.text === ''
  );
  blanks.set(content, answer);
  return answer;
}

function eachText(content: readonly FlowItem[], visit: (item: FlowText) => void): void {
  for (const item of content) {
    if (item.kind === 'text') visit(item);
    else for (const row of item.rows) for (const cell of row) eachText(cell.content, visit);
  }
}
