import type { SourceDocument, TableBlock, TableCell, TextBlock } from '$lib/model';
import { containRejections } from './contain-rejections';
import { limitProblem, MAX_BYTES, MAX_PAGE_SECONDS, MAX_PAGES, problemOf, readingProblem, UnreadableError } from './limits';
import { isOfPdfjs, loadPdfjs } from './pdf-engine';
import { cellText, layLines, lineText, type TextLine } from './pdf-lines';
import { readPage, type OperatorCodes, type OperatorList, type PageDrawing, type PdfFont } from './pdf-page';
import { streamsThatDoNotFit } from './pdf-streams';
import { findTables, type RuledTable } from './pdf-tables';
import { withoutRunningLines } from './running-lines';

/** Numbers, marks for none, as the cells of a table of figures hold them. */
const FIGURE = /^([-+]?[\d,]+(\.\d+)?[%％]?|[/\\—–-]|无)$/;

/** What is used of pdf.js; its own types leave operators and fonts open. */
interface PdfPage {
  getOperatorList(): Promise<OperatorList>;
  getViewport(options: { scale: number }): { transform: number[]; width: number; height: number };
  commonObjs: { has(name: string): boolean; get(name: string): unknown };
  cleanup(): unknown;
}

/**
 * Reads a PDF with text in it: ruled tables as `grid` blocks (merged cells repeated), figures set in columns without lines
 * as `ragged` ones, every other line as a text block; `line` counts lines and rows through the document. A table cut by a
 * page is one block per page.
 */
export async function readPdf(bytes: Uint8Array): Promise<SourceDocument> {
  const document: SourceDocument = { format: 'pdf', blocks: [], problems: [] };
  try {
    if (bytes.length > MAX_BYTES.pdf) throw new UnreadableError(limitProblem('bytes', bytes.length, MAX_BYTES.pdf));
    await containRejections(() => readPages(bytes, document), isOfPdfjs);
    const damaged = streamsThatDoNotFit(bytes);
    if (damaged > 0) document.problems.push(readingProblem('damaged-stream', { detail: `Adler-32 × ${damaged}` }));
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    document.problems.push(isLocked ? readingProblem('encrypted') : problemOf(error));
  }
  return document;
}

async function readPages(bytes: Uint8Array, document: SourceDocument): Promise<void> {
  const pdfjs = await loadPdfjs();
  // pdf.js takes the buffer over, so it gets a copy; slice() of Node's Buffer would be none. Images beyond a pixel are not decoded: nothing is read off them.
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    maxImageSize: 1,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    isOffscreenCanvasSupported: false
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > MAX_PAGES) document.problems.push(limitProblem('pages', pdf.numPages, MAX_PAGES));
    // a damaged list of layers hides none
    const layers = await pdf.getOptionalContentConfig().catch(() => ({ isVisible: () => true }));
    const seen = { glyphs: 0, unreadable: 0, hidden: 0, mute: 0 };
    const scans: number[] = [];
    for (let number = 1; number <= Math.min(pdf.numPages, MAX_PAGES); number++) {
      try {
        const page = (await pdf.getPage(number)) as unknown as PdfPage;
        const drawing = await drawPage(page, pdfjs.OPS as unknown as OperatorCodes, layers, number);
        const glyphs = drawing.glyphs.filter((glyph) => glyph.text.trim() !== '');
        if (glyphs.length === 0 && drawing.hasImage) scans.push(number);
        seen.glyphs += glyphs.length;
        seen.unreadable += glyphs.filter((glyph) => !isReadable(glyph.text)).length;
        seen.hidden += drawing.hidden;
        seen.mute += drawing.mute;
        layPage(drawing, number, document);
        page.cleanup();
      } catch (error) {
        if (error instanceof UnreadableError) document.problems.push(error.problem);
        else
          document.problems.push(
            readingProblem('damaged-page', { page: number, detail: error instanceof Error ? error.message : String(error) })
          );
      }
    }
    document.blocks = withoutRunningLines(document.blocks);
    judge(document, seen, scans);
  } finally {
    await task.destroy();
  }
}

/** Lists what stands in the way of trusting the text: none, invisible, of unknown characters. */
function judge(
  document: SourceDocument,
  seen: { glyphs: number; unreadable: number; hidden: number; mute: number },
  scans: number[]
): void {
  if (seen.glyphs === 0) {
    if (seen.mute > 0) document.problems.push(readingProblem('unreadable-font'));
    else if (scans.length > 0) document.problems.push(readingProblem('no-text-layer'));
    else if (document.problems.length === 0) document.problems.push(readingProblem('no-text-layer'));
    return;
  }
  if (seen.unreadable * 10 > seen.glyphs) {
    document.blocks = [];
    document.problems.push(readingProblem('unreadable-font'));
    return;
  }
  if (seen.mute > 0 && seen.mute * 20 > seen.glyphs) document.problems.push(readingProblem('unreadable-font'));
  if (seen.hidden * 2 > seen.glyphs) document.problems.push(readingProblem('ocr-text-layer'));
  for (const page of scans) document.problems.push(readingProblem('no-text-layer', { page }));
}

