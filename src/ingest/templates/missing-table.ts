import type { Observation, Template } from '$lib/model';
import { DISPUTE_COLUMNS } from './columns';
import { DISCLOSURE_ROWS as ROWS_2019 } from './2019/table2';
import { DISCLOSURE_ROWS as ROWS_2021 } from './2021/table2';
import { REQUEST_ROWS } from './2021/table3';

/**
 * What a report that has other tables of the form would have said in one it lacks: the figures of table 2, the totals of tables 3 and 4, each
 * `section-missing` and without a value, or `unreadable` where the table is there. Charts then tell a missing table from a report that has only prose.
 */
export function missingTable(
  table: 2 | 3 | 4,
  template: Template,
  status: 'section-missing' | 'unreadable' = 'section-missing'
): Observation[] {
  const make = (row: string, column: string): Pick<Observation, 'value' | 'status' | 'raw' | 'provenance'> => ({
    value: null,
    status,
    raw: '',
    provenance: { kind: 'cell', table, row, column, line: null, page: null }
  });
  if (table === 2)
    return (template === '2021' ? ROWS_2021 : ROWS_2019).flatMap(({ label, measures, columns }) =>
      measures.map((measure, i) => ({ measure, unit: unitOf(measure), ...make(label, columns[i] ?? '') }))
    );
  if (table === 3)
    return REQUEST_ROWS.filter(({ outcome }) => outcome === undefined).map(({ measure, label }) => ({
      measure,
      applicant: 'total' as const,
      unit: 'request' as const,
      ...make(label, '总计')
    }));
  return DISPUTE_COLUMNS.filter(({ result }) => result === undefined).map(({ measure, label }) => ({
    measure,
    unit: 'case' as const,
    ...make('', label)
  }));
}

/** The unit of a figure of table 2 that is not there to print one. */
function unitOf(measure: string): Observation['unit'] {
  if (measure === 'fees-charged') return 'wan-yuan';
  if (measure === 'procurement-amount') return 'count';
  if (measure.endsWith('-decisions')) return 'decision';
  return /^(rules|normative)/.test(measure) ? 'document' : 'item';
}
