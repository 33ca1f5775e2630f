import { defineCheck, NO_DOCUMENT } from './check';
import { atLine } from './names';

/** Placeholders and instructions of a template left in the text. */
export default defineCheck({
  id: 'template-leftover',
  number: 'D6',
  severity: 'warning',
  titleZh: '模板残留',
  title: 'Left over from a template',
  ruleZh: '正文不应残留占位符或填写说明。',
  rule: 'No placeholders or instructions to the author are left in the text.',
  needsDocument: true,
  *run({ details }) {
    if (!details) {
      yield NO_DOCUMENT;
      return;
    }
    for (const { text, line } of details.identity.leftovers)
      yield {
        cells: [],
        actual: text,
        reason: `${atLine(line).en}: “${text}” looks like part of a template`,
        reasonZh: `${atLine(line).zh}：“${text}”疑为模板文字`
      };
  }
});
