import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../../cli/files';
import { documentOf } from '../../cli/synthesize/document';
import { flatSheets } from '../../cli/synthesize/sheets';
import { writeTabs } from '../../cli/synthesize/write-text';
import { parseReport } from '../../ingest/pipeline';
import { readText } from '../../ingest/read/text';
import { readTables } from '../../ingest/templates/read-tables';
import { readNarrative } from '../../ingest/narrative/read-narrative';
import { ONE_PLACE, reportToDamage } from '../damage/patient';

const MANY = 20_000;
/** A whole report of a real township, where it is at hand. */
const SEED = fileURLToPath(new URL('../../../../shared/reports/buji-2025.txt', import.meta.url));
const encoder = new TextEncoder();

/** Sixty reports as tab-separated text, filled up with prose to the size of a real township's (9,800 bytes); without prose, their tables alone. */
function documents(isProse: boolean): Uint8Array[] {
  const filler =
    '持续完善政府信息公开工作机制，聚焦财政预决算、民生保障、重大项目建设等重点领域，规范公开内容与流程，及时发布政策文件和工作动态，切实保障群众的知情权、参与权和监督权。';
  return Array.from({ length: 60 }, (_, number) => {
    const report = reportToDamage(number);
    const parts = documentOf(report, flatSheets(report));
    if (!isProse) return encoder.encode(writeTabs(parts.filter((part) => part.kind !== 'text')));
    const text = writeTabs(parts);
    const lines = Math.max(0, Math.ceil((9_800 - encoder.encode(text).length) / encoder.encode(filler).length));
    return encoder.encode(text.replace('\n\n（三）', `\n\n${Array.from({ length: lines }, () => filler).join('\n\n')}\n\n（三）`));
  });
}

async function seconds(work: () => Promise<void> | void): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

/** The least time of several runs of a piece of work, in seconds. */
async function least(runs: number, work: () => Promise<void> | void): Promise<number> {
  let best = Infinity;
  for (let i = 0; i < runs; i++) best = Math.min(best, await seconds(work));
  return best;
}

/** Prints how fast text becomes normalised reports: reports a second against a floor of the same run, cost at n and 4n, memory over 20,000 documents. True when linear and steady. */
export async function run(): Promise<boolean> {
  const whole = documents(true);
  const bare = documents(false);
  // as the command line does it: the hash is taken by node, and counted
  const parseAll = async (set: readonly Uint8Array[], count: number) => {
    for (let i = 0; i < count; i++) {
      const bytes = set[i % set.length] as Uint8Array;
      await parseReport(bytes, { file: '云山镇-2025.txt', sha256: sha256(bytes), places: ONE_PLACE });
    }
  };
  // the engine is at its speed only when it has compiled what runs often
  await parseAll(whole, 5_000);
  const first = await parseReport(whole[1] as Uint8Array, { file: '云山镇-2025.txt', places: ONE_PLACE });
  const json = JSON.stringify(first.report);
  const count = 600;
  const floor = await least(5, () => {
    for (let i = 0; i < count; i++) JSON.parse(json);
  });
  const withProse = await least(5, () => parseAll(whole, count));
  const withoutProse = await least(5, () => parseAll(bare, count));
  const read = await least(5, () => {
    for (let i = 0; i < count; i++) readText(whole[i % whole.length] as Uint8Array);
  });
  const read60 = whole.map((bytes) => readText(bytes));
  const tables60 = read60.map((document) => readTables(document));
  const tables = await least(5, () => {
    for (let i = 0; i < count; i++) readTables(read60[i % 60] as (typeof read60)[number]);
  });
  const narrative = await least(5, () => {
    for (let i = 0; i < count; i++) readNarrative((tables60[i % 60] as (typeof tables60)[number]).prose, { year: 2025 });
  });
  const rate = (time: number) => Math.round(count / time);
  console.log(`text to normalised report, ${Math.round((whole[1]?.length ?? 0) / 100) / 10} kB: ${rate(withProse)} a second on one core`);
  console.log(`tables alone, ${Math.round((bare[1]?.length ?? 0) / 100) / 10} kB:                 ${rate(withoutProse)} a second`);
  if (existsSync(SEED)) {
    const seed = [new Uint8Array(readFileSync(SEED))];
    await parseAll(seed, 2_000);
    console.log(
      `a real report, ${Math.round((seed[0]?.length ?? 0) / 100) / 10} kB:                ${rate(await least(5, () => parseAll(seed, count)))} a second`
    );
  }
  console.log(`of which reading ${rate(read)}, tables ${rate(tables)}, prose ${rate(narrative)} a second`);
  console.log(
    `floor, JSON.parse of the result (${Math.round(json.length / 1000)} kB): ${rate(floor)} a second; ingest takes ${(withProse / floor).toFixed(1)} times as long`
  );

  const cost = async (documents: number) => (await least(3, () => parseAll(whole, documents))) / documents;
  const [n, n4] = [await cost(500), await cost(2000)];
  console.log(`cost a report at 500 and at 2,000: ${(n * 1e6).toFixed(0)} and ${(n4 * 1e6).toFixed(0)} µs (${(n4 / n).toFixed(2)})`);

  const gc = (globalThis as { gc?: () => void }).gc;
  const heap = () => {
    gc?.();
    return process.memoryUsage().heapUsed / 1e6;
  };
  // each with a line of its own: what is remembered of a document must not hold the whole of it
  const parseDiffering = async (count: number) => {
    for (let i = 0; i < count; i++) {
      const note = encoder.encode(`\n\n附注第${i}号，此行文字各份不同`);
      await parseAll([Buffer.concat([whole[i % whole.length] as Uint8Array, note])], 1);
    }
  };
  await parseDiffering(2000);
  const before = heap();
  await parseDiffering(MANY);
  const growth = heap() - before;
  console.log(
    `heap after ${MANY} more documents: ${growth >= 0 ? '+' : ''}${growth.toFixed(1)} MB${gc ? '' : ' (no forced collection: run with node --expose-gc for a steady figure)'}`
  );
  return n4 / n < 1.5 && growth < (gc ? 20 : 150);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = (await run()) ? 0 : 1;
