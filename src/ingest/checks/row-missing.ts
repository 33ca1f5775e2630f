import { defineCheck } from './check';

/** Every row of the detected form stands in its table once. */
export default defineCheck({
  id: 'row-missing',
  number: 'S4',
  severity: 'error',
  titleZh: '行缺失或重复',
  title: 'Missing or repeated row',
  ruleZh: '所属表式的每一行应出现且仅出现一次。',
  rule: 'Each row of the form stands in the table just once.',
  needsDocument: true,
  *run({ details }) {
    for (const { table, found, missing, repeated } of details?.tables ?? []) {
      if (!found) continue;
      for (const label of missing)
        yield {
          cells: [],
          expected: label,
          actual: null,
          reason: `table ${table}: no row with the label “${label}” could be read`,
          reasonZh: `表${table}：未读到“${label}”一行`
        };
      for (const label of repeated)
        yield {
          cells: [],
          expected: 1,
          actual: 2,
          reason: `table ${table}: the row “${label}” stands more than once`,
          reasonZh: `表${table}：“${label}”一行重复出现`
        };
    }
  }
});
