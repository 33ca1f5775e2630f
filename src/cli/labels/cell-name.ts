import type { Observation, Template } from '$lib/model';
import { DISCLOSURE_ROWS as ROWS_2019 } from '../../ingest/templates/2019/table2';
import { DISCLOSURE_ROWS as ROWS_2021 } from '../../ingest/templates/2021/table2';
import { REQUEST_ROWS } from '../../ingest/templates/2021/table3';
import { APPLICANT_COLUMNS } from '../../ingest/templates/columns';

/** The table cell a name such as `table2.行政许可.处理决定数量` means, with the template only that name is in. Throws on a name the forms do not have. */
export function readCellName(name: string): {
  observation: Pick<Observation, 'measure' | 'outcome' | 'applicant'>;
  table: 2 | 3;
  row: string;
  column: string;
  template: Template | null;
} {
  const [table, row = '', column = ''] = name.split('.');
  if (table === 'table2') {
    for (const [template, rows] of [['2021', ROWS_2021] as const, ['2019', ROWS_2019] as const])
      for (const { label, measures, columns } of rows) {
        const index = columns.findIndex((known) => known.replace(/（.*$/, '') === column);
        const measure = measures[index];
        if (label === row && measure !== undefined)
          return { observation: { measure }, table: 2, row: label, column: columns[index] ?? column, template };
      }
  } else if (table === 'table3') {
    const found = REQUEST_ROWS.find((known) => known.group === null && known.label.replace(/^.*?[、）]/, '').startsWith(row));
    const applicant = APPLICANT_COLUMNS.find((known) => known.label === column)?.applicant;
    if (found && applicant)
      return {
        observation: { measure: found.measure, ...(found.outcome ? { outcome: found.outcome } : {}), applicant },
        table: 3,
        row: found.label,
        column,
        template: null
      };
  }
  throw new Error(`the forms have no cell “${name}”`);
}
