import { defineCheck, NO_DOCUMENT } from './check';
import { atLine } from './names';

/** The period is 1 January to 31 December of the year; anything else, or one that cannot be read, is worth a look. */
export default defineCheck({
  id: 'period-malformed',
  number: 'D2',
  severity: 'warning',
  titleZh: '统计期限',
  title: 'Period of the figures',
  ruleZh: '统计期限应为报告年度 1 月 1 日至 12 月 31 日，且书写完整。',
  rule: 'The period is 1 January to 31 December of the year, written in full.',
  needsDocument: true,
  *run({ report, details }) {
    if (!details) {
      yield NO_DOCUMENT;
      return;
    }
    const { period } = details.identity;
    if (period === null) {
      yield { unchecked: 'no period is stated', uncheckedZh: '未载明统计期限' };
      return;
    }
    const { from, to, raw, line } = period;
    const due = [`${report.year}-01-01`, `${report.year}-12-31`];
    if (from === due[0] && to === due[1]) return;
    if (from === null && to === due[1]) {
      yield { unchecked: 'only the end of the period could be read', uncheckedZh: '仅读到统计期末' };
      return;
    }
    const at = atLine(line);
    const isReadable = from !== null && to !== null;
    yield {
      cells: [],
      expected: due.join('/'),
      actual: isReadable ? `${from}/${to}` : raw,
      reason: `${at.en}${at.en && ': '}the period ${isReadable ? `runs from ${from} to ${to}` : `“${raw}” cannot be read as two dates`}`,
      reasonZh: `${at.zh}${at.zh && '：'}统计期限${isReadable ? `为 ${from} 至 ${to}` : `“${raw}”书写不完整`}`
    };
  }
});
