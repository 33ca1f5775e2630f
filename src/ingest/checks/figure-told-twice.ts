import { observationKey } from '$lib/model';
import { defineCheck, NO_DOCUMENT } from './check';
import { atLine, observationName } from './names';

/**
 * A figure the text tells more than once, with different values: one was kept. Where none is the plainer telling it is a warning, as the
 * other may be the year's figure, or the channel `other` stands for several; else a notice.
 */
export default defineCheck({
  id: 'figure-told-twice',
  number: 'N15',
  severity: 'info',
  titleZh: '同一数字多种说法',
  title: 'A figure told twice',
  ruleZh: '正文多次述及同一数字的，各处应一致；不一致时取表述最明确的一处，无从分辨的提示核对。',
  rule: 'A figure told more than once is told the same; where it is not, the plainest telling is kept, and where none is plainer it is worth a look.',
  needsDocument: true,
  *run({ report, details }) {
    if (!details) {
      yield NO_DOCUMENT;
      return;
    }
    for (const { key, kept, others, isEven, line } of details.retellings ?? []) {
      const observation = report.observations.find((item) => item.provenance.kind === 'clause' && observationKey(item) === key);
      if (observation === undefined) continue;
      const name = observationName(observation);
      const at = atLine(line);
      yield {
        cells: [key],
        expected: kept,
        actual: others.join(' '),
        ...(isEven ? { severity: 'warning' as const } : {}),
        reason: `${name.en}: ${kept} was kept${at.en && ` (${at.en})`}, the text says ${others.join(' and ')} as well`,
        reasonZh: `${name.zh}：取 ${kept}${at.zh && `（${at.zh}）`}，正文另有 ${others.join('、')}`,
        mend: 'Compare with the published page; correct the figure in amendments.csv if another one is the total of the year.',
        mendZh: '请对照公布页面；如全年数另有其数，请在 amendments.csv 中更正。'
      };
    }
  }
});
