import { MEASURES, type Observation, type Place, type Report } from '$lib/model';
import { inventCells, printCell, type Cells } from '../../../src/cli/synthesize/figures';
import { Random } from '../../../src/cli/synthesize/random';
import { reportOf } from '../../../src/cli/synthesize/report';
import type { CheckSubject } from '../../../src/ingest/checks/check';
import type { IdentityNotes, ParsedDetails } from '../../../src/ingest/checks/details';
import { CHECKS } from '../../../src/ingest/checks/all-checks';
import { readStatements } from '../../../src/ingest/narrative/statements';

export const place = {
  code: 'x-demo1-yunshan',
  name: '云山镇',
  kind: '镇',
  county: '示例县',
  countyCode: 'x-demo1',
  prefecture: '示例市',
  province: '示例省'
};

/** A balanced report on 2025 with these numbers of requests disclosed, by natural persons and businesses, and nothing else. */
export function report(change: Record<string, string> = {}, year = 2025): Report {
  const cells: Cells = inventCells(new Random('check'), year <= 2020 ? '2019' : '2021', 'none', null);
  for (const key of cells.keys()) printCell(cells, key, '0');
  const balanced: Record<string, string> = {};
  for (const row of ['requests-received', 'requests-concluded/disclosed', 'requests-concluded'])
    Object.assign(balanced, { [`${row}/natural-person`]: '12', [`${row}/business`]: '3', [`${row}/total`]: '15' });
  for (const [key, raw] of Object.entries({ ...balanced, ...change })) printCell(cells, key, raw);
  return reportOf({ place, year, cells, prose: null });
}

/** A figure told in prose. */
export function told(measure: string, value: number, more: Partial<Observation> = {}): Observation {
  return {
    measure,
    value,
    unit: measure.includes('rate') ? 'percent' : 'count',
    status: 'reported',
    qualifier: 'exact',
    raw: String(value),
    period: null,
    provenance: { kind: 'clause', section: null, line: 1, start: 0, end: 1, quote: String(value) },
    ...more
  };
}

/** A report with figures of prose beside its cells. */
export function telling(base: Report, ...figures: Observation[]): Report {
  for (const { measure } of figures) if (!MEASURES.includes(measure)) throw new Error(`no measure ${measure}`);
  return { ...base, observations: [...base.observations, ...figures] };
}

/** The same report of another town, or of another body. */
export const at = (base: Report, name: string, code = `x-demo1-${name}`): Report => ({
  ...base,
  place: { ...base.place, name, code } satisfies Place
});

/** What a parser noticed: an undamaged document on 2025 with these sentences, but for what is changed. */
export function details(sentences = '', identity: Partial<IdentityNotes> = {}, more: Partial<ParsedDetails> = {}): ParsedDetails {
  const blocks = sentences === '' ? [] : [{ kind: 'text' as const, text: sentences, line: 1, page: null }];
  return {
    tables: [],
    typos: [],
    groups: [],
    notes: [],
    sections: [],
    statements: readStatements(blocks, { year: 2025 }),
    identity: {
      years: [{ source: 'title', year: 2025, line: 1 }],
      places: [{ source: 'title', name: '示例县云山镇', line: 1 }],
      period: { from: '2025-01-01', to: '2025-12-31', raw: '2025年1月1日至2025年12月31日', line: 2 },
      published: { date: '2026-01-15', line: null },
      signed: null,
      leftovers: [],
      personal: [],
      scope: null,
      ...identity
    },
    fingerprint: () => [],
    ...more
  };
}

/** A report alone, but for what is given. */
export const subject = (base: Report, more: Partial<CheckSubject> = {}): CheckSubject => ({
  report: base,
  details: null,
  lastYear: null,
  otherYears: more.lastYear ? [more.lastYear] : [],
  peers: [],
  ...more
});

/** What one check yields: its disagreements, and how often it lacked its inputs. */
export function run(id: string, of: CheckSubject) {
  const items = [...(CHECKS.find((check) => check.id === id)?.run(of) ?? [])];
  return {
    findings: items.flatMap((item) => ('unchecked' in item ? [] : [item])),
    unchecked: items.filter((item) => 'unchecked' in item).length
  };
}

/** The checks of these letters of the catalogue that find something. */
export const firedOf = (letters: RegExp, of: CheckSubject): string[] =>
  CHECKS.filter(({ id, number }) => letters.test(number) && run(id, of).findings.length > 0).map(({ id }) => id);
