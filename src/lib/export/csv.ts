import type { Table, Value } from './columns';

/** What Excel takes for a formula: a text that begins with one of these, unless it is a plain negative number. */
const FORMULA = /^(?!-\d+(\.\d+)?$)[=+\-@\t\r]/;

/**
 * A table as CSV: UTF-8 with a byte order mark (Excel), head row, RFC 4180 quoting, lines ended by a line feed. An empty field is
 * null. A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers, negative ones too.
 */
export function tableCsv({ columns, rows }: Table): string {
  const lines = [columns.map((column) => column.name), ...rows.map((row) => row.map(csvText))];
  return `\ufeff${lines.map((line) => `${line.map(quote).join(',')}\n`).join('')}`;
}

function csvText(value: Value): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  return FORMULA.test(value) ? `'${value}` : value;
}

function quote(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
