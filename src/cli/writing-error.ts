import type { Both } from './lang';
import { ToldError } from './told-error';

const FULL = { zh: '磁盘已满', en: 'the disk is full' };
const FORBIDDEN = { zh: '没有权限', en: 'there is no permission' };
const REASONS: Partial<Record<string, Both>> = {
  ENOTDIR: { zh: '路径中有一段是文件，不是文件夹', en: 'a part of it is a file, not a folder' },
  EEXIST: { zh: '已有同名文件', en: 'a file of that name stands in the way' },
  EISDIR: { zh: '已有同名文件夹', en: 'a folder of that name stands in the way' },
  ENOENT: { zh: '那里不能新建文件夹', en: 'no folder can be made there' },
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  EROFS: { zh: '该处只读', en: 'it is read-only' },
  EBUSY: { zh: '该处挂载了磁盘，或有程序占用', en: 'a disk is mounted there, or a program holds it open' },
  ENOSPC: FULL,
  EDQUOT: FULL,
  EIO: { zh: '磁盘没有响应', en: 'the disk does not answer' },
  ENAMETOOLONG: { zh: '名称过长', en: 'its name is too long' }
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

/** Something that cannot be written: exit code 2. The message says where, why, and how to mend it. */
export class WritingError extends ToldError {}

/** What could not be written and why; null for an error of any other kind. */
export function writingError(error: unknown): WritingError | null {
  if (error instanceof WritingError) return error;
  if (!(error instanceof Error)) return null;
  const why = reasonOf(error);
  return why === null ? null : errorOf((error as NodeJS.ErrnoException).path ?? '', why, error);
}

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
  return why !== null && isOfPart ? errorOf(target, why, error) : error;
}

function reasonOf(error: Error): Both | null {
  const { code } = error as NodeJS.ErrnoException;
  const known = code !== undefined && code in REASONS ? code : SAID.find(([words]) => error.message.includes(words))?.[1];
  return known === undefined ? null : (REASONS[known] ?? null);
}

function errorOf(path: string, why: Both, cause: Error): WritingError {
  return new WritingError(
    {
      zh: `无法写入“${path}”：${why.zh}。请另指定文件夹，或排除该问题。`,
      en: `cannot write to “${path}”: ${why.en}. Name another folder, or mend this one.`
    },
    { cause }
  );
}
