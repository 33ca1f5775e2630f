const REASONS: Partial<Record<string, string>> = {
  ENOTDIR: 'a part of it is a file, not a folder',
  EEXIST: 'a file of that name stands in the way',
  EISDIR: 'a folder of that name stands in the way',
  ENOENT: 'no folder can be made there',
  EACCES: 'there is no permission',
  EPERM: 'there is no permission',
  EROFS: 'it is read-only',
  EBUSY: 'a disk is mounted there, or a program holds it open',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EIO: 'the disk does not answer',
  ENAMETOOLONG: 'its name is too long'
};

/** How the system says in words, which is all the engine passes on, what node gives as a code. */
const SAID: readonly [string, string][] = [
  ['No space left on device', 'ENOSPC'],
  ['Disk quota exceeded', 'EDQUOT'],
  ['Permission denied', 'EACCES'],
  ['Read-only file system', 'EROFS'],
  ['Input/output error', 'EIO'],
  ['File name too long', 'ENAMETOOLONG']
];

/** What could not be written and why, in a sentence; null for an error of any other kind. */
export function writingError(error: unknown): string | null {
  if (error instanceof WritingError) return error.message;
  if (!(error instanceof Error)) return null;
  const why = reasonOf(error);
  return why === null ? null : told((error as NodeJS.ErrnoException).path ?? '', why);
}

/** Something that cannot be written: exit code 2. The message says where, why, and how to mend it. */
export class WritingError extends Error {}

/**
 * An error met while `part` was being made, to take the place of `target`: one of writing names the target, which is what was asked for;
 * any other is given back as it is.
 */
export function namedFor(target: string, part: string, error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const why = reasonOf(error);
  const { path } = error as NodeJS.ErrnoException;
  // a full disk does not say which file it was; the engine names it in its message
  const isOfPart = path === undefined || path.startsWith(part) || error.message.includes(part);
  return why !== null && isOfPart ? new WritingError(told(target, why), { cause: error }) : error;
}

function reasonOf(error: Error): string | null {
  const { code } = error as NodeJS.ErrnoException;
  const known = code !== undefined && code in REASONS ? code : SAID.find(([words]) => error.message.includes(words))?.[1];
  return known === undefined ? null : (REASONS[known] ?? null);
}

const told = (path: string, why: string): string => `cannot write to “${path}”: ${why}. Name another folder, or mend this one.`;
