import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Report } from '$lib/model';
import { filesBelow, readUtf8 } from '../files';
import { DataError } from '../data-error';
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
      const { code } = error as NodeJS.ErrnoException;
      throw new DataError(`${path} cannot be opened (${code ?? String(error)}). Check that it is still there and may be read.`, {
        cause: error
      });
    }
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch (error) {
      throw new DataError(
        `${path} is no JSON: ${error instanceof Error ? error.message : String(error)}. Make it anew with gongkai ingest.`,
        {
          cause: error
        }
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
      throw new DataError(
        `${path} is no normalised report: ${issue?.path.join('.')}: ${issue?.message}. Make it anew with gongkai ingest.`
      );
    }
    reports.push(parsed.data);
  }
  return reports;
}
