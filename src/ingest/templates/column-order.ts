import type { Applicant, Problem } from '$lib/model';
import { readCellValue } from './cell-value';
import { APPLICANT_COLUMNS } from './columns';
import { isOfOtherPeriod } from './other-period';
import { requestLabels } from './request-labels';
import { columnsInDoubt, otherOrder, unknownHead } from './problems';
import type { Row } from './rows';
import { unknownWords } from './unknown-heads';

/** What a cell of the heads names: one applicant, or the five kinds of organisation together. */
type Head = Applicant | 'organisations';

const FORM = APPLICANT_COLUMNS.map((column) => column.applicant);
const KINDS = FORM.slice(1, 6);

/**
 * The applicants in the order this document heads its columns; the form's order where it prints no heads. Null where the heads are
 * in another order and not all can be read, a column is missing, or one is of another year than `year`: then no value can be put to its column.
 */
export function columnOrder(rows: readonly Row[], problems: Problem[], year: number | null): readonly Applicant[] | null {
  const head = headRows(rows);
  const line = head[0]?.line ?? null;
  const { order, unknown } = headsTold(head, rows, year);
  if (unknown.length > 0) problems.push(unknownHead(3, unknown, { line }));
  if (order === null) problems.push(columnsInDoubt(3, { line }));
  else if (order.some((applicant, i) => applicant !== FORM[i])) problems.push(otherOrder(3, { line }));
  return order;
}

/** What heads tell without a look at the numbers below, remembered: they repeat from report to report. */
const told = new Map<string, Told>();
const MOST_KEPT = 2000;
const LONGEST_KEPT = 1000;
/** No text of a cell holds them. */
const [ROW, CELL, COPY] = ['\u0001', '\u0002', '\u0003'];

/** The order of the columns, null where it cannot be told; and words among the heads that are none of the form's. */
interface Told {
  order: readonly Applicant[] | null;
  unknown: readonly string[];
}

function headsTold(head: readonly Row[], rows: readonly Row[], year: number | null): Told {
  const key = keyOf(head, year);
  const known = told.get(key);
  if (known !== undefined) return known;
  const named = new Set(head.flatMap(headsOf));
  let isAsked = false;
  const sums = () => {
    isAsked = true;
    return sumsOf(rows);
  };
  const order = head.some((row) => isOfAnotherYear(row, year, named)) ? null : orderOfHeads(head, sums);
  const answer = { order, unknown: order === null ? [] : unknownWords(head, year, isKnownHead) };
  if (!isAsked && key.length < LONGEST_KEPT && told.size < MOST_KEPT) told.set(key, answer);
  return answer;
}

/** Whether a text is a label of the form to the letter, or a head at all. */
function isKnownHead(text: string): boolean {
  const match = requestLabels.match(text);
  return ORGANISATIONS.test(text) || (match !== null && !(match.typo && match.key.type === 'head'));
}

/** Everything of the heads that their order is told from. */
function keyOf(head: readonly Row[], year: number | null): string {
  let key = `${year}`;
  for (const { origin, cells } of head) {
    key += ROW + origin;
    for (const { text, copy } of cells) key += copy ? COPY : CELL + text;
  }
  return key;
}

/** A head with a year or 上年, 累计 before its words that stands in place of the form's; beside it (总计, 上年总计) it is one column too many. */
function isOfAnotherYear(row: Row, year: number | null, named: ReadonlySet<Head>): boolean {
  return row.cells.some(({ text, copy }) => {
    if (copy || text.length > 60) return false;
    const words = row.origin === 'text' ? text.trim().split(/\s+/) : [text];
    return words.some((word) => {
      if (!HEAD_WORDS.test(word) || isOther(word) || !isOfOtherPeriod(word, '', year)) return false;
      const own = word.includes('法人') ? undefined : APPLICANT_COLUMNS.find(({ label }) => word.includes(label));
      return own === undefined || !named.has(own.applicant);
    });
  });
}

const HEAD_WORDS = /自然人|企业|科研机构|公益组织|法律服务|法人|申请人情况|总计|其[他它]$/;

/** Whether a text is a row's label or a caption, which have words of years of their own. */
function isOther(text: string): boolean {
  const type = requestLabels.match(text)?.key.type;
  return type === 'row' || type === 'group' || type === 'caption';
}

/** The order that the heads tell: of a row that has all seven, else of the kinds and of what stands beside them. */
function orderOfHeads(head: readonly Row[], sums: Sums): readonly Applicant[] | null {
  const printed = head.map(headsOf);
  for (const heads of printed) {
    const order = heads.filter((item) => item !== 'organisations');
    if (order.length !== FORM.length || new Set(order).size !== FORM.length) continue;
    return isBorneOut(sums, order.indexOf('total')) && !contradicts(printed, order) ? order : null;
  }
  const kinds = orderOfKinds(head, KINDS);
  const place = placeOfPersons(printed);
  if (kinds === null || place === null) return null;
  for (const heads of printed) {
    const top = heads.filter((item) => !KINDS.some((kind) => kind === item));
    if (place === 'first' || !top.includes('organisations') || !top.includes('total')) continue;
    const order = top.flatMap((item) => (item === 'organisations' ? kinds : [item]));
    return order.length === FORM.length && isBorneOut(sums, order.indexOf('total')) ? order : null;
  }
  const isTotalFirst = place === 'first' ? totalStandsFirst(head, sums) : false;
  if (isTotalFirst === null) return null;
  const parts: Applicant[] = place === 'first' ? ['natural-person', ...kinds] : [...kinds, 'natural-person'];
  return isTotalFirst ? ['total', ...parts] : [...parts, 'total'];
}

