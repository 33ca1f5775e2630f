import { notReportedOf } from './per-report';
import { defineCheck } from './check';
import { observationKey } from '$lib/model';
import { atLine } from './names';

/** Rows whose values could not be told apart by column: their cells are `unreadable`. */
export default defineCheck({
  id: 'cell-shape',
  number: 'S5',
  severity: 'error',
  titleZh: '数值与列对应',
  title: 'Values and columns',
  ruleZh: '每行数值个数应与表式列数相同；无法对应的记为“无法读取”。',
  rule: 'A row has as many values as the form has columns; where they cannot be matched the cells are unreadable.',
  *run({ report }) {
    const rows = new Map<string, { table: number; row: string; line: number | null; cells: string[] }>();
    for (const observation of notReportedOf(report)) {
      if (observation.status !== 'unreadable' || observation.provenance.kind !== 'cell') continue;
      const { table, row, line } = observation.provenance;
      const name = `${table}|${row}|${line}`;
      const held = rows.get(name) ?? { table, row, line, cells: [] };
      held.cells.push(observationKey(observation));
      rows.set(name, held);
    }
    for (const { table, row, line, cells } of rows.values()) {
      const at = atLine(line);
      yield {
        cells,
        reason: `table ${table}${at.en && ', '}${at.en}, “${row}”: ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'} could not be read`,
        reasonZh: `表${table}${at.zh}“${row}”：${cells.length} 格无法读取`
      };
    }
  }
});
