import { CHANNELS } from '$lib/model';
import { defineCheck, NO_LAST_YEAR, observationOf } from './check';
import { observationName } from './names';

const TIMES = 5;
const LEAST = 20;
/** Counts that mean the same in both forms (domain notes, crosswalk). */
const CELLS = ['licence-decisions', 'penalty-decisions', 'compulsory-measure-decisions', 'reconsiderations', 'lawsuits-direct'];
const PROSE = ['items-disclosed', 'requests-received-stated', 'appeals-handled', 'hotline-cases', 'people-notified', 'policies-pushed'];

/** A count over five times last year's, or under a fifth of it, where last year's is 20 or more. What the text tells is a notice: it may count otherwise. */
export default defineCheck({
  id: 'spike',
  number: 'Y4',
  severity: 'warning',
  titleZh: '大幅变动',
  title: 'Large change',
  ruleZh: '上年不少于 20 的计数，本年超过其 5 倍或不足其五分之一时提示核对。',
  rule: 'A count of 20 or more last year that is over 5 times or under a fifth of it this year is worth a look.',
  needsNeighbours: true,
  *run({ report, lastYear }) {
    if (!lastYear) {
      yield NO_LAST_YEAR;
      return;
    }
    const compared = [
      { measure: 'requests-received', applicant: 'total' as const },
      ...CELLS.map((measure) => ({ measure })),
      ...PROSE.map((measure) => ({ measure })),
      ...CHANNELS.map((channel) => ({ measure: 'items-disclosed', channel }))
    ];
    for (const { measure, ...dimensions } of compared) {
      const [now, before] = [observationOf(report, measure, dimensions), observationOf(lastYear, measure, dimensions)];
      if (now === undefined || before === undefined || now.value === null || before.value === null || before.value < LEAST) continue;
      if (JSON.stringify(now.period ?? null) !== 'null' || JSON.stringify(before.period ?? null) !== 'null') continue;
      if (now.value <= before.value * TIMES && now.value * TIMES >= before.value) continue;
      const isProse = now.provenance.kind === 'clause';
      const name = observationName(now);
      yield {
        cells: [[measure, ...Object.values(dimensions)].join('/')],
        expected: before.value,
        actual: now.value,
        ...(isProse ? { severity: 'info' as const } : {}),
        reason: `${name.en}: ${before.value} in ${lastYear.year}, ${now.value} in ${report.year}`,
        reasonZh: `${name.zh}：${lastYear.year} 年 ${before.value}，${report.year} 年 ${now.value}`,
        mend: 'Compare with both published pages; what is counted may have changed.',
        mendZh: '请对照两年公开页面；统计口径可能有变。'
      };
    }
  }
});
