import { WAS, counted } from './counted';
import { defineCheck, isTownship, knownValue, observationOf } from './check';
import { isWholeYear, mayBe, SCOPE, told } from './stated';

const PAIRS = [
  { stated: 'requests-carried-out-stated', table: 'requests-carried-out', zh: '结转下年', row: '四', en: 'carried out' },
  { stated: 'requests-carried-in-stated', table: 'requests-carried-in', zh: '上年结转', row: '二', en: 'carried in' }
];

/** The requests the text says were carried out or in, against 四 and 二 of table 3. Unit: requests (件). */
export default defineCheck({
  id: 'narr-carried',
  number: 'N3',
  severity: 'warning',
  titleZh: '正文结转数与表3',
  title: 'Requests carried over: text and table 3',
  ruleZh: '正文所述结转下年＝表3四，上年结转＝表3二。',
  rule: 'The requests the text says were carried out are 四 of table 3, those carried in 二.',
  *run({ report }) {
    for (const { stated: measure, table, zh, row, en } of PAIRS) {
      const stated = observationOf(report, measure);
      if (stated?.value === null || stated === undefined || !isWholeYear(stated)) continue;
      const printed = knownValue(report, table, { applicant: 'total' });
      if (printed === null) {
        if (report.templates.table3 !== null) yield { unchecked: `${row} of table 3 is blank`, uncheckedZh: `表3${row}的总计空白` };
        continue;
      }
      if (mayBe(printed, stated.value, stated.qualifier)) continue;
      const scope = isTownship(report) ? { zh: '', en: '' } : SCOPE;
      yield {
        cells: [measure, `${table}/total`],
        expected: printed,
        actual: stated.value,
        reason: `the text says ${counted(stated.value, 'request', WAS, told(stated).en)} ${en}, table 3 ${printed}${scope.en}`,
        reasonZh: `正文称${zh} ${told(stated).zh} 件，表3${row}为 ${printed} 件${scope.zh}`
      };
    }
  }
});
