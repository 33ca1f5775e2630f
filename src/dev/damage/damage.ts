import type { Observation, Report } from '../../lib/model';
import type { Random } from '../../cli/synthesize/random';
import type { Sheet, SheetCell } from '../../cli/synthesize/sheets';

/** The carriers damaged documents are written in: tabs as the seed has them, pipes, one cell a line, HTML, DOCX. */
export const CARRIERS = ['tabs', 'markdown', 'lines', 'html', 'docx'] as const;
export type Carrier = (typeof CARRIERS)[number];
export const RAGGED: readonly Carrier[] = ['tabs', 'markdown'];
export const GRIDS: readonly Carrier[] = ['html', 'docx'];
export const TEXTS: readonly Carrier[] = ['tabs', 'markdown', 'lines'];

/** What a cell should read as once the damage is done, where that differs from the report. */
export type Expected = Map<string, Pick<Observation, 'value' | 'status'>>;

/** The document under damage. Damages change `sheets` in place. */
export interface Patient {
  report: Report;
  sheets: Sheet[];
  carrier: Carrier;
  random: Random;
  expected: Expected;
}

/** A kind of damage. `apply` gives false where the document has nothing to damage that way. */
export interface Damage {
  name: string;
  /** Carriers in which nothing of the figures is lost: there the cells must be read right. */
  lossless: readonly Carrier[];
  /** The carriers it makes sense in; left out: all. */
  carriers?: readonly Carrier[];
  apply?(patient: Patient): boolean;
  /** Changes the lines of a text carrier; `from` and `to` bound the tables. */
  lines?(lines: string[], random: Random, from: number, to: number): string[];
  encode?(text: string): Uint8Array;
}

/** A row of values: the sheet, its index, and where its values begin. */
export interface ValueRow {
  sheet: Sheet;
  index: number;
  cells: SheetCell[];
  values: SheetCell[];
  first: number;
}

/** The rows of values of the tables named, in order. */
export function valueRows({ sheets }: Patient, ...tables: number[]): ValueRow[] {
  return sheets
    .filter((sheet) => tables.length === 0 || tables.includes(sheet.table))
    .flatMap((sheet) =>
      sheet.rows.flatMap((cells, index) => {
        const first = cells.findIndex((cell) => cell.role === 'value');
        return first < 0 ? [] : [{ sheet, index, cells, first, values: cells.filter((cell) => cell.role === 'value') }];
      })
    );
}

/** One row of values, of the tables named; table 3 has most rows and is met most. */
export function someRow(patient: Patient, ...tables: number[]): ValueRow {
  const rows = valueRows(patient, ...tables);
  // every other time a row with something in it
  const telling = rows.filter((row) => row.values.some((cell) => cell.text !== '0'));
  return patient.random.pick(patient.random.chance(0.6) && telling.length > 0 ? telling : rows);
}

/** A value cell that satisfies a condition, or undefined. */
export function someValue(patient: Patient, condition: (cell: SheetCell) => boolean): SheetCell | undefined {
  const cells = valueRows(patient)
    .flatMap((row) => row.values)
    .filter(condition);
  return cells.length > 0 ? patient.random.pick(cells) : undefined;
}

/** The label cell that names a row: the last before its values. */
export function labelOf(row: ValueRow): SheetCell | undefined {
  return row.cells.slice(0, row.first).findLast((cell) => cell.role === 'label');
}

/** A blank cell that belongs to no column of the form. */
export const pad = (): SheetCell => ({ text: '', columns: 1, rows: 1, role: 'pad' });
