import { WAS, counted } from './counted';
import { defineCheck, isTownship, knownValue, observationOf } from './check';
import { isWholeYear, mayBe, SCOPE, told } from './stated';

/** The requests the text says were answered, against （七） of table 3. Unit: requests (件). */
export default defineCheck({
  id: 'narr-answered',
  number: 'N2',
  severity: 'warning',
  titleZh: '正文办结数与表3',
  title: 'Requests answered: text and table 3',
  ruleZh: '正文所述答复（办结）申请数＝表3三（七）总计。',
  rule: 'The requests the text says were answered are the total of （七） in table 3.',
  *run({ report }) {
    const stated = observationOf(report, 'requests-answered-stated');
    if (stated?.value === null || stated === undefined || !isWholeYear(stated)) return;
    const concluded = knownValue(report, 'requests-concluded', { applicant: 'total' });
    if (concluded === null) {
      if (report.templates.table3 !== null) yield { unchecked: '（七） of table 3 is blank', uncheckedZh: '表3（七）总计空白' };
      return;
    }
    if (mayBe(concluded, stated.value, stated.qualifier)) return;
    const scope = isTownship(report) ? { zh: '', en: '' } : SCOPE;
    const { zh, en } = told(stated);
    yield {
      cells: ['requests-answered-stated', 'requests-concluded/total'],
      expected: concluded,
      actual: stated.value,
      reason: `the text says ${counted(stated.value, 'request', WAS, en)} answered, table 3 ${concluded}${scope.en}`,
      reasonZh: `正文称答复（办结）${zh} 件，表3（七）总计 ${concluded} 件${scope.zh}`
    };
  }
});
