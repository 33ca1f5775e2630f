import { defineCheck, valueOf } from './check';
import { observationName } from './names';
import { ratesOf } from './rates';

/** A rate lies between 0 and 100, and so does what a stated change makes of last year's. Unit: percent. */
export default defineCheck({
  id: 'rate-range',
  number: 'N11',
  severity: 'error',
  titleZh: '比率范围',
  title: 'Range of rates',
  ruleZh: '比率应在 0 至 100 之间；按同比变化推算的上年值亦同。',
  rule: 'A rate lies between 0 and 100, and so does last year’s as its change implies it.',
  *run({ report }) {
    for (const rate of ratesOf(report)) {
      if (rate.value >= 0 && rate.value <= 100) continue;
      const name = observationName(rate);
      yield {
        cells: [rate.measure],
        expected: '0–100',
        actual: rate.value,
        reason: `${name.en}: ${rate.value}% is outside 0 to 100`,
        reasonZh: `${name.zh}：${rate.value}% 不在 0 至 100 之间`
      };
    }
    const rate = valueOf(report, 'online-handling-rate');
    const change = valueOf(report, 'online-handling-rate-change');
    if (change === null) return;
    if (rate === null) {
      yield { unchecked: 'a change of the online handling rate without the rate', uncheckedZh: '有线上办理率变化而无当年值' };
      return;
    }
    const before = Math.round((rate - change) * 1e6) / 1e6;
    if (before >= 0 && before <= 100) return;
    yield {
      cells: ['online-handling-rate', 'online-handling-rate-change'],
      expected: '0–100',
      actual: before,
      reason: `online handling rate: ${rate}% after a change of ${change} points makes ${before}% for the year before`,
      reasonZh: `线上办理率：本年 ${rate}%、同比变化 ${change} 个百分点，推算上年为 ${before}%`
    };
  }
});
