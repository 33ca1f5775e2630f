import { parseArgs } from 'node:util';
import { parseFile, readGiven, requireFiles } from '../parse-file';
import { problemText } from '../tell';

const help = `gongkai show FILE… [--place CODE] [--year Y] [--json]

Parses documents (text, Markdown, CSV, HTML, DOCX, PDF) and prints normalised reports. Writes nothing.
  --json         a JSON array of reports on stdout; without it, a table of figures for people on stderr
  --place CODE   the township's nine-digit division code, where the document does not tell it
  --year Y       the year reported on, where the document does not tell it

  gongkai show buji-2025.txt --json
  gongkai show scan.pdf --place 370828111 --year 2024
`;

export default {
  help,
  /** Exit code 3 when a document could not be read; the others are still shown. */
  async run(args: string[]): Promise<number> {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean' }, place: { type: 'string' }, year: { type: 'string' } }
    });
    const given = readGiven(values);
    const reports: unknown[] = [];
    let unread = 0;
    for (const path of requireFiles(positionals)) {
      const { report, problems } = await parseFile(path, given);
      for (const problem of problems) process.stderr.write(problemText(path, problem));
      if (!report) {
        unread++;
        continue;
      }
      reports.push(report);
      if (values.json) continue;
      process.stderr.write(`${path}: ${report.place.county ?? ''}${report.place.name} ${report.year}, ${report.completeness}\n`);
      for (const { measure, applicant, outcome, result, channel, value, unit, status } of report.observations) {
        if (value === 0 && applicant) continue;
        const name = [measure, outcome, applicant, result, channel].filter(Boolean).join(' / ');
        process.stderr.write(`  ${name.padEnd(64)} ${String(value ?? status).padStart(10)} ${value === null ? '' : unit}\n`);
      }
    }
    if (values.json) process.stdout.write(`${JSON.stringify(reports, null, 1)}\n`);
    return unread > 0 ? 3 : 0;
  }
};
