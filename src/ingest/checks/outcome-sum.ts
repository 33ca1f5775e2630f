import { APPLICANTS } from '$lib/model';
import { defineCheck } from './check';
import { APPLICANT_NAMES, hasTable3, outcomesOf, requestRow } from './requests';
import { compareSum } from './sum';

/** Implied by table 3: （七）总计 is the sum of the outcome rows, per applicant. Unit: requests (件). */
export default defineCheck({
  id: 'outcome-sum',
  number: 'T3-2',
  severity: 'error',
  titleZh: '办理结果合计',
  title: 'Sum of outcomes',
  ruleZh: '每列：（七）总计＝（一）至（六）各行之和。',
  rule: 'Per column: the total concluded is the sum of the outcome rows.',
  *run({ report }) {
    if (!hasTable3(report)) return;
    const outcomes = outcomesOf(report);
    const rows = outcomes.map((outcome) => requestRow(report, 'requests-concluded', outcome));
    const totals = requestRow(report, 'requests-concluded');
    for (const [column, applicant] of APPLICANTS.entries()) {
      const values = rows.map((row) => row[column] ?? null);
      const result = compareSum(values, totals[column] ?? null);
      const name = APPLICANT_NAMES[applicant];
      if (result.agrees === null) yield { unchecked: `${name.en}: a row is blank or missing`, uncheckedZh: `${name.zh}：有空白或缺失的行` };
      if (result.agrees !== false) continue;
      const nonZero = outcomes.filter((_, i) => values[i] !== 0);
      yield {
        cells: [`requests-concluded/${applicant}`, ...nonZero.map((outcome) => `requests-concluded/${outcome}/${applicant}`)],
        expected: result.sum,
        actual: result.total,
        reason: `${name.en}: the outcome rows make ${result.sum}${result.partial ? ' or more' : ''}, the total says ${result.total}`,
        reasonZh: `${name.zh}列：各办理结果合计 ${result.sum} 件${result.partial ? '以上' : ''}，（七）总计为 ${result.total} 件`
      };
    }
  }
});
