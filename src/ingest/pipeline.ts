import { type Observation, type Place, type Problem, type Report, type SourceDocument, observationKey } from '$lib/model';
import type { ParsedDetails } from './checks/details';
import { checkReport, type CheckResults } from './checks/run-checks';
import { completenessOf, deriveTotals } from './derive';
import type { PlaceBook } from './identity/place-book';
import { UNKNOWN } from './identity/find-place';
import { firstReport } from './identity/first-report';
import { lazyFingerprint } from './identity/lazy-fingerprint';
import { readIdentity } from './identity/read-identity';
import { readSections } from './identity/read-sections';
import { noteCaptions } from './identity/captioned';
import { isTownshipName, splitPlaceName } from './identity/place-words';
import { speaksOfDisclosure } from './identity/speaks-of-disclosure';
import { maybeCutNumber } from './narrative/cut-number';
import { maskName, maskNames } from './narrative/mask-names';
import { readNarrative } from './narrative/read-narrative';
import { readStatements } from './narrative/statements';
import { endsWithDigit } from './read/ends-with-digit';
import { readDocument } from './read/read-document';
import { readCellValue } from './templates/cell-value';
import { settleCutEnd } from './templates/cut-end';
import { flatTable, isFlatTable } from './templates/flat-table';
import { missingTable } from './templates/missing-table';
import { problem } from './templates/problems';
import { readTables, type Tables } from './templates/read-tables';
import { foldBlock } from './text/fold';

/** What the caller knows beside the document. All of it may be left out. */
export interface ParseOptions {
  /** Path of the file, as it should be named in the report; folders may tell place and year. */
  file: string;
  place?: Place;
  year?: number;
  url?: string;
  published?: string;
  /** SHA-256 of the bytes, where the caller has it already. */
  sha256?: string;
  places: PlaceBook;
}

/** A document read: its normalised report (null when nothing of a report could be read), and what checks need beside it. */
export interface ParsedReport {
  report: Report | null;
  problems: Problem[];
  details: ParsedDetails | null;
  unchecked: CheckResults['unchecked'];
}

/**
 * The way of a datum, first half: bytes -> document -> cells and clauses -> observations -> findings.
 * Never throws for what a document holds; what cannot be read is a problem. The same bytes give the same report.
 */
