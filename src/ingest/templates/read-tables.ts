import type { Problem, SourceDocument, TextBlock } from '$lib/model';
import { captionsOf, type Caption } from './captions';
import { joinCutRows } from './cut-by-page';
import { isDisclosureLabel } from './disclosure-labels';
import { furtherTables } from './further-tables';
import { maybeMoneyUnit } from './money-unit';
import { isOfOtherPeriod } from './other-period';
import { requestLabels } from './request-labels';
import { readTable2, type DisclosureTable } from './read-table2';
import { readTable3, type RequestTable } from './read-table3';
import { readTable4, type DisputeTable } from './read-table4';
import { documentRows, type Row } from './rows';
import { withoutSerials } from './serial-column';

/** The three tables of the form as read, and the text blocks that belong to none of them. */
export interface Tables {
  table2: DisclosureTable;
  table3: RequestTable;
  table4: DisputeTable;
  prose: TextBlock[];
  /** How many blocks each table was found in: more than one where a page break or blank line cut it. */
  blocks: { table2: number; table3: number; table4: number };
  /** What stands above the tables. */
  captions: Caption[];
  /** Tables of the form that were not read, as another one of their kind stands before them. */
  problems: Problem[];
}

/** Rows [from, to) of the document that a table of the form stands in; null where it has no such table. */
type Region = { from: number; to: number } | null;

const SHORT = 70;
/** What no cell of the form has: the mark that ends a sentence. */
const SENTENCE = /[。；;]/;
/** A cell has the number alone: 上年结转1件,其中自然人1件 is told. */
const COUNTED = /\d[件份条][,，、；;。]/;
const CHAPTER = /^#*\(?[一二三四五六]\)?[、.,]/;

/**
 * Finds and reads tables 2, 3 and 4 by the labels of the form, never by section numbers (the form's own row labels 一、二、… look
 * like headings). Tables may be cut by blank lines and page numbers. Heads of another year than `year` (null: not known) head no figures of this one.
 */
export function readTables(document: SourceDocument, year: number | null = null): Tables {
  const rows = documentRows(document);
  const regions = findRegions(rows, year);
  const inTables = new Set<number>();
  const [rows2, rows3, rows4] = [rowsOf(rows, regions.table2), rowsOf(rows, regions.table3), rowsOf(rows, regions.table4)];
  const found = Object.values(regions).filter((region) => region !== null);
  for (const row of [...rows2, ...rows3, ...rows4]) if (!isSentence(row)) inTables.add(row.block);
  return {
    table2: readTable2(withoutSerials(joinCutRows(rows2, isDisclosureLabel), isDisclosureLabel), year, captionsOver(rows, regions.table2)),
    table3: readTable3(joinCutRows(rows3, isRequestLabel), year),
    table4: readTable4(rows4, year),
    prose: document.blocks.filter((block, index): block is TextBlock => block.kind === 'text' && !inTables.has(index)),
    blocks: { table2: blockCount(rows2), table3: blockCount(rows3), table4: blockCount(rows4) },
    captions: captionsOf(
      rows,
      found.map(({ from }) => from)
    ),
    problems: furtherTables(rows, (at) => found.some(({ from, to }) => at >= from && at < to))
  };
}

const rowsOf = (rows: readonly Row[], region: Region): readonly Row[] => (region ? rows.slice(region.from, region.to) : []);

/** How many blocks of cells the rows of a table stand in. */
const blockCount = (rows: readonly Row[]): number => new Set(rows.filter(({ origin }) => origin !== 'text').map(({ block }) => block)).size;

function findRegions(rows: readonly Row[], year: number | null): { table2: Region; table3: Region; table4: Region } {
  const first3 = nextTable3(rows, 0);
  const start3 = ownTable3(rows, first3, year);
  const end3 = start3 < 0 ? -1 : endOfTable3(rows, start3);
  const start2 = start3 < 0 ? findTable2(rows) : findBeside(rows, start3, end3, findTable2);
  const after2 = start2 < 0 || (start3 >= 0 && start2 > start3) ? 0 : start2 + 1;
  const behind = rows.findIndex((row, i) => i >= Math.max(end3, after2) && isTable4Start(row) && !isHeadingOfProse(rows, i));
  // A report whose sections stand in another order than the form's: the heads alone tell table 4, not the words of a heading.
  const isWithHeads = behind >= 0 && rows.slice(behind, behind + 60).some(isTable4Heads);
  const before = isWithHeads || start3 < 0 ? -1 : rows.slice(0, start3).findIndex(isTable4Heads);
  const start4 = before < 0 ? behind : before;
  return {
    table2: start2 < 0 ? null : { from: start2, to: endAt(rows, start2, [first3, start3, start4]) },
    table3: start3 < 0 ? null : { from: start3, to: end3 },
    table4: start4 < 0 ? null : { from: start4, to: Math.min(endAt(rows, start4, [start3, start2]), endOfTable4(rows, start4)) }
  };
}

