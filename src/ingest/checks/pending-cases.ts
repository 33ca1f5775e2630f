import { TABLE4_MEASURES } from '$lib/model';
import { defineCheck, NO_LAST_YEAR, valueOf } from './check';
import { measureName } from './names';

/** Cases pending (尚未审结) at the end of last year should be among this year's. Unit: cases (件). */
export default defineCheck({
  id: 'pending-cases',
  number: 'Y3',
  severity: 'info',
  titleZh: '未结案件衔接',
  title: 'Pending cases of last year',
  ruleZh: '上年尚未审结的案件宜计入本年总计。',
  rule: 'Cases pending at the end of last year should be in this year’s total.',
  needsNeighbours: true,
  *run({ report, lastYear }) {
    if (report.templates.table4 === null) return;
    if (!lastYear) {
      yield NO_LAST_YEAR;
      return;
    }
    for (const measure of TABLE4_MEASURES) {
      const pending = valueOf(lastYear, measure, { result: 'pending' });
      const total = valueOf(report, measure);
      const name = measureName(measure);
      if (pending === null || total === null) {
        yield { unchecked: `${name.en}: a cell is blank in one of the two years`, uncheckedZh: `${name.zh}：两年之一有空白` };
        continue;
      }
      if (total >= pending) continue;
      yield {
        cells: [measure],
        expected: pending,
        actual: total,
        reason: `${name.en}: ${pending} were pending at the end of ${lastYear.year}, ${report.year} lists ${total} in all`,
        reasonZh: `${name.zh}：${lastYear.year} 年末尚未审结 ${pending} 件，${report.year} 年总计 ${total} 件`
      };
    }
  }
});
