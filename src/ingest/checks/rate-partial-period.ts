import { observationKey, type Observation } from '$lib/model';
import { defineCheck } from './check';
import { observationName } from './names';
import { clausesOf } from './per-report';

/** Figures of the text that cover some months only (1-10月份): kept with their months, never taken for the year. */
export default defineCheck({
  id: 'rate-partial-period',
  number: 'N12',
  severity: 'info',
  titleZh: '非全年数字',
  title: 'Figures for part of the year',
  ruleZh: '正文数字只涉及部分月份的，注明起止月份，不作全年数使用。',
  rule: 'Figures for some months only keep their months and are not taken for the year.',
  *run({ report }) {
    const byPeriod = new Map<string, Observation[]>();
    for (const observation of clausesOf(report)) {
      if (!observation.period || observation.status !== 'reported') continue;
      const name = `${observation.period.from}–${observation.period.to}`;
      byPeriod.set(name, [...(byPeriod.get(name) ?? []), observation]);
    }
    for (const [period, observations] of byPeriod)
      yield {
        cells: observations.map(observationKey),
        actual: period,
        reason: `${observations.map((item) => `${observationName(item).en} ${item.value}`).join(', ')}: for ${period} only`,
        reasonZh: `${observations.map((item) => `${observationName(item).zh} ${item.value}`).join('、')}：仅为 ${period} 的数字`,
        mend: 'Nothing to mend: the months are shown beside the figure.',
        mendZh: '无需更正：数字旁注明月份。'
      };
  }
});
