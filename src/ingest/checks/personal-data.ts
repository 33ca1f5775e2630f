import { defineCheck, NO_DOCUMENT } from './check';
import { atLine } from './names';

const KINDS = {
  'identity-number': { zh: '身份证号', en: 'an identity number' },
  'mobile-number': { zh: '手机号码', en: 'a mobile number' }
};

/** Identity or mobile numbers in the text. The finding tells where, never what. */
export default defineCheck({
  id: 'personal-data',
  number: 'D8',
  severity: 'warning',
  titleZh: '个人信息',
  title: 'Personal data',
  ruleZh: '正文不应载有身份证号、手机号码等个人信息；本条只指出位置，不收录内容。',
  rule: 'No identity or mobile numbers stand in the text; the finding tells where, never what.',
  needsDocument: true,
  *run({ details }) {
    if (!details) {
      yield NO_DOCUMENT;
      return;
    }
    for (const { kind, line } of details.identity.personal)
      yield {
        cells: [],
        reason: `${atLine(line).en}: what looks like ${KINDS[kind].en} stands in the text`,
        reasonZh: `${atLine(line).zh}：正文疑含${KINDS[kind].zh}`,
        mend: 'Tell the office that published it; nothing of it is kept here.',
        mendZh: '请告知发布机关；本库不收录其内容。'
      };
  }
});
