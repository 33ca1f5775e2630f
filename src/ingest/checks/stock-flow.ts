import { add, defineCheck, valueOf } from './check';
import { measureName } from './names';

/** In force = in force last year + issued − repealed, for rules and normative documents of the 2021 form. Unit: documents (件). */
export default defineCheck({
  id: 'stock-flow',
  number: 'T2-2',
  severity: 'warning',
  titleZh: '现行有效件数衔接',
  title: 'Stock and flow of documents',
  ruleZh: '现行有效＝上年现行有效＋本年制发－本年废止。',
  rule: 'In force = in force the year before + issued − repealed.',
  templates: ['2021'],
  needsNeighbours: true,
  *run({ report, lastYear }) {
    if (report.templates.table2 !== '2021') return;
    if (!lastYear || lastYear.templates.table2 !== '2021') {
      yield { unchecked: 'no table 2 of the same form for the year before', uncheckedZh: '上年无同版表2' };
      return;
    }
    for (const kind of ['rules', 'normative-documents']) {
      const repealed = valueOf(report, `${kind}-repealed`);
      const expected = add(valueOf(lastYear, `${kind}-in-force`), valueOf(report, `${kind}-issued`), repealed === null ? null : -repealed);
      const actual = valueOf(report, `${kind}-in-force`);
      if (expected === null || actual === null || expected === actual) continue;
      const name = measureName(`${kind}-in-force`);
      yield {
        cells: [`${kind}-in-force`, `${kind}-issued`, `${kind}-repealed`],
        expected,
        actual,
        reason: `${name.en}: last year's stock and this year's changes make ${expected}, the report says ${actual}`,
        reasonZh: `${name.zh}：按上年存量与本年增减应为 ${expected} 件，填报 ${actual} 件`
      };
    }
  }
});
