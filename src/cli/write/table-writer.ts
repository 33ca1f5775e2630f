import { DuckDBDataChunk, type DuckDBAppender, type DuckDBConnection, type DuckDBType, type DuckDBValue } from '@duckdb/node-api';
import type { Value } from './rows';

const CHUNK = 2048;

/** Appends rows to a table in chunks of columns: many times faster than row by row, memory bounded by one chunk. */
export class TableWriter {
  #columns: DuckDBValue[][];
  #rows = 0;

  private constructor(
    readonly table: string,
    readonly appender: DuckDBAppender,
    readonly types: DuckDBType[]
  ) {
    this.#columns = types.map(() => []);
  }

  static async open(connection: DuckDBConnection, table: string): Promise<TableWriter> {
    const reader = await connection.runAndReadAll(`select * from ${table} limit 0`);
    return new TableWriter(table, await connection.createAppender(table), reader.columnTypes());
  }

  add(row: readonly Value[]): void {
    if (row.length !== this.types.length) throw new Error(`${this.table} has ${this.types.length} columns, the row ${row.length}`);
    row.forEach((value, i) => this.#columns[i]?.push(value));
    if (++this.#rows === CHUNK) this.#flush();
  }

  #flush(): void {
    if (this.#rows === 0) return;
    const chunk = DuckDBDataChunk.create(this.types, this.#rows);
    chunk.setColumns(this.#columns);
    this.appender.appendDataChunk(chunk);
    this.#columns = this.types.map(() => []);
    this.#rows = 0;
  }

  close(): void {
    this.#flush();
    this.appender.closeSync();
  }
}
