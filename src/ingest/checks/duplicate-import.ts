import { observationKey } from '$lib/model';
import { defineCheck } from './check';

/** Two reports of one place and year in hand: both are shown, with how many of their figures differ. */
export default defineCheck({
  id: 'duplicate-import',
  number: 'D9',
  severity: 'warning',
  titleZh: '重复报告',
  title: 'Two reports of one year',
  ruleZh: '同一主体同一年度有两份报告的，两份均保留并列出差异。',
  rule: 'Where one body has two reports on a year, both are kept and their differences told.',
  needsNeighbours: true,
  *run({ report, twins }) {
    for (const twin of twins ?? []) {
      const others = new Map(twin.observations.map((observation) => [observationKey(observation), observation.value]));
      const cells = report.observations.filter((observation) => {
        const key = observationKey(observation);
        return others.has(key) && others.get(key) !== observation.value;
      });
      const differ = [...new Set(cells.map(observationKey))];
      yield {
        cells: differ,
        actual: twin.source.file,
        reason: `${twin.source.file} is on ${report.year} at ${report.place.name} too; ${differ.length} of the figures both give ${differ.length === 1 ? 'differs' : 'differ'}`,
        reasonZh: `${twin.source.file} 同为${report.place.name} ${report.year} 年度报告；两份共有的数字中 ${differ.length} 个不同`,
        mend: 'Name the one that was published last, and keep it.',
        mendZh: '请确认最后公开的版本并保留。'
      };
    }
  }
});
