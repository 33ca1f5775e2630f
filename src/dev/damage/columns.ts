import { APPLICANT_COLUMNS } from '../../ingest/templates/columns';
import type { Sheet, SheetCell } from '../../cli/synthesize/sheets';
import { CARRIERS, GRIDS, RAGGED, type Damage, type Patient } from './damage';

const KINDS = APPLICANT_COLUMNS.slice(1, 6).map((column) => column.label);

/** The rows of table 3 with the heads of the five kinds of organisation, and with values. */
function table3({ sheets }: Patient): { sheet: Sheet; heads: SheetCell[]; rows: SheetCell[][] } | null {
  const sheet = sheets.find((item) => item.table === 3);
  const heads = sheet?.rows.find((cells) => cells.some((cell) => cell.role === 'head' && cell.text === '科研机构'));
  if (!sheet || !heads) return null;
  return { sheet, heads, rows: sheet.rows.filter((cells) => cells.some((cell) => cell.role === 'value')) };
}

const cellOf = (cells: SheetCell[], n: number) => cells.filter((cell) => cell.role === 'value')[n];

/** Moves the texts of columns: `order[i]` is the column whose text comes to column i. */
function permute(cells: SheetCell[], order: readonly number[]): void {
  const before = cells.map((cell) => ({ text: cell.text, key: cell.key }));
  cells.forEach((cell, i) => Object.assign(cell, before[order[i] ?? i]));
}

function shuffled(patient: Patient, from: number, to: number, count: number): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = to; i > from; i--) {
    const j = patient.random.int(from, i);
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
  return order;
}

/** Damage to the columns of table 3. */
export const COLUMN_DAMAGE: readonly Damage[] = [
  {
    name: 'columns in another order, with their heads',
    lossless: CARRIERS,
    apply: (patient) => {
      const table = table3(patient);
      if (!table) return false;
      const order = shuffled(patient, 0, 4, 5);
      permute(
        table.heads.filter((cell) => KINDS.includes(cell.text)),
        order
      );
      for (const cells of table.rows) permute(cells.filter((cell) => cell.role === 'value').slice(1, 6), order);
      return true;
    }
  },
  {
    name: 'heads exchanged, values not (as printed)',
    lossless: [],
    apply: (patient) => {
      const table = table3(patient);
      if (!table) return false;
      const heads = table.heads.filter((cell) => KINDS.includes(cell.text));
      permute(heads, [1, 0, 2, 3, 4]);
      for (const cells of table.rows) {
        const [a, b] = [cellOf(cells, 1), cellOf(cells, 2)];
        if (!a?.key || !b?.key) continue;
        patient.expected.set(a.key, { value: Number(b.text), status: 'reported' });
        patient.expected.set(b.key, { value: Number(a.text), status: 'reported' });
      }
      return true;
    }
  },
  {
    name: 'total column first, with its head',
    carriers: [...RAGGED, ...GRIDS],
    lossless: [],
    apply: (patient) => {
      const table = table3(patient);
      if (!table) return false;
      for (const cells of table.rows)
        permute(
          cells.filter((cell) => cell.role === 'value'),
          [6, 0, 1, 2, 3, 4, 5]
        );
      const heads = table.sheet.rows.flat().filter((cell) => cell.role === 'head');
      const [persons, total] = ['自然人', '总计'].map((text) => heads.find((cell) => cell.text === text));
      if (!persons || !total) return false;
      const row = table.sheet.rows.find((cells) => cells.includes(persons));
      // beside it the head moves; heads of two rows change places, as one alone says nothing of the other's column
      if (row?.includes(total)) row.splice(row.indexOf(persons), 0, ...row.splice(row.indexOf(total), 1));
      else [persons.text, total.text] = [total.text, persons.text];
      return true;
    }
  },
  {
    name: 'a column lost, with its head',
    lossless: [],
    apply: (patient) => {
      const table = table3(patient);
      if (!table) return false;
      const n = patient.random.int(1, 5);
      const head = table.heads.find((cell) => cell.text === KINDS[n - 1]);
      if (head) table.heads.splice(table.heads.indexOf(head), 1);
      for (const cells of table.rows) {
        const lost = cellOf(cells, n);
        if (lost) cells.splice(cells.indexOf(lost), 1);
      }
      return true;
    }
  },
  {
    name: 'the total column lost',
    lossless: [],
    apply: (patient) => {
      const table = table3(patient);
      if (!table) return false;
      for (const cells of table.rows) {
        const lost = cellOf(cells, 6);
        if (lost) cells.splice(cells.indexOf(lost), 1);
      }
      return true;
    }
  },
  {
    name: 'a column twice, with its head',
    lossless: [],
    apply: (patient) => {
      const table = table3(patient);
      if (!table) return false;
      const n = patient.random.int(1, 5);
      const head = table.heads.find((cell) => cell.text === KINDS[n - 1]);
      if (head) table.heads.splice(table.heads.indexOf(head), 0, { ...head });
      for (const cells of table.rows) {
        const twin = cellOf(cells, n);
        if (twin) cells.splice(cells.indexOf(twin), 0, { ...twin });
      }
      return true;
    }
  }
];
