import { defineCheck } from './check';

const NAMES = { 2: '主动公开政府信息情况', 3: '收到和处理政府信息公开申请情况', 4: '行政复议、行政诉讼情况' } as const;

/** Tables 2, 3 and 4 of the form. An excerpt without any table is no full report and is not faulted for them. */
export default defineCheck({
  id: 'table-missing',
  number: 'S3',
  severity: 'error',
  titleZh: '表格缺失',
  title: 'Missing table',
  ruleZh: '2019年起的报告应有表2、表3、表4。',
  rule: 'Reports from 2019 on have tables 2, 3 and 4.',
  needsDocument: true,
  *run({ report, details }) {
    if (!details) return;
    if (report.year < 2019) {
      yield {
        unchecked: 'reports before 2019 follow no national form; only their prose is read',
        uncheckedZh: '2019年以前的报告没有全国统一表式，仅读取正文'
      };
      return;
    }
    const whole = details.sections.length >= 4 || details.tables.some((table) => table.found);
    for (const { table, found, isUnread } of details.tables) {
      if (found) continue;
      if (isUnread)
        yield {
          cells: [],
          reason: `table ${table} (${NAMES[table]}) is there, and none of it could be read`,
          reasonZh: `表${table}（${NAMES[table]}）有而未能读取`
        };
      else if (!whole) yield { unchecked: `table ${table} is not part of this text`, uncheckedZh: `所给文本不含表${table}` };
      else yield { cells: [], reason: `table ${table} (${NAMES[table]}) was not found`, reasonZh: `未找到表${table}（${NAMES[table]}）` };
    }
  }
});
