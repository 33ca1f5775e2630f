import { describe, expect, it } from 'vitest';
import { defineQuery, runQuery, QueryError } from '../../src/lib/db/query';
import { sql } from '../../src/lib/db/sql';

describe('sql', () => {
  it('binds values and lists, and never splices them', () => {
    expect(sql`select ${"a'b"} where x in ${['p', 'q']} and y = ${1}`).toEqual({
      text: 'select $1 where x in ($2, $3) and y = $4',
      values: ["a'b", 'p', 'q', 1]
    });
  });

  it('renumbers the parameters of a query inside a query', () => {
    expect(sql`select ${1} ${sql`where a = ${2} and b = ${3}`} limit ${4}`).toEqual({
      text: 'select $1 where a = $2 and b = $3 limit $4',
      values: [1, 2, 3, 4]
    });
  });

  it('makes an empty list match nothing', () => {
    expect(sql`x in ${[]}`.text).toBe('x in (null)');
  });
});

describe('runQuery', () => {
  const query = defineQuery({ name: 'one', columns: { n: 'number', t: 'text?' }, sql: () => sql`select 1` });

  it('brings both engines’ values to one form', async () => {
    expect(await runQuery({ run: async () => [{ n: 3n, t: null }] }, query, undefined)).toEqual([{ n: 3, t: null }]);
  });

  it('refuses a null where the query promises a value, naming query and text', async () => {
    const failing = runQuery({ run: async () => [{ n: null, t: null }] }, query, undefined);
    await expect(failing).rejects.toThrow('The query “one” failed: column “n” is null');
    await expect(failing).rejects.toBeInstanceOf(QueryError);
  });
});
