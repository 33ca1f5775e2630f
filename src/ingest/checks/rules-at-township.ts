import { defineCheck, isTownship, observationOf } from './check';
import { measureName } from './names';

const MEASURES = ['rules-issued', 'rules-repealed', 'rules-in-force', 'rules-made', 'rules-newly-published', 'rules-published-total'];

/** A township cannot make 规章 (government rules): anything but 0 is worth a look. Unit: documents (件). */
export default defineCheck({
  id: 'rules-at-township',
  number: 'T2-1',
  severity: 'warning',
  titleZh: '乡镇规章数',
  title: 'Rules at a township',
  ruleZh: '乡镇、街道无规章制定权，规章各项应为 0。',
  rule: 'Townships cannot make government rules; these values should be 0.',
  *run({ report }) {
    if (!isTownship(report)) return;
    for (const measure of MEASURES) {
      const observation = observationOf(report, measure);
      if (!observation?.value) continue;
      yield {
        cells: [measure],
        expected: 0,
        actual: observation.value,
        reason: `${measureName(measure).en}: ${observation.value}; a township has no power to make any`,
        reasonZh: `${measureName(measure).zh}填报 ${observation.value} 件，乡镇无规章制定权`
      };
    }
  }
});
