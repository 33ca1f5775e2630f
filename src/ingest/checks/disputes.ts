import { RESULTS, type Report } from '$lib/model';
import { defineCheck, valueOf, type Check } from './check';
import { compareSum } from './sum';

/** The keys of a group of table 4: four results and the total. */
export function disputeKeys(measure: string): string[] {
  return [...RESULTS.map((result) => `${measure}/${result}`), measure];
}

/** The four results of a group of table 4 against its total. Unit: cases (件). */
export function compareDisputes(report: Report, measure: string): ReturnType<typeof compareSum> {
  return compareSum(
    RESULTS.map((result) => valueOf(report, measure, { result })),
    valueOf(report, measure)
  );
}

/** A check that the four results of a group of table 4 make its total. A total of 0 beside cases is `total-zero`'s to report. */
export function disputeSum(id: string, number: string, measure: string, zh: string, en: string): Check {
  return defineCheck({
    id,
    number,
    severity: 'error',
    titleZh: `${zh}合计`,
    title: `Sum of ${en}`,
    ruleZh: `${zh}：结果维持＋结果纠正＋其他结果＋尚未审结＝总计。`,
    rule: `${en}: upheld + corrected + other + pending = total.`,
    *run({ report }) {
      const result = compareDisputes(report, measure);
      if (result.agrees === null && report.templates.table4 !== null)
        yield { unchecked: `${en}: a cell is blank`, uncheckedZh: `${zh}：有空白格` };
      if (result.agrees !== false || result.total === 0) return;
      yield {
        cells: disputeKeys(measure),
        expected: result.sum,
        actual: result.total,
        reason: `${en}: the four results make ${result.sum}${result.partial ? ' or more' : ''}, the total says ${result.total}`,
        reasonZh: `${zh}：四项结果合计 ${result.sum} 件，总计为 ${result.total} 件`
      };
    }
  });
}
