import { add, defineCheck, valueOf } from './check';

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
      yield {
        cells: [`${kind}-repealed`],
        expected: bound,
        actual: repealed,
        reason: `${kind}: ${repealed} repealed, at most ${bound} existed`,
        reasonZh: `本年废止 ${repealed} 件，至多存在 ${bound} 件`
      };
    }
  }
});
