import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Finding, Problem, Report } from '$lib/model';
import { SEVERITY_ORDER } from '../../ingest/checks/details';
import { checkNeighbours, recheckReport } from '../../ingest/checks/run-checks';
import { DataError } from '../data-error';
import { exitCodeOf, isError } from '../exit-code';
import { problem } from '../../ingest/templates/problems';
import type { Lang } from '../lang';
import { NeighbourIndex } from '../neighbours';
import { settleArgs } from '../options';
import { cannotOpen, parseFile, requireFiles } from '../parse-file';
import { readReport, UnfitReport } from '../read-report';
import { findingText, problemText, uncheckedText } from '../tell';
import { words } from '../words';

const OPTIONS = { json: { type: 'boolean', default: false } } as const;

interface Checked {
  file: string;
  id: string | null;
  findings: Finding[];
  problems: Problem[];
  unchecked: { check: string; reason: string; reasonZh: string }[];
}

export default {
  /** Exit code 3 when a document could not be read, else 1 when there is a finding of severity error, else 0. */
  async run(args: string[], lang: Lang): Promise<number> {
    const { values, positionals } = parseArgs({ args: settleArgs(args, OPTIONS, true), allowPositionals: true, options: OPTIONS });
    const results: Checked[] = [];
    const reports: { report: Report; result: Checked; details: Awaited<ReturnType<typeof parseFile>>['details'] }[] = [];
    for (const file of requireFiles(positionals.map(reportsOf))) {
      const read = file.endsWith('.json') ? readNormalised(file) : await parseFile(file);
      const result: Checked = {
        file,
        id: read.report?.id ?? null,
        findings: [...(read.report?.findings ?? [])],
        problems: read.problems,
        unchecked: read.unchecked
      };
      results.push(result);
      if (read.report) reports.push({ report: read.report, result, details: read.details });
    }
    const index = new NeighbourIndex(reports.map((item) => item.report));
    const detailsBy = new Map(reports.map((item) => [item.report, item.details]));
    for (const { report, result, details } of reports) {
      const across = checkNeighbours({
        report,
        details,
        ...index.of(report),
        detailsOf: (other) => detailsBy.get(other) ?? null
      });
      result.findings.push(...across.findings);
      result.unchecked.push(...across.unchecked);
    }
    if (values.json) process.stdout.write(`${JSON.stringify(results, null, 1)}\n`);
    else tell(results, lang);
    return exitCodeOf(
      results.map(({ id, findings, problems }) => ({ isRead: id !== null, hasErrors: findings.some(isError) || problems.some(isError) }))
    );
  }
};

/** The worst first: problems and findings of each severity, then what could not be checked, then how much there is of each. */
function tell(results: readonly Checked[], lang: Lang): void {
  const all = results.flatMap(({ findings, problems }) => [...findings, ...problems]);
  for (const severity of SEVERITY_ORDER)
    for (const { file, findings, problems } of results) {
      for (const problem of problems) if (problem.severity === severity) process.stderr.write(problemText(file, problem, lang));
      for (const finding of findings) if (finding.severity === severity) process.stderr.write(findingText(file, finding, lang));
    }
  for (const { file, unchecked } of results) process.stderr.write(uncheckedText(file, unchecked, lang));
  const [errors = 0, warnings = 0, notes = 0] = SEVERITY_ORDER.map((severity) => all.filter((item) => item.severity === severity).length);
  const read = results.filter(({ id }) => id !== null).length;
  process.stderr.write(`${words(lang).checked(read, results.length - read, errors, warnings, notes)}\n`);
}

/** Of a data folder its reports: what stands beside them (places, codebook, amendments) are none. */
function reportsOf(path: string): string {
  const reports = join(path, 'reports');
  return existsSync(reports) && ['amendments.csv', 'codebook', 'releases'].some((name) => existsSync(join(path, name))) ? reports : path;
}

/** A normalised report with the findings of the checks on its figures as they are; what only its document could tell stays. */
function readNormalised(file: string): Awaited<ReturnType<typeof parseFile>> {
  try {
    const report = readReport(file);
    const { findings, unchecked } = recheckReport(report);
    return { report: { ...report, findings }, problems: report.problems, details: null, unchecked };
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const said = error instanceof UnfitReport ? invalidReport(error) : cannotOpen(error.cause);
    return { report: null, problems: [said], details: null, unchecked: [] };
  }
}

function invalidReport({ why, mend }: UnfitReport): Problem {
  return problem(
    'invalid-report',
    'error',
    { line: null },
    { en: `This is no normalised report: ${why.en}.`, zh: `不是规范化报告：${why.zh}。` },
    mend
  );
}
