import { observationKey } from '$lib/model';
import { defineCheck } from './check';
import { rowName } from './names';
import { notReportedOf } from './per-report';

/** A blank total whose parts are all given: the total is derived beside the blank, never in its place. Unit: requests (件). */
export default defineCheck({
  id: 'total-blank',
  number: 'T3-4',
  severity: 'info',
  titleZh: '总计空白',
  title: 'Blank total',
  ruleZh: '总计为空白而各分项俱全时，另记推算值并注明。',
  rule: 'Where a total is blank and all its parts are given, a derived value is kept beside the blank.',
  *run({ report }) {
    const blank = notReportedOf(report).filter(
      (observation) => observation.applicant === 'total' && observation.status !== 'derived' && observation.status !== 'unreadable'
    );
    for (const observation of blank) {
      const row = report.observations.filter(
        (other) => other.measure === observation.measure && other.outcome === observation.outcome && other.applicant !== 'total'
      );
      if (!row.some((other) => other.value !== null)) continue;
      const derived = notReportedOf(report).find(
        (other) => other.status === 'derived' && observationKey(other) === observationKey(observation)
      );
      const name = rowName(observation.measure, observation.outcome);
      yield {
        cells: [observationKey(observation)],
        expected: derived?.value ?? null,
        actual: null,
        reason: derived
          ? `${name.en}: the total is blank; its parts make ${derived.value}`
          : `${name.en}: the total is blank though parts are given; some parts are blank too, so none was derived`,
        reasonZh: derived ? `“${name.zh}”行：总计空白，分项合计 ${derived.value}` : `“${name.zh}”行：总计空白；分项亦有空白，未作推算`
      };
    }
  }
});
