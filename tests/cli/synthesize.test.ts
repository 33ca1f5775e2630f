import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import synthesize from '../../src/cli/commands/synthesize';
import { filesBelow } from '../../src/cli/files';
import { readReport } from '../../src/cli/read-report';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-synthesize-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const make = (out: string, ...more: string[]) => synthesize.run(['--out', out, '--years', '2023-2025', ...more], 'en');
const townships = (out: string) => readdirSync(join(out, 'reports/x-demo1')).length;

describe('gongkai synthesize', () => {
  it('replaces what it made before, whole', async () => {
    const out = join(folder, 'again');
    mkdirSync(out);
    await make(out, '--townships', '4', '--documents');
    expect(townships(out)).toBe(4);
    expect(await make(out, '--townships', '2')).toBe(0);
    expect(townships(out)).toBe(2);
    expect(readdirSync(out)).toEqual(['reports']);
    expect(readdirSync(folder)).toEqual(['again']);
  });

  it.each([
    ['one year', '1', '2025', 1],
    ['two years', '1', '2024-2025', 1],
    ['three years', '1', '2019-2021', 2],
    ['one year, two townships', '2', '2025', 1]
  ])('makes at least one report, each of one piece: %s', async (_, count, years, reports) => {
    const out = join(folder, 'few');
    expect(await synthesize.run(['--out', out, '--townships', count, '--years', years], 'en')).toBe(0);
    const made = [...filesBelow(join(out, 'reports'))].map(readReport);
    expect(made).toHaveLength(reports);
    rmSync(out, { recursive: true });
  });

  it('refuses a folder with a link that leads nowhere', async () => {
    const out = join(folder, 'linked');
    mkdirSync(out);
    symlinkSync(join(folder, 'nowhere'), join(out, 'link'));
    await expect(make(out)).rejects.toThrow(
      `“${out}” holds other things than invented reports and would be replaced whole; name a new folder with --out.`
    );
    rmSync(out, { recursive: true });
  });

  it.each([
    ['a file', 'letter.txt'],
    ['a hidden file', '.notes'],
    ['a report of a real place', 'reports/370828/370828111/2025.json'],
    ['a document of another', 'documents/html/卜集镇-2025.html']
  ])('refuses a folder that holds %s besides, and leaves it as it was', async (_, name) => {
    const out = join(folder, 'used');
    await make(out, '--townships', '2', '--documents');
    mkdirSync(join(out, name, '..'), { recursive: true });
    writeFileSync(join(out, name), 'mine');
    await expect(make(out, '--townships', '1')).rejects.toThrow(
      `“${out}” holds other things than invented reports and would be replaced whole; name a new folder with --out.`
    );
    expect(readFileSync(join(out, name), 'utf8')).toBe('mine');
    expect(townships(out)).toBe(2);
    rmSync(out, { recursive: true });
  });
});
