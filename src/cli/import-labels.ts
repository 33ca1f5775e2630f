/**
 * A maintainer's tool, no part of the ordinary build: turns figures transcribed by hand from published pages into normalised reports.
 *
 *     npx tsx src/cli/import-labels.ts facts.jsonl [--into data] [--report document.txt …]
 *
 * The input holds a JSON object a line: `file`, `province`, `prefecture`, `county`, `township`, `year`, `url`, `published` and `facts`; a fact has
 * `value`, `unit`, `quote`, maybe `approx` and `period`, and one of `measure` (with `channel`), `cell` (`table2.<row>.<column>`) or `otherwise`
 * (a figure without a measure of ours, named in English). Reports whose page is not on a government host (`gov.cn`) are left out.
 * Documents named with `--report` are parsed and kept beside them. `data/places.csv` is brought in step. The same input gives the same bytes.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Report, Unit } from '$lib/model';
import { writeWhole } from './files';
import { readTranscript } from './labels/read-transcript';
import { isGovernmentPage, Transcript } from './labels/transcript';
import { writePlaces } from './make-places';
import { parseFile } from './parse-file';
import { placeBook } from './place-book';
import { reportJson } from './report-json';
import { readCodebook } from './write/codebook';

async function main(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { into: { type: 'string', default: 'data' }, report: { type: 'string', multiple: true, default: [] } }
  });
  const path = positionals[0];
  if (path === undefined || !existsSync(path)) throw new Error('name the file of transcribed figures: import-labels.ts facts.jsonl');
  const units = new Map(readCodebook(join(values.into, 'codebook')).measures.map((entry) => [entry.measure, entry.unit as Unit]));
  const book = placeBook();
  const made = new Map<string, string>();
  const unmatched: string[] = [];
  let left = 0;
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const transcript = Transcript.parse(JSON.parse(line));
    if (!isGovernmentPage(transcript.url)) {
      left++;
      continue;
    }
    const { province, prefecture, county, township: body } = transcript;
    const words = { province, prefecture, county, body };
    const place = book.find(words) ?? book.make(words);
    if (place.code.startsWith('x-')) unmatched.push(`${county}${body} ${place.code}`);
    const report = readTranscript(transcript, line, place, units);
    const target = join(values.into, 'reports', place.countyCode ?? 'unknown', place.code, `${report.year}.json`);
    if (made.has(target)) throw new Error(`${transcript.file} and ${made.get(target)} are both ${target}`);
    made.set(target, transcript.file);
    keep(target, report);
  }
  for (const file of values.report) {
    const { report, problems } = await parseFile(file);
    if (!report) throw new Error(`${file}: ${problems.map((item) => item.reason).join(' ')}`);
    keep(join(values.into, 'reports', report.place.countyCode ?? 'unknown', report.place.code, `${report.year}.json`), report);
  }
  writePlaces(values.into);
  process.stderr.write(
    `${made.size} reports kept, ${left} left out (no government page), ${made.size - unmatched.length} on the official list\n`
  );
  for (const place of new Set(unmatched)) process.stderr.write(`  on no list: ${place}\n`);
}

function keep(target: string, report: Report): void {
  const text = reportJson(report);
  if (!existsSync(target) || readFileSync(target, 'utf8') !== text) writeWhole(target, text);
}

if (basename(process.argv[1] ?? '').startsWith('import-labels')) await main(process.argv.slice(2));
