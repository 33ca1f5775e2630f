import { observationKey, type Observation, type Report } from '$lib/model';
import { defineCheck, NO_LAST_YEAR, observationOf, valueOf } from './check';

/** Below this much, two years may well agree by chance. */
const LEAST_PROSE = 4;
const LEAST_TABLE2 = 3;
const LEAST_CASES = 10;
/** Stocks stay the same when nothing is issued or repealed. */
const STOCK = /-in-force$|-published-total$|-last-year$/;

/** All figures of the text, or of a table, the same as last year's, and enough of them that this is hardly chance. */
export default defineCheck({
  id: 'identical-figures',
  number: 'Y5',
  severity: 'warning',
  titleZh: '与上年数字全同',
  title: 'Figures identical with last year’s',
  ruleZh: '正文全部数字或某表全部非零数字与上年完全相同的，提示核对。',
  rule: 'All figures of the text, or all non-zero figures of a table, are last year’s.',
  needsNeighbours: true,
  *run({ report, lastYear }) {
    if (!lastYear) {
      yield NO_LAST_YEAR;
      return;
    }
    const prose = pairs(report, lastYear, ({ provenance, status }) => provenance.kind === 'clause' && status === 'reported').filter(
      ({ now, before }) => now.value !== 0 || before !== 0
    );
    if (prose.length >= LEAST_PROSE && prose.every(isSame)) yield finding('the text', '正文', prose, lastYear);
    for (const table of [2, 3, 4] as const) {
      const cells = pairs(report, lastYear, ({ provenance }) => provenance.kind === 'cell' && provenance.table === table);
      if (cells.length === 0 || !cells.every(isSame) || !isEnough(table, report, cells)) continue;
      yield finding(
        `table ${table}`,
        `表${table}`,
        cells.filter(({ now }) => now.value !== 0),
        lastYear
      );
    }
  }
});

interface Pair {
  now: Observation;
  before: number | null;
}

const isSame = ({ now, before }: Pair) => now.value === before;

/** The figures of a report that satisfy a condition and have a value, each with last year's of the same name; without a twin, none. */
function pairs(report: Report, lastYear: Report, condition: (observation: Observation) => boolean): Pair[] {
  return report.observations.filter(condition).flatMap((now) => {
    if (now.year !== undefined) return [];
    const before = observationOf(lastYear, now.measure, now);
    return now.value === null || before === undefined ? [] : [{ now, before: before.value }];
  });
}

function isEnough(table: 2 | 3 | 4, report: Report, cells: readonly Pair[]): boolean {
  if (table === 2) return cells.filter(({ now }) => now.value !== 0 && !STOCK.test(now.measure)).length >= LEAST_TABLE2;
  if (table === 3) return cells.length > 7 && (valueOf(report, 'requests-received', { applicant: 'total' }) ?? 0) >= LEAST_CASES;
  const cases = cells.filter(({ now }) => now.result === undefined).reduce((sum, { now }) => sum + (now.value ?? 0), 0);
  return cases >= LEAST_CASES;
}

function finding(en: string, zh: string, same: readonly Pair[], lastYear: Report) {
  return {
    cells: same.map(({ now }) => observationKey(now)),
    actual: same.length,
    reason: `${en}: all ${same.length} figures other than 0 are those of ${lastYear.year}`,
    reasonZh: `${zh}：${same.length} 个非零数字与 ${lastYear.year} 年全部相同`
  };
}
