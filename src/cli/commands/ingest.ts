import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Report } from '$lib/model';
import { sweepParts, writeWhole } from '../files';
import { parseFile, readGiven, requireFiles } from '../parse-file';
import { Progress } from '../progress';
import { reportJson } from '../report-json';
import { problemText } from '../tell';

const help = `gongkai ingest FILE|FOLDER… [--into data] [--place CODE] [--year Y]

Parses documents and keeps them as data/reports/<county>/<place>/<year>.json. Files are replaced whole; on unchanged input
no byte changes. A document that cannot be read is listed and the others are still done; one that would take the place of
another county's report is not kept.
  --into DIR     the data folder (default: data)
  --place, --year  as for gongkai show

  gongkai ingest downloads/
  gongkai ingest buji-2025.txt --into /tmp/data
`;

/** Problems of a report that is kept all the same, and that its reader must know of. */
const TOLD = new Set(['unknown-place', 'unknown-county', 'several-reports']);

/** The report a file holds already; null where there is none, or none that can be read. */
function keptReport(path: string): Pick<Report, 'place' | 'source'> | null {
  if (!existsSync(path)) return null;
  try {
    const kept = JSON.parse(readFileSync(path, 'utf8')) as Partial<Report> | null;
    return kept?.place && kept.source ? { place: kept.place, source: kept.source } : null;
  } catch {
    return null;
  }
}

const nameOf = ({ place }: Pick<Report, 'place'>): string => `${place.county ?? ''}${place.name}`;

export default {
  help,
  /** Exit code 3 when a document could not be read, else 1 when a finding of severity error was made, else 0. */
  async run(args: string[]): Promise<number> {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { into: { type: 'string', default: 'data' }, place: { type: 'string' }, year: { type: 'string' } }
    });
    const given = readGiven(values);
    sweepParts(join(values.into, 'reports'));
    const progress = new Progress('Reading');
    const tally = { written: 0, same: 0, unread: 0, errors: 0 };
    const written = new Map<string, string>();
    for (const path of requireFiles(positionals)) {
      const { report, problems } = await parseFile(path, given);
      progress.step();
      if (!report) {
        tally.unread++;
        for (const problem of problems) process.stderr.write(problemText(path, problem));
        continue;
      }
      const target = join(values.into, 'reports', report.place.countyCode ?? 'unknown', report.place.code, `${report.year}.json`);
      const twin = written.get(target);
      if (twin !== undefined && twin !== report.source.sha256) {
        tally.unread++;
        process.stderr.write(
          `${path} duplicate-import\n  ${target} was already made from another document in this run; this one was not kept.\n  Remove one of the two, or name its place and year.\n`
        );
        continue;
      }
      if (twin !== undefined) {
        // the same document under another name
        tally.same++;
        continue;
      }
      const before = keptReport(target);
      // the same document may be read better than before
      const isOther = before !== null && before.source.sha256 !== report.source.sha256;
      if (isOther && before.place.county !== report.place.county) {
        tally.unread++;
        process.stderr.write(
          `${path} other-place\n  ${target} is of ${nameOf(before)}; this report is of ${nameOf(report)}, and was not kept.\n  Name its place by its code: --place.\n`
        );
        continue;
      }
      if (isOther)
        process.stderr.write(
          `${path} replaces\n  ${target} was made from another document (${before.source.file}), and is made anew from this one.\n`
        );
      for (const problem of problems) if (TOLD.has(problem.code)) process.stderr.write(problemText(path, problem));
      written.set(target, report.source.sha256);
      if (report.findings.some((finding) => finding.severity === 'error') || problems.some((problem) => problem.severity === 'error'))
        tally.errors++;
      const text = reportJson(report);
      if (existsSync(target) && readFileSync(target, 'utf8') === text) tally.same++;
      else {
        writeWhole(target, text);
        tally.written++;
      }
    }
    progress.end();
    process.stderr.write(
      `${tally.written} written, ${tally.same} unchanged, ${tally.unread} not read, ${tally.errors} with errors to look at\n`
    );
    return tally.unread > 0 ? 3 : tally.errors > 0 ? 1 : 0;
  }
};
