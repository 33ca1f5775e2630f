import { join } from 'node:path';
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { hashFile } from '../files';
import type { ColumnEntry, FileEntry } from './catalogue/catalogue';
import { DOWNLOADS } from './schema';
import type { Both } from '../lang';
import { columnWords, tableWords, type TableWords } from './table-words';
import { together } from './together';

/** How a table is written, by the ending of its file. */
const FORMATS = { csv: '(format csv, header true)', parquet: '(format parquet, compression snappy)' } as const;

/** Writes every table of the database attached as `atlas`, as CSV and as Parquet, both at a time; gives the files by table. */
export async function exportTables(instance: DuckDBInstance, folder: string, words: TableWords): Promise<FileEntry[]> {
  const copy = async (format: keyof typeof FORMATS) => {
    const connection = await instance.connect();
    await connection.run('use atlas');
    const files = new Map<string, FileEntry>();
    for (const table of DOWNLOADS) {
      const name = `${table}.${format}`;
      await connection.run(`copy ${table} to '${join(folder, name).replaceAll("'", "''")}' ${FORMATS[format]}`);
      files.set(table, { ...(await fileEntry(folder, name, table)), ...(await describeTable(connection, table, words)) });
    }
    connection.closeSync();
    return files;
  };
  const [csv, parquet] = await together([copy('csv'), copy('parquet')] as const);
  return DOWNLOADS.flatMap((table) => [csv, parquet].flatMap((files) => files.get(table) ?? []));
}

/** A file of the dataset that is no table. */
export async function fileEntry(folder: string, name: string, table: string): Promise<FileEntry> {
  return { name, table, ...(await hashFile(join(folder, name))), rows: null, description: null, columns: [] };
}

async function describeTable(
  connection: DuckDBConnection,
  table: string,
  words: TableWords
): Promise<{ rows: number; description: Both; columns: ColumnEntry[] }> {
  const ask = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJS();
  const named = `database_name = 'atlas' and table_name = '${table}'`;
  const columns = await ask(`select column_name, data_type, is_nullable from duckdb_columns() where ${named} order by column_index`);
  return {
    rows: Number((await ask(`select count(*) as n from ${table}`))[0]?.n ?? 0),
    description: tableWords(words, table),
    columns: columns.map((column) => ({
      name: String(column.column_name),
      type: String(column.data_type),
      required: column.is_nullable === false,
      description: columnWords(words, table, String(column.column_name))
    }))
  };
}