export async function parseReport(bytes: Uint8Array, options: ParseOptions): Promise<ParsedReport> {
  const whole = await readDocument(options.file, bytes);
  const { document, problems: others } = firstReport(whole);
  const problems = [...document.problems, ...others];
  if (document.blocks.length === 0) {
    if (problems.length === 0) problems.push(nothingRead());
    return { report: null, problems, details: null, unchecked: [] };
  }
  const identity = readIdentity(document, options);
  const tables = readTables(document, identity.year);
  const isForm = tables.blocks.table2 + tables.blocks.table3 + tables.blocks.table4 > 0 || tables.table4.found;
  const own = [identity.place.name, ...identity.notes.places.map(({ name }) => splitPlaceName(name).body ?? '')].filter(isTownshipName);
  const told = {
    year: identity.year,
    isTownship: isTownship(identity.place) || speaksAsTownship(identity.place, document),
    isZone: isZone(identity.place),
    own: own.map(maskName)
  };
  noteCaptions(tables.captions, identity.notes, told.isTownship);
  const flat = isForm ? [] : tables.prose.filter(isFlatTable);
  const { county, prefecture } = identity.place;
  const unmasked = flat.length === 0 ? tables.prose : tables.prose.filter((block) => !flat.includes(block));
  const prose = maskNames(unmasked, [...own, ...[county, prefecture].filter((name) => name !== null)]);
  problems.push(...flat.map(flatTable));
  const narrative = readNarrative(prose, told);
  problems.push(...tables.table2.problems, ...tables.table3.problems, ...tables.table4.problems, ...tables.problems, ...identity.problems);
  const cut = maybeCutNumber(prose, narrative.observations);
  if (cut !== null) problems.push(numberAtTheEnd(cut));
  const printed = [...tables.table2.observations, ...tables.table3.observations, ...tables.table4.observations];
  const { cells, problems: cutEnds } = settleCutEnd(printed, document, {
    isWhole: tables.table4.found || !endsWithDigit(bytes),
    missing: { 2: tables.table2.missing, 3: tables.table3.missing }
  });
  problems.push(...cutEnds);
  const observations = [...cells, ...missingOf(tables), ...narrative.observations, ...deriveTotals(cells)];
  if (!isForm && (observations.length === 0 || identity.year === null) && !speaksOfDisclosure(document))
    return { report: null, problems: [...document.problems, ...others, noReport()], details: null, unchecked: [] };
  if (identity.year === null) {
    problems.push(yearUnknown());
    return { report: null, problems, details: null, unchecked: [] };
  }
  if (observations.length === 0) problems.push(noFigures(identity.year));

  const details = detailsOf(tables, cells, identity.notes);
  details.sections = readSections(document);
  details.fingerprint = lazyFingerprint(document, details.sections, identity.place.name);
  details.statements = readStatements(prose, told);
  details.retellings = narrative.retellings;
  details.setAside = narrative.setAside;
  const found = details.tables.map((table) => table.found);
  const report: Report = {
    schema: 'gongkai-report/1',
    id: `${identity.place.code}-${identity.year}`,
    place: identity.place,
    year: identity.year,
    templates: {
      table2: tables.table2.template,
      table3: tables.table3.template,
      table4: tables.table4.found ? (tables.table3.template ?? tables.table2.template ?? '2021') : null
    },
    completeness: completenessOf(found),
    ...(document.blocks.some(saysInvented) ? { synthetic: true as const } : {}),
    source: {
      file: options.file,
      format: document.format,
      sha256: options.sha256 ?? (await sha256(bytes)),
      url: options.url ?? document.head?.url ?? null,
      published: options.published ?? identity.notes.published?.date ?? null
    },
    observations,
    findings: [],
    problems
  };
  const results = checkReport(report, details);
  report.findings = results.findings;
  return { report, problems, details, unchecked: results.unchecked };
}

/** What invented documents say of themselves, in the words of `gongkai synthesize`: read again, they stay marked as such. */
const INVENTED = '本报告为虚构示例';
const saysInvented = (block: SourceDocument['blocks'][number]): boolean =>
  block.kind === 'text' && block.text.includes('虚构') && foldBlock(block).replaceAll(' ', '').includes(INVENTED);

/** What is missing where a report has some tables of the form and lacks another, or has one of which nothing could be read; nothing for prose alone. */
function missingOf({ table2, table3, table4 }: Tables): Observation[] {
  const template = table3.template ?? table2.template ?? '2021';
  const lacks = [
    { table: 2 as const, isFound: table2.observations.length > 0, isThere: table2.problems.length > 0 },
    { table: 3 as const, isFound: table3.observations.length > 0, isThere: table3.problems.length > 0 },
    { table: 4 as const, isFound: table4.found, isThere: false }
  ].filter(({ isFound }) => !isFound);
  return lacks.length === 3
    ? []
    : lacks.flatMap(({ table, isThere }) => missingTable(table, template, isThere ? 'unreadable' : 'section-missing'));
}

/** A county's or city's own report speaks of 全县 or 全市 where a township's, or a state farm's, speaks of others. */
const isTownship = ({ kind, name }: Place): boolean => kind !== null || /镇|乡|街道|苏木|[农林牧渔茶]场/.test(name);

/** Whether a report of a place not known is told by a township: 我镇, 本街道. */
const speaksAsTownship = ({ name }: Place, { blocks }: SourceDocument): boolean =>
  name === UNKNOWN && blocks.some((block) => block.kind === 'text' && /[我本](?:镇|乡|街道|苏木)/.test(block.text));

