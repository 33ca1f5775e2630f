import type { Applicant, Problem } from '$lib/model';
import { readCellValue } from './cell-value';
import { APPLICANT_COLUMNS } from './columns';
import { requestLabels } from './request-labels';
import { problem } from './problems';
import type { Row } from './rows';

/** The applicants in the order this document heads its columns; the form's order unless the heads clearly say another. */
export function columnOrder(rows: readonly Row[], problems: Problem[]): readonly Applicant[] {
  const form = APPLICANT_COLUMNS.map((column) => column.applicant);
  const kinds = orderOfKinds(rows, form.slice(1, 6));
  const isTotalFirst = headColumn(rows, 'total') < headColumn(rows, 'natural-person');
  const order: Applicant[] = isTotalFirst ? ['total', 'natural-person', ...kinds.order] : ['natural-person', ...kinds.order, 'total'];
  if (order.every((applicant, i) => applicant === form[i])) return form;
  const place = kinds.row ?? rows[0] ?? { line: null };
  problems.push(
    problem(
      'column-order',
      'warning',
      { line: place.line },
      {
        en: 'Table 3 heads its columns in another order than the form; values were read by their heads.',
        zh: '表3的列次序与表式不同，数值按列标题读取。'
      },
      { en: 'Compare the heads of the columns with the published page.', zh: '请对照公开页面核对列标题。' }
    )
  );
  return order;
}

/** The five kinds of organisation as headed; the form's order where the heads are not all there. */
function orderOfKinds(rows: readonly Row[], form: readonly Applicant[]): { order: readonly Applicant[]; row?: Row } {
  // One cell a line: the heads stand on lines that follow each other.
  let above: Applicant[] = [];
  for (const row of rows) {
    const own = row.cells.flatMap((cell) => {
      const head = cell.copy ? null : headOf(cell.text);
      return head && form.includes(head) ? [head] : [];
    });
    above = row.origin === 'text' && row.cells.length === 1 && own.length === 1 ? [...above, ...own] : [];
    const heads = above.length > 0 ? above : own;
    if (heads.length === 5 && new Set(heads).size === 5) return { order: heads, row };
  }
  return { order: form };
}

/** The column a head stands in, above the first row with a number of its own; NaN where it is not there or the text has no columns. */
function headColumn(rows: readonly Row[], applicant: Applicant): number {
  for (const row of rows.slice(0, 6)) {
    if (row.origin === 'text') continue;
    if (row.cells.some((cell) => cell.text.trim() !== '' && readCellValue(cell.text).value !== null)) break;
    const at = row.cells.findIndex((cell) => !cell.copy && headOf(cell.text) === applicant);
    if (at >= 0) return at;
  }
  return NaN;
}

function headOf(text: string): Applicant | null {
  const key = requestLabels.match(text)?.key;
  return key?.type === 'head' ? key.applicant : null;
}
