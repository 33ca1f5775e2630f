import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { DataError } from '../data-error';
import { filesBelow } from '../files';
import { cannotOpen } from '../read-json';

/** The files below `data/reports`. */
export interface ReportFiles {
  /** Those of reports, `<county>/<place>/<year>.json`, by county, sorted by path. */
  counties: string[][];
  /** Those that stand elsewhere, or are no JSON: no report is looked for in them. */
  strays: string[];
}

/**
 * Tells the files of reports from others; none where there is no folder `reports`. Hidden files are passed over. Throws where a folder cannot
 * be looked into, for the reports in it would be missing.
 */
export function reportFiles(data: string): ReportFiles {
  const root = join(data, 'reports');
  const counties = new Map<string, string[]>();
  const strays: string[] = [];
  if (existsSync(root))
    for (const path of filesBelow(root)) {
      requireOpen(path);
      const [county = '', , ...names] = relative(root, path).split(sep);
      if (names.length !== 1 || !path.endsWith('.json')) strays.push(path);
      else push(counties, county, path);
    }
  return { counties: [...counties.values()], strays };
}

/** A folder among the files is one that could not be looked into, and so may be a name that is no UTF-8. */
function requireOpen(path: string): void {
  try {
    if (path.includes('\ufffd') || statSync(path, { throwIfNoEntry: false })?.isDirectory()) readdirSync(path);
  } catch (error) {
    throw new DataError(cannotOpen(path, error), { cause: error });
  }
}

function push(counties: Map<string, string[]>, county: string, path: string): void {
  const paths = counties.get(county);
  if (paths) paths.push(path);
  else counties.set(county, [path]);
}
