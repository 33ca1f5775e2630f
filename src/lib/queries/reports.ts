import { defineQuery, type Row } from '../db/query';
import { sql, type Sql } from '../db/sql';

const columns = {
  report: 'text',
  place: 'text',
  name: 'text',
  county: 'text?',
  year: 'number',
  completeness: 'text',
  table2: 'text?',
  table3: 'text?',
  table4: 'text?',
  url: 'text?',
  published: 'text?',
  file: 'text',
  format: 'text',
  sha256: 'text'
} as const;

const select = (where: Sql): Sql => sql`
  select r.report, r.place, p.name, r.county, r.year, r.completeness, r.table2, r.table3, r.table4, r.url, r.published, r.file, r.format, r.sha256
  from report r join place p on p.place = r.place
  where ${where}
  order by p.sort_rank, r.year`;

/** The reports held for one county. */
export const reportsOfCounty = defineQuery({
  name: 'reportsOfCounty',
  columns,
  sql: ({ county }: { county: string }) => select(sql`r.county = ${county}`)
});

/** The reports held for some places. */
export const reportsOfPlaces = defineQuery({
  name: 'reportsOfPlaces',
  columns,
  sql: ({ places }: { places: readonly string[] }) => select(sql`r.place in ${places}`)
});

/** Every report held in a year. */
export const reportsOfYear = defineQuery({
  name: 'reportsOfYear',
  columns,
  sql: ({ year }: { year: number }) => select(sql`r.year = ${year}`)
});

export type ReportRow = Row<typeof reportsOfCounty>;
