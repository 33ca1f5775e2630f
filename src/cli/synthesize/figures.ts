import { APPLICANTS, RESULTS, TABLE4_MEASURES, type Applicant, type Observation, type Template, observationKey } from '$lib/model';
import { REQUEST_ROWS as ROWS_2019 } from '../../ingest/templates/2019/table3';
import { DISCLOSURE_ROWS as DISCLOSURE_2019 } from '../../ingest/templates/2019/table2';
import { REQUEST_ROWS as ROWS_2021 } from '../../ingest/templates/2021/table3';
import { DISCLOSURE_ROWS as DISCLOSURE_2021 } from '../../ingest/templates/2021/table2';
import { readCellValue } from '../../ingest/templates/cell-value';
import { APPLICANT_COLUMNS, DISPUTE_COLUMNS } from '../../ingest/templates/columns';
import type { RequestRow } from '../../ingest/templates/form';
import type { Random } from './random';

/** The cells of the three tables by observation key. */
export type Cells = Map<string, Observation>;

/** How many requests a place gets in a year: `none`, `few` (0-5), `many` (20-80), `huge` (hundreds, for the benches). */
export type Size = 'none' | 'few' | 'many' | 'huge';

const PARTS = APPLICANTS.filter((applicant) => applicant !== 'total');
const SIZES: Record<Size, [number, number]> = { none: [0, 0], few: [0, 5], many: [20, 80], huge: [300, 4000] };

/** The rows of table 3 of a template. */
export const requestRows = (template: Template): readonly RequestRow[] => (template === '2019' ? ROWS_2019 : ROWS_2021);
/** The rows of table 2 of a template. */
export const disclosureRows = (template: Template) => (template === '2019' ? DISCLOSURE_2019 : DISCLOSURE_2021);

/**
 * Invents the cells of one report: balanced, summed, and carried over from `before` (the same place's cells of the year before).
 * Units as in the codebook.
 */
export function inventCells(random: Random, template: Template, size: Size, before: Cells | null): Cells {
  const cells: Cells = new Map();
  inventDisclosure(cells, random, template, size, before);
  inventRequests(cells, random, template, size, before);
  inventDisputes(cells, random, size);
  return cells;
}

/** Prints another text in a cell: value and status follow from it as the reader would say. */
export function printCell(cells: Cells, key: string, raw: string): void {
  const cell = cells.get(key);
  if (!cell) throw new RangeError(`printCell: there is no cell “${key}”`);
  const { value, status } = readCellValue(raw);
  Object.assign(cell, { raw, value, status });
}

function put(cells: Cells, observation: Omit<Observation, 'status' | 'raw'> & { value: number }): void {
  const made: Observation = { ...observation, status: 'reported', raw: String(observation.value) };
  cells.set(observationKey(made), made);
}

function inventDisclosure(cells: Cells, random: Random, template: Template, size: Size, before: Cells | null): void {
  const big = size === 'huge' ? 900 : size === 'many' ? 60 : 9;
  const last = (measure: string, otherwise: number) => before?.get(measure)?.value ?? otherwise;
  const values: Record<string, number> = {};
  const documents = random.chance(0.4) ? random.int(1, Math.ceil(big / 4)) : 0;
  if (template === '2021') {
    const stock = last('normative-documents-in-force', random.int(0, 12));
    const repealed = Math.min(stock, random.chance(0.2) ? random.int(1, 3) : 0);
    Object.assign(values, {
      'normative-documents-issued': documents,
      'normative-documents-repealed': repealed,
      'normative-documents-in-force': stock + documents - repealed,
      'fees-charged': size === 'huge' ? random.int(0, 900) / 10 : 0
    });
  } else {
    for (const kind of ['licence', 'other-service', 'penalty', 'compulsory-measure', 'fee']) {
      values[`${kind}-items-last-year`] =
        last(`${kind}-items-last-year`, random.int(0, big)) + (before ? last(`${kind}-items-change`, 0) : 0);
      values[`${kind}-items-change`] = random.chance(0.2) ? random.int(1, 4) : 0;
    }
    Object.assign(values, {
      'normative-documents-made': documents,
      'normative-documents-newly-published': documents,
      'normative-documents-published-total': last('normative-documents-published-total', random.int(0, 12)) + documents,
      'other-service-decisions': random.int(0, big),
      'procurement-projects': random.int(0, 5),
      'procurement-amount': random.int(0, 40) * 1000
    });
  }
  values['licence-decisions'] = random.int(0, big);
  values['penalty-decisions'] = random.chance(0.5) ? random.int(0, big) : 0;
  values['compulsory-measure-decisions'] = random.chance(0.2) ? random.int(0, 3) : 0;
  for (const row of disclosureRows(template))
    row.measures.forEach((measure, i) => {
      const unit =
        measure === 'fees-charged'
          ? 'wan-yuan'
          : measure === 'procurement-amount'
            ? 'count'
            : measure.endsWith('-decisions')
              ? 'decision'
              : /^(rules|normative)/.test(measure)
                ? 'document'
                : 'item';
      put(cells, {
        measure,
        value: values[measure] ?? 0,
        unit,
        provenance: { kind: 'cell', table: 2, row: row.label, column: row.columns[i] ?? '', line: null, page: null }
      });
    });
}

