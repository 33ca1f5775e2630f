import type { SheetCell } from '../../cli/synthesize/sheets';
import { CARRIERS, type Damage, type Patient } from './damage';

const EACH = 5;

/** The rows of a table, and which of them hold values. */
function rowsOf({ sheets }: Patient, table: 2 | 4): SheetCell[][] {
  return sheets.find((sheet) => sheet.table === table)?.rows ?? [];
}

/** Exchanges the texts and names of two cells; their places and spans stay. */
function exchange(a: SheetCell | undefined, b: SheetCell | undefined): void {
  if (!a || !b) return;
  const before = { text: a.text, key: a.key };
  Object.assign(a, { text: b.text, key: b.key });
  Object.assign(b, before);
}

/** The cells of a row that hold its heads of results, or its fifteen values. */
const inFives = (cells: readonly SheetCell[]): SheetCell[] =>
  cells.filter(({ role, text }) => role === 'value' || /结果|尚未|总计/.test(text));

/** Damage to the heads of tables 2 and 4, whose values move with them. */
export const HEAD_DAMAGE: readonly Damage[] = [
  {
    name: 'columns of table 2 in another order, with their heads',
    lossless: CARRIERS,
    apply: (patient) => {
      const [from, to] = patient.random.int(0, 1) === 0 ? [1, 3] : [2, 3];
      const rows = rowsOf(patient, 2).slice(1, 4);
      for (const cells of rows) exchange(cells[from], cells[to]);
      return rows.length > 0;
    }
  },
  {
    name: 'results of table 4 in another order, with their heads',
    lossless: CARRIERS,
    apply: (patient) => {
      const [from, to] = patient.random.int(0, 1) === 0 ? [0, 1] : [0, 4];
      const rows = rowsOf(patient, 4);
      for (const cells of rows) {
        const fives = inFives(cells);
        for (let at = 0; at + EACH <= fives.length; at += EACH) exchange(fives[at + from], fives[at + to]);
      }
      return rows.length > 0;
    }
  },
  {
    name: 'both kinds of suit exchanged, with their heads',
    lossless: CARRIERS,
    apply: (patient) => {
      const rows = rowsOf(patient, 4);
      const headOf = (words: string) => rows.flat().find(({ role, text }) => role === 'head' && text.trim() === words);
      const [direct, after] = [headOf('未经复议直接起诉'), headOf('复议后起诉')];
      if (!direct || !after) return false;
      exchange(direct, after);
      const values = rows.flat().filter(({ role }) => role === 'value');
      for (let i = 0; i < EACH; i++) exchange(values[EACH + i], values[2 * EACH + i]);
      return true;
    }
  },
  {
    name: 'heads of table 4 exchanged in one of its groups',
    lossless: [],
    apply: (patient) => {
      const heads = rowsOf(patient, 4)
        .flat()
        .filter(({ role, text }) => role === 'head' && /结果|尚未|总计/.test(text));
      exchange(heads[0], heads[1]);
      const values = rowsOf(patient, 4)
        .flat()
        .filter(({ role }) => role === 'value');
      exchange(values[0], values[1]);
      return heads.length > 0;
    }
  }
];
