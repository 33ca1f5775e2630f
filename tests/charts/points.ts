import type { Point } from '../../src/lib/charts/point';
import type { ObservationRow } from '../../src/lib/queries/observations';
import type { ReportRow } from '../../src/lib/queries/reports';

/** An observation row of the sort the dataset gives, for drawings under test. */
export function observationRow(over: Partial<ObservationRow>): ObservationRow {
  return {
    place: '370828111',
    year: 2025,
    measure: 'requests-received-stated',
    applicant: null,
    outcome: null,
    result: null,
    channel: null,
    value: 1,
    unit: 'request',
    status: 'reported',
    qualifier: 'exact',
    raw: '1',
    rawUnit: '件',
    periodFrom: null,
    periodTo: null,
    baseMeasure: null,
    baseValue: null,
    derivedFrom: null,
    formTable: null,
    rowLabel: null,
    columnLabel: null,
    section: null,
    line: null,
    page: null,
    quote: '收到申请1件',
    report: '370828111-2025',
    ...over
  };
}

export function reportRow(over: Partial<ReportRow>): ReportRow {
  return {
    report: '370828111-2025',
    place: '370828111',
    name: '卜集镇',
    county: '370828',
    year: 2025,
    completeness: 'full',
    table2: '2021',
    table3: '2021',
    table4: '2021',
    url: 'http://example.gov.cn/',
    published: null,
    file: 'a.txt',
    format: 'text',
    sha256: '',
    ...over
  };
}

/** A point of a town and year; `value` a number, or the reason it is missing. */
export function point(name: string, year: number, value: number | Point['missing'], over: Partial<ObservationRow> = {}): Point {
  const place = `x-1-${name}`;
  const number = typeof value === 'number' ? value : null;
  return {
    key: `${place}/${year}`,
    place,
    name,
    year,
    value: number,
    missing: number === null ? (value as Point['missing']) : null,
    observation: number === null ? null : observationRow({ place, year, value: number, raw: String(number), ...over }),
    report: value === 'no-report' ? null : reportRow({ place, name, year })
  };
}
