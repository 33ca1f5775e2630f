import { readdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Both } from './lang';
import { UsageError } from './usage-error';

/** An out folder is replaced whole: it must be new, empty, or hold what the same command made before, as its `names` tell. `otherwise` is what is said else. */
export function requireReplaceable(out: string, isOurs: (names: readonly string[]) => boolean, otherwise: Both): void {
  const stat = statSync(out, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (!stat.isDirectory())
    throw new UsageError({ zh: `“${out}”是文件；--out 须为文件夹。`, en: `“${out}” is a file; --out takes a folder to make.` });
  if (stat.dev !== statSync(dirname(resolve(out))).dev)
    throw new UsageError({
      zh: `“${out}”处挂载了磁盘，不能替换；请用 --out 指定其下的文件夹。`,
      en: `“${out}” is where a disk is mounted and cannot be replaced; name a folder below it with --out.`
    });
  const names = readdirSync(out);
  if (names.length > 0 && !isOurs(names)) throw new UsageError(otherwise);
}
