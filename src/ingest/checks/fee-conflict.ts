import { defineCheck, valueOf } from './check';

/** Townships rarely have fees of their own; a positive amount, or one beside "no fees" in section six, is noted. Unit: 万元. */
export default defineCheck({
  id: 'fee-conflict',
  number: 'T2-6',
  severity: 'info',
  titleZh: '乡镇收费',
  title: 'Fees at a township',
  ruleZh: '乡镇一般无行政事业性收费权限，大于 0 时提示核对。',
  rule: 'Townships rarely may charge administrative fees; an amount above 0 is noted.',
  *run({ report }) {
    const fee = valueOf(report, 'fees-charged');
    if (fee === null || fee <= 0 || !/[镇乡]$|街道|苏木/.test(report.place.name)) return;
    yield {
      cells: ['fees-charged'],
      expected: 0,
      actual: fee,
      reason: `administrative fees of ${fee} × 10,000 yuan are reported by a township`,
      reasonZh: `乡镇填报行政事业性收费 ${fee} 万元`
    };
  }
});
