import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { z } from 'zod';
import { DataError } from '../data-error';
import type { Both } from '../lang';
import { readJson, RESTORE } from '../read-json';

const Words = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const TableWords = z.strictObject({
  /** Columns that mean the same in every table that does not say otherwise. */
  columns: z.record(z.string(), Words),
  tables: z.record(z.string(), Words.extend({ columns: z.record(z.string(), Words) })),
  /** `of` is the table whose columns a view shows, where it does not say otherwise. */
  views: z.record(z.string(), Words.extend({ of: z.string(), columns: z.record(z.string(), Words) }))
});
export type TableWords = z.infer<typeof TableWords>;

/** Reads `tables.json` of the codebook: what every table, view and column of the dataset is; throws where it does not fit. */
export function readTableWords(folder: string): TableWords {
  const path = join(folder, 'tables.json');
  const parsed = TableWords.safeParse(readJson(path, RESTORE));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new DataError({
    zh: `${path}：条目 ${issue?.path.join('.')}：${issue?.message}`,
    en: `${path}: entry ${issue?.path.join('.')}: ${issue?.message}`
  });
}

/** What a table is; throws where the codebook does not say. */
export function tableWords(words: TableWords, table: string): Both {
  const known = words.tables[table];
  if (!known)
    throw new DataError({ zh: `编码手册的 tables.json 没有表 ${table}。`, en: `tables.json of the codebook has no table ${table}.` });
  return { zh: known.zh, en: known.en };
}

/** What a column of a table or view is; throws where the codebook does not say. */
export function columnWords(words: TableWords, table: string, column: string): Both {
  const view = words.views[table];
  const known = view?.columns[column] ?? words.tables[view?.of ?? table]?.columns[column] ?? words.columns[column];
  if (!known)
    throw new DataError({
      zh: `编码手册的 tables.json 没有列 ${table}.${column}。`,
      en: `tables.json of the codebook has no column ${table}.${column}.`
    });
  return known;
}

/** A sentence in one string, for places that hold one language only: Chinese first. */
export function inOne({ zh, en }: Both): string {
  return `${zh} ${en}`;
}

/** Writes the words as comments on tables, views and columns, so that whoever opens the file by hand finds them. */
export async function writeComments(connection: DuckDBConnection, words: TableWords): Promise<void> {
  const text = (both: Both) => `'${inOne(both).replaceAll("'", "''")}'`;
  const columns = await connection.runAndReadAll(
    `select table_name, column_name from duckdb_columns() where database_name = 'atlas' and not internal order by table_name, column_index`
  );
  const statements: string[] = [];
  for (const table of Object.keys(words.tables)) statements.push(`comment on table ${table} is ${text(tableWords(words, table))}`);
  for (const [view, both] of Object.entries(words.views)) statements.push(`comment on view ${view} is ${text(both)}`);
  for (const row of columns.getRowObjectsJS()) {
    const [table, column] = [String(row.table_name), String(row.column_name)];
    statements.push(`comment on column ${table}.${column} is ${text(columnWords(words, table, column))}`);
  }
  await connection.run(statements.join(';\n'));
}
