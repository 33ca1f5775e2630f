import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import synthesize from '../../cli/commands/synthesize';
import { buildDataset } from '../../cli/write/dataset';

const MANY = 100_000;
const CODEBOOK = 'data/codebook';
/** Counties of the larger of two builds, thirteen townships by seven years each; COUNTIES in the environment changes it (999 are 90,909 reports and take 8 GB of disk). */
const COUNTIES = Number(process.env['COUNTIES'] ?? 48);

/** What a build took: seconds of the clock and of the processor (of all threads: steadier where others work beside), most memory in MB. */
interface Cost {
  reports: number;
  clock: number;
  processor: number;
  memory: number;
}

async function costOf(data: string, out: string): Promise<Cost> {
  const [clock, before] = [performance.now(), process.cpuUsage()];
  const { reports } = await buildDataset({ data, out, codebook: CODEBOOK });
  const { user, system } = process.cpuUsage(before);
  return {
    reports,
    clock: (performance.now() - clock) / 1000,
    processor: (user + system) / 1e6,
    memory: process.resourceUsage().maxRSS / 1000
  };
}

/** Builds a dataset of that many invented counties in a process of its own, whose memory is the build's alone. */
async function build(folder: string, counties: number): Promise<Cost> {
  const [data, out] = [join(folder, `data-${counties}`), join(folder, `out-${counties}`)];
  await synthesize.run(['--counties', String(counties), '--townships', '13', '--years', '2019-2025', '--out', data], 'en');
  const { stdout } = spawnSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), '--one', data, out], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit']
  });
  rmSync(data, { recursive: true });
  return JSON.parse(stdout) as Cost;
}

/** Prints what building costs a report at n and at 4n, what 100,000 would take if it stays so, and the most memory. True when linear. */
export async function run(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-build-'));
  try {
    const [n, n4] = [await build(folder, Math.ceil(COUNTIES / 4)), await build(folder, COUNTIES)];
    const each = ({ processor, reports }: Cost) => processor / reports;
    for (const { reports, clock, processor, memory } of [n, n4])
      console.log(
        `${reports} reports: ${((clock / reports) * 1e3).toFixed(2)} ms a report, ${((processor / reports) * 1e3).toFixed(2)} ms of processor, ` +
          `${Math.round(memory)} MB; ${MANY} at that pace: ${((clock / reports / 60) * MANY).toFixed(1)} minutes, ` +
          `${((processor / reports / 60) * MANY).toFixed(1)} of processor`
      );
    const ratio = each(n4) / each(n);
    console.log(`cost a report at four times as many: ${ratio.toFixed(2)}`);
    return ratio < 1.5;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [mode, data, out] = process.argv.slice(2);
  if (mode === '--one' && data && out) console.log(JSON.stringify(await costOf(data, out)));
  else process.exitCode = (await run()) ? 0 : 1;
}
