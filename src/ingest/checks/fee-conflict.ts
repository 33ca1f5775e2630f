import { defineCheck, isTownship, observationOf } from './check';

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
    const charged = observationOf(report, 'fees-charged');
    const fee = charged?.value ?? null;
    if (fee === null || fee <= 0) return;
    // in the unit of the cell: some print 元 where the form asks for 万元
    const told = charged?.unit === 'yuan' ? { zh: `${fee} 元`, en: `${fee} yuan` } : { zh: `${fee} 万元`, en: `${fee} × 10,000 yuan` };
    const none = observationOf(report, 'handling-fee-charged');
    const quote = none?.value === 0 && none.provenance.kind === 'clause' ? none.provenance.quote : null;
    const isDenied = quote !== null && !HANDLING_ALONE.test(quote);
    if (isDenied)
      yield {
        cells: ['fees-charged', 'handling-fee-charged'],
        expected: 0,
        actual: fee,
        reason: `table 2 reports administrative fees of ${told.en}, the text says “${quote}”`,
        reasonZh: `表2填报行政事业性收费 ${told.zh}，正文称“${quote}”`
      };
    else if (isTownship(report))
      yield {
        cells: ['fees-charged'],
        expected: 0,
        actual: fee,
        reason: `administrative fees of ${told.en} are reported by a township`,
        reasonZh: `乡镇填报行政事业性收费 ${told.zh}`
      };
  }
});
