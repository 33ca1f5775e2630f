import '../../src/cli/write/zeroed-memory';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import type { Value } from '../../src/cli/write/rows';
import { CHUNK } from '../../src/cli/write/table-chunk';
import { TableWriter } from '../../src/cli/write/table-writer';

const COLUMNS = 'text varchar, wide double, whole integer, small smallint, tiny tinyint, yes boolean';

/** What a table of these columns holds after the rows were written to it. */
async function written(rows: readonly Value[][]): Promise<Value[][]> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  await connection.run(`create table rows (${COLUMNS})`);
  const writer = await TableWriter.open(connection, 'rows');
  for (const row of rows) writer.add(row);
  writer.close();
  const read = (await connection.runAndReadAll('select * from rows')).getRowsJS() as Value[][];
  connection.closeSync();
  instance.closeSync();
  return read;
}

describe('a table', () => {
  it.each([0, 1, 63, 64, 65, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK])('of %d rows holds what was written, blanks too', async (count) => {
    const rows = Array.from({ length: count }, (_, i): Value[] =>
      i % 3 === 1 ? [null, null, null, null, null, null] : [`第${i % 7}行`, i / 8, 1 - i, i % 30_000, i % 100, i % 2 === 0]
    );
    expect(await written(rows)).toEqual(rows);
  });

  it.each([1, 254, 255, 256, 257, CHUNK / 2, CHUNK / 2 + 1, CHUNK])('of %d differing texts holds each of them', async (count) => {
    const rows = Array.from({ length: CHUNK }, (_, i): Value[] => [`数${i % count}`, null, null, null, null, null]);
    expect(await written(rows)).toEqual(rows);
  });

  it('holds texts that no enumeration takes', async () => {
    const rows = ['', '__proto__', 'constructor', '"', "it's", '𠮷'].map((text): Value[] => [text, 0, 0, 0, 0, false]);
    expect(await written(rows)).toEqual(rows);
  });

  it('whose column is blank throughout holds nulls', async () => {
    const rows = Array.from({ length: 100 }, (): Value[] => [null, null, null, null, null, null]);
    expect(await written(rows)).toEqual(rows);
  });

  it('takes no row of another length', async () => {
    await expect(written([['a', 1]])).rejects.toThrow('rows has 6 columns, the row 2');
  });
});
