import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/lib/db/query';
import { connectTo } from '../../src/lib/server/database';
import { runQuery } from '../../src/lib/db/query';
import { buildDataset } from '../../src/cli/write/dataset';
import { everyQuery } from './every-query';

const OUT = '.cache/tests/queries';
let connection: Connection;

beforeAll(async () => {
  await buildDataset({ data: 'data', out: OUT, codebook: 'data/codebook' });
  connection = await connectTo(`${OUT}/atlas.duckdb`);
});

describe('every query', () => {
  it('is in the list that both engines run', () => {
    const declared = readdirSync('src/lib/queries').flatMap((file) =>
      [...readFileSync(`src/lib/queries/${file}`, 'utf8').matchAll(/defineQuery\(\{\s*name: '([A-Za-z]+)'/g)].map((match) => match[1])
    );
    expect([...new Set(everyQuery(['1'], ['1'], [2025], ['x']).map((query) => query.name))].sort()).toEqual([...new Set(declared)].sort());
  });

  it('passes EXPLAIN and gives rows that fit its columns', async () => {
    expect(existsSync(`${OUT}/atlas.duckdb`)).toBe(true);
    for (const { name, columns, sql } of everyQuery(['370828'], ['370828111'], [2025], ['requests-received', 'online-handling-rate'])) {
      await expect(connection.run({ text: `explain ${sql.text}`, values: sql.values })).resolves.not.toHaveLength(0);
      await expect(runQuery(connection, { name, columns, sql: () => sql }, undefined)).resolves.toBeInstanceOf(Array);
    }
  });

  it('gives the seed township its own figures', async () => {
    const rows = await runQuery(
      connection,
      {
        name: 'seed',
        columns: { value: 'number', quote: 'text' },
        sql: () => ({
          text: "select value, quote from observation where place = $1 and measure = 'online-handling-rate' and year = 2025",
          values: ['370828111']
        })
      },
      undefined
    );
    expect(rows).toEqual([{ value: 62, quote: '线上办理率达62%' }]);
  });
});
