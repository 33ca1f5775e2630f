import type { SourceDocument } from '$lib/model';
import { mergeCells, type OpenRow } from './docx-cells';
import { maybeEquation } from './docx-field';
import { layFlow, type FlowItem, type FlowTable } from './flow';
import { limitProblem, MAX_BYTES, MAX_DEPTH, MAX_ELEMENTS, problemOf, readingProblem, UnreadableError } from './limits';
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

/** Opening and closing tags. */
const MAX_TAGS = MAX_ELEMENTS * 4;

const PLAIN_RUN = { isHidden: false, isRaised: false, isShifted: false, isFaint: false, isRunBacked: false };

interface OpenParagraph {
  /** The texts of its runs, and whether they are set above or below the line. */
  parts: { text: string; isShifted: boolean }[];
  /** How the run being read looks. */
  isHidden: boolean;
  isRaised: boolean;
  isShifted: boolean;
  isFaint: boolean;
  isRunBacked: boolean;
  /** Whether the paragraph is shaded. */
  isBacked: boolean;
  numberingId: string | null;
  level: number;
}

interface OpenTable {
  table: FlowTable;
  rows: OpenRow[];
  outside: FlowItem[];
  isBacked: boolean;
  /** Whether a style of another part of the file may shade it. */
  isStyled: boolean;
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

  const put = (text: string) => paragraphs.at(-1)?.parts.push({ text, isShifted: paragraphs.at(-1)?.isShifted === true });
  /** What a run's text shows: no digits in white on white; raised ones are marks of notes. */
  const shown = (text: string): string => {
    const [paragraph, table] = [paragraphs.at(-1), tables.at(-1)];
    const isBacked = paragraph?.isRunBacked || paragraph?.isBacked || table?.isBacked || table?.rows.at(-1)?.cells.at(-1)?.isBacked;
    if (table && paragraph?.isFaint && !isBacked && /\d/.test(text)) return table.isStyled ? '\ufffd' : '';
    return paragraph?.isRaised ? raised(text) : text;
  };
  const fields: string[] = [];
  const putEquation = (instruction: string) => {
    const text = maybeEquation(instruction);
    if (text !== null && (tables.length > 0 || text !== '\ufffd') && !paragraphs.at(-1)?.isHidden) put(text);
  };
  const endParagraph = (paragraph: OpenParagraph) => {
    const number = paragraph.numberingId === null ? '' : numbering.next(paragraph.numberingId, paragraph.level);
    // A number set off the line beside another is the mark of a note; alone it is the number.
    const isNoted = paragraph.parts.some(({ text, isShifted }) => !isShifted && /\d/.test(text));
    const texts = paragraph.parts
      .map(({ text, isShifted }) => (isShifted && isNoted ? raised(text) : text))
      .join('')
      .split('\n');
    if (tables.length === 0 && paragraphs.length === 0) line++;
    texts.forEach((text, index) => {
      const trimmed = text.replace(/[\u00a0]/g, ' ').trim();
      const whole = index === 0 && trimmed !== '' ? number + trimmed : trimmed;
      if (whole !== '') target.push({ kind: 'text', text: whole, line: Math.max(1, line), column: 0 });
    });
  };

  const isOfRun = () => path.at(-1) === 'rPr' && path.at(-2) === 'r';
  const open = ({ name, attribute }: Extract<XmlEvent, { kind: 'open' }>) => {
    const paragraph = paragraphs.at(-1);
    const table = tables.at(-1);
    const row = table?.rows.at(-1);
    const cell = row?.cells.at(-1);
    switch (name) {
      case 'p':
        paragraphs.push({ parts: [], ...PLAIN_RUN, isBacked: false, numberingId: null, level: 0 });
        return;
      case 'r':
        if (paragraph) Object.assign(paragraph, PLAIN_RUN);
        return;
      case 'vanish':
      case 'strike':
      case 'dstrike':
        if (paragraph && isOfRun()) paragraph.isHidden ||= isOn(attribute('val'));
        return;
      case 'vertAlign':
        if (!isOfRun()) return;
        if (paragraph) paragraph.isRaised = attribute('val') === 'superscript';
        if (paragraph) paragraph.isShifted ||= attribute('val') === 'subscript';
        return;
      case 'position':
        if (paragraph && isOfRun()) paragraph.isShifted ||= (Number(attribute('val')) || 0) !== 0;
        return;
      case 'color':
        if (paragraph && isOfRun()) paragraph.isFaint = /^f{6}$/i.test(attribute('val') ?? '');
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
      if (skipped === 0 && path.at(-1) === 't' && !paragraphs.at(-1)?.isHidden) put(shown(event.text));
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

/** The value of an on/off property; present without a value is on. */
function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(0|false|off|none)$/.test(value);
}

function toCount(value: string | undefined, least: number): number {
  const number = Number.parseInt(value ?? '', 10);
  return number >= least ? Math.min(number, 65_534) : least;
}

/** Whether a shade is one that white text is seen on. */
function isShade(value: string | undefined, fill: string | undefined): boolean {
  return /^(solid|pct|.*Stripe|.*Cross)/i.test(value ?? '') || !/^(auto|f{6}|)$/i.test(fill ?? '');
}
