import { parseArgs } from 'node:util';
import { readFileSync } from 'node:fs';
import { Report, type Finding, type Problem } from '$lib/model';
import { checkNeighbours } from '../../ingest/checks/run-checks';
import { NeighbourIndex } from '../neighbours';
import { parseFile, requireFiles } from '../parse-file';
import { findingText, problemText } from '../tell';

const help = `gongkai check FILE|FOLDER… [--json]

Runs the checks on documents or normalised reports (.json), across years and peers where the files given hold them.
  --json   a JSON array on stdout: file, id, findings, problems, and the checks that lacked their inputs

  gongkai check buji-2025.txt
  gongkai check data/reports/370828 --json
`;

interface Checked {
  file: string;
  id: string | null;
  findings: Finding[];
  problems: Problem[];
  unchecked: { check: string; reason: string; reasonZh: string }[];
}

export default {
  help,
  /** Exit code 3 when a document could not be read, else 1 when there is a finding of severity error, else 0. */
  async run(args: string[]): Promise<number> {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean' } } });
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
    else
      for (const { file, findings, problems, unchecked } of results) {
        for (const problem of problems) process.stderr.write(problemText(file, problem));
        for (const finding of findings) process.stderr.write(findingText(file, finding));
        for (const { check, reason } of unchecked) process.stderr.write(`${file} could not be checked: ${check} (${reason})\n`);
      }
    if (results.some((result) => result.id === null)) return 3;
    const isError = ({ severity }: { severity: string }) => severity === 'error';
    return results.some(({ findings, problems }) => findings.some(isError) || problems.some(isError)) ? 1 : 0;
  }
};

function readNormalised(file: string): Awaited<ReturnType<typeof parseFile>> {
  const unreadable = (reason: string): Awaited<ReturnType<typeof parseFile>> => ({
    report: null,
    details: null,
    unchecked: [],
    problems: [
      {
        code: 'invalid-report',
        severity: 'error',
        line: null,
        reason: `This is no normalised report: ${reason}.`,
        reasonZh: `不是规范化报告：${reason}。`,
        mend: 'Make it anew with gongkai ingest.',
        mendZh: '请用 gongkai ingest 重新生成。'
      }
    ]
  });
  try {
    const parsed = Report.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (parsed.success) return { report: parsed.data, problems: parsed.data.problems, details: null, unchecked: [] };
    const issue = parsed.error.issues[0];
    return unreadable(`${issue?.path.join('.')}: ${issue?.message}`);
  } catch (error) {
    return unreadable(error instanceof Error ? error.message : String(error));
  }
}