async function drawPage(
  page: PdfPage,
  codes: OperatorCodes,
  layers: { isVisible(layer: unknown): boolean },
  number: number
): Promise<PageDrawing> {
  const view = page.getViewport({ scale: 1 });
  const fonts = new Map<string, PdfFont | null>();
  const fontNamed = (name: string) => {
    let font = fonts.get(name);
    if (font === undefined) {
      font = page.commonObjs.has(name) ? (page.commonObjs.get(name) as PdfFont | null) : null;
      fonts.set(name, font);
    }
    return font;
  };
  const isShown = (layer: unknown) => layers.isVisible(layer);
  return readPage(await inTime(page.getOperatorList(), number), codes, { fontNamed, isShown }, { ...view, page: number });
}

/** The result of a page's work, unless it takes too long. */
async function inTime<T>(work: Promise<T>, page: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    const problem = limitProblem('seconds', MAX_PAGE_SECONDS, MAX_PAGE_SECONDS, { page });
    timer = setTimeout(() => reject(new UnreadableError(problem)), MAX_PAGE_SECONDS * 1000);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Puts a page's tables and lines into the document from top to bottom. */
function layPage(drawing: PageDrawing, page: number, document: SourceDocument): void {
  const { tables, rest } = findTables(drawing);
  const lines = layLines(rest);
  const parts: { y: number; lay: (line: number) => TextBlock | TableBlock }[] = [];
  for (const table of tables) {
    const lay = (line: number): TableBlock => ({ kind: 'table', shape: 'grid', rows: gridRows(table, line, page), line, page });
    parts.push({ y: table.rows[0] ?? 0, lay });
  }
  for (let i = 0; i < lines.length;) {
    let end = i;
    while (isFigures(lines[end])) end++;
    const run = lines.slice(i, Math.max(end, i + 1));
    i += run.length;
    const columns = run.length > 1 ? figureColumns(run) : null;
    if (columns) {
      const lay = (line: number): TableBlock => ({
        kind: 'table',
        shape: 'ragged',
        rows: raggedRows(run, columns, line, page),
        line,
        page
      });
      parts.push({ y: run[0]?.y ?? 0, lay });
    } else {
      for (const text of run) parts.push({ y: text.y, lay: (line) => ({ kind: 'text', text: lineText(text), line, page }) });
    }
  }
  for (const { lay } of parts.sort((a, b) => a.y - b.y)) document.blocks.push(lay(lineAfter(document)));
}

function lineAfter(document: SourceDocument): number {
  const last = document.blocks.at(-1);
  if (!last) return 1;
  return last.line + (last.kind === 'table' ? last.rows.length : 1);
}

function gridRows(table: RuledTable, first: number, page: number): TableCell[][] {
  const printed = new Map<number, TableCell>();
  return table.regions.map((regions, y) =>
    regions.map((region) => {
      const known = printed.get(region);
      if (known) return { ...known, copy: true };
      const cell: TableCell = { text: cellText(table.glyphs.get(region) ?? []), line: first + y, column: 0, page };
      printed.set(region, cell);
      return cell;
    })
  );
}

/** True for a line of three figures or more with wide gaps between. */
function isFigures(line: TextLine | undefined): boolean {
  return line !== undefined && line.items.length > 3 && line.items.filter((item) => FIGURE.test(item.text)).length > 2;
}

/**
 * Where the figures of some lines stand, column by column; null when that is not plain: no line has a figure in every column,
 * or a line has two in one.
 */
function figureColumns(lines: readonly TextLine[]): { at: number; reach: number }[] | null {
  const reach = 1.5 * Math.max(...lines.map((line) => line.size));
  const columns: { at: number; reach: number }[] = [];
  const figures = lines.map((line) => line.items.filter((item) => FIGURE.test(item.text)).map((item) => item.x));
  for (const at of figures.flat().sort((a, b) => a - b)) if (at - (columns.at(-1)?.at ?? -Infinity) > reach) columns.push({ at, reach });
  const isPlain = figures.every((row) => new Set(row.map((x) => columnOf(columns, x))).size === row.length);
  return isPlain && figures.some((row) => row.length === columns.length) ? columns : null;
}

/** The last column that begins at or before `x`. */
function columnOf(columns: readonly { at: number; reach: number }[], x: number): number {
  return columns.findLastIndex(({ at, reach }) => x >= at && x - at <= reach);
}

/** Rows of figures without lines: labels as they come, then one cell per column of figures, blank where a row has none there. */
function raggedRows(
  lines: readonly TextLine[],
  columns: readonly { at: number; reach: number }[],
  first: number,
  page: number
): TableCell[][] {
  return lines.map((line, index) => {
    const place = { line: first + index, column: 0, page };
    const row: TableCell[] = [];
    const values = columns.map((): TableCell => ({ text: '', ...place }));
    for (const item of line.items) {
      const value = FIGURE.test(item.text) ? values[columnOf(columns, item.x)] : undefined;
      if (value) value.text = item.text;
      else row.push({ text: item.text, ...place });
    }
    return [...row, ...values];
  });
}

/** False for characters a font without a map to Unicode gives: replacement, private, control, scripts no report is written in. */
function isReadable(text: string): boolean {
  return /^[\t\n\r -~\u00a0-\u024f\u0391-\u03c9\u2000-\u27bf\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{1f100}-\u{1f1ff}\u{20000}-\u{323af}]*$/u.test(
    text
  );
}
