import { APPLICANTS, OUTCOMES, type Outcome } from '$lib/model';
import { defineCheck } from './check';
import { rowName } from './names';
import { hasTable3, requestRow } from './requests';
import { compareSum } from './sum';

const ROWS: { measure: string; outcome?: Outcome }[] = [
  { measure: 'requests-received' },
  { measure: 'requests-carried-in' },
  ...OUTCOMES.map((outcome) => ({ measure: 'requests-concluded', outcome })),
  { measure: 'requests-concluded' },
  { measure: 'requests-carried-out' }
];

/** Implied by table 3: natural persons + five kinds of organisation = total, in each row. Unit: requests (件). */
export default defineCheck({
  id: 'row-sum',
  number: 'T3-3',
  severity: 'error',
  titleZh: '申请人合计',
  title: 'Sum of applicants',
  ruleZh: '每行：自然人＋五类法人或其他组织＝总计。',
  rule: 'Per row: natural persons and the five kinds of organisation make the total.',
  *run({ report }) {
    if (!hasTable3(report)) return;
    let blank = 0;
    for (const { measure, outcome } of ROWS) {
      const values = requestRow(report, measure, outcome);
      if (values.every((value) => value === null)) continue;
      const result = compareSum(values.slice(0, -1), values.at(-1) ?? null);
      if (result.agrees === null) blank++;
      if (result.agrees !== false) continue;
      const row = outcome ? `${measure}/${outcome}` : measure;
      const name = rowName(measure, outcome);
      yield {
        cells: APPLICANTS.filter((applicant, i) => applicant === 'total' || values[i] !== 0).map((applicant) => `${row}/${applicant}`),
        expected: result.sum,
        actual: result.total,
        reason: `${name.en}: the applicants make ${result.sum}${result.partial ? ' or more' : ''}, the total says ${result.total}`,
        reasonZh: `“${name.zh}”行：各类申请人合计 ${result.sum} 件${result.partial ? '以上' : ''}，总计为 ${result.total} 件`
      };
    }
    if (blank > 0) yield { unchecked: `${blank} rows have blank cells`, uncheckedZh: `${blank} 行有空白格` };
  }
});
