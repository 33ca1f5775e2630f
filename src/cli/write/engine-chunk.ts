import { DuckDBDataChunk, DuckDBTypeId, ENUM16, VARCHAR, type DuckDBType, type DuckDBValue } from '@duckdb/node-api';
import engine from '@duckdb/node-bindings';
import type { Column, Mask, TableChunk, TextColumn } from './table-chunk';

type Vector = ReturnType<typeof engine.data_chunk_get_vector>;

/** A chunk as the engine takes it. Columns are copied whole: value by value takes longer than all the engine does with them. */
export function engineChunk(types: readonly DuckDBType[], { rows, columns }: TableChunk): DuckDBDataChunk {
  const chunk = DuckDBDataChunk.create(
    types.map((type, i) => (type.typeId === DuckDBTypeId.VARCHAR ? textType(columns[i] ?? null) : type)),
    rows
  );
  for (const [i, type] of types.entries()) {
    const column = columns[i] ?? null;
    if (Array.isArray(column)) chunk.setColumnValues(i, column as DuckDBValue[]);
    else {
      const vector = engine.data_chunk_get_vector(chunk.chunk, i);
      if (column === null) copyMask(vector, new Uint8Array(Math.ceil(rows / 64) * 8));
      else {
        copy(vector, 'texts' in column ? codesAs(column) : numbersAs(type, column.numbers));
        copyMask(vector, column.mask);
      }
    }
  }
  return chunk;
}

/**
 * The type a column of texts is handed over as. Each differing text crosses into the engine once, as a value of an enumeration of the
 * chunk's own, and the engine makes them text again.
 */
function textType(column: Column): DuckDBType {
  if (Array.isArray(column)) return VARCHAR;
  return ENUM16(column !== null && 'texts' in column ? column.texts : []);
}

/** The engine keeps the numbers of an enumeration in one byte where it has at most so many values, else in two. */
const MOST_IN_A_BYTE = 255;

function codesAs({ texts, codes }: TextColumn): Uint8Array | Uint16Array {
  return texts.length <= MOST_IN_A_BYTE ? Uint8Array.from(codes) : codes;
}

function numbersAs(type: DuckDBType, numbers: Float64Array): Float64Array | Int32Array | Int16Array | Int8Array {
  switch (type.typeId) {
    case DuckDBTypeId.DOUBLE:
      return numbers;
    case DuckDBTypeId.INTEGER:
      return Int32Array.from(numbers);
    case DuckDBTypeId.SMALLINT:
      return Int16Array.from(numbers);
    case DuckDBTypeId.TINYINT:
      return Int8Array.from(numbers);
    default:
      throw new Error(`no column of ${type.toString()} takes numbers`);
  }
}

function copy(vector: Vector, { buffer, byteOffset, byteLength }: ArrayBufferView): void {
  engine.copy_data_to_vector(vector, 0, buffer as ArrayBuffer, byteOffset, byteLength);
}

function copyMask(vector: Vector, { buffer, byteOffset, byteLength }: Mask): void {
  engine.vector_ensure_validity_writable(vector);
  engine.copy_data_to_vector_validity(vector, 0, buffer as ArrayBuffer, byteOffset, byteLength);
}