/** The management committee of a zone reports on 全区, which lies in a county or city. */
const isZone = ({ name }: Place): boolean =>
  /管委会|管理委员会|(?:开发|高新|新|园|管理|示范|度假|风景|保税|景|旅游|名胜|产业|工业|合作|实验|试验)区$/.test(name);

function detailsOf(tables: Tables, cells: readonly Observation[], identity: ParsedDetails['identity']): ParsedDetails {
  const { table2, table3, table4, blocks } = tables;
  return {
    tables: [
      {
        table: 2,
        found: table2.observations.length > 0,
        missing: table2.missing,
        repeated: table2.repeated,
        blocks: blocks.table2,
        ...unreadOf(table2)
      },
      {
        table: 3,
        found: table3.observations.length > 0,
        missing: table3.missing,
        repeated: table3.repeated,
        blocks: blocks.table3,
        ...unreadOf(table3)
      },
      { table: 4, found: table4.found, missing: [], repeated: [], blocks: blocks.table4 }
    ],
    typos: [...table2.typos, ...table3.typos],
    groups: table3.groups,
    notes: cells.filter(isNoted).map((cell) => ({ key: observationKey(cell), raw: cell.raw, line: cell.provenance.line })),
    sections: [],
    statements: [],
    identity,
    fingerprint: () => []
  };
}

/** Marks a table that stands in the document and of which no row could be read. */
const unreadOf = ({ observations, problems }: Pick<Tables['table3'], 'observations' | 'problems'>): { isUnread?: true } =>
  observations.length === 0 && problems.length > 0 ? { isUnread: true } : {};

/** Whether a cell has words or signs beside its number. */
function isNoted(cell: Observation): boolean {
  if (cell.value === null) return false;
  const value = readCellValue(cell.raw);
  return value.note !== undefined || value.odd === true;
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function nothingRead(): Problem {
  return problem(
    'no-text',
    'error',
    { line: null },
    { en: 'The document holds no text.', zh: '文件中没有文字。' },
    { en: 'Check that it is the report itself and not an empty page or a picture.', zh: '请确认所给文件是报告本身，而非空白页或图片。' }
  );
}

function noReport(): Problem {
  return problem(
    'no-report',
    'error',
    { line: null },
    {
      en: 'No table of the form and no heading of an annual report on open government information (政府信息公开工作年度报告) was found.',
      zh: '未找到政府信息公开工作年度报告的表格或标题。'
    },
    {
      en: 'Check that the file is the annual report itself and, where it is a text, saved as UTF-8 or GB18030.',
      zh: '请确认所给文件是年度报告本身；文本文件请以 UTF-8 或 GB18030 编码保存。'
    }
  );
}

function yearUnknown(): Problem {
  return problem(
    'unknown-year',
    'error',
    { line: null },
    { en: 'The year reported on is in neither the title, the period, nor the path.', zh: '标题、统计期限与文件路径均未给出报告年度。' },
    { en: 'Name it: --year 2025.', zh: '请指定年度：--year 2025。' }
  );
}

function numberAtTheEnd({ raw, line, page }: { raw: string; line: number; page: number | null }): Problem {
  return problem(
    'number-at-the-end',
    'warning',
    { line, page },
    { en: `The text breaks off with the number ${raw}; it may go on.`, zh: `文字止于数字“${raw}”，其后可能还有内容。` },
    { en: 'Compare with the published page and give the whole text.', zh: '请对照公开页面，并给出全文。' }
  );
}

function noFigures(year: number): Problem {
  return problem(
    'no-figures',
    'error',
    { line: null },
    { en: `No table and no figure of a report on ${year} was found.`, zh: `未读到${year}年度报告的任何表格或数字。` },
    {
      en: 'Check that the file is an annual report; if its figures are pictures, only their text can be read.',
      zh: '请确认文件为年度报告；图片中的数字无法读取。'
    }
  );
}
