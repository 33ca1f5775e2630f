import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MovedPlace } from '$lib/model/moved-place';
import type { Release } from '$lib/model/release';
import { readCsv } from '../write/csv';

/** The places whose code changed, of `data/moved.csv`; none where there is no such file. */
export function readMoved(data: string): MovedPlace[] {
  const path = join(data, 'moved.csv');
  if (!existsSync(path)) return [];
  return readCsv(readFileSync(path, 'utf8')).map(({ code = '', to = '', reason = '' }) => ({ code, to, reason }));
}

/** Releases with the codes places have now: a code that changed is no report removed and another added. */
export function withCodesOfNow(releases: readonly Release[], moved: readonly MovedPlace[]): Release[] {
  if (moved.length === 0) return [...releases];
  const now = new Map(moved.map(({ code, to }) => [code, to]));
  return releases.map((release) => ({
    ...release,
    reports: Object.fromEntries(
      Object.entries(release.reports).map(([id, report]) => {
        const to = now.get(report.place);
        return to === undefined ? [id, report] : [`${to}-${report.year}`, { ...report, place: to }];
      })
    )
  }));
}
