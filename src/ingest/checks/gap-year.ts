import { defineCheck } from './check';

/** A year is missing between this report and the one before it, so nothing can be carried over. */
export default defineCheck({
  id: 'gap-year',
  number: 'Y6',
  severity: 'info',
  titleZh: '年度间断',
  title: 'Missing year',
  ruleZh: '两份在库报告之间缺年度的，无法核对结转与变动。',
  rule: 'With a year missing between two reports, what is carried over cannot be checked.',
  needsNeighbours: true,
  *run({ report, otherYears }) {
    const earlier = otherYears.map(({ year }) => year).filter((year) => year < report.year);
    if (earlier.length === 0) return;
    const last = Math.max(...earlier);
    if (last === report.year - 1) return;
    const gap = last + 2 === report.year ? String(last + 1) : `${last + 1}–${report.year - 1}`;
    yield {
      cells: [],
      expected: report.year - 1,
      actual: last,
      reason: `the report before this one is on ${last}; that on ${gap} is not at hand, so the carry-over was not checked`,
      reasonZh: `前一份在库报告为 ${last} 年度，未收录 ${gap} 年度报告，未核对结转`,
      mend: 'Add the missing report if it was published.',
      mendZh: '如该年度报告已公开，请补充。'
    };
  }
});
