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

// Where a damage hid another: sums looked for the total in the last column.
it('a total column first beside two values run together: no wrong value goes unnamed', async () => {
  const kinds = ['total column first, with its head', 'no blank between two values (1⇥0 → 10)'].map((name) =>
    ALL_DAMAGE.find((kind) => kind.name === name)
  );
  for (const number of [3, 4, 8, 1558, 91558]) {
    const report = reportToDamage(number);
    const damages = kinds.filter((kind) => kind !== undefined);
    const title = damages.map(({ name }) => name).join(' + ');
    const damaged = damage(report, 'docx', damages, new Random(title, 'docx', number));
    if (!damaged) continue;
    const verdict = judge(report, damaged.expected, await parseReport(damaged.bytes, { file: damaged.file, places: ONE_PLACE }));
    expect(verdict.kind === 'silent' ? verdict.wrong : []).toEqual([]);
  }
});
