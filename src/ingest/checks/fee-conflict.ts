import { defineCheck, isTownship, observationOf, valueOf } from './check';

/** Words that speak of the fee for handling requests alone, which is another fee than table 2's. */
const HANDLING_ALONE = /处理费|依申请|信息公开(?:费|收费)/;

/** Townships rarely have fees of their own; a positive amount, or one beside "no fees" in the text, is noted. Unit: 万元. */
export default defineCheck({
  id: 'fee-conflict',
  number: 'T2-6',
  severity: 'info',
  titleZh: '乡镇收费',
  title: 'Fees at a township',
  ruleZh: '乡镇一般无行政事业性收费权限，大于 0 时提示核对；正文称无收费而表2有金额的，同样提示。',
  rule: 'Townships rarely may charge administrative fees: an amount above 0 is noted, and so is one beside a text that tells of no fees.',
  *run({ report }) {
    const fee = valueOf(report, 'fees-charged');
    if (fee === null || fee <= 0) return;
    const none = observationOf(report, 'handling-fee-charged');
    const quote = none?.value === 0 && none.provenance.kind === 'clause' ? none.provenance.quote : null;
    const isDenied = quote !== null && !HANDLING_ALONE.test(quote);
    if (isDenied)
      yield {
        cells: ['fees-charged', 'handling-fee-charged'],
        expected: 0,
        actual: fee,
        reason: `table 2 reports administrative fees of ${fee} × 10,000 yuan, the text says “${quote}”`,
        reasonZh: `表2填报行政事业性收费 ${fee} 万元，正文称“${quote}”`
      };
    else if (isTownship(report))
      yield {
        cells: ['fees-charged'],
        expected: 0,
        actual: fee,
        reason: `administrative fees of ${fee} × 10,000 yuan are reported by a township`,
        reasonZh: `乡镇填报行政事业性收费 ${fee} 万元`
      };
  }
});
