import { defineQuery, type Row } from '../db/query';
import { sql, type Sql } from '../db/sql';
import { named, type NameLang } from './named';

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

const select = (lang: NameLang, where: Sql): Sql => sql`
  select r.report, r.place, ${named('p.name', lang)} as name, r.county, r.year, r.completeness, r.table2, r.table3, r.table4, r.url, r.published, r.file, r.format, r.sha256
  from report r join place p on p.place = r.place
  where ${where}
  order by p.sort_rank, r.year`;

/** The reports held for one county, their places named in the language asked for. */
export const reportsOfCounty = defineQuery({
  name: 'reportsOfCounty',
  columns,
  sql: ({ county, lang }: { county: string; lang: NameLang }) => select(lang, sql`r.county = ${county}`)
});

/** The reports held for some places. */
export const reportsOfPlaces = defineQuery({
  name: 'reportsOfPlaces',
  columns,
  sql: ({ places, lang }: { places: readonly string[]; lang: NameLang }) => select(lang, sql`r.place in ${places}`)
});

/** Every report held in a year. */
export const reportsOfYear = defineQuery({
  name: 'reportsOfYear',
  columns,
  sql: ({ year, lang }: { year: number; lang: NameLang }) => select(lang, sql`r.year = ${year}`)
});

export type ReportRow = Row<typeof reportsOfCounty>;
