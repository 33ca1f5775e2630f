import type { SourceDocument } from '$lib/model';
import { layFlow, type FlowCell, type FlowItem, type FlowTable } from './flow';
import { limitProblem, MAX_BYTES, MAX_DEPTH, MAX_ELEMENTS, problemOf, readingProblem, UnreadableError } from './limits';
import { readNumbering, type Numbering } from './docx-numbering';
import { raised } from './raised';
import { scanXml, type XmlEvent } from './xml';
import { listZip, unpackEntry } from './zip';

/** Elements whose content is not part of the text: removed by a tracked change, a field's instruction, a second rendering. */
const SKIPPED = new Set([
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'delInstrText',
  'Fallback',
  'rt',
  'pPrChange',
  'rPrChange',
  'tcPrChange',
  'trPrChange',
  'tblPrChange'
]);

/**
 * Reads a Word document: paragraphs as text blocks, tables as `grid` blocks with merged cells repeated. Text removed by tracked
 * changes, hidden and struck text are left out. DOCX has no lines: `line` counts paragraphs and table rows from 1; columns are 0.
 */
export async function readDocx(bytes: Uint8Array): Promise<SourceDocument> {
  const document: SourceDocument = { format: 'docx', blocks: [], problems: [] };
  try {
    if (bytes.length > MAX_BYTES.docx) throw new UnreadableError(limitProblem('bytes', bytes.length, MAX_BYTES.docx));
    const entries = listZip(bytes);
    const main =
      entries.find(({ name }) => name === 'word/document.xml') ?? entries.find(({ name }) => /^word\/document\d*\.xml$/.test(name));
    if (!main) throw new UnreadableError(readingProblem('unsupported-archive'));
    const numbers = entries.find(({ name }) => name === 'word/numbering.xml');
    const numbering = readNumbering(numbers ? decodeXml(unpackEntry(bytes, numbers)) : '');
    layFlow(readFlow(decodeXml(unpackEntry(bytes, main)), numbering), document);
    if (document.blocks.length === 0) document.problems.push(readingProblem('no-content'));
  } catch (error) {
    document.problems.push(problemOf(error));
  }
  return Promise.resolve(document);
}

function decodeXml(bytes: Uint8Array): string {
  const label = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(label).decode(bytes);
}

/** Rows with so many cells are of figures. */
const LEAST_CELLS = 3;
/** Opening and closing tags. */
const MAX_TAGS = MAX_ELEMENTS * 4;

interface OpenParagraph {
  parts: string[];
  isHidden: boolean;
  isRaised: boolean;
  numberingId: string | null;
  level: number;
}

interface OpenCell {
  cell: FlowCell;
  /** `restart` begins a merged cell, `continue` belongs to the one above (or to the left). */
  down: 'restart' | 'continue' | null;
  across: 'continue' | null;
  isPictured?: boolean;
}

interface OpenTable {
  table: FlowTable;
  rows: { cells: OpenCell[]; before: number; isDeleted: boolean }[];
  outside: FlowItem[];
}

