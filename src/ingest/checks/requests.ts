import { APPLICANTS, OUTCOMES, type Applicant, type Observation, type Report } from '$lib/model';
import { perReport } from './per-report';

export const APPLICANT_NAMES: Record<Applicant, { zh: string; en: string }> = {
  'natural-person': { zh: '自然人', en: 'natural persons' },
  business: { zh: '商业企业', en: 'businesses' },
  'research-institution': { zh: '科研机构', en: 'research institutions' },
  'public-interest-organisation': { zh: '社会公益组织', en: 'public-interest organisations' },
  'legal-service': { zh: '法律服务机构', en: 'legal-service bodies' },
  'other-organisation': { zh: '其他', en: 'other organisations' },
  total: { zh: '总计', en: 'total' }
};

/** The outcome rows that a report's template has: `other` in 2019, three `other-…` rows in 2021. */
export function outcomesOf(report: Report): (typeof OUTCOMES)[number][] {
  const single = report.templates.table3 === '2019';
  return OUTCOMES.filter((outcome) => (outcome === 'other' ? single : !(single && outcome.startsWith('other-'))));
}

const TABLE_3 = new Set<string>(['requests-received', 'requests-carried-in', 'requests-concluded', 'requests-carried-out']);
const COLUMN = new Map(APPLICANTS.map((applicant, i) => [applicant, i]));

/** The cells of table 3 of a report by measure or outcome, in the order of the applicants. Six checks ask for each of them: they are sorted once. */
const tableFor = perReport(tableOf);

function tableOf(report: Report): Map<string, Observation[]> {
  const table = new Map<string, Observation[]>();
  // the cells of a row follow each other: its place is looked up at its first
  let row: Observation[] | null = null;
  let last: Observation | null = null;
  for (const observation of report.observations) {
    const { measure, outcome, applicant, year } = observation;
    if (last === null || last.measure !== measure || last.outcome !== outcome) {
      const name = outcome ?? measure;
      row = TABLE_3.has(measure) ? (table.get(name) ?? []) : null;
      if (row !== null) table.set(name, row);
      last = observation;
    }
    const column = row === null || applicant === undefined || year !== undefined ? undefined : COLUMN.get(applicant);
    if (row !== null && column !== undefined) row[column] ??= observation;
  }
  return table;
}

/** A value of table 3 in requests; null where blank, unreadable or absent. Where a cell stands twice, the first. */
export function requests(report: Report, measure: string, applicant: Applicant, outcome?: (typeof OUTCOMES)[number]): number | null {
  return tableFor(report).get(outcome ?? measure)?.[COLUMN.get(applicant) ?? 0]?.value ?? null;
}

/** The values of a row of table 3 in requests, in the order of the applicants; null as in `requests`. */
export function requestRow(report: Report, measure: string, outcome?: (typeof OUTCOMES)[number]): (number | null)[] {
  const row = tableFor(report).get(outcome ?? measure);
  return APPLICANTS.map((_, column) => row?.[column]?.value ?? null);
}

/** Whether the report has table 3 at all. */
export const hasTable3 = perReport((report) =>
  report.observations.some(({ provenance, status }) => provenance.kind === 'cell' && provenance.table === 3 && status !== 'section-missing')
);
