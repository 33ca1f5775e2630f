import { defineCheck, knownValue, valueOf } from './check';

/** Per applicant and month, ten requests are free (国办函〔2020〕109号). */
const FREE = 10;

/** A fee for handling requests though no applicant can have made more than the free ten in a month. Unit: yuan (元). */
export default defineCheck({
  id: 'narr-fee',
  number: 'N10',
  severity: 'info',
  titleZh: '信息处理费与申请数',
  title: 'Handling fee and number of requests',
  ruleZh: '每一申请人每月 10 件以内不收信息处理费；全年申请不多于 10 件而有收费的，提示核对。',
  rule: 'Ten requests per applicant and month are free; a fee beside ten requests or fewer in the year is worth a look.',
  *run({ report }) {
    const fee = valueOf(report, 'handling-fee-charged');
    if (fee === null || fee <= 0) return;
    const received = knownValue(report, 'requests-received', { applicant: 'total' }) ?? valueOf(report, 'requests-received-stated');
    if (received === null) {
      yield { unchecked: 'the number of requests is not known', uncheckedZh: '申请件数不详' };
      return;
    }
    if (received > FREE) return;
    yield {
      cells: ['handling-fee-charged', 'requests-received/total'],
      expected: 0,
      actual: fee,
      reason: `a handling fee of ${fee} yuan was charged with ${received} requests received; up to ${FREE} per applicant and month are free of a charge by number`,
      reasonZh: `收取信息处理费 ${fee} 元，全年新收申请 ${received} 件；按件计收的，每一申请人每月 ${FREE} 件以内不收费（按量计收除外）`
    };
  }
});
