import { parseArgs } from 'node:util';
import { exitCodeOf, isError } from '../exit-code';
import { figuresTable } from '../figures-table';
import type { Lang } from '../lang';
import { settleArgs } from '../options';
import { parseFile, readGiven, requireFiles } from '../parse-file';
import { problemText } from '../tell';

const OPTIONS = {
  json: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
  place: { type: 'string', value: 'CODE' },
  year: { type: 'string', value: 'YEAR' }
} as const;

export default {
  /** Exit code 3 when a document could not be read (the others are still shown), else 1 when there is an error in one, else 0. */
  async run(args: string[], lang: Lang): Promise<number> {
    const { values, positionals } = parseArgs({ args: settleArgs(args, OPTIONS, true), allowPositionals: true, options: OPTIONS });
    const given = readGiven(values);
    const reports: unknown[] = [];
    const documents: Parameters<typeof exitCodeOf>[0][number][] = [];
    for (const path of requireFiles(positionals)) {
      const { report, problems } = await parseFile(path, given);
      for (const problem of problems) process.stderr.write(problemText(path, problem, lang));
      documents.push({ isRead: report !== null, hasErrors: problems.some(isError) || (report?.findings.some(isError) ?? false) });
      if (!report) continue;
      reports.push(report);
      if (!values.json) process.stderr.write(figuresTable(path, report, values.all, lang));
    }
    if (values.json) process.stdout.write(`${JSON.stringify(reports, null, 1)}\n`);
    return exitCodeOf(documents);
  }
};
