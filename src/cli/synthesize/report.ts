import { type Place, type Report, type Template } from '$lib/model';
import type { ParsedDetails } from '../../ingest/checks/details';
import { checkReport } from '../../ingest/checks/run-checks';
import { completenessOf, deriveTotals } from '../../ingest/derive';
import { readCellValue } from '../../ingest/templates/cell-value';
import { missingTable } from '../../ingest/templates/missing-table';
import type { Cells } from './figures';
import { proseObservations, type ProseFigures } from './prose';

/** The form in force for reports on a year. */
export const templateOf = (year: number): Template => (year <= 2020 ? '2019' : '2021');

/** What a made-up report consists of; tables named in `without` are left out, as is what they would say. */
export interface Invention {
  place: Place;
  year: number;
  cells: Cells;
  prose: ProseFigures | null;
  without?: readonly (2 | 3 | 4)[];
}

/** The normalised report of an invention, marked `synthetic`, with what the checks find in it. `sha256` and the source are the caller's to fill. */
export function reportOf({ place, year, cells, prose, without: lost = [] }: Invention): Report {
  const without = [...new Set(lost)];
  const template = templateOf(year);
  const form = (table: 2 | 3 | 4) => (without.includes(table) ? null : template);
  const kept = [...cells.values()]
    .filter(({ provenance }) => provenance.kind !== 'cell' || !without.includes(provenance.table))
    .map((cell) => ({ ...cell, ...(cell.unit === 'wan-yuan' && cell.raw.endsWith('元') ? { unit: 'yuan' as const, rawUnit: '元' } : {}) }));
  const report: Report = {
    schema: 'gongkai-report/1',
    id: `${place.code}-${year}`,
    place,
    year,
    templates: { table2: form(2), table3: form(3), table4: form(4) },
    completeness: completenessOf(([2, 3, 4] as const).map((table) => !without.includes(table))),
    synthetic: true,
    source: { file: `${place.code}-${year}.json`, format: 'synthetic', sha256: '', url: null, published: `${year + 1}-01-15` },
    observations: [
      ...kept,
      ...(without.length === 3 ? [] : without.flatMap((table) => missingTable(table, template))),
      ...(prose ? proseObservations(prose, year) : []),
      ...deriveTotals(kept)
    ],
    findings: [],
    problems: []
  };
  report.findings = checkReport(report, detailsOf(report)).findings;
  return report;
}

/** What a parser would have noticed beside the figures of an undamaged document. */
function detailsOf(report: Report): ParsedDetails {
  const { table2, table3, table4 } = report.templates;
  return {
    tables: ([2, 3, 4] as const).map((table, i) => ({
      table,
      found: [table2, table3, table4][i] !== null,
      missing: [],
      repeated: [],
      blocks: 1
    })),
    typos: [],
    groups: [],
    notes: report.observations.flatMap((cell) => {
      const value = cell.provenance.kind === 'cell' ? readCellValue(cell.raw) : null;
      if (value === null || cell.value === null || (value.note === undefined && value.odd !== true)) return [];
      return [{ key: [cell.measure, cell.outcome, cell.applicant, cell.result].filter(Boolean).join('/'), raw: cell.raw, line: null }];
    }),
    sections: [],
    statements: [],
    identity: {
      years: [],
      places: [],
      period: {
        from: `${report.year}-01-01`,
        to: `${report.year}-12-31`,
        raw: `自${report.year}年1月1日起至${report.year}年12月31日止`,
        line: null
      },
      published: null,
      signed: null,
      leftovers: [],
      personal: [],
      scope: null
    },
    fingerprint: () => []
  };
}
