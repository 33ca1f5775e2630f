import { TABLE4_MEASURES } from '$lib/model';
import { add, defineCheck, valueOf } from './check';

/** Disputes in a year with no requests in it or in the year before: worth a look. Unit: cases (件). */
export default defineCheck({
  id: 'cases-without-requests',
  number: 'T4-6',
  severity: 'info',
  titleZh: '无申请而有复议诉讼',
  title: 'Disputes without requests',
  ruleZh: '本年与上年均无申请而表4有案件。',
  rule: 'Table 4 lists cases while no request came in this year or the last.',
  needsNeighbours: true,
  *run({ report, lastYear }) {
    const cases = add(...TABLE4_MEASURES.map((measure) => valueOf(report, measure)));
    if (cases === null || cases === 0) return;
    const came = (year: typeof report) =>
      add(valueOf(year, 'requests-received', { applicant: 'total' }), valueOf(year, 'requests-carried-in', { applicant: 'total' }));
    const now = came(report);
    if (now !== 0) return;
    if (!lastYear || came(lastYear) === null) {
      yield { unchecked: 'no requests known for the year before', uncheckedZh: '上年申请数不详' };
      return;
    }
    if (came(lastYear) !== 0) return;
    yield {
      cells: [...TABLE4_MEASURES, 'requests-received/total'],
      expected: 0,
      actual: cases,
      reason: `${cases} disputes, no requests this year or last`,
      reasonZh: `复议诉讼 ${cases} 件，本年与上年均无申请`
    };
  }
});
