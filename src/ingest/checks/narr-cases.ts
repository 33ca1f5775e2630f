import { add, defineCheck, isTownship, knownValue, observationOf, type Disagreement } from './check';
import { isWholeYear, mayBe, SCOPE, told } from './stated';

/** Reconsiderations and lawsuits the text counts, against the totals of table 4. Unit: cases (件). */
export default defineCheck({
  id: 'narr-cases',
  number: 'N5',
  severity: 'warning',
  titleZh: '正文复议诉讼与表4',
  title: 'Disputes: text and table 4',
  ruleZh: '正文所述行政复议＝表4行政复议总计，行政诉讼＝未经复议直接起诉＋复议后起诉。',
  rule: 'Reconsiderations and lawsuits in the text are the totals of table 4.',
  *run({ report }) {
    if (report.templates.table4 === null) return;
    const direct = knownValue(report, 'lawsuits-direct');
    const after = knownValue(report, 'lawsuits-after-reconsideration');
    const kinds = [
      { measure: 'reconsiderations-stated', cells: ['reconsiderations'], total: knownValue(report, 'reconsiderations'), parts: [] },
      {
        measure: 'lawsuits-stated',
        cells: ['lawsuits-direct', 'lawsuits-after-reconsideration'],
        total: add(direct, after),
        parts: [direct, after]
      }
    ];
    for (const { measure, cells, total, parts } of kinds) {
      const stated = observationOf(report, measure);
      if (stated?.value === null || stated === undefined || !isWholeYear(stated)) continue;
      const isSuit = measure === 'lawsuits-stated';
      const name = isSuit ? { zh: '行政诉讼', en: 'lawsuits' } : { zh: '行政复议', en: 'reconsiderations' };
      if (total === null) {
        yield { unchecked: `${name.en}: a total of table 4 is blank`, uncheckedZh: `${name.zh}：表4总计空白` };
        continue;
      }
      if (mayBe(total, stated.value, stated.qualifier)) continue;
      const scope = isTownship(report) ? { zh: '', en: '' } : SCOPE;
      const finding: Disagreement = {
        cells: [measure, ...cells],
        expected: total,
        actual: stated.value,
        reason: `${name.en}: the text says ${told(stated).en}, table 4 ${total}; the table may hold cases of the year before${scope.en}`,
        reasonZh: `${name.zh}：正文为 ${told(stated).zh} 件，表4合计 ${total} 件；表格可能含上年转入案件${scope.zh}`
      };
      // The text may count one of the two kinds of suit alone.
      if (stated.value > 0 && parts.includes(stated.value)) finding.severity = 'info';
      yield finding;
    }
  }
});
