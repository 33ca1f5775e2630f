import { describe, expect, it } from 'vitest';
import { readMoved, withCodesOfNow } from '../../src/cli/history/moved';
import { placeBook } from '../../src/cli/place-book';
import { readReleases } from '../../src/cli/history/releases';
import { readCsv } from '../../src/cli/write/csv';
import { readFileSync } from 'node:fs';

describe('data/moved.csv', () => {
  it('leads from codes of ours to official ones, with a reason', () => {
    for (const { code, to, reason } of readMoved('data')) {
      expect(code).toMatch(/^x-|^\d{9}$/);
      expect(placeBook().byCode(to), code).not.toBeNull();
      expect(reason.length, code).toBeGreaterThan(4);
    }
  });

  it('gives the reports of earlier releases the codes of now', () => {
    const [release] = readReleases('data');
    if (release === undefined) throw new Error('no release');
    const [now] = withCodesOfNow([release], readMoved('data'));
    expect(Object.keys(now?.reports ?? {})).toHaveLength(Object.keys(release.reports).length);
    expect(release.reports['442000108-2024']).toBeUndefined();
    expect(now?.reports['442000108-2024']).toMatchObject({ place: '442000108', name: '港口镇', year: 2024 });
  });
});

describe('data/divisions.csv', () => {
  it('holds nine-digit codes below their counties, each once', () => {
    const rows = readCsv(readFileSync('data/divisions.csv', 'utf8'));
    expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
    for (const { code = '', county_code = '', name = '' } of rows) {
      expect(code).toMatch(/^\d{9}$/);
      expect(code.startsWith(county_code)).toBe(true);
      expect(placeBook().byCode(code)?.code, name).toBe(code);
    }
  });
});
