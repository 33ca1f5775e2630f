import { defineCheck } from './check';

/** A row found only in spite of its label's wording or number. */
export default defineCheck({
  id: 'label-typo',
  number: 'S8',
  severity: 'info',
  titleZh: '行标签有出入',
  title: 'Label differs from the form',
  ruleZh: '行标签与表式略有出入、仍可唯一辨认的，予以提示。',
  rule: 'A row label that differs slightly from the form, and can mean no other row, is noted.',
  needsDocument: true,
  *run({ details }) {
    for (const { table, printed, form, line } of details?.typos ?? [])
      yield {
        cells: [],
        expected: form,
        actual: printed,
        reason: `table ${table}, line ${line}: the label “${printed}” was read as “${form}”`,
        reasonZh: `表${table}第 ${line} 行：行标签“${printed}”按“${form}”读取`
      };
  }
});
