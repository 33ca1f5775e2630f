import { observationKey, type Observation, type Report } from '$lib/model';
import type { ChangeStatement } from '../narrative/statements';
import { defineCheck, observationOf, type Disagreement } from './check';
import { observationName } from './names';
import { fitsShare } from './share';

/** A change told in the text (比去年增加1件, 提升15个百分点, 增长50%) against last year's own report. */
export default defineCheck({
  id: 'yoy-claim',
  number: 'Y8',
  severity: 'warning',
  titleZh: '同比表述',
  title: 'Stated change against last year',
  ruleZh: '正文所述同比变化应与上年报告的数值相符。',
  rule: 'A change stated in the text fits the figure of last year’s report.',
  needsNeighbours: true,
  *run({ report, lastYear, details }) {
    const implied = report.observations.filter(
      (observation) => observation.status === 'derived' && observation.year === report.year - 1 && observation.value !== null
    );
    const claims = (details?.statements ?? []).filter(
      (statement): statement is ChangeStatement => statement.kind === 'change' && statement.of !== 'other' && statement.level !== null
    );
    if (implied.length === 0 && claims.length === 0) return;
    for (const observation of implied) {
      const before = lastYear ? lastYearOf(lastYear, observation) : null;
      if (!lastYear || before === null) yield unknown(observation);
      else if (before !== observation.value) yield disagree(report.year, observation, before);
    }
    for (const claim of claims) {
      const now = report.observations.find(
        (observation) => observation.measure === claim.of && observation.value === claim.level && observation.year === undefined
      );
      if (now === undefined || implied.some((other) => observationKey({ ...other, year: undefined }) === observationKey(now))) continue;
      const before = lastYear ? lastYearOf(lastYear, now) : null;
      if (!lastYear || before === null) {
        yield unknown(now);
        continue;
      }
      const isRight =
        claim.unit === 'count'
          ? (claim.level ?? 0) - claim.value === before
          : before !== 0 && fitsShare(((claim.level ?? 0) / before - 1) * 100, claim.value, claim.raw);
      if (isRight || claim.unit === 'percentage-point') continue;
      const name = observationName(now);
      yield {
        cells: [observationKey(now)],
        expected: before,
        actual: claim.value,
        reason: `${name.en}: “${claim.quote}” with ${claim.level} this year; the report on ${lastYear.year} says ${before}`,
        reasonZh: `${name.zh}：本年 ${claim.level}，“${claim.quote}”；${lastYear.year} 年报告为 ${before}`
      };
    }
  }
});

/** Last year's own figure; null where it is missing, rounded, or for some months only. */
function lastYearOf(lastYear: Report, { measure, channel }: Observation): number | null {
  const found = observationOf(lastYear, measure, channel ? { channel } : {});
  return !found || found.period || (found.qualifier ?? 'exact') !== 'exact' ? null : found.value;
}

function unknown(observation: Observation) {
  const name = observationName(observation);
  return { unchecked: `${name.en}: last year’s own figure is not known`, uncheckedZh: `${name.zh}：上年报告中无相应数值` };
}

function disagree(year: number, observation: Observation, before: number): Disagreement {
  const name = observationName(observation);
  return {
    cells: [observationKey({ ...observation, year: undefined })],
    expected: before,
    actual: observation.value,
    reason: `${name.en}: the change stated implies ${observation.value} for ${year - 1}; that year’s report says ${before}`,
    reasonZh: `${name.zh}：按同比表述推算 ${year - 1} 年为 ${observation.value}，该年报告为 ${before}`
  };
}
