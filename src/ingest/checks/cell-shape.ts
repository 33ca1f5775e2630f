import { defineCheck } from './check';
import { observationKey } from '$lib/model';

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
    const rows = new Map<string, string[]>();
    for (const observation of report.observations) {
      if (observation.status !== 'unreadable' || observation.provenance.kind !== 'cell') continue;
      const { table, row, line } = observation.provenance;
      const name = `${table}|${row}|${line}`;
      rows.set(name, [...(rows.get(name) ?? []), observationKey(observation)]);
    }
    for (const [name, cells] of rows) {
      const [table, row, line] = name.split('|');
      yield {
        cells,
        reason: `table ${table}, line ${line}, “${row}”: ${cells.length} cells could not be read`,
        reasonZh: `表${table}第 ${line} 行“${row}”：${cells.length} 格无法读取`
      };
    }
  }
});
