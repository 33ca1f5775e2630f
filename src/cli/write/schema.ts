/**
 * The tables of the dataset. One SQL text for the `.duckdb` file; what every table and column
 * is stands in `data/codebook/tables.json` and travels with the file as comments. Null in `value` always has its reason in `status`.
 */
export const SCHEMA = `
create table meta (key varchar not null, value varchar not null);

create table place (
  place varchar primary key, name varchar not null, name_en varchar not null, kind varchar, county varchar,
  county_name varchar, county_name_en varchar, prefecture_name varchar, prefecture_name_en varchar,
  province_name varchar, province_name_en varchar, pinyin varchar, initials varchar, aliases varchar, sort_rank integer not null);

create table county (
  county varchar primary key, name varchar not null, name_en varchar not null, prefecture_name varchar, prefecture_name_en varchar,
  province_name varchar, province_name_en varchar, pinyin varchar, initials varchar, sort_rank integer not null);

create table report (
  report varchar primary key, place varchar not null, county varchar, year smallint not null, completeness varchar not null,
  table2 varchar, table3 varchar, table4 varchar, url varchar, published varchar, file varchar not null, format varchar not null,
  sha256 varchar not null, synthetic boolean not null);

create table observation (
  report varchar not null, place varchar not null, county varchar, year smallint not null, measure varchar not null,
  applicant varchar, outcome varchar, result varchar, channel varchar, value double, unit varchar not null, status varchar not null,
  qualifier varchar, raw varchar, raw_unit varchar, period_from varchar, period_to varchar, base_measure varchar, base_value double,
  derived_from varchar, form_table tinyint, row_label varchar, column_label varchar, section varchar, line integer, page integer,
  quote_start integer, quote_end integer, quote varchar, amended boolean not null);

create table finding (
  report varchar not null, place varchar not null, county varchar, year smallint not null, check_id varchar not null, severity varchar not null,
  cells varchar, expected varchar, actual varchar, reason_zh varchar not null, reason_en varchar not null, mend_zh varchar, mend_en varchar);

create table problem (
  report varchar not null, place varchar not null, year smallint not null, code varchar not null, severity varchar not null, line integer, page integer,
  reason_zh varchar not null, reason_en varchar not null, mend_zh varchar, mend_en varchar);

create table measure (
  measure varchar primary key, zh varchar not null, en varchar not null, definition_zh varchar, definition_en varchar, unit varchar not null,
  templates varchar, law varchar, direction varchar, source varchar not null, sort_rank integer not null);

create table code (
  list varchar not null, code varchar not null, zh varchar not null, en varchar not null, definition_zh varchar, definition_en varchar,
  templates varchar, law varchar, sort_rank integer not null);

create table amendment (report varchar not null, cell varchar not null, was double, now double, reason varchar not null, evidence varchar not null);

create table release (version varchar primary key, released varchar not null, reports integer not null, observations integer not null, findings integer not null);

create table change (
  from_version varchar, to_version varchar not null, released varchar, kind varchar not null, report varchar not null, place varchar not null,
  county varchar, year smallint not null, measure varchar, cell varchar, was varchar, now varchar, check_id varchar);
`;

/** Views for reading by hand; the site asks its own questions. */
export const VIEWS = `
create view requests as
  select o.report, o.place, p.name, p.county_name, o.year, o.measure, o.outcome, o.applicant, o.value, o.status
  from observation o join place p using (place) where o.form_table = 3;
create view latest_report as
  select place, max(year) as year from report group by place;
create view open_questions as
  select f.report, f.year, f.place, p.name, p.name_en, f.check_id, f.severity, f.cells, f.expected, f.actual, f.reason_zh, f.reason_en, f.mend_zh, f.mend_en
  from finding f join place p using (place) where f.severity <> 'info';
`;

/** Tables offered as CSV and Parquet, in this order. */
export const DOWNLOADS = [
  'observation',
  'report',
  'place',
  'county',
  'finding',
  'problem',
  'measure',
  'code',
  'amendment',
  'release',
  'change'
] as const;
