import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packRows, unpackRows } from '../../src/lib/packed-rows';

const cell = fc.oneof(
  fc.integer(),
  fc.string({ unit: 'grapheme' }),
  fc.constant(null),
  fc.constant(undefined),
  fc.boolean(),
  fc.array(fc.string())
);

describe('rows by column', () => {
  it('are the same rows again, whatever their values', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.string({ minLength: 1 }).filter((key) => key !== '__proto__'),
          { minLength: 1, maxLength: 6 }
        ),
        fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { minLength: 12, maxLength: 200 }),
        (keys, values) => {
          const rows = values.map((row) => Object.fromEntries(keys.map((key, i) => [key, row[i]])));
          const packed = packRows(rows);
          expect(packed).not.toBeNull();
          if (packed) expect(unpackRows(packed)).toEqual(rows);
        }
      )
    );
  });

  it('keep more distinct values than one or two characters can number', () => {
    const rows = Array.from({ length: 9000 }, (_, i) => ({ id: `r${i}`, parity: i % 2, same: '金乡县' }));
    const packed = packRows(rows);
    expect(packed?.columns.map(({ width }) => width)).toEqual([3, 1, 0]);
    if (packed) expect(unpackRows(packed)).toEqual(rows);
  });

  it('that are damaged are refused, not read as others', () => {
    const packed = packRows(Array.from({ length: 12 }, (_, i) => ({ n: i % 3 })));
    expect(packed).not.toBeNull();
    if (!packed) return;
    const [column] = packed.columns;
    if (column) column.at = column.at.slice(1);
    expect(() => unpackRows(packed)).toThrow('The rows of this page are damaged (column n, row 12); load it again.');
  });

  it('are left as they are where their keys differ, or they are few, or no objects', () => {
    const same = Array.from({ length: 12 }, () => ({ a: 1, b: 2 }));
    expect(packRows([...same, { b: 2, a: 1 }])).toBeNull();
    expect(packRows([...same, { a: 1 }])).toBeNull();
    expect(packRows(same.slice(1))).toBeNull();
    expect(packRows(Array.from({ length: 20 }, (_, i) => i))).toBeNull();
    expect(packRows(Array.from({ length: 20 }, () => new Date(0)))).toBeNull();
    expect(packRows({ a: 1 })).toBeNull();
  });
});
