import { transcode } from 'node:buffer';
import { createHash, hash } from 'node:crypto';
import { createReadStream, type Dirent, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * The files below a folder, sorted by path; a file is itself, and so is a folder that cannot be looked into: that is told when it is read.
 * Hidden files and `node_modules` are left out.
 */
export function* filesBelow(path: string): Generator<string> {
  const entries = maybeEntries(path);
  if (entries === null) {
    yield path;
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (entry.isDirectory()) yield* filesBelow(join(path, entry.name));
    else if (entry.isFile()) yield join(path, entry.name);
    else if (entry.isSymbolicLink()) {
      // a link to a file is the file; one to a folder is not followed, as it may lead back; a broken one is told when it is read
      if (!isFolder(join(path, entry.name))) yield join(path, entry.name);
    }
  }
}

/** What stands in a folder, sorted by name; null for what is none, or cannot be looked into. */
function maybeEntries(path: string): Dirent[] | null {
  if (!isFolder(path)) return null;
  try {
    return readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return null;
  }
}

/** Whether a path leads to a folder; false where it leads nowhere, or to itself. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/**
 * Makes a folder and those above it. Step by step: node's own way never ends where a file system answers that nothing can be made
 * there (as below /proc).
 */
export function makeFolder(path: string): void {
  const missing: string[] = [];
  for (let at = resolve(path); statSync(at, { throwIfNoEntry: false }) === undefined; at = dirname(at)) missing.push(at);
  for (const folder of missing.reverse()) {
    try {
      mkdirSync(folder);
    } catch (error) {
      // another process may have made it meanwhile
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** Writes a file so that a reader sees the old bytes or the new, never half: into a neighbour first, then renamed. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  makeFolder(dirname(path));
  const next = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    writeFileSync(next, content);
    renameSync(next, path);
  } catch (error) {
    rmSync(next, { force: true });
    // a full disk does not say which file it was, and nobody asked for the neighbour
    if (error instanceof Error) {
      const told = error as NodeJS.ErrnoException;
      if (told.path === undefined || told.path === next) told.path = path;
    }
    throw error;
  }
}

/** The text of a UTF-8 file, as `readFileSync` gives it; of Chinese text in half the time. */
export function readUtf8(path: string): string {
  const bytes = readFileSync(path);
  try {
    return transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
  } catch {
    return bytes.toString('utf8'); // bytes that are no UTF-8 are replaced one by one
  }
}

/** The folder beside a target that this process makes it in, to take its place when it is whole. What builds that were killed left there is removed. */
export function makeBeside(target: string): string {
  sweepBeside(target, 'part');
  const making = `${resolve(target)}.part-${process.pid}`;
  rmSync(making, { recursive: true, force: true });
  try {
    makeFolder(making);
  } catch (error) {
    // what was asked for is the target
    if (error instanceof Error) (error as NodeJS.ErrnoException).path = target;
    throw error;
  }
  return making;
}

/** Removes the folders beside a target that processes that are gone had begun (`part`) or were putting away (`old`). */
function sweepBeside(target: string, kind: 'part' | 'old'): void {
  const folder = dirname(resolve(target));
  const start = `${basename(resolve(target))}.${kind}-`;
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  for (const name of readdirSync(folder)) {
    const maker = name.startsWith(start) ? Number(name.slice(start.length)) : NaN;
    if (Number.isInteger(maker) && !isAlive(maker)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** Removes what writers that were killed left beside their files: a part whose process is gone. */
export function sweepParts(folder: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) sweepParts(path);
    else {
      const writer = /^\..+\.(\d+)\.part$/.exec(entry.name)?.[1];
      if (writer !== undefined && !isAlive(Number(writer))) rmSync(path, { force: true });
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Replaces a folder by another in one step; the old one is gone afterwards. */
export function replaceFolder(made: string, given: string): void {
  const target = resolve(given);
  makeFolder(dirname(target));
  const old = `${target}.old-${process.pid}`;
  rmSync(old, { recursive: true, force: true });
  try {
    renameSync(target, old);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  renameSync(made, target);
  rmSync(old, { recursive: true, force: true });
  sweepBeside(target, 'old');
}

/** SHA-256 of bytes or UTF-8 text, hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content);
}

/** The size and SHA-256 of a file, read in pieces: a file of the dataset may be larger than memory, or than what node reads at once (2 GiB). */
export async function hashFile(path: string): Promise<{ bytes: number; sha256: string }> {
  const running = createHash('sha256');
  let bytes = 0;
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Uint8Array>) {
    running.update(piece);
    bytes += piece.length;
  }
  return { bytes, sha256: running.digest('hex') };
}
