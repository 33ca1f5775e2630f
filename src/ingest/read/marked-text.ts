import type { SourceDocument, TextBlock, TableBlock } from '$lib/model';
import { readHtml } from './html';
import { readLines } from './text';

const TAG = /<(\/?)table\b[^<>]*>/gi;

/** Reads text whose tables are those of HTML, as programs that make Markdown of a scan write them; any other text as `readText`. Lines are those of the file. */
export function readMarkedText(whole: string): SourceDocument {
  const tables = namesTable(whole) ? tablesOf(whole) : [];
  if (tables.length === 0) return readLines(whole);
  const encoder = new TextEncoder();
  const document = readLines(withoutTables(whole, tables));
  for (const { start, end } of tables) {
    const { blocks, problems } = readHtml(encoder.encode(whole.slice(start, end)));
    const before = whole.slice(0, start).split(LINE_END).length - 1;
    document.blocks.push(...blocks.map((block) => lower(block, before)));
    document.problems.push(...problems);
  }
  document.blocks.sort((a, b) => a.line - b.line);
  return document;
}

const LINE_END = /\r\n|\n|\r|\f/;

/** Whether a text has the tag of a table; few have any tag. */
function namesTable(text: string): boolean {
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) if (/^<\/?table/i.test(text.slice(at, at + 7))) return true;
  return false;
}

/** Where the outermost tables stand; one without its end reaches to the end of the text. */
function tablesOf(text: string): { start: number; end: number }[] {
  const tables: { start: number; end: number }[] = [];
  let depth = 0;
  let start = 0;
  for (const tag of text.matchAll(TAG)) {
    if (tag[1] === '') {
      if (depth === 0) start = tag.index;
      depth++;
    } else if (depth > 0) {
      depth--;
      if (depth === 0) tables.push({ start, end: tag.index + tag[0].length });
    }
  }
  if (depth > 0) tables.push({ start, end: text.length });
  return tables;
}

/** The text with the ends of lines alone where its tables stood, so that lines keep their numbers. */
function withoutTables(text: string, tables: readonly { start: number; end: number }[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of tables) {
    rest += text.slice(from, start) + text.slice(start, end).replace(/[^\r\n\f]+/g, '');
    from = end;
  }
  return rest + text.slice(from);
}

/** A block of a part of the text, where it stands in the whole. */
function lower(block: TextBlock | TableBlock, by: number): TextBlock | TableBlock {
  const line = block.line + by;
  if (block.kind === 'text') return { ...block, line };
  return { ...block, line, rows: block.rows.map((row) => row.map((cell) => ({ ...cell, line: cell.line + by }))) };
}
