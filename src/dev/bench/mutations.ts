import { fileURLToPath } from 'node:url';
import { Random } from '../../cli/synthesize/random';
import { parseReport } from '../../ingest/pipeline';
import { ALL_DAMAGE as KINDS } from '../damage/all-damage';
import { COLUMN_DAMAGE } from '../damage/columns';
import { CARRIERS, type Carrier, type Damage } from '../damage/damage';
import { damage, ONE_PLACE, reportToDamage } from '../damage/patient';
import { judge } from '../damage/verdict';

/** Damaged documents of each kind and carrier; PER_KIND in the environment changes it. */
const PER_KIND = Number(process.env['PER_KIND'] ?? 40);

/** Number of the first report; another one (FROM in the environment) gives documents never seen before. */
const FROM = Number(process.env['FROM'] ?? 0);

interface Tally {
  exact: number;
  flagged: number;
  silent: number;
}

const none = (): Tally => ({ exact: 0, flagged: 0, silent: 0 });
const share = ({ exact, flagged, silent }: Tally) => (100 * exact) / Math.max(1, exact + flagged + silent);

/** Damages invented reports in every way and carrier, one kind at a time and two together, and prints what became of their cells. True when all is well. */
export async function run(): Promise<boolean> {
  const only = process.env['ONLY'];
  const all = none();
  const losslessAll = none();
  const examples: string[] = [];
  const misread: string[] = [];
  let isWell = true;
  const test = async (kinds: readonly Damage[], carrier: Carrier, number: number, tally: Tally, isLossless: boolean) => {
    const report = reportToDamage(number);
    const title = kinds.map(({ name }) => name).join(' + ');
    const damaged = damage(report, carrier, kinds, new Random(title, carrier, number));
    if (!damaged) return;
    const verdict = judge(report, damaged.expected, await parseReport(damaged.bytes, { file: damaged.file, places: ONE_PLACE }));
    tally[verdict.kind]++;
    all[verdict.kind]++;
    if (isLossless) losslessAll[verdict.kind]++;
    if (verdict.kind === 'silent') examples.push(`${title} [${carrier} ${number}] ${verdict.wrong.slice(0, 3).join('; ')}`);
    else if (verdict.kind === 'flagged' && isLossless) misread.push(`${title} [${carrier} ${number}]`);
  };

  console.log(
    `${'kind'.padEnd(46)} ${CARRIERS.map((carrier) => carrier.padStart(16)).join('')}   (exact/flagged/silent; * no figure is lost)`
  );
  for (const kind of KINDS) {
    if (only && !kind.name.includes(only)) continue;
    const row: string[] = [];
    for (const carrier of CARRIERS) {
      if (kind.carriers && !kind.carriers.includes(carrier)) {
        row.push('–'.padStart(16));
        continue;
      }
      const tally = none();
      const isLossless = kind.lossless.includes(carrier);
      for (let number = FROM; number < FROM + PER_KIND; number++) await test([kind], carrier, number, tally, isLossless);
      if (tally.silent > 0 || (isLossless && share(tally) < 95)) isWell = false;
      row.push(`${isLossless ? '*' : ''}${tally.exact}/${tally.flagged}/${tally.silent}`.padStart(16));
    }
    console.log(`${kind.name.padEnd(46)} ${row.join('')}`);
  }
  if (!only) {
    const pairs = none();
    const single = KINDS.filter((kind) => !kind.encode && !/as printed|another row/.test(kind.name));
    for (let number = FROM; number < FROM + PER_KIND * 50; number++) {
      const random = new Random('pair', number);
      const carrier = random.pick(CARRIERS);
      const fitting = single.filter((kind) => !kind.carriers || kind.carriers.includes(carrier));
      const [a, b] = [random.pick(fitting), random.pick(fitting)];
      // Columns first, as they need whole rows; two of them would not say what is printed.
      if (COLUMN_DAMAGE.includes(a) && COLUMN_DAMAGE.includes(b)) continue;
      await test(COLUMN_DAMAGE.includes(b) ? [b, a] : [a, b], carrier, number, pairs, false);
    }
    console.log(`${'two kinds together'.padEnd(46)} ${`${pairs.exact}/${pairs.flagged}/${pairs.silent}`.padStart(16)}`);
  }
  if (all.silent > 0) isWell = false;
  const total = all.exact + all.flagged + all.silent;
  console.log(`\n${total} documents: ${all.exact} exact, ${all.flagged} flagged, ${all.silent} silently wrong`);
  console.log(
    `where no figure is lost: ${share(losslessAll).toFixed(2)} % exact (${losslessAll.flagged} flagged, ${losslessAll.silent} silently wrong)`
  );
  for (const example of examples.slice(0, Number(process.env['SHOW'] ?? 20))) console.log(`silent: ${example}`);
  if (process.env['SHOW']) for (const example of misread.slice(0, Number(process.env['SHOW']))) console.log(`flagged: ${example}`);
  return isWell;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = (await run()) ? 0 : 1;
