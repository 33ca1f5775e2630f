import { APPLICANTS, outcomeGroup } from '$lib/model';
import { defineCheck } from './check';
import { outcomeName } from './names';
import { outcomesOf, requests } from './requests';
import { compareSum } from './sum';

/** Group headings （三）–（六） of table 3 have no numbers of their own; where one is printed it must be the sum of its rows. Unit: requests (件). */
export default defineCheck({
  id: 'group-present',
  number: 'T3-7',
  severity: 'warning',
  titleZh: '分组行载有数字',
  title: 'Number in a group heading',
  ruleZh: '（三）至（六）标题行本无数字；如有，应等于其下各行之和。',
  rule: 'Group headings carry no number; where one does, it must be the sum of its rows.',
  needsDocument: true,
  *run({ report, details }) {
    for (const group of details?.groups ?? []) {
      const outcomes = outcomesOf(report).filter((outcome) => outcomeGroup(outcome) === group.group);
      for (const [i, applicant] of APPLICANTS.entries()) {
        const printed = group.values.length === APPLICANTS.length ? (group.values[i] ?? null) : null;
        const result = compareSum(
          outcomes.map((outcome) => requests(report, 'requests-concluded', applicant, outcome)),
          printed
        );
        if (result.agrees !== false) continue;
        yield {
          cells: outcomes.map((outcome) => `requests-concluded/${outcome}/${applicant}`),
          expected: result.sum,
          actual: result.total,
          reason: `line ${group.line}: the heading “${outcomeName(group.group).en}” says ${result.total}, its rows make ${result.sum}`,
          reasonZh: `第 ${group.line} 行：分组标题“${outcomeName(group.group).zh}”为 ${result.total}，其下各行合计 ${result.sum}`
        };
      }
    }
  }
});
