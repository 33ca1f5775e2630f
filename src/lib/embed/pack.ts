/** Rows by column, as an embed carries them: columns compress better than rows, and a column that is null throughout is named once. */
export interface Packed {
  n: number;
  /** A column that holds null in every row is null itself. */
  columns: Record<string, readonly unknown[] | null>;
}

/** Rows of one shape as columns. */
export function pack(rows: readonly object[]): Packed {
  const columns: Packed['columns'] = {};
  for (const name of Object.keys(rows[0] ?? {})) {
    const column = rows.map((row) => (row as Record<string, unknown>)[name] ?? null);
    columns[name] = column.every((value) => value === null) ? null : column;
  }
  return { n: rows.length, columns };
}

/** The rows again. `Row` is the shape that was packed. */
export function unpack<Row extends object>({ n, columns }: Packed): Row[] {
  const names = Object.keys(columns);
  return Array.from({ length: n }, (_, i) => Object.fromEntries(names.map((name) => [name, columns[name]?.[i] ?? null])) as Row);
}
