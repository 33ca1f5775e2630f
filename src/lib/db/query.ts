import type { Sql } from './sql';

/** What a column of a result holds; `?` marks columns that may be null. */
export type ColumnType = 'text' | 'text?' | 'number' | 'number?' | 'boolean';

/** The rows a set of columns makes. */
export type RowOf<Columns extends Record<string, ColumnType>> = {
  [Name in keyof Columns]: Columns[Name] extends 'text'
    ? string
    : Columns[Name] extends 'text?'
      ? string | null
      : Columns[Name] extends 'number'
        ? number
        : Columns[Name] extends 'number?'
          ? number | null
          : boolean;
};

/** One question asked of the dataset: the same SQL at build (DuckDB in Node) and in the browser (DuckDB-wasm). */
export interface Query<Params, Columns extends Record<string, ColumnType>> {
  name: string;
  columns: Columns;
  sql(params: Params): Sql;
}

/** Declares a query; gives it back unchanged. */
export function defineQuery<Params, const Columns extends Record<string, ColumnType>>(
  query: Query<Params, Columns>
): Query<Params, Columns> {
  return query;
}

/** The row type of a query. */
export type Row<Q> = Q extends { columns: infer Columns extends Record<string, ColumnType> } ? RowOf<Columns> : never;

/** A database that answers: DuckDB in Node at build, DuckDB-wasm in the page. */
export interface Connection {
  run(query: Sql): Promise<Record<string, unknown>[]>;
}

/** A query that failed: its name and text, with what the engine said as `cause`. */
export class QueryError extends Error {
  constructor(
    readonly query: string,
    readonly text: string,
    cause: unknown
  ) {
    super(`The query “${query}” failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** Runs a query and brings both engines' values to one form: numbers for BIGINT and DECIMAL, null for missing. Throws `QueryError`. */
export async function runQuery<Params, Columns extends Record<string, ColumnType>>(
  connection: Connection,
  query: Query<Params, Columns>,
  params: Params
): Promise<RowOf<Columns>[]> {
  const built = query.sql(params);
  try {
    const rows = await connection.run(built);
    return rows.map((row) => readRow(query.columns, row));
  } catch (error) {
    throw error instanceof QueryError ? error : new QueryError(query.name, built.text, error);
  }
}

function readRow<Columns extends Record<string, ColumnType>>(columns: Columns, row: Record<string, unknown>): RowOf<Columns> {
  const out: Record<string, unknown> = {};
  for (const [name, type] of Object.entries(columns)) {
    const value = row[name];
    if (value === undefined) throw new Error(`the result has no column “${name}”`);
    if (value === null) {
      if (!type.endsWith('?')) throw new Error(`column “${name}” is null`);
      out[name] = null;
    } else if (type.startsWith('number')) out[name] = Number(value);
    else if (type === 'boolean') out[name] = Boolean(value);
    else out[name] = String(value);
  }
  return out as RowOf<Columns>;
}
