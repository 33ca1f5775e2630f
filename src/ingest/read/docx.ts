import type { SourceDocument } from '$lib/model';
import { isFaint } from './css-colour';
import { mergeCells, type OpenRow } from './docx-cells';
import { maybeEquation } from './docx-field';
import { paragraphText, UNTOLD, type OpenParagraph } from './docx-paragraph';
import { PLAIN_RUN, readProperty, readRunStyles, type RunLook } from './docx-styles';
import { layFlow, type FlowItem, type FlowTable } from './flow';
import { limitProblem, MAX_BYTES, MAX_DEPTH, MAX_TAGS, problemOf, readingProblem, UnreadableError } from './limits';
import { readNumbering, type Numbering } from './docx-numbering';
import { markPictured } from './pictured';
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
    const xml = decodeXml(unpackEntry(bytes, main));
    const styled = xml.includes('rStyle') ? entries.find(({ name }) => name === 'word/styles.xml') : undefined;
    layFlow(readFlow(xml, numbering, styled ? readRunStyles(decodeXml(unpackEntry(bytes, styled))) : null), document);
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

/** What is built of parts in an equation: its digits make no number in a row. */
const BUILT = new Set('f sSup sSub sSubSup sPre rad nary m eqArr limLow limUpp'.split(' '));
/** Type of this size, in half points, is not seen. */
const UNSEEN = 4;

interface OpenTable {
  table: FlowTable;
  rows: OpenRow[];
  outside: FlowItem[];
  isBacked: boolean;
  /** Whether a style of another part of the file may shade it. */
  isStyled: boolean;
}

