import { defineCheck } from './check';

/** Across a change of form (2018|2019, 2020|2021) some figures mean other things, and no difference is drawn. */
export default defineCheck({
  id: 'format-break',
  number: 'Y7',
  severity: 'info',
  titleZh: '表式改版',
  title: 'Break between forms',
  ruleZh: '跨 2018|2019 或 2020|2021 改版的指标，不与上年比较。',
  rule: 'Across the changes of form in 2019 and 2021, broken measures are not compared with last year.',
  needsNeighbours: true,
  *run({ report, lastYear }) {
    if (!lastYear) return;
    if (lastYear.year <= 2018 && report.year >= 2019) {
      yield note(
        'the report of the year before follows no national form; requests and outcomes are not compared with it',
        '上年报告早于 2019 年表式，申请与办理结果不与上年比较'
      );
      return;
    }
    const [before, now] = [lastYear.templates, report.templates];
    if (before.table2 && now.table2 && before.table2 !== now.table2)
      yield note(
        'table 2 changed its form: documents in force and fees are not compared with last year',
        '表2改版：文件有效件数与收费不与上年比较'
      );
    if (before.table3 && now.table3 && before.table3 !== now.table3)
      yield note('table 3 changed its form: （六） is compared as a whole only', '表3改版：（六）其他处理仅按合计比较');
  }
});

const note = (reason: string, reasonZh: string) => ({
  cells: [],
  reason,
  reasonZh,
  mend: 'Nothing to mend: charts draw a break here.',
  mendZh: '无需更正：图表在此处断开。'
});