/** Where a table that begins at `from` ends at the latest: at the next of `starts`, which may be none (-1), or at the next chapter. */
function endAt(rows: readonly Row[], from: number, starts: readonly number[]): number {
  let end = from + 1;
  while (end < rows.length && !starts.includes(end) && !isChapter(rows[end] as Row)) end++;
  return Math.min(end, rows.length);
}

/** 注：收费金额单位为元 */
const NOTE = /^(?:注|备注|说明)[:：]/;

/** The unit of money in a caption right over table 2 (单位：元) or a note in it or right below, `unknown` where it is none that is known or two differ; null where there is none. A unit of other things (单位：件) tells nothing of money. */
function captionsOver(rows: readonly Row[], region: Region): string | null {
  const captions = region ? rows.slice(Math.max(0, region.from - 3), region.from) : [];
  const notes = region ? rows.slice(region.from, region.to + 2).filter(({ folded }) => NOTE.test(folded)) : [];
  const units = [...captions, ...notes].flatMap(({ folded }) =>
    folded.length < 40 && /单位[:：为].*[元万]/.test(folded) ? (maybeMoneyUnit(folded) ?? []) : []
  );
  const [unit = null] = units;
  return units.every((other) => other === unit) ? unit : 'unknown';
}

/** Whether a text is the label of a row of table 3 to the letter. */
function isRequestLabel(text: string): boolean {
  const match = requestLabels.match(text);
  return match !== null && !match.typo && match.key.type === 'row';
}

/** A sentence among the rows of a table, or where one was looked for behind a heading and none stands: it is told, and no cell. */
function isSentence({ origin, cells, folded }: Row): boolean {
  if (origin !== 'text' || folded.length < 12 || !SENTENCE.test(folded)) return false;
  return COUNTED.test(folded) || !cells.some((cell) => requestLabels.match(cell.text));
}

/** What `find` finds before table 3, else behind it. */
function findBeside(rows: readonly Row[], start3: number, end3: number, find: (rows: readonly Row[]) => number): number {
  const before = find(rows.slice(0, start3));
  if (before >= 0) return before;
  const behind = find(rows.slice(end3));
  return behind < 0 ? -1 : end3 + behind;
}

/** (五)行政复议、行政诉讼情况 over prose: neither heads nor a row of cells follow. */
function isHeadingOfProse(rows: readonly Row[], at: number): boolean {
  if (rows[at]?.origin !== 'text') return false;
  return !rows.slice(at, endAt(rows, at, [])).some((row) => isTable4Heads(row) || row.origin !== 'text' || NUMBERS.test(row.folded));
}

const NUMBERS = /^[\d/-]+$/;

const isTable4Heads = (row: Row): boolean => row.folded.length < 200 && row.folded.includes('结果维持');

/**
 * Where table 2 begins: at its captions or column heads; where both are lost, at the run of rows with most labels of the form, since
 * menus and statistics of a page have an odd row 行政许可 27 too. -1 where there is none.
 */
function findTable2(rows: readonly Row[]): number {
  const captioned = rows.findIndex(isTable2Caption);
  let best = captioned;
  let most = 0;
  for (let i = 0; i < rows.length && captioned < 0; i++) {
    const row = rows[i];
    if (!row || !isTable2Row(row)) continue;
    const names = new Set<string>();
    let end = i;
    for (; end < rows.length && !isChapter(rows[end] as Row); end++) {
      const name = TABLE_2_ROW.exec(rows[end]?.folded ?? '')?.[1];
      if (name !== undefined) names.add(name);
    }
    if (names.size > most) [best, most] = [i, names.size];
    i = end;
  }
  return best;
}

/** A heading of the report's own: a short line of text with a section number and a section's words. */
function isChapter(row: Row): boolean {
  return (
    row.origin === 'text' &&
    row.folded.length < SHORT &&
    CHAPTER.test(row.folded) &&
    /(总体情况|主动公开政府信息|收到和处理|行政复议|问题|改进|其他需要报告)/.test(row.folded)
  );
}

function isTable2Caption(row: Row): boolean {
  if (row.folded.length >= SHORT) return false;
  // with its bracket lost, or one cell a line
  if (row.folded === '第二十条第' || row.folded === '信息内容') return true;
  if (row.folded.startsWith('第二十条第')) return /^第二十条第\(?[一五六八九]\)?项/.test(row.folded);
  return row.folded.startsWith('信息内容') && /本年|上一年/.test(row.folded);
}

