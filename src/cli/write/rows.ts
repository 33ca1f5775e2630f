import { observationKey, type Observation, type Report } from '$lib/model';

/** A value for DuckDB. */
export type Value = string | number | boolean | null;

/** The row of table `report`. */
export function reportRow(report: Report): Value[] {
  const { id, place, year, completeness, templates, source } = report;
  return [
    id,
    place.code,
    place.countyCode,
    year,
    completeness,
    templates.table2,
    templates.table3,
    templates.table4,
    source.url,
    source.published,
    source.file,
    source.format,
    source.sha256,
    report.synthetic === true
  ];
}

/** The row of table `observation`. `amended` is true where an amendment changed the transcription. */
export function observationRow(report: Report, observation: Observation, amended: boolean): Value[] {
  const { provenance: from } = observation;
  const cell = from.kind === 'cell' ? from : null;
  const clause = from.kind === 'clause' ? from : null;
  return [
    report.id,
    report.place.code,
    report.place.countyCode,
    observation.year ?? report.year,
    observation.measure,
    observation.applicant ?? null,
    observation.outcome ?? null,
    observation.result ?? null,
    observation.channel ?? null,
    observation.value,
    observation.unit,
    observation.status,
    observation.qualifier ?? null,
    observation.raw,
    observation.rawUnit ?? null,
    observation.period?.from ?? null,
    observation.period?.to ?? null,
    observation.base?.measure ?? null,
    observation.base?.value ?? null,
    observation.from?.join(' ') ?? null,
    cell?.table ?? null,
    cell?.row ?? null,
    cell?.column ?? null,
    clause?.section ?? null,
    from.line,
    from.page ?? null,
    clause?.start ?? null,
    clause?.end ?? null,
    clause?.quote ?? null,
    amended
  ];
}

/** The rows of table `finding`. */
export function findingRows(report: Report): Value[][] {
  return report.findings.map((finding) => [
    report.id,
    report.place.code,
    report.place.countyCode,
    report.year,
    finding.check,
    finding.severity,
    finding.cells.join(' '),
    finding.expected === null ? null : String(finding.expected),
    finding.actual === null ? null : String(finding.actual),
    finding.reasonZh,
    finding.reason,
    finding.mendZh,
    finding.mend
  ]);
}

/** The rows of table `problem`. */
export function problemRows(report: Report): Value[][] {
  return report.problems.map((problem) => [
    report.id,
    report.place.code,
    report.year,
    problem.code,
    problem.severity,
    problem.line,
    problem.page ?? null,
    problem.reasonZh,
    problem.reason,
    problem.mendZh,
    problem.mend
  ]);
}

/** The name of an observation inside the dataset: its report's id and its key. */
export function cellName(report: Report, observation: Observation): string {
  return `${report.id} ${observationKey(observation)}`;
}