function readFlow(xml: string, numbering: Numbering): FlowItem[] {
  const flow: FlowItem[] = [];
  const path: string[] = [];
  const paragraphs: OpenParagraph[] = [];
  const tables: OpenTable[] = [];
  let target = flow;
  let line = 0;
  let skipped = 0;
  let elements = 0;

  const put = (text: string) => paragraphs.at(-1)?.parts.push(text);
  const endParagraph = (paragraph: OpenParagraph) => {
    const number = paragraph.numberingId === null ? '' : numbering.next(paragraph.numberingId, paragraph.level);
    const texts = paragraph.parts.join('').split('\n');
    if (tables.length === 0 && paragraphs.length === 0) line++;
    texts.forEach((text, index) => {
      const trimmed = text.replace(/[\u00a0]/g, ' ').trim();
      const whole = index === 0 && trimmed !== '' ? number + trimmed : trimmed;
      if (whole !== '') target.push({ kind: 'text', text: whole, line: Math.max(1, line), column: 0 });
    });
  };

  const open = ({ name, attribute }: Extract<XmlEvent, { kind: 'open' }>) => {
    const paragraph = paragraphs.at(-1);
    const table = tables.at(-1);
    const row = table?.rows.at(-1);
    const cell = row?.cells.at(-1);
    switch (name) {
      case 'p':
        paragraphs.push({ parts: [], isHidden: false, isRaised: false, numberingId: null, level: 0 });
        return;
      case 'r':
        if (paragraph) paragraph.isHidden = paragraph.isRaised = false;
        return;
      case 'vanish':
      case 'strike':
      case 'dstrike':
        if (paragraph && path.at(-1) === 'rPr' && path.at(-2) === 'r') paragraph.isHidden ||= isOn(attribute('val'));
        return;
      case 'vertAlign':
        if (paragraph && path.at(-1) === 'rPr' && path.at(-2) === 'r') paragraph.isRaised = attribute('val') === 'superscript';
        return;
      case 'numId':
        if (paragraph && path.at(-2) === 'pPr') paragraph.numberingId = attribute('val') ?? null;
        return;
      case 'ilvl':
        if (paragraph && path.at(-2) === 'pPr') paragraph.level = Number(attribute('val')) || 0;
        return;
      case 'tab':
      case 'ptab':
        if (path.at(-1) === 'r' && !paragraph?.isHidden) put('\t');
        return;
      case 'br':
      case 'cr':
        if (!paragraph?.isHidden) put('\n');
        return;
      case 'sym':
        // a character of a symbol font: which one is not told
        if (tables.length > 0 && !paragraph?.isHidden) put('\ufffd');
        return;
      case 'blip':
      case 'imagedata':
        if (cell) cell.isPictured = true;
        return;
      case 'noBreakHyphen':
        return void put('-');
      case 'tbl':
        tables.push({ table: { kind: 'table', rows: [], line: line + 1 }, rows: [], outside: target });
        return;
      case 'tr':
        line++;
        table?.rows.push({ cells: [], before: 0, isDeleted: false });
        return;
      case 'gridBefore':
        if (row) row.before = toCount(attribute('val'), 0);
        return;
      case 'tc':
        if (!table || !row) return;
        row.cells.push({ cell: { columns: 1, rows: 1, content: [], line, column: 0 }, down: null, across: null });
        target = row.cells.at(-1)?.cell.content ?? target;
        return;
      case 'gridSpan':
        if (cell && path.at(-1) === 'tcPr') cell.cell.columns = toCount(attribute('val'), 1);
        return;
      case 'vMerge':
        if (cell && path.at(-1) === 'tcPr') cell.down = attribute('val') === 'restart' ? 'restart' : 'continue';
        return;
      case 'hMerge':
        if (cell && path.at(-1) === 'tcPr' && attribute('val') !== 'restart') cell.across = 'continue';
    }
  };

  const close = (name: string) => {
    if (name === 'p') {
      const paragraph = paragraphs.pop();
      if (paragraph) endParagraph(paragraph);
    } else if (name === 'tc') {
      const table = tables.at(-1);
      if (table) target = table.outside;
    } else if (name === 'tr') {
      const cells = tables.at(-1)?.rows.at(-1)?.cells ?? [];
      // In a row of figures a picture stands for one: the cell is not blank.
      for (const { cell, isPictured } of cells)
        if (isPictured && cells.length >= LEAST_CELLS && cell.content.length === 0)
          cell.content.push({ kind: 'text', text: '[图]', line: cell.line, column: 0 });
    } else if (name === 'tbl') {
      const table = tables.pop();
      if (!table) return;
      target = table.outside;
      table.table.rows = mergeCells(table.rows.filter((row) => !row.isDeleted));
      target.push(table.table);
    }
  };

  for (const event of scanXml(xml)) {
    if (event.kind !== 'text' && ++elements > MAX_TAGS) throw new UnreadableError(limitProblem('elements', elements, MAX_TAGS));
    if (event.kind === 'text') {
      if (skipped === 0 && path.at(-1) === 't' && !paragraphs.at(-1)?.isHidden)
        put(paragraphs.at(-1)?.isRaised ? raised(event.text) : event.text);
    } else if (event.kind === 'open') {
      if (path.length >= MAX_DEPTH) throw new UnreadableError(limitProblem('depth', path.length + 1, MAX_DEPTH));
      // A row removed by a tracked change says so in its properties, not by wrapping.
      if (skipped === 0 && event.name === 'del' && path.at(-1) === 'trPr') {
        const row = tables.at(-1)?.rows.at(-1);
        if (row) row.isDeleted = true;
      }
      if (skipped > 0 || SKIPPED.has(event.name)) skipped++;
      else open(event);
      path.push(event.name);
      if (event.isEmpty) {
        path.pop();
        if (skipped > 0) skipped--;
        else close(event.name);
      }
    } else if (path.includes(event.name)) {
      while (path.length > 0) {
        const name = path.pop();
        if (name === undefined) break;
        if (skipped > 0) skipped--;
        else close(name);
        if (name === event.name) break;
      }
    }
  }
  // A document cut short keeps what it had.
  for (let name = path.pop(); name !== undefined; name = path.pop()) {
    if (skipped > 0) skipped--;
    else close(name);
  }
  return flow;
}

/** Word repeats a merged cell in every row; here it becomes one cell with spans, as in HTML. */
function mergeCells(rows: readonly OpenTable['rows'][number][]): FlowCell[][] {
  const above = new Map<number, { cell: FlowCell; bottom: number }>();
  return rows.map(({ cells, before }, index) => {
    const kept: FlowCell[] = [];
    let column = before;
    if (before > 0) kept.push({ columns: before, rows: 1, content: [], line: cells[0]?.cell.line ?? 1, column: 0 });
    for (const { cell, down, across } of cells) {
      const last = kept.at(-1);
      const merged = above.get(column);
      if (across === 'continue' && last) {
        last.columns += cell.columns;
      } else if (down === 'continue' && merged && merged.bottom === index && merged.cell.columns === cell.columns) {
        merged.cell.rows++;
        merged.bottom++;
        merged.cell.content.push(...cell.content);
      } else {
        kept.push(cell);
        if (down !== null) above.set(column, { cell, bottom: index + 1 });
        else above.delete(column);
      }
      column += cell.columns;
    }
    return kept;
  });
}

/** The value of an on/off property; present without a value is on. */
function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(0|false|off|none)$/.test(value);
}

function toCount(value: string | undefined, least: number): number {
  const number = Number.parseInt(value ?? '', 10);
  return number >= least ? Math.min(number, 65_534) : least;
}
