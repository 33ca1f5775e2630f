/** Rows of one shape by column: each column's distinct values once, and for every row which of them it has. */
export interface PackedRows {
  keys: string[];
  rows: number;
  columns: PackedColumn[];
}

/** `at` holds `width` characters a row, a number in the base of DIGITS; empty where every row has the one value. */
interface PackedColumn {
  values: unknown[];
  width: number;
  at: string;
}

const WORTHWHILE = 12;
/** Printable, and nothing that a script or a string would have to escape. */
const DIGITS = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  .filter((digit) => !'"\\<\'&'.includes(digit))
  .join('');
const BASE = DIGITS.length;
const VALUE = new Map([...DIGITS].map((digit, i) => [digit, i]));

/** The rows by column, or null where the value is not a list of a dozen objects and more with the same keys in the same order. */
export function packRows(value: unknown): PackedRows | null {
  if (!Array.isArray(value) || value.length < WORTHWHILE) return null;
  const list: readonly unknown[] = value;
  const first = list[0];
  if (!isPlain(first)) return null;
  const keys = Object.keys(first);
  if (keys.length === 0) return null;
  const rows: Record<string, unknown>[] = [];
  for (const row of list) {
    if (!isPlain(row)) return null;
    const own = Object.keys(row);
    if (own.length !== keys.length || own.some((key, i) => key !== keys[i])) return null;
    rows.push(row);
  }
  return { keys, rows: rows.length, columns: keys.map((key) => packColumn(rows.map((row) => row[key]))) };
}

/** The rows again, equal to those that were packed. Throws where a place has a character that packing never writes. */
export function unpackRows({ keys, rows, columns }: PackedRows): Record<string, unknown>[] {
  const made: Record<string, unknown>[] = Array.from({ length: rows }, () => ({}));
  columns.forEach(({ values, width, at }, column) => {
    const key = keys[column] ?? '';
    made.forEach((row, i) => {
      let index = 0;
      for (let place = i * width; place < (i + 1) * width; place++) {
        const digit = VALUE.get(at.charAt(place));
        if (digit === undefined) throw new Error(`The rows of this page are damaged (column ${key}, row ${i + 1}); load it again.`);
        index = index * BASE + digit;
      }
      row[key] = values[index];
    });
  });
  return made;
}

function packColumn(column: readonly unknown[]): PackedColumn {
  const places = new Map<unknown, number>();
  const indices = column.map((value) => {
    const known = places.get(value);
    if (known !== undefined) return known;
    places.set(value, places.size);
    return places.size - 1;
  });
  const values = [...places.keys()];
  let width = 0;
  while (BASE ** width < values.length) width++;
  return { values, width, at: indices.map((index) => digits(index, width)).join('') };
}

function digits(index: number, width: number): string {
  let text = '';
  for (let left = index, i = 0; i < width; i++, left = Math.floor(left / BASE)) text = DIGITS.charAt(left % BASE) + text;
  return text;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
