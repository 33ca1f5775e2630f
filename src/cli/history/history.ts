import type { Change, ChangeFile } from '$lib/changes/change';
import type { Release, ReleasedReport } from '$lib/model/release';
import type { Value } from '../write/rows';
import { compareReports } from './compare';

/** What the dataset says of its own past: rows of tables `release` and `change`, and a file for every version a link may name. */
export interface History {
  releases: Value[][];
  changes: Value[][];
  files: { name: string; content: ChangeFile }[];
}

/**
 * Compares each release with the one before it, and the last with the data of now; `files` compare every release with now, so that
 * what was changed and changed back is not told. The first release's reports are all new.
 */
export function historyOf(releases: readonly Release[], version: string, now: Record<string, ReleasedReport>): History {
  const countyOf = (change: Change) =>
    now[change.report]?.county ?? releases.findLast((item) => item.reports[change.report])?.reports[change.report]?.county ?? null;
  const row = (from: string | null, to: string, date: string | null, change: Change): Value[] => [
    from,
    to,
    date,
    change.kind,
    change.report,
    change.place,
    countyOf(change),
    change.year,
    change.cell?.split('/')[0] ?? null,
    change.cell,
    change.before,
    change.after,
    change.check
  ];
  const last = releases.at(-1);
  const changes = releases.flatMap((release, i) =>
    compareReports(releases[i - 1]?.reports ?? {}, release.reports).map((change) =>
      row(releases[i - 1]?.version ?? null, release.version, release.date, change)
    )
  );
  if (last && last.version !== version)
    changes.push(...compareReports(last.reports, now).map((change) => row(last.version, version, null, change)));
  const released = releases.findLast((item) => item.version === version);
  return {
    releases: releases.map(({ version: name, date, reports }) => [
      name,
      date,
      Object.keys(reports).length,
      Object.values(reports).reduce((sum, report) => sum + Object.keys(report.observations).length, 0),
      Object.values(reports).reduce((sum, report) => sum + report.findings.length, 0)
    ]),
    changes,
    files: releases.map((release) => ({
      name: `changes-${release.version}.json`,
      content: {
        schema: 'gongkai-changes/1',
        from: { version: release.version, date: release.date },
        to: { version, date: released?.date ?? null },
        changes: release.version === version ? [] : compareReports(release.reports, now)
      }
    }))
  };
}
