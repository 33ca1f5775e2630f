import { defineQuery, type Row } from '../db/query';
import { sql } from '../db/sql';

/** Per county and year, how many places state a total of one of the measures. */
export const statedByCounty = defineQuery({
  name: 'statedByCounty',
  columns: { county: 'text', year: 'number', places: 'number' },
  sql: ({ measures }: { measures: readonly string[] }) => sql`
    select county, year, count(distinct place)::integer as places from observation
    where county is not null and measure in ${measures} and value is not null and coalesce(applicant, 'total') = 'total' and outcome is null and result is null
    group by county, year order by county, year`
});

/** The places of the whole collection that state one of the measures in any year. */
export const placesStating = defineQuery({
  name: 'placesStating',
  columns: { place: 'text' },
  sql: ({ measures }: { measures: readonly string[] }) => sql`
    select distinct o.place, p.sort_rank from observation o join place p on p.place = o.place
    where o.measure in ${measures} and o.value is not null order by p.sort_rank`
});

/** Which measures each county has figures of, by channel and applicant, outcomes and results left out. */
export const measuresByCounty = defineQuery({
  name: 'measuresByCounty',
  columns: { county: 'text', measure: 'text', channel: 'text?', applicant: 'text?' },
  sql: ({ measures }: { measures: readonly string[] }) => sql`
    select distinct county, measure, channel, applicant from observation
    where county is not null and measure in ${measures} and value is not null and outcome is null and result is null
    order by county, measure, channel nulls first, applicant nulls first`
});

export type StatedRow = Row<typeof statedByCounty>;