type Column = { received: number; carriedIn: number; concluded: Map<string, number>; carriedOut: number };

function inventRequests(cells: Cells, random: Random, template: Template, size: Size, before: Cells | null): void {
  const rows = requestRows(template);
  const outcomes = rows.flatMap((row) => (row.outcome ? [row.outcome] : []));
  const common = outcomes.filter((outcome) => /^(disclosed|partly|unable-not-held|refused-register|not-processed-petition)/.test(outcome));
  const all = random.int(...SIZES[size]);
  const columns = new Map<Applicant, Column>();
  let left = all;
  for (const applicant of PARTS) {
    const share = applicant === 'natural-person' ? 0.55 + random.next() * 0.45 : random.chance(0.35) ? random.next() * 0.8 : 0;
    const received = applicant === 'other-organisation' && random.chance(0.3) ? left : Math.min(left, Math.round(all * share));
    left -= received;
    const carriedIn = before?.get(`requests-carried-out/${applicant}`)?.value ?? 0;
    const carriedOut = received > 0 && random.chance(0.35) ? random.int(0, Math.ceil(received * 0.15)) : 0;
    const concluded = new Map<string, number>();
    let open = received + carriedIn - carriedOut;
    while (open > 0) {
      const part = open < 6 ? 1 : random.int(1, Math.ceil(open / 2));
      const outcome = random.pick(random.chance(0.75) ? common : outcomes);
      concluded.set(outcome, (concluded.get(outcome) ?? 0) + part);
      open -= part;
    }
    columns.set(applicant, { received, carriedIn, concluded, carriedOut });
  }
  for (const row of rows) {
    const valueOf = ({ received, carriedIn, concluded, carriedOut }: Column): number => {
      if (row.measure === 'requests-received') return received;
      if (row.measure === 'requests-carried-in') return carriedIn;
      if (row.measure === 'requests-carried-out') return carriedOut;
      return row.outcome ? (concluded.get(row.outcome) ?? 0) : [...concluded.values()].reduce((a, b) => a + b, 0);
    };
    const values = PARTS.map((applicant) => valueOf(columns.get(applicant) as Column));
    const total = values.reduce((a, b) => a + b, 0);
    APPLICANT_COLUMNS.forEach(({ applicant, label }, i) =>
      put(cells, {
        measure: row.measure,
        ...(row.outcome ? { outcome: row.outcome } : {}),
        applicant,
        value: values[i] ?? total,
        unit: 'request',
        provenance: { kind: 'cell', table: 3, row: row.label, column: label, line: null, page: null }
      })
    );
  }
}

function inventDisputes(cells: Cells, random: Random, size: Size): void {
  const most = size === 'huge' ? 60 : size === 'many' ? 3 : 1;
  const values = new Map<string, number>();
  for (const measure of TABLE4_MEASURES) {
    let total = 0;
    for (const result of RESULTS) {
      const value = random.chance(size === 'few' ? 0.06 : 0.3) && size !== 'none' ? random.int(1, most) : 0;
      values.set(`${measure}/${result}`, value);
      total += value;
    }
    values.set(measure, total);
  }
  for (const { measure, result, label } of DISPUTE_COLUMNS)
    put(cells, {
      measure,
      ...(result ? { result } : {}),
      value: values.get(result ? `${measure}/${result}` : measure) ?? 0,
      unit: 'case',
      provenance: { kind: 'cell', table: 4, row: '', column: label, line: null, page: null }
    });
}