/** The heads of a row in order; a merged one counts once. */
function headsOf(row: Row): readonly Head[] {
  const heads: Head[] = [];
  for (const cell of row.cells) {
    if (cell.text.length < 2 || cell.text.length > 60) continue;
    const words = row.origin === 'text' && nameOf(cell.text) === null ? cell.text.trim().split(/\s+/) : [cell.text];
    for (const word of words) {
      const head = nameOf(word);
      if (head !== null && !(cell.copy && heads.at(-1) === head)) heads.push(head);
    }
  }
  return heads;
}

function nameOf(text: string): Head | null {
  return headOf(text) ?? (ORGANISATIONS.test(text) ? 'organisations' : null);
}

const ORGANISATIONS = /^\s*法\s*人\s*(?:或|和|及|与)\s*(?:者\s*)?其\s*[他它]\s*组\s*织\s*$/;

/** Whether a row of heads puts natural persons on the other side of the organisations than `order` does. */
function contradicts(printed: readonly (readonly Head[])[], order: readonly Applicant[]): boolean {
  const isFirst = order.indexOf('natural-person') < Math.min(...KINDS.map((kind) => order.indexOf(kind)));
  return printed.some((heads) => {
    const [persons, organisations] = [heads.indexOf('natural-person'), heads.indexOf('organisations')];
    return persons >= 0 && organisations >= 0 && persons < organisations !== isFirst;
  });
}

/**
 * Whether natural persons stand before all kinds of organisation or behind them, told within one row of heads (lines of a page may come in
 * another order than columns), or by heads that have a line each. Null where they stand among them or rows disagree.
 */
function placeOfPersons(printed: readonly (readonly Head[])[]): 'first' | 'last' | null {
  const named = printed.filter((heads) => heads.length > 0);
  // One head a line: the line before decides, and where the total belongs is not told.
  if (named.length >= FORM.length && named.every((heads) => heads.length === 1))
    return ['first', 'unknown'].includes(sideOf(named.flat())) ? 'first' : null;
  const sides = new Set(named.map(sideOf).filter((side) => side !== 'unknown'));
  const [side = 'first'] = sides;
  return sides.size > 1 || side === 'among' ? null : side;
}

function sideOf(heads: readonly Head[]): 'first' | 'last' | 'among' | 'unknown' {
  const at = heads.indexOf('natural-person');
  const isOrganisation = (head: Head) => head !== 'natural-person' && head !== 'total';
  const [before, behind] = [heads.slice(0, Math.max(at, 0)).some(isOrganisation), heads.slice(at + 1).some(isOrganisation)];
  if (at < 0 || (!before && !behind)) return 'unknown';
  return before && behind ? 'among' : before ? 'last' : 'first';
}

/** Whether no row of seven numbers speaks against a total in this column, where it is not in its usual one. */
function isBorneOut(sums: Sums, at: number): boolean {
  return at === FORM.length - 1 || !sums().some((isTotal) => isTotal.at(-1) === true && isTotal[at] !== true);
}

/** For each row of seven numbers, not all 0, which of them is the sum of the others; worked out when asked for. */
type Sums = () => readonly (readonly boolean[])[];

function sumsOf(rows: readonly Row[]): boolean[][] {
  return rows.flatMap((row) => {
    const values = row.cells.flatMap((cell) => (cell.copy ? [] : (readCellValue(cell.text).value ?? [])));
    if (values.length !== FORM.length || values.every((value) => value === 0)) return [];
    const all = values.reduce((sum, value) => sum + value, 0);
    return [values.map((value) => 2 * value === all)];
  });
}

/** Whether the head of the total stands before that of natural persons; null where the sums of the rows do not bear it out. */
function totalStandsFirst(head: readonly Row[], sums: Sums): boolean | null {
  const heads = (['total', 'natural-person'] as const).map((applicant) => placeOf(head, applicant));
  const [total, persons] = heads;
  if (!total || !persons || total.column >= persons.column) return false;
  const told = sums().map((isTotal) => ({ isFirst: isTotal[0] === true, isLast: isTotal.at(-1) === true }));
  if (told.length === 0) return true;
  // cells of ragged rows can be compared within one row alone: across two, the sums must tell
  const isPlain = total.row === persons.row || heads.every((place) => place?.row.origin === 'grid');
  const speakFor = told.some(({ isFirst, isLast }) => isFirst && !isLast);
  const speakAgainst = told.some(({ isFirst, isLast }) => isLast && !isFirst);
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
  let isWrapped = false;
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
    isWrapped ||= row.origin === 'text' && kinds.length > 1 && kinds.length < form.length;
    found.push(...kinds);
  }
  const isInOrder = found.every((kind, i) => i === 0 || form.indexOf(kind) > form.indexOf(found[i - 1] ?? kind));
  // some of the heads on a line of text, others on another: which line comes first says nothing of the columns
  if (isWrapped && !isInOrder) return null;
  const order = found.slice(0, form.length);
  if (new Set(order).size === form.length && found.every((kind, i) => kind === order[i % form.length])) return order;
  return isInOrder ? form : null;
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
