import { counted } from './counted';
import { defineCheck, knownValue, NO_LAST_YEAR } from './check';

/** What last year carried out (四) is what this year carries in (二). Unit: requests (件). Not printed on the form; standard in review. */
export default defineCheck({
  id: 'carry-over',
  number: 'Y1',
  severity: 'error',
  titleZh: '结转衔接',
  title: 'Carry-over from last year',
  ruleZh: '上年四（结转下年）总计＝本年二（上年结转）总计。',
  rule: 'The total carried out last year is the total carried in this year.',
  needsNeighbours: true,
  *run({ report, lastYear }) {
    if (report.templates.table3 === null) return;
    if (!lastYear) {
      yield NO_LAST_YEAR;
      return;
    }
    const expected = knownValue(lastYear, 'requests-carried-out', { applicant: 'total' });
    const actual = knownValue(report, 'requests-carried-in', { applicant: 'total' });
    if (expected === null || actual === null) {
      yield { unchecked: 'the total carried over is blank in one of the two years', uncheckedZh: '两年之一的结转总计空白' };
      return;
    }
    if (expected === actual) return;
    yield {
      cells: ['requests-carried-in/total'],
      expected,
      actual,
      reason: `${lastYear.year} carried ${counted(expected, 'request')} out, ${report.year} carries ${actual} in`,
      reasonZh: `${lastYear.year} 年结转下年 ${expected} 件，${report.year} 年填报上年结转 ${actual} 件`
    };
  }
});
