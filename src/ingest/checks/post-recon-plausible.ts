import { add, defineCheck, valueOf } from './check';

/** Lawsuits after reconsideration need a closed reconsideration of this year or the last. Unit: cases (件). */
export default defineCheck({
  id: 'post-recon-plausible',
  number: 'T4-5',
  severity: 'info',
  titleZh: '复议后起诉多于已结复议',
  title: 'More suits after reconsideration than reconsiderations closed',
  ruleZh: '复议后起诉数宜不多于本年与上年已审结的复议数。',
  rule: 'Suits after reconsideration should not exceed the reconsiderations closed this year and last.',
  needsNeighbours: true,
  *run({ report, lastYear }) {
    const suits = valueOf(report, 'lawsuits-after-reconsideration');
    if (suits === null || suits === 0) return;
    const closed = (year: typeof report) => {
      const total = valueOf(year, 'reconsiderations');
      const pending = valueOf(year, 'reconsiderations', { result: 'pending' });
      return total === null || pending === null ? null : total - pending;
    };
    if (!lastYear) {
      yield { unchecked: 'no report for the year before', uncheckedZh: '缺上年报告' };
      return;
    }
    const bound = add(closed(report), closed(lastYear));
    if (bound === null || suits <= bound) return;
    yield {
      cells: ['lawsuits-after-reconsideration', 'reconsiderations'],
      expected: bound,
      actual: suits,
      reason: `${suits} suits followed reconsideration, ${bound} reconsiderations were closed in this year and the last`,
      reasonZh: `复议后起诉 ${suits} 件，本年与上年审结复议共 ${bound} 件`
    };
  }
});
