import type { BuildSummary } from './dataset';

/** A file of the dataset. `rows` and `columns` only for tables. */
export interface FileEntry {
  name: string;
  table: string;
  bytes: number;
  sha256: string;
  rows: number | null;
  description: string;
  columns: { name: string; type: string; required: boolean }[];
}

const TYPES: Record<string, string> = {
  VARCHAR: 'string',
  DOUBLE: 'number',
  SMALLINT: 'integer',
  TINYINT: 'integer',
  INTEGER: 'integer',
  BOOLEAN: 'boolean'
};

/** Frictionless Data Package: every CSV with its columns, hashes and sizes. */
export function datapackage(summary: BuildSummary, files: readonly FileEntry[]): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'gongkai-atlas',
    title: '公开图谱：乡镇政府信息公开工作年度报告数据集',
    description: 'Figures of township annual reports on open government information, each with its source cell or clause.',
    version: summary.version,
    licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/', title: 'Creative Commons Attribution 4.0' }],
    resources: files
      .filter((file) => file.name.endsWith('.csv'))
      .map((file) => ({
        name: file.table,
        path: file.name,
        type: 'table',
        description: file.description,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: file.bytes,
        hash: `sha256:${file.sha256}`,
        schema: {
          fields: file.columns.map((column) => ({
            name: column.name,
            type: TYPES[column.type] ?? 'any',
            ...(column.required ? { constraints: { required: true } } : {})
          })),
          missingValues: ['']
        }
      }))
  };
}

/** What the site and the fact checker need to know of a build: version, counts, and every file with its hash. */
export function manifest(summary: BuildSummary, files: readonly FileEntry[]): object {
  return {
    schema: 'gongkai-manifest/1',
    version: summary.version,
    counts: { reports: summary.reports, observations: summary.observations, findings: summary.findings, places: summary.places },
    files: files.map(({ name, bytes, sha256, rows }) => ({ name, bytes, sha256, rows }))
  };
}
