import type { Both } from '../../lang';

/** A column of a table of the dataset, in DuckDB's type. */
export interface ColumnEntry {
  name: string;
  type: string;
  required: boolean;
  description: Both;
}

/** A file of the dataset. `rows`, `description` and `columns` only for tables. */
export interface FileEntry {
  name: string;
  table: string;
  bytes: number;
  sha256: string;
  rows: number | null;
  description: Both | null;
  columns: ColumnEntry[];
}

/** What every description of the dataset is made from: one model, so that they cannot disagree. Days are null where nothing was released. */
export interface Catalogue {
  version: string;
  counts: { reports: number; observations: number; findings: number; places: number };
  /** First and last year reported on; null for an empty dataset. */
  years: { from: number; to: number } | null;
  released: { first: string; last: string } | null;
  /** True for invented reports. */
  invented: boolean;
  measures: readonly { measure: string; zh: string; en: string; definition: string; unit: string }[];
  files: readonly FileEntry[];
}

export const TITLE = {
  zh: '公开图谱：乡镇政府信息公开工作年度报告数据集',
  en: 'Gongkai Atlas: annual reports of townships on open government information'
};
export const DESCRIPTION = {
  zh: '全国乡镇、街道政府信息公开工作年度报告中的数字，每个数字都附表格位置或原句，空白不是零，互相不符之处一并列出。',
  en: 'Figures of township annual reports on open government information in China, each with its source cell or clause; a blank is not zero, and figures that disagree are listed.'
};
export const LICENCE = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  address: 'https://creativecommons.org/licenses/by/4.0/'
};
export const KEYWORDS = [
  '政府信息公开',
  '年度报告',
  '乡镇',
  '依申请公开',
  'open government information',
  'China',
  'townships',
  'freedom of information'
];

/** Columns that name one row of a table. */
export const PRIMARY_KEYS: Readonly<Record<string, readonly string[]>> = {
  place: ['place'],
  county: ['county'],
  report: ['report'],
  measure: ['measure'],
  code: ['list', 'code'],
  release: ['version']
};

/** Columns whose values are those of another table's key: table, column, other table and column. */
export const FOREIGN_KEYS: readonly (readonly [table: string, column: string, other: string, key: string])[] = [
  ['observation', 'report', 'report', 'report'],
  ['observation', 'place', 'place', 'place'],
  ['observation', 'measure', 'measure', 'measure'],
  ['report', 'place', 'place', 'place'],
  ['finding', 'report', 'report', 'report'],
  ['problem', 'report', 'report', 'report']
];

/** Media types by a file's ending. */
export function mediaTypeOf(name: string): string {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  const types: Record<string, string> = {
    csv: 'text/csv',
    parquet: 'application/vnd.apache.parquet',
    json: 'application/json',
    duckdb: 'application/vnd.duckdb',
    bin: 'application/gzip'
  };
  return types[ending] ?? 'application/octet-stream';
}

/** The CSV files of the dataset: the tables that descriptions of columns are about. */
export function tablesOf(catalogue: Catalogue): FileEntry[] {
  return catalogue.files.filter((file) => file.name.endsWith('.csv'));
}

/** The name of the dataset in a language; an invented one says so. */
export function titleOf({ invented }: Catalogue, lang: 'zh' | 'en'): string {
  return invented ? (lang === 'zh' ? `【虚构数据】${TITLE.zh}` : `[Invented data] ${TITLE.en}`) : TITLE[lang];
}
