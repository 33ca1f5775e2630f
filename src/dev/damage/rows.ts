import { GRIDS, RAGGED, CARRIERS, pad, someRow, labelOf, valueRows, type Damage } from './damage';

const TEXT_AND_RAGGED = ['tabs', 'markdown', 'lines'] as const;

/** Damage to whole rows. */
export const ROW_DAMAGE: readonly Damage[] = [
  {
    name: 'cells shifted left',
    carriers: RAGGED,
    lossless: RAGGED,
    apply: (patient) => {
      const row = someRow(patient, 2, 3);
      if (row.cells[row.first - 1]?.role !== 'pad') return false;
      row.cells.splice(row.first - 1, 1);
      row.cells.push(pad());
      return true;
    }
  },
  {
    name: 'cells shifted right',
    carriers: RAGGED,
    lossless: RAGGED,
    apply: (patient) => {
      const row = someRow(patient, 2, 3);
      if (row.cells.at(-1)?.role === 'pad') row.cells.pop();
      row.cells.splice(row.first, 0, pad());
      return true;
    }
  },
  {
    name: 'cells shifted left, first value lost',
    carriers: RAGGED,
    lossless: [],
    apply: (patient) => {
      const row = someRow(patient);
      row.cells.splice(row.first, 1);
      row.cells.push(pad());
      return true;
    }
  },
  {
    name: 'cells shifted right, last value lost',
    carriers: RAGGED,
    lossless: [],
    apply: (patient) => {
      const row = someRow(patient);
      const last = row.values.at(-1);
      row.cells.splice(last ? row.cells.indexOf(last) : -1, 1);
      row.cells.splice(row.first, 0, pad());
      return true;
    }
  },
  {
    name: 'a value lost with its cell',
    lossless: [],
    apply: (patient) => {
      const row = someRow(patient);
      row.cells.splice(row.cells.indexOf(patient.random.pick(row.values)), 1);
      return true;
    }
  },
  {
    name: 'a value too many',
    lossless: [],
    apply: (patient) => {
      const row = someRow(patient);
      const at = row.cells.indexOf(patient.random.pick(row.values));
      row.cells.splice(at, 0, { text: patient.random.pick(['0', '1', '0', '12']), columns: 1, rows: 1, role: 'pad' });
      return true;
    }
  },
  {
    name: 'row cut out',
    lossless: [],
    apply: (patient) => {
      const row = someRow(patient);
      if (GRIDS.includes(patient.carrier) && row.cells.some((cell) => cell.rows > 1)) return false;
      row.sheet.rows.splice(row.index, 1);
      return true;
    }
  },
  {
    name: 'row twice',
    lossless: CARRIERS,
    apply: (patient) => {
      const row = someRow(patient, 2, 3);
      if (GRIDS.includes(patient.carrier) && row.cells.some((cell) => cell.rows > 1 || row.cells.length > 9)) return false;
      if (GRIDS.includes(patient.carrier) && row.sheet.table === 3) return false;
      row.sheet.rows.splice(
        row.index,
        0,
        row.cells.map((cell) => ({ ...cell }))
      );
      return true;
    }
  },
  {
    name: 'row twice with other values',
    carriers: TEXT_AND_RAGGED,
    lossless: [],
    apply: (patient) => {
      const row = someRow(patient);
      const copy = row.cells.map((cell) => ({ ...cell }));
      const changed = copy.find((cell) => cell.role === 'value');
      if (changed) changed.text = `${Number(changed.text) + 3}`;
      row.sheet.rows.splice(row.index + patient.random.int(0, 1), 0, copy);
      return true;
    }
  },
  {
    name: 'two rows swapped',
    lossless: CARRIERS,
    apply: (patient) => {
      const row = someRow(patient, 2, 3);
      const next = row.sheet.rows[row.index + 1];
      const isPlain = (cells: typeof row.cells) => !cells.some((cell) => cell.rows > 1) && cells.some((cell) => cell.role === 'value');
      if (!next || !isPlain(row.cells) || !isPlain(next)) return false;
      if (row.sheet.table === 3 && GRIDS.includes(patient.carrier) && next.length !== row.cells.length) return false;
      row.sheet.rows.splice(row.index, 2, next, row.cells);
      return true;
    }
  },
  {
    name: 'label blanked',
    lossless: [],
    apply: (patient) => {
      const label = labelOf(someRow(patient, 2, 3));
      if (label) label.text = '';
      return label !== undefined;
    }
  },
  {
    name: 'values on the next line',
    carriers: RAGGED,
    lossless: RAGGED,
    apply: (patient) => {
      const row = someRow(patient, 3);
      row.sheet.rows.splice(row.index, 1, row.cells.slice(0, row.first), row.cells.slice(row.first));
      return true;
    }
  },
  {
    name: 'table cut in mid-row, the rest on the next line',
    carriers: RAGGED,
    lossless: [],
    apply: (patient) => {
      const row = someRow(patient);
      const at = row.cells.indexOf(patient.random.pick(row.values));
      row.sheet.rows.splice(row.index, 1, row.cells.slice(0, at), row.cells.slice(at));
      return true;
    }
  },
  {
    name: 'last values of a row moved to the head of the next line',
    carriers: RAGGED,
    lossless: [],
    apply: (patient) => {
      const row = someRow(patient, 3);
      const next = row.sheet.rows[row.index + 1];
      if (!next) return false;
      const moved = row.cells.splice(row.cells.indexOf(patient.random.pick(row.values)));
      next.unshift(...moved.filter((cell) => cell.role === 'value'));
      return true;
    }
  },
  {
    name: 'table ends in mid-row',
    carriers: TEXT_AND_RAGGED,
    lossless: [],
    apply: (patient) => {
      const row = someRow(patient);
      row.cells.splice(row.cells.indexOf(patient.random.pick(row.values)));
      row.sheet.rows.splice(row.index + 1);
      return true;
    }
  },
  {
    name: 'two rows joined on one line',
    carriers: RAGGED,
    lossless: RAGGED,
    apply: (patient) => {
      const row = someRow(patient, 2, 3);
      const next = row.sheet.rows[row.index + 1];
      if (!next?.some((cell) => cell.role === 'value')) return false;
      row.sheet.rows.splice(row.index, 2, [...row.cells, ...next]);
      return true;
    }
  },
  {
    name: 'values of two rows exchanged lines with a break',
    carriers: RAGGED,
    lossless: [],
    apply: (patient) => {
      const rows = valueRows(patient, 3);
      const at = patient.random.int(0, rows.length - 2);
      const [row, next] = [rows[at], rows[at + 1]];
      if (!row || !next) return false;
      // both labels, then both runs
      row.sheet.rows.splice(
        row.index,
        2,
        row.cells.slice(0, row.first),
        next.cells.slice(0, next.first),
        row.cells.slice(row.first),
        next.cells.slice(next.first)
      );
      return true;
    }
  },
  {
    name: 'group heading with its sum',
    carriers: TEXT_AND_RAGGED,
    lossless: RAGGED,
    apply: ({ sheets, report }) => {
      const sheet = sheets.find((item) => item.table === 3);
      const index = sheet?.rows.findIndex((cells) => cells.some((cell) => cell.text.includes('无法提供'))) ?? -1;
      const cells = sheet?.rows[index];
      const heading = cells?.find((cell) => cell.text.includes('无法提供'));
      if (!sheet || !cells || !heading) return false;
      const sum = (applicant: string) =>
        report.observations
          .filter((item) => item.outcome?.startsWith('unable') && item.applicant === applicant)
          .reduce((total, item) => total + (item.value ?? 0), 0);
      const values = cells.filter((cell) => cell.role === 'value');
      sheet.rows.splice(index, 0, [
        pad(),
        { ...heading },
        pad(),
        ...values.map((cell) => ({ ...pad(), text: String(sum(cell.key?.split('/').at(-1) ?? '')) }))
      ]);
      heading.text = '';
      return true;
    }
  },
  {
    name: 'column heads repeated in mid-table',
    carriers: TEXT_AND_RAGGED,
    lossless: TEXT_AND_RAGGED,
    apply: (patient) => {
      const row = someRow(patient, 3);
      const heads = row.sheet.rows.filter(
        (cells) => cells.some((cell) => cell.role === 'head') && !cells.some((cell) => cell.role === 'value')
      );
      row.sheet.rows.splice(row.index, 0, ...heads.map((cells) => cells.map((cell) => ({ ...cell }))));
      return true;
    }
  },
  {
    name: 'column heads lost (table 3)',
    carriers: TEXT_AND_RAGGED,
    lossless: TEXT_AND_RAGGED,
    apply: ({ sheets }) => {
      const sheet = sheets.find((item) => item.table === 3);
      sheet?.rows.splice(0, 3);
      return sheet !== undefined;
    }
  }
];
