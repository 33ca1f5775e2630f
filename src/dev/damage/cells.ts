import { readCellValue } from '../../ingest/templates/cell-value';
import type { SheetCell } from '../../cli/synthesize/sheets';
import { CARRIERS, GRIDS, RAGGED, TEXTS, labelOf, pad, someRow, someValue, valueRows, type Damage, type Patient } from './damage';

const CHINESE = '〇一二三四五六七八九';
const isCount = (cell: SheetCell) => /^\d+$/.test(cell.text);

/** Prints another text in a cell: what it says then is what must be read. */
function reprint(patient: Patient, cell: SheetCell, text: string): void {
  cell.text = text;
  const { value, status } = readCellValue(text);
  if (cell.key) patient.expected.set(cell.key, { value, status });
}

/** Writes one value another way that says the same. */
const rewrite = (name: string, fits: (cell: SheetCell) => boolean, write: (text: string) => string, lossless = true): Damage => ({
  name,
  lossless: lossless ? CARRIERS : [],
  apply: (patient) => {
    const cell = someValue(patient, fits);
    if (cell) cell.text = write(cell.text);
    return cell !== undefined;
  }
});

/** Writes every 0 of a table as a word or sign that is no 0. */
const zerosAs = (name: string, text: string, lossless: Damage['lossless'], share: number): Damage => ({
  name,
  lossless,
  apply: (patient) => {
    const table = patient.random.pick([2, 3, 4]);
    const zeros = valueRows(patient, table)
      .flatMap((row) => row.values)
      .filter((cell) => cell.text === '0' && patient.random.chance(share));
    for (const cell of zeros) reprint(patient, cell, text);
    return zeros.length > 0;
  }
});