function readFlow(xml: string, numbering: Numbering, styles: ReadonlyMap<string, Partial<RunLook>> | null): FlowItem[] {
  const flow: FlowItem[] = [];
  const path: string[] = [];
  const paragraphs: OpenParagraph[] = [];
  const tables: OpenTable[] = [];
  let target = flow;
  let line = 0;
  let skipped = 0;
  let elements = 0;
  let equations = 0;
  let built = 0;

  const put = (text: string) => {
    const paragraph = paragraphs.at(-1);
    paragraph?.parts.push({ text, isShifted: paragraph.run.isShifted, size: paragraph.run.size });
  };
  /** What a run's text shows: no digits in white on white or too small to be seen; raised ones are marks of notes. */
  const shown = (text: string): string => {
    const [paragraph, table] = [paragraphs.at(-1), tables.at(-1)];
    if (!paragraph || !/\d/.test(text)) return text;
    if (built > 0 || (table && paragraph.isUntold)) return UNTOLD;
    if (paragraph.run.size !== null && paragraph.run.size <= UNSEEN) return '';
    const isBacked = paragraph.isRunBacked || paragraph.isBacked || table?.isBacked || table?.rows.at(-1)?.cells.at(-1)?.isBacked;
    if (table && paragraph.run.isFaint && !isBacked) return table.isStyled ? UNTOLD : '';
    return paragraph.run.isRaised ? raised(text) : text;
  };
  const fields: string[] = [];
  const putEquation = (instruction: string) => {
    const text = maybeEquation(instruction);
    if (text !== null && (tables.length > 0 || text !== UNTOLD) && !paragraphs.at(-1)?.run.isHidden) put(text);
  };
  const endParagraph = (paragraph: OpenParagraph) => {
    const number = paragraph.numberingId === null ? '' : numbering.next(paragraph.numberingId, paragraph.level);
    const texts = paragraphText(paragraph).split('\n');
    if (tables.length === 0 && paragraphs.length === 0) line++;
    texts.forEach((text, index) => {
      let trimmed = text.replace(/[\u00a0]/g, ' ').trim();
      if (index === 0 && trimmed !== '') trimmed = number + listJoint(number, trimmed, tables.length > 0) + trimmed;
      if (trimmed !== '') target.push({ kind: 'text', text: trimmed, line: Math.max(1, line), column: 0 });
    });
  };

  const isOfRun = () => path.at(-1) === 'rPr' && path.at(-2) === 'r';
  const open = (event: Extract<XmlEvent, { kind: 'open' }>) => {
    const { name, attribute } = event;
    if (equations > 0 && BUILT.has(name)) built++;
    const paragraph = paragraphs.at(-1);
    const table = tables.at(-1);
    const row = table?.rows.at(-1);
    const cell = row?.cells.at(-1);
    switch (name) {
      case 'p':
        paragraphs.push({
          parts: [],
          run: { ...PLAIN_RUN },
          isRunBacked: false,
          isUntold: false,
          isBacked: false,
          numberingId: null,
          level: 0
        });
        return;
      case 'r':
        if (paragraph) Object.assign(paragraph, { run: { ...PLAIN_RUN }, isRunBacked: false, isUntold: false });
        return;
      case 'vanish':
      case 'strike':
      case 'dstrike':
      case 'vertAlign':
      case 'position':
      case 'color':
      case 'sz':
        if (paragraph && isOfRun()) readProperty(event, paragraph.run);
        return;
      case 'rStyle':
        if (!paragraph || !isOfRun()) return;
        if (styles) Object.assign(paragraph.run, styles.get(attribute('val') ?? ''));
        else paragraph.isUntold = true;
        return;
      case 'footnoteReference':
      case 'endnoteReference':
        // a mark of one's own follows in the same run
        if (paragraph && path.at(-1) === 'r') paragraph.run.isRaised = true;
        return;
      case 'oMath':
        equations++;
        return;
      case 'highlight':
        if (paragraph && isOfRun()) paragraph.isRunBacked ||= !/^(none|white)$/.test(attribute('val') ?? 'none');
        return;
      case 'shd': {
        if (!isShade(attribute('val'), attribute('fill'))) return;
        const of = path.at(-1);
        if (of === 'tblPr' && table) table.isBacked = true;
        else if (of === 'tcPr' && cell) cell.isBacked = true;
        else if (of === 'pPr' && paragraph) paragraph.isBacked = true;
        else if (paragraph && isOfRun()) paragraph.isRunBacked = true;
        return;
      }
      case 'tblStyle':
        if (table) table.isStyled = true;
        return;
      case 'fldChar':
        if (attribute('fldCharType') === 'begin') fields.push('');
        else if (attribute('fldCharType') === 'end') putEquation(fields.pop() ?? '');
        return;
      case 'fldSimple':
        return putEquation(attribute('instr') ?? '');
      case 'numId':
        if (paragraph && path.at(-2) === 'pPr') paragraph.numberingId = attribute('val') ?? null;
        return;
      case 'ilvl':
        if (paragraph && path.at(-2) === 'pPr') paragraph.level = Number(attribute('val')) || 0;
        return;
      case 'tab':
      case 'ptab':
        if (path.at(-1) === 'r' && !paragraph?.run.isHidden) put('\t');
        return;
      case 'br':
      case 'cr':
        if (!paragraph?.run.isHidden) put('\n');
        return;
      case 'sym':
        // a character of a symbol font: which one is not told
        if (tables.length > 0 && !paragraph?.run.isHidden) put(UNTOLD);
        return;
      case 'blip':
      case 'imagedata':
        if (cell) cell.isPictured = true;
        return;
      case 'noBreakHyphen':
        return void put('-');
      case 'tbl':
        tables.push({ table: { kind: 'table', rows: [], line: line + 1 }, rows: [], outside: target, isBacked: false, isStyled: false });
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
    if (name === 'oMath') equations--;
    if (built > 0 && BUILT.has(name)) built--;
    if (name === 'p') {
      const paragraph = paragraphs.pop();
      if (paragraph) endParagraph(paragraph);
    } else if (name === 'tc') {
      const table = tables.at(-1);
      if (table) target = table.outside;
    } else if (name === 'tr') {
      const cells = tables.at(-1)?.rows.at(-1)?.cells ?? [];
      const pictured = new Set(cells.filter(({ isPictured }) => isPictured).map(({ cell }) => cell));
      if (pictured.size > 0)
        markPictured(
          cells.map(({ cell }) => cell),
          (cell) => pictured.has(cell)
        );
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
      if (skipped === 0 && path.at(-1) === 't' && !paragraphs.at(-1)?.run.isHidden) put(shown(event.text));
      else if (skipped === 1 && path.at(-1) === 'instrText' && fields.length > 0) fields.push((fields.pop() ?? '') + event.text);
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

/** What stands between the number of a list and its paragraph, as the two never join into one number; in a cell it is not told which counts. */
function listJoint(number: string, text: string, isInTable: boolean): string {
  if (number === '' || !/^[\d.]/.test(text)) return '';
  return !isInTable ? ' ' : /[\d.．]$/.test(number) ? UNTOLD : '\t';
}

function toCount(value: string | undefined, least: number): number {
  const number = Number.parseInt(value ?? '', 10);
  return number >= least ? Math.min(number, 65_534) : least;
}

/** Whether a shade is one that white text is seen on. */
function isShade(value: string | undefined, fill: string | undefined): boolean {
  return /^(solid|pct|.*Stripe|.*Cross)/i.test(value ?? '') || !(/^(auto|)$/i.test(fill ?? '') || isFaint(`#${fill}`));
}
