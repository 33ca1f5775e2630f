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
  const isTotalFirst = totalStandsFirst(head, rows);
  if (isTotalFirst === null) {
    problems.push(columnsInDoubt(3, { line: head[0]?.line ?? null }));
    return null;
  }
  const order: Applicant[] = isTotalFirst ? ['total', 'natural-person', ...kinds] : ['natural-person', ...kinds, 'total'];
  if (order.every((applicant, i) => applicant === form[i])) return form;
  problems.push(otherOrder(3, { line: head[0]?.line ?? null }));
  return order;
}

/** Whether the head of the total stands before that of natural persons; null where the sums of the rows do not bear it out. */
function totalStandsFirst(head: readonly Row[], rows: readonly Row[]): boolean | null {
  const heads = (['total', 'natural-person'] as const).map((applicant) => placeOf(head, applicant));
  const [total, persons] = heads;
  if (!total || !persons || total.column >= persons.column) return false;
  const sums = rows.flatMap((row) => {
    const values = row.cells.flatMap((cell) => (cell.copy ? [] : (readCellValue(cell.text).value ?? [])));
    if (values.length !== APPLICANT_COLUMNS.length || values.every((value) => value === 0)) return [];
    const all = values.reduce((sum, value) => sum + value, 0);
    return [{ isFirst: 2 * (values[0] ?? 0) === all, isLast: 2 * (values.at(-1) ?? 0) === all }];
  });
  if (sums.length === 0) return true;
  // cells of ragged rows can be compared within one row alone: across two, the sums must tell
  const isPlain = total.row === persons.row || heads.every((place) => place?.row.origin === 'grid');
  const speakFor = sums.some(({ isFirst, isLast }) => isFirst && !isLast);
  const speakAgainst = sums.some(({ isFirst, isLast }) => isLast && !isFirst);
  return (speakFor || isPlain) && !speakAgainst ? true : null;
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

/** The row and column a head stands in; none where it is not there or the text has no columns. */
function placeOf(head: readonly Row[], applicant: Applicant): { row: Row; column: number } | undefined {
  for (const row of head) {
    if (row.origin === 'text') continue;
    const column = row.cells.findIndex((cell) => !cell.copy && headOf(cell.text) === applicant);
    if (column >= 0) return { row, column };
  }
  return undefined;
}

function headOf(text: string): Applicant | null {
  const key = requestLabels.match(text)?.key;
  return key?.type === 'head' ? key.applicant : null;
}
