import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Place, Report } from '$lib/model';
import { exitCodeOf, isError } from '../exit-code';
import { filesBelow, sweepParts, writeWhole } from '../files';
import type { Lang } from '../lang';
import { isOtherPlace } from '../one-place';
import { settleArgs } from '../options';
import { parseFile, readGiven, requireFiles } from '../parse-file';
import { Progress } from '../progress';
import { reportJson } from '../report-json';
import { findingText, problemText } from '../tell';
import { words } from '../words';

const OPTIONS = {
  into: { type: 'string', default: 'data', value: 'DIR' },
  place: { type: 'string', value: 'CODE' },
  year: { type: 'string', value: 'YEAR' }
} as const;

/** Problems of a report that is kept all the same, and that its reader must know of. */
const TOLD = new Set([
  'unknown-place',
  'unknown-county',
  'year-from-notice',
  'prefecture-doubtful',
  'several-reports',
  'no-figures',
  'place-unlisted'
]);

/** Findings that what was given with --place or --year is not what the document says. */
const GIVEN_AGAINST = { place: 'place-conflict', year: 'year-conflict' } as const;

type Kept = Pick<Report, 'place' | 'source' | 'synthetic'>;

/** The report a file holds already; null where there is none, or none that can be read. */
function keptReport(path: string): Kept | null {
  if (!existsSync(path)) return null;
  try {
    const kept = JSON.parse(readFileSync(path, 'utf8')) as Partial<Report> | null;
    return kept?.place && kept.source ? { place: kept.place, source: kept.source, synthetic: kept.synthetic } : null;
  } catch {
    return null;
  }
}

/** Whether a file is there with this content to the byte. */
function holds(path: string, content: string): boolean {
  try {
    return readFileSync(path, 'utf8') === content;
  } catch {
    return false; // what stands in the way is told by the write
  }
}

/** The first report that stands in the folder of a place; null where there is none. */
function firstKept(folder: string): Kept | null {
  if (!existsSync(folder)) return null;
  for (const name of readdirSync(folder)) {
    const kept = name.endsWith('.json') ? keptReport(join(folder, name)) : null;
    if (kept !== null) return kept;
  }
  return null;
}

/** Whether the reports of a data folder are invented, by the first that is met; null where it has none. Real ones and invented ones never stand in one. */
function isInvented(reports: string): boolean | null {
  if (!existsSync(reports)) return null;
  for (const path of filesBelow(reports)) {
    const kept = path.endsWith('.json') ? keptReport(path) : null;
    if (kept !== null) return kept.synthetic === true;
  }
  return null;
}

const nameOf = ({ place }: Pick<Report, 'place'>): string => `${place.county ?? ''}${place.name}`;

export default {
  /** Exit code 3 when a document could not be read, else 1 when a finding of severity error was made, else 0. */
  async run(args: string[], lang: Lang): Promise<number> {
    const { values, positionals } = parseArgs({ args: settleArgs(args, OPTIONS, true), allowPositionals: true, options: OPTIONS });
    const text = words(lang);
    const given = readGiven(values);
    sweepParts(join(values.into, 'reports'));
    const files = requireFiles(positionals);
    const progress = new Progress('reading', lang, files.length);
    let invented = isInvented(join(values.into, 'reports'));
    const tally = { written: 0, same: 0, unread: 0, errors: 0 };
    /** The place whose reports stand in a folder, of codes of ours. */
    const firstOf = new Map<string, Place>();
    /** The documents that reports were made of in this run, by the report's file. */
    const written = new Map<string, { path: string; sha256: string }>();
    for (const path of files) {
      const { report, problems } = await parseFile(path, given);
      progress.step();
      if (!report) {
        tally.unread++;
        for (const problem of problems) progress.say(problemText(path, problem, lang));
        continue;
      }
      invented ??= report.synthetic === true;
      if (invented !== (report.synthetic === true)) {
        tally.unread++;
        progress.say(text.mixed(path, values.into, invented));
        continue;
      }
      const target = join(values.into, 'reports', report.place.countyCode ?? 'unknown', report.place.code, `${report.year}.json`);
      // a code of ours is made of county and sound, and another place may have it already
      if (report.place.code.startsWith('x-')) {
        const folder = dirname(target);
        const place = firstOf.get(folder) ?? firstKept(folder)?.place ?? report.place;
        firstOf.set(folder, place);
        if (isOtherPlace(place, report.place)) {
          tally.unread++;
          progress.say(text.otherPlace(path, target, nameOf({ place }), nameOf(report)));
          continue;
        }
      }
      const twin = written.get(target);
      if (twin !== undefined && twin.sha256 !== report.source.sha256) {
        tally.unread++;
        progress.say(text.duplicate(path, twin.path, target));
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
        progress.say(text.otherPlace(path, target, nameOf(before), nameOf(report)));
        continue;
      }
      // 城关镇 of a county that is not known may be any of many
      if (isOther && report.place.county === null && before.source.file !== report.source.file) {
        tally.unread++;
        progress.say(text.maybeOtherPlace(path, target, before.source.file, nameOf(report)));
        continue;
      }
      if (isOther) progress.say(text.replaces(path, target, before.source.file));
      for (const problem of problems) if (TOLD.has(problem.code)) progress.say(problemText(path, problem, lang));
      for (const option of ['place', 'year'] as const)
        if (given[option] !== undefined)
          for (const finding of report.findings)
            if (finding.check === GIVEN_AGAINST[option]) progress.say(findingText(path, finding, lang));
      written.set(target, { path, sha256: report.source.sha256 });
      if (report.findings.some(isError) || problems.some(isError)) tally.errors++;
      const json = reportJson(report);
      if (holds(target, json)) tally.same++;
      else {
        writeWhole(target, json);
        tally.written++;
      }
    }
    progress.end();
    process.stderr.write(text.ingested(tally.written, tally.same, tally.unread, tally.errors, join(values.into, 'reports')));
    return exitCodeOf([{ isRead: tally.unread === 0, hasErrors: tally.errors > 0 }]);
  }
};
