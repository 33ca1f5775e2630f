import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readNarrative } from '../../ingest/narrative/read-narrative';
import { MEASURES, type Observation, type TextBlock } from '../../lib/model';

interface Fact {
  value: number;
  quote?: string;
  measure?: string;
  channel?: string;
  otherwise?: string;
  cell?: string;
}
interface Labelled {
  file: string;
  year: number;
  facts: Fact[];
}
interface Tally {
  right: number;
  missed: number;
  wrong: number;
  unlabelledZero: number;
}

/** Labels that predate a code, with the code they became. */
const RENAMED: Record<string, string> = {
  press_conferences: 'press-conferences',
  requests_carried_out: 'requests-carried-out-stated',
  normative_documents_issued: 'normative-documents-issued-stated',
  normative_documents_abolished: 'normative-documents-repealed-stated'
};
const codes = new Set<string>(MEASURES);

/** 0 or 1 by the township's name alone, so that all years of one place fall into one half. */
function halfOf(file: string): 0 | 1 {
  let sum = 0;
  for (const char of file.replace(/-\d{4}\.txt$/, '')) sum += char.codePointAt(0) ?? 0;
  return sum % 2 === 0 ? 0 : 1;
}

function key(measure: string, channel: string | undefined): string {
  return measure === 'items-disclosed' ? `${measure} ${channel ?? 'total'}` : measure;
}

const blocksOf = (text: string): TextBlock[] =>
  text.split(/\r?\n/).map((line, index) => ({ kind: 'text', text: line, line: index + 1, page: null }));

/** Prints precision and recall of the prose reader against the hand-labelled openings, per measure, for either half of the places, and every miss. */
export async function run(): Promise<void> {
  const folder = resolve(fileURLToPath(new URL('../../../../shared/openings', import.meta.url)));
  if (!existsSync(join(folder, 'facts.jsonl'))) {
    console.log(`openings: no labels at ${folder}; nothing to measure.`);
    return;
  }
  const showMisses = (process.env['OPENINGS_MISSES'] ?? '0,1').split(',');
  const reports = readFileSync(join(folder, 'facts.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled);
  const tallies: [Map<string, Tally>, Map<string, Tally>] = [new Map(), new Map()];
  const misses: [string[], string[]] = [[], []];
  for (const { file, year, facts } of reports) {
    const half = halfOf(file);
    const path = join(folder, file);
    if (!existsSync(path)) continue;
    const text = readFileSync(path, 'utf8');
    const tableText = text
      .split('\n')
      .filter((line) => line.startsWith('[table'))
      .join('\n')
      .replace(/\s/g, '');
    const tally = (name: string): Tally => {
      const known = tallies[half].get(name) ?? { right: 0, missed: 0, wrong: 0, unlabelledZero: 0 };
      tallies[half].set(name, known);
      return known;
    };
    const isTable = (fact: Fact) =>
      fact.cell !== undefined || (fact.quote !== undefined && tableText.includes(fact.quote.replace(/\s/g, '')));
    const open = new Map<string, { value: number; measure: string; channel: string | undefined; quote: string }>();
    const tables = new Set<string>();
    for (const fact of facts) {
      const measure = fact.measure ?? RENAMED[fact.otherwise ?? ''];
      if (measure === undefined || !codes.has(measure)) continue;
      if (isTable(fact)) tables.add(`${measure}=${fact.value}`);
      else
        open.set(`${key(measure, fact.channel)}=${fact.value}`, {
          value: fact.value,
          measure,
          channel: fact.channel,
          quote: fact.quote ?? ''
        });
    }
    const { observations } = readNarrative(blocksOf(text), { year });
    const told = observations.filter((observation: Observation) => observation.status === 'reported' && observation.year === undefined);
    for (const { measure, channel, value, provenance } of told) {
      const name = key(measure, channel);
      const at = `${name}=${value}`;
      if (open.delete(at)) tally(name).right++;
      else if (tables.has(`${measure}=${value}`)) continue;
      else if (value === 0) tally(name).unlabelledZero++;
      else {
        tally(name).wrong++;
        misses[half].push(`+ ${file} ${at} “${provenance.kind === 'clause' ? provenance.quote : ''}”`);
      }
      if (value === 0 && tally(name).unlabelledZero > 0 && !facts.some((fact) => fact.value === 0 && fact.measure === measure)) {
        misses[half].push(`0 ${file} ${at} “${provenance.kind === 'clause' ? provenance.quote : ''}”`);
      }
    }
    for (const [at, { measure, channel, quote }] of open) {
      tally(key(measure, channel)).missed++;
      misses[half].push(`- ${file} ${at} “${quote}”`);
    }
  }
  for (const half of [0, 1] as const) {
    console.log(`\nhalf ${half}: measure, precision, recall (right/wrong/missed, unlabelled zeros)`);
    const all: Tally = { right: 0, missed: 0, wrong: 0, unlabelledZero: 0 };
    for (const [name, { right, wrong, missed, unlabelledZero }] of [...tallies[half]].sort(([a], [b]) => a.localeCompare(b))) {
      const share = (n: number, of: number) => (of === 0 ? '   –  ' : `${((100 * n) / of).toFixed(1)}%`.padStart(6));
      console.log(
        `${name.padEnd(42)} ${share(right, right + wrong)} ${share(right, right + missed)}  ${right}/${wrong}/${missed} ${unlabelledZero}`
      );
      all.right += right;
      all.wrong += wrong;
      all.missed += missed;
    }
    console.log(
      `all: precision ${((100 * all.right) / (all.right + all.wrong)).toFixed(2)}%, recall ${((100 * all.right) / (all.right + all.missed)).toFixed(2)}%`
    );
    if (showMisses.includes(String(half))) for (const miss of misses[half].sort()) console.log(`  ${miss}`);
  }
  const texts = reports
    .filter(({ file }) => existsSync(join(folder, file)))
    .map(({ file, year }) => ({ year, blocks: blocksOf(readFileSync(join(folder, file), 'utf8')) }));
  const began = performance.now();
  let rounds = 0;
  while (performance.now() - began < 1000) {
    for (const { blocks, year } of texts) readNarrative(blocks, { year });
    rounds++;
  }
  console.log(`\n${Math.round((1000 * rounds * texts.length) / (performance.now() - began))} openings a second`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run();
