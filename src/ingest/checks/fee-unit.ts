import type { Report } from '$lib/model';
import { defineCheck, isTownship, observationOf } from './check';

/** The fee of a report in 万元, whichever unit its cell prints; null where it has none. */
function feeOf(report: Report): number | null {
  const fee = observationOf(report, 'fees-charged');
  return fee === undefined || fee.value === null ? null : fee.unit === 'yuan' ? fee.value / 10_000 : fee.value;
}

/** A fee 10,000 times off against last year or the peers, or printed in yuan: 元 entered where the form asks 万元. Unit: 万元. */
export default defineCheck({
  id: 'fee-unit',
  number: 'T2-5',
  severity: 'warning',
  titleZh: '收费金额单位',
  title: 'Unit of the fee',
  ruleZh: '收费金额与上年或同县相差约一万倍，或以元填报，疑为单位误用。',
  rule: 'An amount about ten thousand times off last year or the peers, or printed in yuan, suggests the wrong unit.',
  templates: ['2021'],
  needsNeighbours: 'too',
  *run({ report, lastYear, peers }) {
    const fee = observationOf(report, 'fees-charged');
    if (!fee?.value) return;
    const finding = (reason: string, reasonZh: string) => ({ cells: ['fees-charged'], actual: fee.value, reason, reasonZh });
    if (lastYear === null && peers.length === 0) {
      if (fee.unit === 'yuan')
        yield finding(`the cell prints ${fee.raw}; the form asks for 万元 (10,000 yuan)`, `表格填写“${fee.raw}”，表式单位为万元`);
      else if (isTownship(report) && fee.value > 100)
        yield finding(`${fee.value} 万元 is much for a township`, `乡镇收费 ${fee.value} 万元，数额偏大，请核对单位`);
      return;
    }
    if (fee.unit === 'yuan') return;
    const before = lastYear ? feeOf(lastYear) : null;
    const others = peers.map(feeOf).filter((value) => value !== null && value > 0);
    const base = before || others.sort((a, b) => (a ?? 0) - (b ?? 0))[Math.floor(others.length / 2)];
    if (base && (fee.value / base > 2000 || fee.value / base < 1 / 2000))
      yield finding(`${fee.value} against ${base} before or among peers`, `填报 ${fee.value} 万元，上年或同县为 ${base} 万元`);
  }
});
