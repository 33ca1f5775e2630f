import { parseArgs } from 'node:util';
import { readFileSync } from 'node:fs';
import { Report, type Finding, type Problem } from '$lib/model';
import { SEVERITY_ORDER } from '../../ingest/checks/details';
import { checkNeighbours } from '../../ingest/checks/run-checks';
import { exitCodeOf, isError } from '../exit-code';
import { problem } from '../../ingest/templates/problems';
import type { Both, Lang } from '../lang';
import { NeighbourIndex } from '../neighbours';
import { settleArgs } from '../options';
import { parseFile, requireFiles } from '../parse-file';
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
    for (const file of requireFiles(positionals)) {
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

function readNormalised(file: string): Awaited<ReturnType<typeof parseFile>> {
  const unreadable = (why: Both): Awaited<ReturnType<typeof parseFile>> => ({
    report: null,
    details: null,
    unchecked: [],
    problems: [
      problem(
        'invalid-report',
        'error',
        { line: null },
        { en: `This is no normalised report: ${why.en}.`, zh: `不是规范化报告：${why.zh}。` },
        { en: 'Make it anew with gongkai ingest.', zh: '请用 gongkai ingest 重新生成。' }
      )
    ]
  });
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return unreadable({ zh: said, en: said });
  }
  if (Array.isArray(json))
    return unreadable({
      zh: '其中是一个列表，而每份报告须自成一个文件',
      en: 'it holds a list, and each report stands in a file of its own'
    });
  const parsed = Report.safeParse(json);
  if (parsed.success) return { report: parsed.data, problems: parsed.data.problems, details: null, unchecked: [] };
  const issue = parsed.error.issues[0];
  const said = [issue?.path.join('.'), issue?.message].filter(Boolean).join(': ');
  return unreadable({ zh: said, en: said });
}
