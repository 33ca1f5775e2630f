import { defineQuery, type Row } from '../db/query';
import { sql } from '../db/sql';

/** By year: how many reports are held, and in how many at least one of the measures has a value (N of M). */
export const themeCoverage = defineQuery({
  name: 'themeCoverage',
  columns: { year: 'number', stated: 'number', reports: 'number' },
  sql: ({ measures }: { measures: readonly string[] }) => sql`
    with stated as (
      select distinct o.report from observation o join report r on r.report = o.report
      where o.measure in ${measures} and o.value is not null and o.year = r.year)
    select r.year, count(s.report)::integer as stated, count(*)::integer as reports
    from report r left join stated s on s.report = r.report
    group by r.year order by r.year`
});

export type ThemeCoverageRow = Row<typeof themeCoverage>;
