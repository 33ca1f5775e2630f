import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { told } from './read';

/** Invented reports with long prose: plans, cumulative totals, last year's figures and other bodies' stand beside the year's own. */
const folder = resolve(import.meta.dirname, 'reports');

describe('figures of a long report', () => {
  it.each(readdirSync(folder))('%s', (name) => {
    const text = readFileSync(join(folder, name, 'report.txt'), 'utf8');
    const expected = join(folder, name, 'told.json');
    const got = told(text);
    if (!existsSync(expected)) writeFileSync(expected, `${JSON.stringify(got, null, 2)}\n`);
    expect(got).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });
});
