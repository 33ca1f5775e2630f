import { defineQuery, type Row } from '../db/query';
import { sql, type Sql } from '../db/sql';

/**
 * Observations with all that evidence needs: value (null has its reason in `status`), unit, source cell or clause, the report's
 * address. `derived` rows say in `derivedFrom` what they come from. Ordered by place (pinyin), year, measure.
 */
const columns = {
  place: 'text',
  year: 'number',
  measure: 'text',
  applicant: 'text?',
  outcome: 'text?',
  result: 'text?',
  channel: 'text?',
  value: 'number?',
  unit: 'text',
  status: 'text',
  qualifier: 'text?',
  raw: 'text?',
  rawUnit: 'text?',
  periodFrom: 'text?',
  periodTo: 'text?',
  baseMeasure: 'text?',
  baseValue: 'number?',
  derivedFrom: 'text?',
  formTable: 'number?',
  rowLabel: 'text?',
  columnLabel: 'text?',
  section: 'text?',
  line: 'number?',
  page: 'number?',
  quote: 'text?',
  report: 'text'
} as const;

const select = (where: Sql): Sql => sql`
  select o.place, o.year, o.measure, o.applicant, o.outcome, o.result, o.channel, o.value, o.unit, o.status, o.qualifier, o.raw,
    o.raw_unit as "rawUnit", o.period_from as "periodFrom", o.period_to as "periodTo", o.base_measure as "baseMeasure",
    o.base_value as "baseValue", o.derived_from as "derivedFrom", o.form_table as "formTable", o.row_label as "rowLabel",
    o.column_label as "columnLabel", o.section, o.line, o.page, o.quote, o.report
  from observation o join place p on p.place = o.place
  where ${where}
  order by p.sort_rank, o.year, o.measure, o.channel nulls first, o.outcome nulls first, o.applicant nulls first, o.result nulls first, o.status, o.report`;

/** Observations of some measures in one county, all years. */
export const observationsOfCounty = defineQuery({
  name: 'observationsOfCounty',
  columns,
  sql: ({ county, measures }: { county: string; measures: readonly string[] }) =>
    select(sql`o.county = ${county} and o.measure in ${measures}`)
});

/** Observations of one place, all measures and years. */
export const observationsOfPlace = defineQuery({
  name: 'observationsOfPlace',
  columns,
  sql: ({ place }: { place: string }) => select(sql`o.place = ${place}`)
});

/** Observations of some measures for some places of any counties, between two years. */
export const observationsOfPlaces = defineQuery({
  name: 'observationsOfPlaces',
  columns,
  sql: ({ places, measures, from, to }: { places: readonly string[]; measures: readonly string[]; from: number; to: number }) =>
    select(sql`o.place in ${places} and o.measure in ${measures} and o.year between ${from} and ${to}`)
});

/** Observations of some measures in all places of one year. */
export const observationsOfYear = defineQuery({
  name: 'observationsOfYear',
  columns,
  sql: ({ year, measures }: { year: number; measures: readonly string[] }) => select(sql`o.year = ${year} and o.measure in ${measures}`)
});

export type ObservationRow = Row<typeof observationsOfCounty>;
