import { readFileSync } from 'node:fs';
import { DataError } from './data-error';
import type { Both } from './lang';

/** The content of a JSON file that is kept with the data. One that cannot be opened or is no JSON is told with `mend`, how to get it back. */
export function readJson(path: string, mend: Both): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new DataError(cannotOpen(path, error), { cause: error });
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DataError({ zh: `${path} 不是 JSON。${mend.zh}`, en: `${path} is no JSON. ${mend.en}` }, { cause: error });
  }
}

/** What is said of a file of the data that cannot be opened. */
export function cannotOpen(path: string, error: unknown): Both {
  const why = (error as NodeJS.ErrnoException).code ?? String(error);
  return {
    zh: `无法打开 ${path}（${why}）。请确认该文件仍在原处且有读取权限。`,
    en: `${path} cannot be opened (${why}). Check that it is still there and may be read.`
  };
}

/** How a file comes back that the repository holds. */
export const RESTORE: Both = { zh: '请从版本库历史中恢复。', en: 'Restore it from the history of the repository.' };
