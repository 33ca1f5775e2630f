import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Report } from '$lib/model';
import { exitCodeOf, isError } from '../exit-code';
import { sweepParts, writeWhole } from '../files';
import type { Lang } from '../lang';
import { settleArgs } from '../options';
import { parseFile, readGiven, requireFiles } from '../parse-file';
import { Progress } from '../progress';
import { reportJson } from '../report-json';
import { problemText } from '../tell';
import { words } from '../words';

const OPTIONS = {
  into: { type: 'string', default: 'data', value: 'DIR' },
  place: { type: 'string', value: 'CODE' },
  year: { type: 'string', value: 'YEAR' }
} as const;

/** Problems of a report that is kept all the same, and that its reader must know of. */
const TOLD = new Set(['unknown-place', 'unknown-county', 'prefecture-doubtful', 'several-reports', 'no-figures']);

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
  /** Exit code 3 when a document could not be read, else 1 when a finding of severity error was made, else 0. */
  async run(args: string[], lang: Lang): Promise<number> {
    const { values, positionals } = parseArgs({ args: settleArgs(args, OPTIONS, true), allowPositionals: true, options: OPTIONS });
    const text = words(lang);
    const given = readGiven(values);
    sweepParts(join(values.into, 'reports'));
    const progress = new Progress('reading', lang);
    const tally = { written: 0, same: 0, unread: 0, errors: 0 };
    /** The documents that reports were made of in this run, by the report's file. */
    const written = new Map<string, { path: string; sha256: string }>();
    for (const path of requireFiles(positionals)) {
      const { report, problems } = await parseFile(path, given);
      progress.step();
      if (!report) {
        tally.unread++;
        for (const problem of problems) process.stderr.write(problemText(path, problem, lang));
        continue;
      }
      const target = join(values.into, 'reports', report.place.countyCode ?? 'unknown', report.place.code, `${report.year}.json`);
      const twin = written.get(target);
      if (twin !== undefined && twin.sha256 !== report.source.sha256) {
        tally.unread++;
        process.stderr.write(text.duplicate(path, twin.path, target));
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
        process.stderr.write(text.otherPlace(path, target, nameOf(before), nameOf(report)));
        continue;
      }
      if (isOther) process.stderr.write(text.replaces(path, target, before.source.file));
      for (const problem of problems) if (TOLD.has(problem.code)) process.stderr.write(problemText(path, problem, lang));
      written.set(target, { path, sha256: report.source.sha256 });
      if (report.findings.some(isError) || problems.some(isError)) tally.errors++;
      const json = reportJson(report);
      if (existsSync(target) && readFileSync(target, 'utf8') === json) tally.same++;
      else {
        writeWhole(target, json);
        tally.written++;
      }
    }
    progress.end();
    process.stderr.write(text.ingested(tally.written, tally.same, tally.unread, tally.errors));
    return exitCodeOf([{ isRead: tally.unread === 0, hasErrors: tally.errors > 0 }]);
  }
};
