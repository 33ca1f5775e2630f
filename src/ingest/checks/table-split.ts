import { defineCheck } from './check';

/** A table cut by a blank line or a page, and joined again. */
export default defineCheck({
  id: 'table-split',
  number: 'S9',
  severity: 'info',
  titleZh: '表格被截断',
  title: 'Table cut and joined',
  ruleZh: '表格被空行或分页截断、已接合的，予以提示。',
  rule: 'A table cut by a blank line or page number and joined again is noted.',
  needsDocument: true,
  *run({ details }) {
    for (const { table, blocks } of details?.tables ?? [])
      if (blocks > 1)
        yield {
          cells: [],
          actual: blocks,
          reason: `table ${table} came in ${blocks} pieces and was joined`,
          reasonZh: `表${table}分为 ${blocks} 段，已接合`
        };
  }
});
