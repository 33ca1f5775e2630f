import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { namedFor, writingError } from '../../src/cli/writing-error';

const told = (path: string, why: string) => `cannot write to “${path}”: ${why}. Name another folder, or mend this one.`;

describe('an error of writing', () => {
  it('is told by the code of the system, with the path', () => {
    const error = Object.assign(new Error('EROFS: read-only file system'), { code: 'EROFS', path: '/data/a.json' });
    expect(writingError(error)?.message).toBe(told('/data/a.json', 'it is read-only'));
  });

  it('of the engine is told as one of the folder that was asked for', () => {
    const error = new Error('Failed to commit: Could not write file "/tmp/out.part-7/atlas.duckdb.wal": No space left on device');
    expect(writingError(namedFor('/tmp/out', '/tmp/out.part-7', error))?.message).toBe(told('/tmp/out', 'the disk is full'));
  });

  it('of another file than those in the making keeps its own path', () => {
    const error = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES', path: '/data/reports' });
    expect(namedFor('/tmp/out', '/tmp/out.part-7', error)).toBe(error);
  });

  it('is none where something else went wrong', () => {
    const error = new TypeError('undefined is not a function');
    expect(writingError(error)).toBeNull();
    expect(namedFor('/tmp/out', '/tmp/out.part-7', error)).toBe(error);
  });
});

const folder = mkdtempSync(join(tmpdir(), 'gongkai-full-'));
const disk = join(folder, 'disk');
const source = join(folder, 'source');

/** Mounts a disk of a few kilobytes; false where this is not allowed. */
function mounted(size: string): boolean {
  mkdirSync(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function gongkai(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['src/cli/gongkai.js', ...args], { env: { ...process.env, LC_ALL: 'C.UTF-8' } }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr })
    );
  });
}

const isMounted = process.platform === 'linux' && mounted('300k');

describe.skipIf(!isMounted)('a full disk', () => {
  beforeAll(async () => {
    expect((await gongkai('synthesize', '--out', source, '--townships', '4', '--documents')).code).toBe(0);
  });
  afterAll(() => execFileSync('umount', [disk]));

  it.each([
    ['build', ['build', '--data', source], '--out'],
    ['ingest', ['ingest', join(source, 'documents', 'html')], '--into'],
    ['synthesize', ['synthesize', '--townships', '4', '--documents'], '--out']
  ])('is told by %s in a sentence, and nothing half-written stays', async (name, args, option) => {
    const target = join(disk, name);
    const ran = await gongkai(...args, option, target);
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toMatch(
      new RegExp(
        `(^|\\n)gongkai ${name}: cannot write to “${target}[^”]*”: the disk is full\\. Name another folder, or mend this one\\.\\n`
      )
    );
    expect(ran.stderr).not.toContain('    at ');
    const left = readdirSync(disk, { recursive: true }).map(String);
    expect(left.filter((path) => /part|\.old-/.test(path))).toEqual([]);
    rmSync(target, { recursive: true, force: true });
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!existsSync('/dev/full'))('standard output', () => {
  it('that cannot be written to is told in a sentence', () => {
    let stderr = '';
    try {
      execFileSync('sh', ['-c', `"${process.execPath}" src/cli/gongkai.js --help > /dev/full`], { encoding: 'utf8', stdio: 'pipe' });
    } catch (error) {
      stderr = (error as { stderr: string }).stderr;
    }
    expect(stderr).toBe('gongkai: cannot write to standard output (ENOSPC).\n');
  });
});
