import { add, defineCheck, valueOf } from './check';
import { measureName } from './names';

/** 2019 form: last year's catalogue plus its change is this year's "上一年项目数量". Unit: catalogue items (项). */
export default defineCheck({
  id: 'catalogue-chain',
  number: 'T2-7',
  severity: 'info',
  titleZh: '事项目录衔接',
  title: 'Catalogue chain',
  ruleZh: '本年所填“上一年项目数量”＝上年“上一年项目数量”＋上年“本年增/减”。',
  rule: 'Items last year = items the year before + change in that year.',
  templates: ['2019'],
  needsNeighbours: true,
  *run({ report, lastYear }) {
    if (!lastYear || report.templates.table2 !== '2019' || lastYear.templates.table2 !== '2019') return;
    for (const kind of ['licence', 'other-service', 'penalty', 'compulsory-measure', 'fee']) {
      const expected = add(valueOf(lastYear, `${kind}-items-last-year`), valueOf(lastYear, `${kind}-items-change`));
      const actual = valueOf(report, `${kind}-items-last-year`);
      if (expected === null || actual === null || expected === actual) continue;
      const name = measureName(`${kind}-items-last-year`);
      yield {
        cells: [`${kind}-items-last-year`],
        expected,
        actual,
        reason: `${name.en}: last year's figures make ${expected}, this report says ${actual}`,
        reasonZh: `${name.zh}：按上年填报应为 ${expected} 项，本年填 ${actual} 项`
      };
    }
  }
});
