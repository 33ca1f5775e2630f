import { defineCheck, valueOf } from './check';

/** Since 2024-01-01 the revised 行政复议法 (Art. 23(4)) puts reconsideration before suits over refusals: a note, no error. Unit: cases (件). */
export default defineCheck({
  id: 'direct-suit-after-2024',
  number: 'T4-7',
  severity: 'info',
  titleZh: '2024年起复议前置',
  title: 'Reconsideration first since 2024',
  ruleZh: '2024年起，对不予公开不服的须先申请复议；此后仍有直接起诉的，仅作提示。',
  rule: 'Since 2024 a refusal must be reconsidered before it is sued over; direct suits after that are noted, not faulted.',
  *run({ report }) {
    const suits = valueOf(report, 'lawsuits-direct');
    if (report.year < 2024 || suits === null || suits === 0) return;
    yield {
      cells: ['lawsuits-direct'],
      actual: suits,
      reason: `${suits} ${suits === 1 ? 'suit' : 'suits'} without reconsideration in ${report.year}; since 2024 reconsideration comes first for refusals`,
      reasonZh: `${report.year} 年直接起诉 ${suits} 件；2024 年起对不予公开不服的须先申请复议`
    };
  }
});
