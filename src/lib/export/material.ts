import { chartRows, observationsAtHand, pointsOfExport, reportsAtHand, townsOfExport } from './chart-rows';
import type { Column, Table } from './columns';
import type { Exportable } from './exportable';
import type { ObservationRow } from '../queries/observations';
import type { ReportRow } from '../queries/reports';
import { FLOWS } from '../charts/balance/view';

/** What a chart's rows are made from: the observations of its measure, the reports and the townships, as tables. */
export interface Material {
  observations: Table;
  reports: Table;
  towns: Table;
  findings: Table;
}

type Field<Row> = readonly [name: string, key: keyof Row, kind: Column['kind']];

const OBSERVATION_FIELDS: readonly Field<ObservationRow>[] = [
  ['place', 'place', 'text'],
  ['year', 'year', 'integer'],
  ['measure', 'measure', 'text'],
  ['applicant', 'applicant', 'text'],
  ['outcome', 'outcome', 'text'],
  ['result', 'result', 'text'],
  ['channel', 'channel', 'text'],
  ['value', 'value', 'double'],
  ['unit', 'unit', 'text'],
  ['status', 'status', 'text'],
  ['qualifier', 'qualifier', 'text'],
  ['raw', 'raw', 'text'],
  ['raw_unit', 'rawUnit', 'text'],
  ['period_from', 'periodFrom', 'text'],
  ['period_to', 'periodTo', 'text'],
  ['base_measure', 'baseMeasure', 'text'],
  ['base_value', 'baseValue', 'double'],
  ['derived_from', 'derivedFrom', 'text'],
  ['form_table', 'formTable', 'integer'],
  ['row_label', 'rowLabel', 'text'],
  ['column_label', 'columnLabel', 'text'],
  ['section', 'section', 'text'],
  ['line', 'line', 'integer'],
  ['page', 'page', 'integer'],
  ['quote', 'quote', 'text'],
  ['report', 'report', 'text']
];

const REPORT_FIELDS: readonly Field<ReportRow>[] = [
  ['report', 'report', 'text'],
  ['place', 'place', 'text'],
  ['name', 'name', 'text'],
  ['year', 'year', 'integer'],
  ['completeness', 'completeness', 'text'],
  ['table2', 'table2', 'text'],
  ['table3', 'table3', 'text'],
  ['table4', 'table4', 'text'],
  ['url', 'url', 'text'],
  ['published', 'published', 'text'],
  ['file', 'file', 'text'],
  ['format', 'format', 'text'],
  ['sha256', 'sha256', 'text']
];

/** The material of a chart: of the dataset's tables the part its rows are chosen from, `n` keeping their order. */
export function materialOf(chart: Exportable): Material {
  const towns = townsOfExport(chart);
  const places = new Set(towns.map((town) => town.place));
  const measures = new Set<string>(
    chart.view === 'balance'
      ? FLOWS
      : chart.view === 'applicants'
        ? ['requests-received']
        : chart.isForm
          ? ['requests-concluded']
          : [chart.measure.measure]
  );
  const observations = observationsAtHand(chart).filter((row) => places.has(row.place) && measures.has(row.measure));
  const reports = reportsAtHand(chart).filter((row) => places.has(row.place));
  const used = new Set(chartRows(chart).rows.map((row) => row[26]));
  const findings = chart.rows.findings.filter((finding) => used.has(finding.report));
  return {
    observations: numbered(OBSERVATION_FIELDS, observations),
    reports: numbered(REPORT_FIELDS, reports),
    towns: numbered<{ place: string; name: string }>(
      [
        ['place', 'place', 'text'],
        ['name', 'name', 'text']
      ],
      towns
    ),
    findings: numbered(
      [
        ['report', 'report', 'text'],
        ['place', 'place', 'text'],
        ['year', 'year', 'integer'],
        ['check', 'check', 'text'],
        ['severity', 'severity', 'text'],
        ['cells', 'cells', 'text'],
        ['expected', 'expected', 'text'],
        ['actual', 'actual', 'text'],
        ['reason_zh', 'reasonZh', 'text'],
        ['reason_en', 'reasonEn', 'text']
      ],
      findings
    )
  };
}

/** The years a chart's rows cover, in order. */
export function yearsOfExport(chart: Exportable): number[] {
  return chart.isForm ? [chart.year] : [...new Set(pointsOfExport(chart).map((point) => point.year))];
}

function numbered<Row extends object>(fields: readonly Field<Row>[], rows: readonly Row[]): Table {
  return {
    columns: [
      { name: 'n', kind: 'integer', zh: '次序', en: 'Order' },
      ...fields.map(([name, , kind]): Column => ({ name, kind, zh: name, en: name }))
    ],
    rows: rows.map((row, i) => [i + 1, ...fields.map(([, key]) => plain(row[key]))])
  };
}

function plain(value: unknown): string | number | boolean | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? (value === '' ? null : value) : null;
}
