import type { Value } from './rows';

/** How many rows a chunk holds: as many as a vector of the engine. */
export const CHUNK = 2048;

/** A bit for every row, set where it holds a value, in whole words of 64 bits as the engine keeps them. */
export type Mask = Uint8Array;

/** A column of texts: each differing text once, and for every row its number. */
export interface TextColumn {
  texts: string[];
  codes: Uint16Array;
  mask: Mask;
}

/** A column of numbers; 0 where a row has none. */
export interface NumberColumn {
  numbers: Float64Array;
  mask: Mask;
}

/** A column: texts, numbers, or the values as they are; null where all its values are. */
export type Column = TextColumn | NumberColumn | Value[] | null;

/** Rows of one table by column, cheap to hand from thread to thread. */
export interface TableChunk {
  table: string;
  rows: number;
  columns: Column[];
}

/** Gathers rows of a table into chunks. */
export class ChunkCutter {
  #columns: Value[][] = [];
  #rows = 0;

  constructor(readonly table: string) {}

  /** Takes a row; gives a chunk when one is full. */
  add(row: readonly Value[]): TableChunk | null {
    if (this.#rows === 0) this.#columns = row.map(() => []);
    if (row.length !== this.#columns.length)
      throw new Error(`${this.table}: a row of ${row.length} follows one of ${this.#columns.length}`);
    for (let i = 0; i < row.length; i++) this.#columns[i]?.push(row[i] as Value);
    return ++this.#rows === CHUNK ? this.rest() : null;
  }

  /** The rows that fill no chunk; null where there are none. */
  rest(): TableChunk | null {
    if (this.#rows === 0) return null;
    const chunk = { table: this.table, rows: this.#rows, columns: this.#columns.map(packColumn) };
    this.#rows = 0;
    return chunk;
  }
}

function packColumn(values: Value[]): Column {
  const first = values.find((value) => value !== null);
  if (first === undefined) return null;
  if (typeof first === 'number') return packNumbers(values as (number | null)[]);
  return typeof first === 'string' ? (maybePackTexts(values as (string | null)[]) ?? values) : values;
}

function packNumbers(values: readonly (number | null)[]): NumberColumn {
  const numbers = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) numbers[i] = values[i] ?? 0;
  return { numbers, mask: maskOf(values) };
}

/** What an enumeration cannot hold: a text with a null character or half a surrogate pair, and the one name no plain object takes as a key. */
const NOT_LISTED = /[\0\p{Cs}]|^__proto__$/u;

/** Few of a chunk's texts differ, so each is kept once; null where most do differ, or where the engine cannot list them. */
function maybePackTexts(values: readonly (string | null)[]): TextColumn | null {
  const codes = new Uint16Array(values.length);
  const known = new Map<string, number>();
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? null;
    if (value === null) continue;
    let code = known.get(value);
    if (code === undefined) known.set(value, (code = known.size));
    codes[i] = code;
  }
  const texts = [...known.keys()];
  return texts.length > CHUNK / 2 || texts.some((text) => NOT_LISTED.test(text)) ? null : { texts, codes, mask: maskOf(values) };
}

function maskOf(values: readonly Value[]): Mask {
  const mask = new Uint8Array(Math.ceil(values.length / 64) * 8);
  for (let i = 0; i < values.length; i++) if (values[i] !== null) mask[i >> 3] = (mask[i >> 3] ?? 0) | (1 << (i & 7));
  return mask;
}
