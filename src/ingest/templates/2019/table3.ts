import { REQUEST_ROWS as ROWS_2021 } from '../2021/table3';
import type { RequestRow } from '../form';

/** Table 3 of the form decreed by 国办公开办函〔2019〕60号: as 2021, but （六）其他处理 is one row. Unit: requests (件). */
export const REQUEST_ROWS: readonly RequestRow[] = ROWS_2021.flatMap((row): RequestRow[] => {
  if (row.outcome === 'other-not-corrected')
    return [{ measure: 'requests-concluded', outcome: 'other', label: '（六）其他处理', group: null }];
  return row.group === 'other' ? [] : [row];
});
