import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Report } from '$lib/model';
import { filesBelow, readUtf8 } from '../files';
import { DataError } from '../data-error';
import { cannotOpen } from '../read-json';
import { fitOf } from './fit-schema';

const fitReport = fitOf(Report);

/** The county folders of `data/reports`, sorted; empty where there is no such folder. */
export function countyFolders(data: string): string[] {
  const root = join(data, 'reports');
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(root, entry.name))
    .sort();
}

/** The normalised reports of one county folder, sorted by path. Throws, naming the file and what is wrong, where one does not fit the schema. */
export function readCounty(folder: string): Report[] {
  const reports: Report[] = [];
  for (const path of filesBelow(folder)) {
    if (!path.endsWith('.json')) continue;
    let text: string;
    try {
      text = readUtf8(path);
    } catch (error) {
      throw new DataError(cannotOpen(path, error), { cause: error });
    }
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      throw new DataError(
        {
          zh: `${path} 不是 JSON：${said}。请用 gongkai ingest 重新生成。`,
          en: `${path} is no JSON: ${said}. Make it anew with gongkai ingest.`
        },
        { cause: error }
      );
    }
    const fitted = fitReport(json);
    if (fitted) {
      reports.push(fitted);
      continue;
    }
    const parsed = Report.safeParse(json);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      const said = `${issue?.path.join('.')}: ${issue?.message}`;
      throw new DataError({
        zh: `${path} 不是规范化报告：${said}。请用 gongkai ingest 重新生成。`,
        en: `${path} is no normalised report: ${said}. Make it anew with gongkai ingest.`
      });
    }
    reports.push(parsed.data);
  }
  return reports;
}
