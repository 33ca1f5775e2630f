import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeBeside, readUtf8, replaceFolder, sweepParts, writeWhole } from '../../src/cli/files';
import { parseFile } from '../../src/cli/parse-file';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'gongkai-files-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('writing a file', () => {
  it('leaves nothing beside it, and nothing of it where it fails', () => {
    writeWhole(join(folder, 'a', '2025.json'), 'whole');
    expect(readdirSync(join(folder, 'a'))).toEqual(['2025.json']);
    mkdirSync(join(folder, 'b', '2025.json'), { recursive: true });
    expect(() => {
      writeWhole(join(folder, 'b', '2025.json'), 'whole');
    }).toThrow();
    expect(readdirSync(join(folder, 'b'))).toEqual(['2025.json']);
  });

  it('that was cut short by a kill is swept before the next run; what a living process writes stays', () => {
    const place = join(folder, '370828', '370828111');
    mkdirSync(place, { recursive: true });
    const files = { dead: '.2025.json.999999999.part', alive: `.2024.json.${process.pid}.part`, other: '.notes', whole: '2023.json' };
    for (const name of Object.values(files)) writeFileSync(join(place, name), name);
    sweepParts(folder);
    expect(readdirSync(place).sort()).toEqual([files.alive, files.other, files.whole].sort());
    expect(readFileSync(join(place, files.whole), 'utf8')).toBe(files.whole);
    sweepParts(join(folder, 'nothing here'));
  });
});

describe('replacing a folder', () => {
  it('clears away what killed processes left beside it, and nothing of living ones', () => {
    const target = join(folder, 'out');
    for (const name of ['out', 'out.part-999999999', 'out.old-999999999', `out.old-${process.ppid}`, 'out.part-a', 'other.part-999999999'])
      mkdirSync(join(folder, name));
    const made = makeBeside(`${target}/`);
    writeFileSync(join(made, 'new'), '');
    replaceFolder(made, `${target}/`);
    expect(readdirSync(target)).toEqual(['new']);
    expect(readdirSync(folder).sort()).toEqual(['other.part-999999999', 'out', `out.old-${process.ppid}`, 'out.part-a']);
  });
});

describe('reading a text', () => {
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['letters', Buffer.from('atlas')],
    ['Chinese, pictures and a byte order mark', Buffer.from('\ufeff公开图谱 😀\r\n𠮷')],
    ['a character cut in two', Buffer.from('公开').subarray(0, 5)],
    ['other than UTF-8', Buffer.from([0xb9, 0xab, 0xbf, 0xaa, 0x41])],
    ['half a surrogate pair', Buffer.from([0x41, 0xed, 0xa0, 0x80, 0x42])]
  ])('gives %s as node does', (_, bytes) => {
    const path = join(folder, 'text');
    writeFileSync(path, bytes);
    expect(readUtf8(path)).toBe(readFileSync(path, 'utf8'));
  });
});

describe('a file that is none', () => {
  it.skipIf(!existsSync('/dev/zero'))('is told as a device, and not read without end', async () => {
    const { report, problems } = await parseFile('/dev/zero');
    expect(report).toBeNull();
    expect(problems.map(({ code, reason }) => [code, reason])).toEqual([['unreadable-file', 'This is a device or pipe, no file.']]);
  });
  it.skipIf(process.platform === 'win32')('is told as a pipe, and not waited for', async () => {
    const path = join(folder, 'pipe');
    execFileSync('mkfifo', [path]);
    const { problems } = await parseFile(path);
    expect(problems.map(({ code }) => code)).toEqual(['unreadable-file']);
  });
  it('is told by its size where it is larger than any reader takes', async () => {
    for (const [name, most] of [
      ['large.pdf', 30],
      ['large.htm', 20],
      ['large.txt', 10]
    ] as const) {
      const path = join(folder, name);
      writeFileSync(path, new Uint8Array(30_000_001));
      const { problems } = await parseFile(path);
      expect(problems.map(({ code, reason }) => [code, reason])).toEqual([
        ['file-too-large', `The file has 30.1 MB; at most ${most} MB are read.`]
      ]);
    }
  });
});
