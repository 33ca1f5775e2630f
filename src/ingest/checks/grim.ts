import { defineCheck } from './check';
import { observationName } from './names';
import { ratesOf } from './rates';
import { decimalsOf, fitsShare } from './share';

/**
 * GRIM: whether any whole number k of the known base n makes the rate as printed, rounded or cut off.
 * 95.7 % of 840 can be (804 of 840); 95.5 % of 10 cannot.
 */
export default defineCheck({
  id: 'grim',
  number: 'G1',
  severity: 'warning',
  titleZh: '比率与基数',
  title: 'Rate and base (GRIM)',
  ruleZh: '存在整数 k，使 k／基数按所列位数四舍五入或截尾等于所列比率。',
  rule: 'Some whole number k of the base makes the rate as printed, rounded or cut off.',
  *run({ report }) {
    for (const rate of ratesOf(report)) {
      const name = observationName(rate);
      const base = rate.base?.value ?? null;
      if (base === null || base <= 0 || !Number.isInteger(base)) {
        yield { unchecked: `${name.en}: what it is a share of is not stated`, uncheckedZh: `${name.zh}：未说明基数` };
        continue;
      }
      const counted = report.observations.find(({ measure, value }) => measure === rate.base?.measure && value === base);
      if ((rate.qualifier ?? 'exact') !== 'exact' || (counted?.qualifier ?? 'exact') !== 'exact') {
        yield { unchecked: `${name.en}: the rate or its base is rounded`, uncheckedZh: `${name.zh}：比率或基数为约数` };
        continue;
      }
      const near = (rate.value / 100) * base;
      const around = [Math.floor(near) - 1, Math.floor(near), Math.ceil(near), Math.ceil(near) + 1].filter((k) => k >= 0 && k <= base);
      if (around.some((k) => fitsShare((k / base) * 100, rate.value, rate.raw))) continue;
      const places = decimalsOf(rate.raw) + 1;
      const shares = [Math.floor(near), Math.ceil(near)].map((k) => `${k}/${base} = ${((k / base) * 100).toFixed(places)}%`);
      yield {
        cells: [rate.measure, ...(rate.base ? [rate.base.measure] : [])],
        expected: shares.join(' | '),
        actual: `${rate.value}%`,
        reason: `${name.en}: no whole number out of ${base} makes ${rate.value}% (${shares.join(', ')}); its base may be another`,
        reasonZh: `${name.zh}：以 ${base} 件为基数，没有整数件数可得 ${rate.value}%（${shares.join('，')}）；基数可能另有所指`
      };
    }
  }
});
