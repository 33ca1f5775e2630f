import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import synthesize from '../../cli/commands/synthesize';
import { buildDataset } from '../../cli/write/dataset';

const MANY = 100_000;
const CODEBOOK = 'data/codebook';

/** Seconds of the processor, of all threads: steadier than the clock where others work beside. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Builds a dataset of that many invented counties, thirteen townships by seven years each; gives what a report cost. */
async function cost(folder: string, counties: number): Promise<{ reports: number; clock: number; processor: number }> {
  const data = join(folder, `data-${counties}`);
  await synthesize.run(['--counties', String(counties), '--townships', '13', '--years', '2019-2025', '--out', data]);
  const [clock, processor] = [performance.now(), processorSeconds()];
  const { reports } = await buildDataset({ data, out: join(folder, `out-${counties}`), codebook: CODEBOOK });
  return { reports, clock: (performance.now() - clock) / 1000 / reports, processor: (processorSeconds() - processor) / reports };
}

/** Prints what building costs a report at n and at 4n, and what 100,000 would take if it stays so. True when linear. */
export async function run(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-build-'));
  try {
    await cost(folder, 1);
    const [n, n4] = [await cost(folder, 6), await cost(folder, 24)];
    const ratio = n4.processor / n.processor;
    for (const { reports, clock, processor } of [n, n4])
      console.log(
        `${reports} reports: ${(clock * 1e3).toFixed(2)} ms a report, ${(processor * 1e3).toFixed(2)} ms of processor; ` +
          `${MANY} at that pace: ${((clock * MANY) / 60).toFixed(1)} minutes, ${((processor * MANY) / 60).toFixed(1)} of processor`
      );
    console.log(
      `cost a report at four times as many: ${ratio.toFixed(2)}; most memory ${Math.round(process.resourceUsage().maxRSS / 1000)} MB`
    );
    return ratio < 1.5;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = (await run()) ? 0 : 1;
