import { OUTCOMES, type Applicant, type Report } from '$lib/model';
import { valueOf } from './check';

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

/** A value of table 3 in requests; null where blank, unreadable or absent. */
export function requests(report: Report, measure: string, applicant: Applicant, outcome?: (typeof OUTCOMES)[number]): number | null {
  return valueOf(report, measure, { applicant, ...(outcome ? { outcome } : {}) });
}

/** Whether the report has table 3 at all. */
export function hasTable3(report: Report): boolean {
  return report.observations.some(
    ({ provenance, status }) => provenance.kind === 'cell' && provenance.table === 3 && status !== 'section-missing'
  );
}
