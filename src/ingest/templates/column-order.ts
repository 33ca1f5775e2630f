import type { Applicant, Problem } from '$lib/model';
import { readCellValue } from './cell-value';
import { APPLICANT_COLUMNS } from './columns';
import { requestLabels } from './request-labels';
import { columnsInDoubt, otherOrder } from './problems';
import type { Row } from './rows';

/**
 * The applicants in the order this document heads its columns; the form's order where it prints no heads. Null where the heads are
 * in another order and not all can be read, or a column is missing: then no value can be put to its column.
 */
export function columnOrder(rows: readonly Row[], problems: Problem[]): readonly Applicant[] | null {
  const form = APPLICANT_COLUMNS.map((column) => column.applicant);
  const head = headRows(rows);
  const kinds = orderOfKinds(head, form.slice(1, 6));
  if (kinds === null) {
    problems.push(columnsInDoubt(3, { line: head[0]?.line ?? null }));
    return null;
  }
  const isTotalFirst = headColumn(head, 'total') < headColumn(head, 'natural-person');
  const order: Applicant[] = isTotalFirst ? ['total', 'natural-person', ...kinds] : ['natural-person', ...kinds, 'total'];
  if (order.every((applicant, i) => applicant === form[i])) return form;
  problems.push(otherOrder(3, { line: head[0]?.line ?? null }));
  return order;
}

/** The rows above the first number. */
function headRows(rows: readonly Row[]): readonly Row[] {
  const end = rows.findIndex((row) => row.cells.some((cell) => cell.text.trim() !== '' && readCellValue(cell.text).value !== null));
  return end < 0 ? rows : rows.slice(0, end);
}

/** The five kinds of organisation as headed; null where the heads there are contradict the form and are not all there. */
function orderOfKinds(head: readonly Row[], form: readonly Applicant[]): readonly Applicant[] | null {
  const found: Applicant[] = [];
  for (const row of head) {
    const words = row.cells.flatMap((cell) => {
      if (cell.copy || cell.text.trim() === '') return [];
      return row.origin === 'text' && headOf(cell.text) === null ? cell.text.trim().split(/\s+/) : [cell.text];
    });
    const kinds = words.flatMap((word) => {
      const applicant = headOf(word);
      return applicant && form.includes(applicant) ? [applicant] : [];
    });
    // A row of nothing but heads that has fewer than the form: a column is missing.
    if (row.origin !== 'text' && kinds.length > 1 && kinds.length < form.length && kinds.length === words.length) return null;
    found.push(...kinds);
  }
  const order = found.slice(0, form.length);
  if (new Set(order).size === form.length && found.every((kind, i) => kind === order[i % form.length])) return order;
  return found.every((kind, i) => i === 0 || form.indexOf(kind) > form.indexOf(found[i - 1] ?? kind)) ? form : null;
}

/** The column a head stands in; NaN where it is not there or the text has no columns. */
function headColumn(head: readonly Row[], applicant: Applicant): number {
  for (const row of head) {
    if (row.origin === 'text') continue;
    const at = row.cells.findIndex((cell) => !cell.copy && headOf(cell.text) === applicant);
    if (at >= 0) return at;
  }
  return NaN;
}

function headOf(text: string): Applicant | null {
  const key = requestLabels.match(text)?.key;
  return key?.type === 'head' ? key.applicant : null;
}
