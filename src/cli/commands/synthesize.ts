import { readdirSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { Report } from '$lib/model';
import { makeBeside, replaceFolder, sha256, writeWhole } from '../files';
import type { Lang } from '../lang';
import { settleArgs } from '../options';
import { Progress } from '../progress';
import { reportJson } from '../report-json';
import { requireReplaceable } from '../require-replaceable';
import { synthesize, type SynthesisPlan } from '../synthesize/county';
import { CARRIERS, documentName, writeDocument } from '../synthesize/write-document';
import { UsageError } from '../usage-error';
import { words } from '../words';
import { namedFor } from '../writing-error';

const OPTIONS = {
  counties: { type: 'string', default: '1', value: 'N' },
  townships: { type: 'string', default: '13', value: 'N' },
  years: { type: 'string', default: '2019-2025', value: 'A-B' },
  seed: { type: 'string', default: '7', value: 'S' },
  out: { type: 'string', value: 'DIR' },
  documents: { type: 'boolean', default: false }
} as const;

export default {
  /** Exit code 0; wrong options are usage errors. The folder is replaced in one step. */
  async run(args: string[], lang: Lang): Promise<number> {
    const { values } = parseArgs({ args: settleArgs(args, OPTIONS, false), options: OPTIONS });
    const { out } = values;
    if (!out)
      throw new UsageError({
        zh: '须用 --out 指定写到哪个文件夹，如 --out /tmp/demo。',
        en: '--out takes the folder to write to, as --out /tmp/demo.'
      });
    const [from, to] = readYears(values.years);
    const plan: SynthesisPlan = {
      counties: readCount('counties', values.counties, 999),
      townships: readCount('townships', values.townships, 1000),
      from,
      to,
      seed: values.seed
    };
    requireReplaceable(out, (names) => holdsInvented(out, names), {
      zh: `“${out}”中有虚构报告以外的内容，将被整体替换；请用 --out 指定新的文件夹。`,
      en: `“${out}” holds other things than invented reports and would be replaced whole; name a new folder with --out.`
    });
    const progress = new Progress('writing', lang);
    const making = makeBeside(out);
    let count = 0;
    try {
      for (const report of synthesize(plan)) {
        if (values.documents) writeDocuments(report, making, count);
        else report.source.sha256 = sha256(JSON.stringify(report.observations));
        const { countyCode, code } = report.place;
        writeWhole(join(making, 'reports', countyCode ?? 'unknown', code, `${report.year}.json`), reportJson(report));
        count++;
        progress.step();
      }
      replaceFolder(making, out);
    } catch (error) {
      rmSync(making, { recursive: true, force: true });
      throw namedFor(out, making, error);
    }
    progress.end();
    process.stderr.write(words(lang).synthesized(count, out));
    return 0;
  }
};

/** Whether a folder has nothing in it but reports of invented counties and documents named after them. */
function holdsInvented(out: string, names: readonly string[]): boolean {
  const below = (name: string) => {
    const folder = join(out, name);
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  };
  if (!names.every((name) => statSync(join(out, name), { throwIfNoEntry: false })?.isDirectory())) return false;
  return names.every((name) => {
    if (name === 'reports') return below(name).every((path) => /^x-demo\d+\/x-demo\d+-[0-9a-z]+\/\d{4}\.json$/.test(path));
    return name === 'documents' && below(name).every((path) => /^[a-z]+\/示例[^/]*\.[a-z]+$/.test(path));
  });
}

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
    throw new UsageError({
      zh: `--${option} 须为 1 至 ${most} 的整数；所给为“${given}”。`,
      en: `--${option} takes a whole number from 1 to ${most}; got “${given}”.`
    });
  return count;
}

function readYears(given: string): [number, number] {
  const match = /^(\d{4})(?:-(\d{4}))?$/.exec(given);
  const from = Number(match?.[1]);
  const to = Number(match?.[2] ?? match?.[1]);
  if (!match || from > to || from < 2019 || to > 2099)
    throw new UsageError({
      zh: `--years 须为 2019 年起的年份，如 2019-2025；所给为“${given}”。`,
      en: `--years takes years from 2019 on, as 2019-2025; got “${given}”.`
    });
  return [from, to];
}
