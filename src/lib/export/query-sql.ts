import { APPLICANT_KINDS } from '../charts/applicants/view';
import { FLOWS } from '../charts/balance/view';
import { ROW_COLUMNS } from './columns';
import type { Exportable } from './exportable';
import { yearsOfExport } from './material';

/**
 * The SQL that makes a chart's rows from the enclosed Parquet files, for DuckDB run in the unpacked folder. It ends by writing
 * `rows-again.csv`, which is `rows.csv` byte for byte, without the byte order mark.
 */
export function querySql(chart: Exportable, version: string): string {
  return `-- ${chart.title.replaceAll('\n', ' ')}
-- ${chart.subtitle.replaceAll('\n', ' ')}
-- ${chart.lang === 'zh' ? '数据版本' : 'Data version'} ${version}${chart.invented ? (chart.lang === 'zh' ? '，虚构数据' : ', invented data') : ''}
-- duckdb < query.sql

create or replace temp view chart_rows as
${chart.isForm ? cells(chart) : grid(chart)};

copy (
  select ${ROW_COLUMNS.map(({ name, kind }) => written(name, kind)).join(',\n    ')}
  from chart_rows order by n
) to 'rows-again.csv' (format csv, header true);
`;
}

/** Text that a spreadsheet would run gets an apostrophe; whole numbers are written without a fraction: as in `rows.csv`. */
function written(name: string, kind: string): string {
  if (kind === 'text')
    return `case when regexp_matches(${name}, '^[=+\\-@\\t\\r]') and not regexp_matches(${name}, '^-\\d+(\\.\\d+)?$') then '''' || ${name} else ${name} end as ${name}`;
  if (kind === 'double') return `regexp_replace(${name}::varchar, '\\.0$', '') as ${name}`;
  return name;
}

const literal = (value: string | number | null | undefined): string =>
  value === null || value === undefined ? 'null' : typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`;
const list = (values: readonly (string | number)[]): string => values.map(literal).join(', ');

/** What an observation row gives, after place, name, year, measure, channel and applicant. */
const CELL = `o.outcome, o.result, o.value, o.unit`;
const SOURCE = (invented: boolean) =>
  `o.qualifier, o.raw, o.raw_unit, o.period_from, o.period_to, o.base_measure, o.base_value, o.derived_from,
  o.form_table, o.row_label, o.column_label, o.section, o.line, o.page, o.quote as clause`.concat(
    `,\n  coalesce(o.report, r.report) as report, source.url as source_address, source.file as source_file, source.sha256 as source_sha256, ${invented} as invented`
  );

/** Every township in every year, with the figure that was stated, or why there is none. A reported value goes before a derived one. */
function grid(chart: Exportable): string {
  const { measure, channel = null, applicant = null } = chart.measure;
  const ofTable2 = /^(rules|normative-documents)-(issued|repealed|in-force)$|^fees-charged$/.test(measure);
  return `with picked as (
  select *, row_number() over (
    partition by place, year
    order by case when status = 'reported' then 0 when value is not null then 1 else 2 end, n) as pick
  from 'observations.parquet'
  where measure = ${literal(measure)} and channel is not distinct from ${literal(channel)}
    and applicant is not distinct from ${literal(applicant)} and outcome is null and result is null)
select row_number() over (order by t.n, y.year) as n,
  t.place, t.name, y.year::integer as year, ${literal(measure)} as measure, ${literal(channel)}::varchar as channel, ${literal(applicant)}::varchar as applicant,
  ${CELL},
  case
    when o.value is not null then o.status
    when o.status in ('blank', 'slash', 'none-word', 'unreadable', 'not-applicable', 'section-missing') then o.status
    when r.report is null then 'no-report'${ofTable2 ? `\n    when r.table2 = '2019' then 'not-on-form'` : ''}
    else 'not-stated' end as status,
  ${SOURCE(chart.invented)}
from 'towns.parquet' t
cross join (select unnest([${list(yearsOfExport(chart))}]) as year) y
left join picked o on o.place = t.place and o.year = y.year and o.pick = 1
left join 'reports.parquet' r on r.place = t.place and r.year = y.year
left join 'reports.parquet' source on source.report = coalesce(o.report, r.report)`;
}

/** The cells of table 3 that the view shows, as printed. */
function cells(chart: Exportable): string {
  const where =
    chart.view === 'balance'
      ? `o.measure in (${list(FLOWS)}) and o.applicant = 'total' and o.outcome is null`
      : chart.view === 'applicants'
        ? `o.measure = 'requests-received' and o.applicant in (${list(APPLICANT_KINDS)})`
        : `o.measure = 'requests-concluded' and o.applicant = 'total'`;
  return `select row_number() over (order by t.n, o.n) as n,
  o.place, t.name, o.year, o.measure, o.channel, o.applicant,
  ${CELL}, o.status,
  ${SOURCE(chart.invented)}
from 'observations.parquet' o
join 'towns.parquet' t on t.place = o.place
left join 'reports.parquet' r on r.report = o.report
left join 'reports.parquet' source on source.report = o.report
where o.year = ${chart.year} and o.status <> 'derived' and ${where}`;
}
