import { describe, expect, it } from 'vitest';
import { ALL_DAMAGE } from '../../../src/dev/damage/all-damage';
import { CARRIERS } from '../../../src/dev/damage/damage';
import { damage, ONE_PLACE, reportToDamage } from '../../../src/dev/damage/patient';
import { judge } from '../../../src/dev/damage/verdict';
import { Random } from '../../../src/cli/synthesize/random';
import { parseReport } from '../../../src/ingest/pipeline';

// A few documents of each kind; `npm run bench -- mutations` makes thousands.
describe.each(CARRIERS)('a damaged document, %s', (carrier) => {
  const kinds = ALL_DAMAGE.filter((kind) => !kind.carriers || kind.carriers.includes(carrier));
  it.each(kinds)('$name: no wrong value goes unnamed', async (kind) => {
    for (let number = 0; number < 5; number++) {
      const report = reportToDamage(number);
      const damaged = damage(report, carrier, [kind], new Random('test', kind.name, carrier, number));
      if (!damaged) continue;
      const verdict = judge(report, damaged.expected, await parseReport(damaged.bytes, { file: damaged.file, places: ONE_PLACE }));
      expect(verdict.kind === 'silent' ? verdict.wrong : []).toEqual([]);
    }
  });
});

// Where one damage hid another: sums looked for the total in the last column; the last two cells agreed by chance; a number cut in two
// made up for a blank cell that was lost.
describe.each([
  ['docx', ['total column first, with its head', 'no blank between two values (1⇥0 → 10)'], [3, 4, 8, 91558]],
  ['markdown', ['hyphens for zeros', 'cells shifted right, last value lost'], [3, 8, 5004, 271045]],
  ['lines', ['a blank inside a number', 'a zero at a row’s end left blank'], [32, 72, 5000032]]
] as const)('a document damaged twice, %s', (carrier, names, numbers) => {
  it(`${names.join(' + ')}: no wrong value goes unnamed`, async () => {
    const damages = names.flatMap((name) => ALL_DAMAGE.filter((kind) => kind.name.startsWith(name)).slice(0, 1));
    const title = damages.map(({ name }) => name).join(' + ');
    expect(damages).toHaveLength(2);
    for (const number of numbers) {
      const report = reportToDamage(number);
      const damaged = damage(report, carrier, damages, new Random(title, carrier, number));
      if (!damaged) continue;
      const verdict = judge(report, damaged.expected, await parseReport(damaged.bytes, { file: damaged.file, places: ONE_PLACE }));
      expect(verdict.kind === 'silent' ? verdict.wrong : []).toEqual([]);
    }
  });
});
