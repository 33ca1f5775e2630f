import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Release } from '$lib/model/release';
import { DataError } from '../data-error';
import { readJson, RESTORE } from '../read-json';

/** The releases under `data/releases`, oldest first (by day, then by name). Throws, naming the file, where one does not fit. */
export function readReleases(data: string): Release[] {
  const folder = join(data, 'releases');
  if (!existsSync(folder)) return [];
  const releases = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const path = join(folder, name);
      const parsed = Release.safeParse(readJson(path, RESTORE));
      if (!parsed.success) {
        const issue = parsed.error.issues[0];
        const said = `${issue?.path.join('.')}: ${issue?.message}`;
        throw new DataError({
          zh: `${path} 不是发布记录：${said}。请从版本库历史中恢复。`,
          en: `${path} is no release: ${said}. Restore it from the history of the repository.`
        });
      }
      if (`${parsed.data.version}.json` !== name)
        throw new DataError({
          zh: `${path} 自称版本 ${parsed.data.version}；发布记录须以版本号为文件名。`,
          en: `${path} says it is version ${parsed.data.version}. A release is named after its version.`
        });
      return parsed.data;
    });
  return releases.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
}

/** A release as it is kept: one report a line, so that a changed report is a changed line. */
export function releaseJson({ reports, ...head }: Release): string {
  const lines = Object.keys(reports)
    .sort()
    .map((id) => `    ${JSON.stringify(id)}: ${JSON.stringify(reports[id])}`);
  return `{\n${Object.entries(head)
    .map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`)
    .join('')}  "reports": {\n${lines.join(',\n')}\n  }\n}\n`;
}