const TABLE_2_ROW = /^(规章|行政规范性文件|规范性文件|行政许可|行政处罚|行政强制|行政事业性收费)[\d/无-]/;

function isTable2Row(row: Row): boolean {
  return row.origin !== 'text' && /^(规章|行政规范性文件|规范性文件|行政许可|行政处罚)[\d/无-]/.test(row.folded);
}

/** Where the report's own table 3 begins, of those from `first` on; -1 where there is none. One under a caption of another year, or above the heading of its section, gives way to the next. */
function ownTable3(rows: readonly Row[], first: number, year: number | null): number {
  if (first < 0) return first;
  const heading = rows.findIndex((row) => isChapter(row) && row.folded.includes('收到和处理'));
  if (heading < first && !isOfOtherYear(rows, first, year)) return first;
  for (let start = first; start >= 0; start = nextTable3(rows, endOfTable3(rows, start)))
    if (start > heading && !isOfOtherYear(rows, start, year)) return start;
  return first;
}

const isOfOtherYear = (rows: readonly Row[], start: number, year: number | null): boolean =>
  captionsOf(rows, [start]).some(({ text }) => isOfOtherPeriod(text, '', year));

/** Where the next table 3 at or behind row `from` begins; -1 where none does. */
function nextTable3(rows: readonly Row[], from: number): number {
  return fromItsHeads(
    rows,
    rows.findIndex((row, i) => i >= from && isTable3Start(row, rows[i + 1]))
  );
}

function isTable3Start(row: Row, next: Row | undefined): boolean {
  if (row.folded.length < 200 && (row.folded.startsWith('申请人情况') || row.folded.includes('勾稽关系为'))) return true;
  // A caption wrapped in the source: (本列数据的勾稽关 / 系为:…
  if (row.folded.includes('勾') && /勾稽?关?系?$/.test(row.folded) && /勾稽关系为/.test(row.folded + (next?.folded ?? ''))) return true;
  if (row.origin === 'text' && (row.folded.length > SHORT || SENTENCE.test(row.folded))) return false;
  return row.cells.some((cell) => {
    const match = cell.copy ? null : requestLabels.match(cell.text);
    return match?.key.type === 'row' && (match.key.index === 0 || match.key.index === 1);
  });
}

/** Where table 3 begins with the heads right above its first row or caption. */
function fromItsHeads(rows: readonly Row[], start: number): number {
  let from = start;
  while (from > 0 && isHeadOfTable3(rows[from - 1] as Row)) from--;
  return from;
}

function isHeadOfTable3({ folded, cells }: Row): boolean {
  if (folded.length > SHORT || SENTENCE.test(folded)) return false;
  return cells.some(({ text, copy }) => !copy && wordsOf(text).some((word) => requestLabels.match(word)?.key.type === 'head'));
}

const wordsOf = (text: string): string[] => (/\s/.test(text) ? text.split(/\s+/) : [text]);

/** Table 3 ends behind the values of its last row, or at the next chapter where that row is missing. */
function endOfTable3(rows: readonly Row[], start: number): number {
  let end = start;
  let lastRowAt = -1;
  for (let i = start; i < rows.length; i++) {
    const row = rows[i];
    if (!row) break;
    if (isTable4Start(row) || (isChapter(row) && i > start + 3)) return i;
    const labels = row.cells.map((cell) => (cell.copy ? null : requestLabels.match(cell.text)?.key));
    const isProse = row.origin === 'text' && row.cells.length === 1 && row.folded.length > 20 && !labels[0];
    if (lastRowAt >= 0 && i > lastRowAt + 8 && isProse) return i;
    if (labels.some((label) => label?.type === 'row' && label.index === 24)) lastRowAt = i;
    if (row.origin === 'text' && row.folded.length > 200) return i;
    end = i + 1;
  }
  return end;
}

/** So many lines behind its beginning table 4 ends at the latest; heads with a character a line count as nothing. */
const LONGEST_TABLE_4 = 60;

function endOfTable4(rows: readonly Row[], start: number): number {
  let left = LONGEST_TABLE_4;
  let end = start;
  while (end < rows.length && left > 0) if ((rows[end++]?.folded.length ?? 0) > 1) left--;
  return end;
}

function isTable4Start(row: Row): boolean {
  const isText = row.origin === 'text';
  if (isText ? row.folded.length > SHORT : row.folded.length >= 200) return false;
  if (!row.folded.includes('行政复议') && !row.folded.includes('结果维持')) return false;
  if (!isText) return true;
  if (/[。;]|\d[件次起宗]/.test(row.folded)) return false;
  return /行政复议.{0,3}行政诉讼|^(结果维持|行政复议$)/.test(row.folded);
}
