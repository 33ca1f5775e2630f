import { defineQuery, type Row } from '../db/query';
import { sql, type Sql } from '../db/sql';
import { named, type NameLang } from './named';

const columns = {
  version: 'text',
  released: 'text',
  kind: 'text',
  report: 'text',
  place: 'text',
  name: 'text?',
  year: 'number',
  measure: 'text?',
  cell: 'text?',
  was: 'text?',
  now: 'text?',
  check: 'text?'
} as const;

const select = (lang: NameLang, where: Sql): Sql => sql`
  select c.to_version as version, c.released, c.kind, c.report, c.place, ${named('p.name', lang)} as name, c.year, c.measure, c.cell, c.was, c.now, c.check_id as "check"
  from change c left join place p on p.place = c.place
  where c.released is not null and ${where}
  order by c.released desc, c.to_version, c.report, c.kind, c.cell nulls first, c.check_id nulls first`;

/** Released changes of one place, the latest first. */
export const changesOfPlace = defineQuery({
  name: 'changesOfPlace',
  columns,
  sql: ({ place, lang }: { place: string; lang: NameLang }) => select(lang, sql`c.place = ${place}`)
});

/** Released changes of the whole dataset, the latest first. */
export const allChanges = defineQuery({ name: 'allChanges', columns, sql: ({ lang }: { lang: NameLang }) => select(lang, sql`true`) });

/** The released versions, the latest first. */
export const allReleases = defineQuery({
  name: 'allReleases',
  columns: { version: 'text', released: 'text', reports: 'number', observations: 'number', findings: 'number' },
  sql: () => sql`select version, released, reports, observations, findings from release order by released desc, version`
});

export type ChangeRow = Row<typeof allChanges>;
