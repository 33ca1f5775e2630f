import { defineQuery, type Row } from '../db/query';
import { sql, type Sql } from '../db/sql';

const columns = {
  report: 'text',
  place: 'text',
  year: 'number',
  check: 'text',
  severity: 'text',
  cells: 'text?',
  expected: 'text?',
  actual: 'text?',
  reasonZh: 'text',
  reasonEn: 'text'
} as const;

const select = (where: Sql): Sql => sql`
  select f.report, f.place, f.year, f.check_id as "check", f.severity, f.cells, f.expected, f.actual, f.reason_zh as "reasonZh", f.reason_en as "reasonEn"
  from finding f join place p on p.place = f.place
  where ${where}
  order by p.sort_rank, f.year desc, case f.severity when 'error' then 0 when 'warning' then 1 else 2 end, f.check_id, f.reason_zh`;

/** Findings of one county's reports, worst first within a report. */
export const findingsOfCounty = defineQuery({
  name: 'findingsOfCounty',
  columns,
  sql: ({ county }: { county: string }) => select(sql`f.county = ${county}`)
});

/** Findings of some places' reports. */
export const findingsOfPlaces = defineQuery({
  name: 'findingsOfPlaces',
  columns,
  sql: ({ places }: { places: readonly string[] }) => select(sql`f.place in ${places}`)
});

/** Findings of a year's reports in all places. */
export const findingsOfYear = defineQuery({
  name: 'findingsOfYear',
  columns,
  sql: ({ year }: { year: number }) => select(sql`f.year = ${year}`)
});

/** Findings of one place's reports. */
export const findingsOfPlace = defineQuery({
  name: 'findingsOfPlace',
  columns,
  sql: ({ place }: { place: string }) => select(sql`f.place = ${place}`)
});

export type FindingRow = Row<typeof findingsOfCounty>;
