import { TABLE4_MEASURES } from '$lib/model';
import { counted } from './counted';
import { defineCheck } from './check';
import { compareDisputes, disputeKeys } from './disputes';
import { measureName } from './names';

/** The commonest slip in table 4: cases are given and the total is 0. Unit: cases (件). */
export default defineCheck({
  id: 'total-zero',
  number: 'T4-4',
  severity: 'error',
  titleZh: '有案而总计为零',
  title: 'Cases beside a total of 0',
  ruleZh: '表4各组有案件数而总计为 0。',
  rule: 'A group of table 4 lists cases while its total is 0.',
  *run({ report }) {
    for (const measure of TABLE4_MEASURES) {
      const result = compareDisputes(report, measure);
      if (result.agrees !== false || result.total !== 0) continue;
      const name = measureName(measure);
      yield {
        cells: disputeKeys(measure),
        expected: result.sum,
        actual: 0,
        reason: `${name.en}: the results list ${counted(result.sum, 'case')}, the total says 0`,
        reasonZh: `${name.zh}：各项结果共 ${result.sum} 件，总计为 0`
      };
    }
  }
});
