import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { runQuery, type ColumnType, type Connection, type Query, type RowOf } from '../db/query';

/** The two datasets: what offices published, and the invented county of the demonstration. They are never mixed. */
export type DatasetName = 'atlas' | 'demo';

export const DATASET_FILES: Record<DatasetName, string> = { atlas: 'static/data/atlas.duckdb', demo: 'static/demo/atlas.duckdb' };

const open = new Map<DatasetName, Promise<Connection>>();

/** A read-only connection to a built dataset, opened once. Throws, saying what to run, where it was not built. */
export function database(name: DatasetName = 'atlas'): Promise<Connection> {
  const known = open.get(name);
  if (known) return known;
  const path = resolve(DATASET_FILES[name]);
  if (!existsSync(path)) throw new Error(`There is no ${path}; run npm run dataset first.`);
  const connection = connectTo(path);
  open.set(name, connection);
  return connection;
}

/** Opens a dataset file read-only. Queries run one after another: a connection answers one at a time. */
export async function connectTo(path: string): Promise<Connection> {
  // The dataset is attached to a database in memory, as the page attaches it; instance and connection live as long as the answerer.
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`attach '${path.replaceAll("'", "''")}' as atlas (read_only); use atlas;`);
  const held = { instance, connection };
  let last: Promise<unknown> = Promise.resolve();
  return {
    run({ text, values }) {
      const next = last.then(async () => {
        const reader = await held.connection.runAndReadAll(text, values);
        return reader.getRowObjectsJS() as Record<string, unknown>[];
      });
      last = next.catch(() => undefined);
      return next;
    }
  };
}

/** Answers of this build, by dataset, query and parameters: a thousand pages ask the same questions. */
const answers = new Map<string, Promise<unknown>>();

/** Asks a dataset at build. */
export async function ask<Params, Columns extends Record<string, ColumnType>>(
  query: Query<Params, Columns>,
  params: Params,
  name: DatasetName = 'atlas'
): Promise<RowOf<Columns>[]> {
  const key = `${name} ${query.name} ${JSON.stringify(params)}`;
  const known = answers.get(key);
  if (known) return known as Promise<RowOf<Columns>[]>;
  const answer = runQuery(await database(name), query, params);
  answers.set(key, answer);
  return answer;
}
