import { defineCheck } from './check';

/** So short a label is another word as soon as it is misprinted: 行政处罚 and 行政处理 differ by one character. */
const SHORT = 6;

/** A row found only in spite of its label's wording or number. A short label is worth a look, a long one can mean no other row. */
export default defineCheck({
  id: 'label-typo',
  number: 'S8',
  severity: 'info',
  titleZh: '行标签有出入',
  title: 'Label differs from the form',
  ruleZh: '行标签与表式略有出入、仍可唯一辨认的，予以提示；不足六字的短标签列为存疑。',
  rule: 'A row label that differs slightly from the form, and can mean no other row, is noted; one of fewer than six characters is worth a look.',
  needsDocument: true,
  *run({ details }) {
    for (const { table, printed, form, line } of details?.typos ?? [])
      yield {
        cells: [],
        ...(form.replace(/[^\u4e00-\u9fff]/g, '').length < SHORT ? { severity: 'warning' as const } : {}),
        expected: form,
        actual: printed,
        reason: `table ${table}, line ${line}: the label “${printed}” was read as “${form}”`,
        reasonZh: `表${table}第 ${line} 行：行标签“${printed}”按“${form}”读取`
      };
  }
});
