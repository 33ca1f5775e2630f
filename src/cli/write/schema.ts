/**
 * The tables of the dataset. One SQL text for the `.duckdb` file; comments travel with it, so that a reader who opens the file
 * by hand finds every table and column explained. Null in `value` always has its reason in `status`.
 */
export const SCHEMA = `
create table meta (key varchar not null, value varchar not null);
comment on table meta is 'Version, hash and counts of this dataset.';

create table place (
  place varchar primary key, name varchar not null, kind varchar, county varchar, county_name varchar,
  prefecture_name varchar, province_name varchar, pinyin varchar, initials varchar, aliases varchar, sort_rank integer not null);
comment on table place is '乡镇、街道：one row a township-level unit with at least one report. place is the nine-digit division code, or x-<county or prefecture>-<pinyin> for a place on no list.';
comment on column place.aliases is 'Former names and short forms, separated by spaces.';
comment on column place.sort_rank is 'Order by pinyin of county and name; use it instead of ordering by name.';

create table county (county varchar primary key, name varchar not null, prefecture_name varchar, province_name varchar, pinyin varchar, initials varchar, sort_rank integer not null);
comment on table county is '县级行政区：one row a county with at least one report.';

create table report (
  report varchar primary key, place varchar not null, county varchar, year smallint not null, completeness varchar not null,
  table2 varchar, table3 varchar, table4 varchar, url varchar, published varchar, file varchar not null, format varchar not null,
  sha256 varchar not null, synthetic boolean not null);
comment on table report is '年度报告：one row a report. completeness: full (all tables), partial, narrative-only. table2 to table4: template of each table, null where it has none.';

create table observation (
  report varchar not null, place varchar not null, county varchar, year smallint not null, measure varchar not null,
  applicant varchar, outcome varchar, result varchar, channel varchar, value double, unit varchar not null, status varchar not null,
  qualifier varchar, raw varchar, raw_unit varchar, period_from varchar, period_to varchar, base_measure varchar, base_value double,
  derived_from varchar, form_table tinyint, row_label varchar, column_label varchar, section varchar, line integer, page integer,
  quote_start integer, quote_end integer, quote varchar, amended boolean not null);
comment on table observation is '观测值：one row a reported or derived value, with its source cell or clause. year is the year the value is about (a derived value may be about the year before the report). value is null unless status is reported or derived.';
comment on column observation.period_from is 'First month where the figure covers part of the year (2025-01); null means the whole year.';
comment on column observation.base_value is 'What a rate is a share of, where the text says so.';

create table finding (
  report varchar not null, place varchar not null, county varchar, year smallint not null, check_id varchar not null, severity varchar not null,
  cells varchar, expected varchar, actual varchar, reason_zh varchar not null, reason_en varchar not null, mend_zh varchar, mend_en varchar);
comment on table finding is '待核事项：figures of a report that disagree with each other, its prose, or other years. Published beside the figures; nothing was changed.';

create table problem (
  report varchar not null, place varchar not null, year smallint not null, code varchar not null, severity varchar not null, line integer, page integer,
  reason_zh varchar not null, reason_en varchar not null, mend_zh varchar, mend_en varchar);
comment on table problem is '读取问题：what could not be read.';

create table measure (
  measure varchar primary key, zh varchar not null, en varchar not null, definition_zh varchar, definition_en varchar, unit varchar not null,
  templates varchar, law varchar, direction varchar, source varchar not null, sort_rank integer not null);
comment on table measure is '指标：the codebook. direction: higher, lower or none, never a judgement on its own.';

create table code (list varchar not null, code varchar not null, zh varchar not null, en varchar not null, definition_zh varchar, definition_en varchar, sort_rank integer not null);
comment on table code is '代码表：wording of every code of every dimension.';

create table amendment (report varchar not null, cell varchar not null, was double, now double, reason varchar not null, evidence varchar not null);
comment on table amendment is '更正：corrections of our transcription, applied at build, with reason and evidence.';

create table release (version varchar primary key, released varchar not null, reports integer not null, observations integer not null, findings integer not null);
comment on table release is '发布：one row a released version of the data, oldest first. released is a day.';

create table change (
  from_version varchar, to_version varchar not null, released varchar, kind varchar not null, report varchar not null, place varchar not null,
  county varchar, year smallint not null, measure varchar, cell varchar, was varchar, now varchar, check_id varchar);
comment on table change is '变化：what changed between one release and the next, and since the last one (released is null). was and now are a value, a status, or null where there was no such cell.';
comment on column change.cell is 'Measure and dimensions joined by /; of a finding the cells it names.';
`;

/** Views for reading by hand; the site asks its own questions. */
export const VIEWS = `
create view requests as
  select o.report, p.name, o.year, o.measure, o.outcome, o.applicant, o.value, o.status
  from observation o join place p using (place) where o.form_table = 3;
comment on view requests is '表3：requests by outcome and applicant, with names.';
create view latest_report as
  select place, max(year) as year from report group by place;
comment on view latest_report is 'The latest year each place has a report for.';
create view open_questions as
  select f.year, p.name, f.check_id, f.severity, f.reason_zh from finding f join place p using (place) where f.severity <> 'info';
comment on view open_questions is '待核事项 of weight, with names.';
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
