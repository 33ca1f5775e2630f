import { WAS, counted } from './counted';
import { defineCheck, isTownship, knownValue, observationOf } from './check';
import { isWholeYear, mayBe, SCOPE, told } from './stated';

/** The requests the text says were received, against 一, or 一+二 where it counts those carried in. Unit: requests (件). */
export default defineCheck({
  id: 'narr-received',
  number: 'N1',
  severity: 'warning',
  titleZh: '正文收到数与表3',
  title: 'Requests received: text and table 3',
  ruleZh: '正文所述收到申请数＝表3一（新收），或＝一＋二（含上年结转）。',
  rule: 'The requests the text says were received are 一 of table 3, or 一 + 二 with those carried in.',
  *run({ report }) {
    const stated = observationOf(report, 'requests-received-stated');
    if (stated?.value === null || stated === undefined || !isWholeYear(stated)) return;
    const received = knownValue(report, 'requests-received', { applicant: 'total' });
    if (received === null) {
      if (report.templates.table3 !== null) yield { unchecked: '一 of table 3 is blank', uncheckedZh: '表3一的总计空白' };
      return;
    }
    if (mayBe(received, stated.value, stated.qualifier)) return;
    const carriedIn = knownValue(report, 'requests-carried-in', { applicant: 'total' });
    const { zh, en } = told(stated);
    const cells = ['requests-received-stated', 'requests-received/total', 'requests-carried-in/total'];
    if (carriedIn !== null && mayBe(received + carriedIn, stated.value, stated.qualifier)) {
      yield {
        cells,
        expected: received,
        actual: stated.value,
        severity: 'info',
        reason: `the text says ${counted(stated.value, 'request', WAS, en)} received; that is ${received} received and ${carriedIn} carried in`,
        reasonZh: `正文称收到 ${zh} 件，为新收 ${received} 件与上年结转 ${carriedIn} 件之和`,
        mend: 'Nothing to mend: the text counts those carried in.',
        mendZh: '无需更正：正文含上年结转。'
      };
      return;
    }
    const scope = isTownship(report) ? { zh: '', en: '' } : SCOPE;
    yield {
      cells: carriedIn === null ? cells.slice(0, 2) : cells,
      expected: received,
      actual: stated.value,
      reason: `the text says ${counted(stated.value, 'request', WAS, en)} received, table 3 ${received}${carriedIn === null ? '' : `, with ${carriedIn} carried in`}${scope.en}`,
      reasonZh: `正文称收到 ${zh} 件，表3新收 ${received} 件${carriedIn === null ? '' : `、上年结转 ${carriedIn} 件`}${scope.zh}`
    };
  }
});
