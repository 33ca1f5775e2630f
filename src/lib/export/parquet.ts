import { parquetWriteBuffer, type BasicType } from 'hyparquet-writer';
import type { ColumnKind, Table } from './columns';

const TYPES: Record<ColumnKind, BasicType> = { text: 'STRING', double: 'DOUBLE', integer: 'INT32', boolean: 'BOOLEAN' };

/** A table as Parquet (snappy), with notes in the file's key-value metadata. */
export function tableParquet(table: Table, notes: Record<string, string> = {}): Uint8Array {
  const buffer = parquetWriteBuffer({
    columnData: table.columns.map((column, at) => ({
      name: column.name,
      type: TYPES[column.kind],
      nullable: true,
      data: table.rows.map((row) => row[at] ?? null)
    })),
    kvMetadata: Object.entries(notes).map(([key, value]) => ({ key, value })),
    createdBy: 'gongkai-atlas'
  });
  return new Uint8Array(buffer);
}
