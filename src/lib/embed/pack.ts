/** A column of few different values: each value once, and which of them each row has. */
interface Listed {
  list: readonly unknown[];
  at: readonly number[];
}

/** Rows by column, as an embed carries them: columns compress better than rows, and a column that is null throughout is named once. */
export interface Packed {
  n: number;
  /** A column that holds null in every row is null itself. */
  columns: Record<string, readonly unknown[] | Listed | null>;
}

/** Rows of one shape as columns. */
export function pack(rows: readonly object[]): Packed {
  const columns: Packed['columns'] = {};
  for (const name of Object.keys(rows[0] ?? {})) {
    const column = rows.map((row) => (row as Record<string, unknown>)[name] ?? null);
    const list = [...new Set(column)];
    const places = new Map(list.map((value, i) => [value, i]));
    columns[name] =
      list.length === 1 && list[0] === null
        ? null
        : list.length > rows.length / 4
          ? column
          : { list, at: column.map((value) => places.get(value) ?? 0) };
  }
  return { n: rows.length, columns };
}

/** The rows again. `Row` is the shape that was packed. */
export function unpack<Row extends object>({ n, columns }: Packed): Row[] {
  const whole = Object.entries(columns).map(([name, column]): [string, readonly unknown[] | null] => [
    name,
    column && 'list' in column ? column.at.map((i) => column.list[i]) : column
  ]);
  return Array.from({ length: n }, (_, i) => Object.fromEntries(whole.map(([name, column]) => [name, column?.[i] ?? null])) as Row);
}
