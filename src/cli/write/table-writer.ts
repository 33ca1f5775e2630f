import type { DuckDBAppender, DuckDBConnection, DuckDBType } from '@duckdb/node-api';
import { engineChunk } from './engine-chunk';
import type { Value } from './rows';
import { ChunkCutter, type TableChunk } from './table-chunk';

/** Appends rows to a table in chunks of columns: many times faster than row by row, memory bounded by one chunk. */
export class TableWriter {
  readonly #cutter: ChunkCutter;

  private constructor(
    readonly table: string,
    readonly appender: DuckDBAppender,
    readonly types: DuckDBType[]
  ) {
    this.#cutter = new ChunkCutter(table);
  }

  static async open(connection: DuckDBConnection, table: string): Promise<TableWriter> {
    const reader = await connection.runAndReadAll(`select * from ${table} limit 0`);
    return new TableWriter(table, await connection.createAppender(table), reader.columnTypes());
  }

  add(row: readonly Value[]): void {
    const chunk = this.#cutter.add(row);
    if (chunk) this.append(chunk);
  }

  append(chunk: TableChunk): void {
    if (chunk.columns.length !== this.types.length)
      throw new Error(`${this.table} has ${this.types.length} columns, the row ${chunk.columns.length}`);
    this.appender.appendDataChunk(engineChunk(this.types, chunk));
  }

  close(): void {
    const chunk = this.#cutter.rest();
    if (chunk) this.append(chunk);
    this.appender.closeSync();
  }
}
