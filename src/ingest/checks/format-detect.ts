import { defineCheck } from './check';

/** The first year whose reports have tables of one national form. */
const FIRST_YEAR = 2019;

/** Tables of different forms in one report (as 洪泽区 2023: table 3 of 2019, table 2 of 2021), or a form that does not belong to the year. */
export default defineCheck({
  id: 'format-detect',
  number: 'S1',
  severity: 'info',
  titleZh: '表式版本',
  title: 'Form of the tables',
  ruleZh: '各表按行列标签判定表式；同一报告混用两版，或与年份不符时提示。',
  rule: 'Each table’s form is told from its labels; mixed forms, or a form of other years, are noted.',
  *run({ report }) {
    const { table2, table3 } = report.templates;
    if (table2 && table3 && table2 !== table3)
      yield {
        cells: [],
        expected: table2,
        actual: table3,
        reason: `table 2 follows the ${table2} form, table 3 the ${table3} form`,
        reasonZh: `表2为${table2}年表式，表3为${table3}年表式`
      };
    const due = report.year < FIRST_YEAR ? null : report.year <= 2020 ? '2019' : '2021';
    const uses =
      due === null ? `reports on ${report.year} had no tables yet, is the year right?` : `reports on ${report.year} use that of ${due}`;
    const usesZh = due === null ? `${report.year}年度报告尚无统一表式，请核对年度` : `${report.year}年度报告应为${due}年表式`;
    for (const { name, template } of [
      { name: 2, template: table2 },
      { name: 3, template: table3 }
    ]) {
      if (!template || template === due || (table2 && table3 && table2 !== table3)) continue;
      yield {
        cells: [],
        expected: due,
        actual: template,
        reason: `table ${name} follows the ${template} form; ${uses}`,
        reasonZh: `表${name}为${template}年表式，${usesZh}`
      };
    }
  }
});
