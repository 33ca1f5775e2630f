import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Report } from '$lib/model';
import { sha256, writeWhole } from '../files';
import { Progress } from '../progress';
import { reportJson } from '../report-json';
import { synthesize, type SynthesisPlan } from '../synthesize/county';
import { CARRIERS, documentName, writeDocument } from '../synthesize/write-document';
import { UsageError } from '../usage-error';

const help = `gongkai synthesize --out DIR [--counties N] [--townships N] [--years A-B] [--seed S] [--documents]

Makes invented reports with the irregularities of real ones: both forms, missing years, blanks, slashes, sums that fail,
carry-overs that break, a renamed township. Every report is marked \`synthetic\`, every document says 本报告为虚构示例.
The same options give the same bytes. Reports go to DIR/reports/<county>/<place>/<year>.json.
  --out DIR        where to write (needed)
  --counties N     invented counties (default: 1)
  --townships N    townships in each (default: 13)
  --years A-B      years reported on, from 2019 (default: 2019-2025)
  --seed S         any word or number (default: 7)
  --documents      also write each report as a document, in every input format, to DIR/documents

  gongkai synthesize --out /tmp/demo
  gongkai synthesize --counties 1 --townships 13 --years 2019-2025 --seed 7 --out /tmp/demo --documents
`;

export default {
  help,
  /** Exit code 0; wrong options are usage errors. */
  async run(args: string[]): Promise<number> {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        counties: { type: 'string', default: '1' },
        townships: { type: 'string', default: '13' },
        years: { type: 'string', default: '2019-2025' },
        seed: { type: 'string', default: '7' },
        out: { type: 'string' },
        documents: { type: 'boolean', default: false }
      }
    });
    if (positionals.length > 0) throw new UsageError(`takes options only; got “${positionals[0]}”.`);
    if (!values.out) throw new UsageError('--out takes the folder to write to, as --out /tmp/demo.');
    const [from, to] = readYears(values.years);
    const plan: SynthesisPlan = {
      counties: readCount('counties', values.counties, 999),
      townships: readCount('townships', values.townships, 1000),
      from,
      to,
      seed: values.seed
    };
    const progress = new Progress('Writing');
    let count = 0;
    for (const report of synthesize(plan)) {
      if (values.documents) writeDocuments(report, values.out, count);
      else report.source.sha256 = sha256(JSON.stringify(report.observations));
      const { countyCode, code } = report.place;
      writeWhole(join(values.out, 'reports', countyCode ?? 'unknown', code, `${report.year}.json`), reportJson(report));
      count++;
      progress.step();
    }
    progress.end();
    process.stderr.write(`${count} invented reports written to ${values.out}\n`);
    return 0;
  }
};

/** Writes a report in every format; the report names one of the documents as its source, each format in turn. */
function writeDocuments(report: Report, out: string, count: number): void {
  for (const [i, { name: carrier, extension, format }] of CARRIERS.entries()) {
    const bytes = writeDocument(report, carrier);
    const file = documentName(report, extension);
    writeWhole(join(out, 'documents', carrier, file), bytes);
    if (i === count % CARRIERS.length) Object.assign(report.source, { file, format, sha256: sha256(bytes) });
  }
}

function readCount(option: string, given: string, most: number): number {
  const count = Number(given);
  if (!/^\d+$/.test(given) || count < 1 || count > most)
    throw new UsageError(`--${option} takes a whole number from 1 to ${most}; got “${given}”.`);
  return count;
}

function readYears(given: string): [number, number] {
  const match = /^(\d{4})(?:-(\d{4}))?$/.exec(given);
  const from = Number(match?.[1]);
  const to = Number(match?.[2] ?? match?.[1]);
  if (!match || from > to || from < 2019 || to > 2099)
    throw new UsageError(`--years takes years from 2019 on, as 2019-2025; got “${given}”.`);
  return [from, to];
}
