import { defineCheck, valueOf } from './check';
import { measureName, observationName } from './names';
import { RATES, ratesOf } from './rates';

/** How a rate is told that the text gives and the report has not kept. */
const AS_WELL = '正文另有';
const isShare = (value: number): boolean => value >= 0 && value <= 100;

/** A rate lies between 0 and 100, however often it is told, and so does what a stated change makes of last year's. Unit: percent. */
export default defineCheck({
  id: 'rate-range',
  number: 'N11',
  severity: 'error',
  titleZh: '比率范围',
  title: 'Range of rates',
  ruleZh: '比率应在 0 至 100 之间；按同比变化推算的上年值亦同。',
  rule: 'A rate lies between 0 and 100, and so does last year’s as its change implies it.',
  needsDocument: ({ reasonZh }) => reasonZh.includes(AS_WELL),
  *run({ report, details }) {
    for (const rate of ratesOf(report)) {
      if (isShare(rate.value)) continue;
      const name = observationName(rate);
      yield {
        cells: [rate.measure],
        expected: '0–100',
        actual: rate.value,
        reason: `${name.en}: ${rate.value}% is outside 0 to 100`,
        reasonZh: `${name.zh}：${rate.value}% 不在 0 至 100 之间`
      };
    }
    // one that gave way to another telling is no figure of the report, but the text says it all the same
    for (const { key, kept, others } of details?.retellings ?? []) {
      if (!RATES.includes(key)) continue;
      const name = measureName(key);
      for (const value of others.filter((other) => !isShare(other)))
        yield {
          cells: [key],
          expected: '0–100',
          actual: value,
          reason: `${name.en}: the text says ${value}% as well, which is outside 0 to 100; ${kept}% was kept`,
          reasonZh: `${name.zh}：${AS_WELL} ${value}%，不在 0 至 100 之间；取 ${kept}%`
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
    if (isShare(before)) return;
    yield {
      cells: ['online-handling-rate', 'online-handling-rate-change'],
      expected: '0–100',
      actual: before,
      reason: `online handling rate: ${rate}% after a change of ${change} points makes ${before}% for the year before`,
      reasonZh: `线上办理率：本年 ${rate}%、同比变化 ${change} 个百分点，推算上年为 ${before}%`
    };
  }
});
