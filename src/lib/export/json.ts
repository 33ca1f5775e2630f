import { citationOf } from './citation';
import type { Table } from './columns';
import { LICENCE, LICENCE_ADDRESS, type Exportable, type ExportNote } from './exportable';

/** A chart's rows as JSON, with what they are, how to cite them and the meaning of every column. */
export function chartJson(chart: Exportable, table: Table, note: ExportNote): string {
  const { title, subtitle, notes, invented, lang } = chart;
  return `${JSON.stringify(
    {
      schema: 'gongkai-chart/1',
      title,
      subtitle,
      notes,
      invented,
      version: note.version,
      address: note.address,
      licence: { name: LICENCE, address: LICENCE_ADDRESS },
      citation: citationOf(chart, note),
      columns: table.columns.map((column) => ({
        name: column.name,
        kind: column.kind,
        description: lang === 'zh' ? column.zh : column.en
      })),
      rows: table.rows.map((row) => Object.fromEntries(table.columns.map((column, i) => [column.name, row[i] ?? null])))
    },
    null,
    1
  )}\n`;
}
