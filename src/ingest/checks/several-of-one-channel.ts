import { defineCheck, NO_DOCUMENT } from './check';
import { atLine, observationName } from './names';

/** Items told of several sites or accounts of one channel, each with a figure of its own: none is the channel's, and no figure was taken. */
export default defineCheck({
  id: 'several-of-one-channel',
  number: 'N16',
  severity: 'info',
  titleZh: '同一渠道多个数字',
  title: 'Several figures of one channel',
  ruleZh: '同一渠道的多个网站或账号各有数字而无合计的，不取其一作为该渠道的数字。',
  rule: 'Where several sites or accounts of one channel have a figure each and none for all, none of them is taken for the channel.',
  needsDocument: true,
  *run({ details }) {
    if (!details) {
      yield NO_DOCUMENT;
      return;
    }
    for (const { channel, values, line } of details.setAside ?? []) {
      const name = observationName({ measure: 'items-disclosed', channel });
      const at = atLine(line);
      yield {
        cells: [],
        expected: null,
        actual: values.join(' '),
        reason: `${name.en}: the text gives ${values.join(', ')} apart${at.en && ` (${at.en})`} and no figure for all; none was taken`,
        reasonZh: `${name.zh}：正文分别给出 ${values.join('、')}${at.zh && `（${at.zh}）`}，未给出合计，未取数`,
        mend: 'There is nothing to correct here; compare with the published page before adding them up.',
        mendZh: '无须更正；如需相加，请先对照公布页面确认口径。'
      };
    }
  }
});