const toChinese = (text: string): string => {
  const value = Number(text);
  if (value < 10) return CHINESE[value] ?? '';
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens === 1 ? '' : CHINESE[tens]}十${ones === 0 ? '' : CHINESE[ones]}`;
};

/** Damage to value cells. */
export const CELL_DAMAGE: readonly Damage[] = [
  {
    name: 'no blank between two values (1⇥0 → 10)',
    lossless: [],
    apply: (patient) => {
      const row = someRow(patient);
      const at = patient.random.int(0, row.values.length - 2);
      const [cell, next] = [row.values[at], row.values[at + 1]];
      if (!cell || !next) return false;
      cell.text += next.text;
      row.cells.splice(row.cells.indexOf(next), 1);
      return true;
    }
  },
  {
    name: 'no blank between label and value',
    carriers: [...TEXTS],
    lossless: [],
    apply: (patient) => {
      const row = someRow(patient, 2, 3);
      const label = labelOf(row);
      const [value] = row.values;
      if (!label || !value) return false;
      label.text += value.text;
      row.cells.splice(row.cells.indexOf(label) + 1, row.cells.indexOf(value) - row.cells.indexOf(label));
      return true;
    }
  },
  {
    name: 'label and value in one cell',
    lossless: [],
    apply: (patient) => {
      const row = someRow(patient, 2, 3);
      const label = labelOf(row);
      const [value] = row.values;
      if (!label || !value) return false;
      label.text += ` ${value.text}`;
      if (patient.random.chance(0.5)) value.text = '';
      else row.cells.splice(row.cells.indexOf(value), 1);
      return true;
    }
  },
  {
    name: 'a cell too many between two values (tabs)',
    carriers: RAGGED,
    lossless: RAGGED,
    apply: (patient) => {
      const row = someRow(patient);
      row.cells.splice(row.cells.indexOf(patient.random.pick(row.values)), 0, pad());
      return true;
    }
  },
  {
    name: 'blank cells at a row’s ends',
    carriers: RAGGED,
    lossless: RAGGED,
    apply: (patient) => {
      const row = someRow(patient);
      if (patient.random.chance(0.5)) row.cells.push(pad(), pad());
      else row.cells.unshift(pad());
      return true;
    }
  },
  {
    name: 'two values in one cell (1 0)',
    lossless: [],
    apply: (patient) => {
      const row = someRow(patient);
      const at = patient.random.int(0, row.values.length - 2);
      const [cell, next] = [row.values[at], row.values[at + 1]];
      if (!cell || !next) return false;
      cell.text += ` ${next.text}`;
      if (patient.random.chance(0.5)) next.text = '';
      else row.cells.splice(row.cells.indexOf(next), 1);
      return true;
    }
  },
  {
    name: 'one cell over two columns (merged values)',
    carriers: GRIDS,
    lossless: [],
    apply: (patient) => {
      const row = someRow(patient, 3, 4);
      const at = patient.random.int(0, row.values.length - 2);
      const [cell, next] = [row.values[at], row.values[at + 1]];
      if (!cell || !next) return false;
      cell.columns = 2;
      row.cells.splice(row.cells.indexOf(next), 1);
      return true;
    }
  },
  {
    name: 'a value split by a tab (12 → 1⇥2)',
    carriers: RAGGED,
    lossless: [],
    apply: (patient) => {
      const row = someRow(patient);
      const cell = row.values.find((item) => /^\d\d+$/.test(item.text));
      if (!cell) return false;
      row.cells.splice(row.cells.indexOf(cell) + 1, 0, { ...pad(), text: cell.text.slice(1) });
      cell.text = cell.text.slice(0, 1);
      return true;
    }
  },
  rewrite('full-width digits', isCount, (text) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))),
  rewrite('Chinese numerals', (cell) => isCount(cell) && Number(cell.text) > 0 && Number(cell.text) < 100, toChinese),
  rewrite('blanks round a value', isCount, (text) => `\u3000 ${text}\u00a0`),
  rewrite(
    'a blank inside a number',
    (cell) => /^\d\d+$/.test(cell.text),
    (text) => `${text[0]} ${text.slice(1)}`,
    false
  ),
  rewrite(
    'thousands separators',
    (cell) => isCount(cell) && Number(cell.text) >= 1000,
    (text) => Number(text).toLocaleString('en')
  ),
  rewrite(
    'full-width thousands separators',
    (cell) => isCount(cell) && Number(cell.text) >= 1000,
    (text) => `${text.slice(0, -3)}，${text.slice(-3)}`
  ),
  rewrite('bold digits', isCount, (text) => `**${text}**`),
  rewrite('note in brackets', isCount, (text) => `${text}（其中修订16件）`),
  rewrite('footnote mark ①', isCount, (text) => `${text}①`),
  rewrite('footnote mark *', isCount, (text) => `${text}*`),
  rewrite('counter behind the number (1件)', isCount, (text) => `${text}件`),
  rewrite('a full stop behind the number', isCount, (text) => `${text}.`),
  rewrite(
    'letter O for 0',
    (cell) => cell.text.includes('0'),
    (text) => text.replaceAll('0', 'O'),
    false
  ),
  rewrite(
    'letter l for 1',
    (cell) => cell.text.includes('1'),
    (text) => text.replaceAll('1', 'l'),
    false
  ),
  rewrite('letters beside digits', isCount, (text) => `${text}a`, false),
  zerosAs('blanks for some zeros', '', ['html'], 0.3),
  {
    name: 'blanks for the zeros of one row',
    lossless: [...GRIDS],
    apply: (patient) => {
      const row = someRow(patient);
      const zeros = row.values.filter((cell) => cell.text === '0');
      for (const cell of zeros) reprint(patient, cell, '');
      return zeros.length > 0;
    }
  },
  {
    name: 'a zero inside a row left blank',
    lossless: ['tabs', 'markdown', ...GRIDS],
    apply: (patient) => {
      const row = someRow(patient, 3, 4);
      const zeros = row.values.slice(1, -1).filter((cell) => cell.text === '0');
      const cell = zeros.length > 0 ? patient.random.pick(zeros) : undefined;
      if (cell) reprint(patient, cell, '');
      return cell !== undefined;
    }
  },
  {
    name: 'a zero at a row’s end left blank',
    lossless: ['html'],
    apply: (patient) => {
      const row = someRow(patient);
      const cell = patient.random.chance(0.5) ? row.values[0] : row.values.at(-1);
      if (cell?.text !== '0') return false;
      reprint(patient, cell, '');
      return true;
    }
  },
  zerosAs('blanks for all zeros', '', [...GRIDS], 1),
  zerosAs('slashes for zeros', '/', CARRIERS, 0.7),
  zerosAs('dashes for zeros', '—', CARRIERS, 0.7),
  zerosAs('hyphens for zeros', '-', CARRIERS, 0.7),
  zerosAs('无 for zeros', '无', CARRIERS, 0.7),
  {
    name: 'a total blanked',
    lossless: [...GRIDS],
    apply: (patient) => {
      const cell = someValue(patient, (item) => item.key?.endsWith('/total') === true);
      if (cell) reprint(patient, cell, '');
      return cell !== undefined;
    }
  },
  {
    name: 'one digit changed (as printed)',
    lossless: CARRIERS,
    apply: (patient) => {
      const cell = someValue(patient, isCount);
      if (cell) reprint(patient, cell, String(Number(cell.text) + patient.random.int(1, 9)));
      return cell !== undefined;
    }
  },
  {
    name: 'the fee in 元 or 万元',
    lossless: CARRIERS,
    apply: (patient) => {
      const cell = someValue(patient, (item) => item.key === 'fees-charged');
      if (cell) reprint(patient, cell, `${cell.text}${patient.random.pick(['元', '万元'])}`);
      return cell !== undefined;
    }
  }
];
