import { add, defineCheck, valueOf } from './check';
import { measureName } from './names';

/** No more can be repealed than was in force or issued. Unit: documents (件). */
export default defineCheck({
  id: 'repeal-bound',
  number: 'T2-3',
  severity: 'warning',
  titleZh: '废止数上限',
  title: 'Repealed within what existed',
  ruleZh: '本年废止≤上年现行有效＋本年制发。',
  rule: 'Repealed ≤ in force the year before + issued.',
  templates: ['2021'],
  needsNeighbours: true,
  *run({ report, lastYear }) {
    if (!lastYear || report.templates.table2 !== '2021' || lastYear.templates.table2 !== '2021') return;
    for (const kind of ['rules', 'normative-documents']) {
      const bound = add(valueOf(lastYear, `${kind}-in-force`), valueOf(report, `${kind}-issued`));
      const repealed = valueOf(report, `${kind}-repealed`);
      if (bound === null || repealed === null || repealed <= bound) continue;
      const name = measureName(`${kind}-repealed`);
      yield {
        cells: [`${kind}-repealed`],
        expected: bound,
        actual: repealed,
        reason: `${name.en}: ${repealed}, at most ${bound} existed`,
        reasonZh: `${name.zh}：${repealed} 件，上年有效与本年制发合计至多 ${bound} 件`
      };
    }
  }
});
