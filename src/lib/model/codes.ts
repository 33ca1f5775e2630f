/**
 * The code lists of the dataset. Names are the contract; their Chinese and English wording,
 * definitions and law articles are in the codebook (`data/codebook/`).
 */

/** What became of a cell or clause. Only `reported` and `derived` carry a value. */
export const STATUSES = [
  'reported',
  'derived',
  'blank',
  'slash',
  'none-word',
  'unreadable',
  'not-applicable',
  'section-missing',
  'not-published'
] as const;
export type Status = (typeof STATUSES)[number];

/** How exact a figure told in prose is. */
export const QUALIFIERS = ['exact', 'at-least', 'nearly', 'over', 'about'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const UNITS = [
  'request',
  'item',
  'document',
  'decision',
  'case',
  'percent',
  'percentage-point',
  'wan-yuan',
  'yuan',
  'person-time',
  'session',
  'count'
] as const;
export type Unit = (typeof UNITS)[number];

/** The seven columns of table 3, in the order printed. */
export const APPLICANTS = [
  'natural-person',
  'business',
  'research-institution',
  'public-interest-organisation',
  'legal-service',
  'other-organisation',
  'total'
] as const;
export type Applicant = (typeof APPLICANTS)[number];

/** The result rows of table 3, in the order printed; 2019 has `other`, 2021 the three `other-…` rows. */
export const OUTCOMES = [
  'disclosed',
  'partly-disclosed',
  'refused-state-secret',
  'refused-other-law',
  'refused-security-stability',
  'refused-third-party',
  'refused-internal-affairs',
  'refused-process-information',
  'refused-enforcement-file',
  'refused-register-query',
  'unable-not-held',
  'unable-must-create',
  'unable-unclear',
  'not-processed-petition',
  'not-processed-repeat',
  'not-processed-publication',
  'not-processed-excessive',
  'not-processed-confirm',
  'other-not-corrected',
  'other-fee-unpaid',
  'other-rest',
  'other'
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Outcome groups. Computed: the form prints no number for them. */
export const OUTCOME_GROUPS = ['disclosed', 'partly-disclosed', 'refused', 'unable', 'not-processed', 'other'] as const;
export type OutcomeGroup = (typeof OUTCOME_GROUPS)[number];

/** The group an outcome row belongs to. */
export function outcomeGroup(outcome: Outcome): OutcomeGroup {
  if (outcome === 'disclosed' || outcome === 'partly-disclosed') return outcome;
  if (outcome.startsWith('refused')) return 'refused';
  if (outcome.startsWith('unable')) return 'unable';
  if (outcome.startsWith('not-processed')) return 'not-processed';
  return 'other';
}

/** The columns of table 4; the total has no `result`. */
export const RESULTS = ['upheld', 'corrected', 'other', 'pending'] as const;
export type Result = (typeof RESULTS)[number];

export const CHANNELS = ['website', 'wechat', 'weibo', 'new-media', 'notice-board', 'gazette', 'other'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Measures of table 2, by template. */
export const TABLE2_2021 = [
  'rules-issued',
  'rules-repealed',
  'rules-in-force',
  'normative-documents-issued',
  'normative-documents-repealed',
  'normative-documents-in-force',
  'licence-decisions',
  'penalty-decisions',
  'compulsory-measure-decisions',
  'fees-charged'
] as const;
export const TABLE2_2019 = [
  'rules-made',
  'rules-newly-published',
  'rules-published-total',
  'normative-documents-made',
  'normative-documents-newly-published',
  'normative-documents-published-total',
  'licence-items-last-year',
  'licence-items-change',
  'licence-decisions',
  'other-service-items-last-year',
  'other-service-items-change',
  'other-service-decisions',
  'penalty-items-last-year',
  'penalty-items-change',
  'penalty-decisions',
  'compulsory-measure-items-last-year',
  'compulsory-measure-items-change',
  'compulsory-measure-decisions',
  'fee-items-last-year',
  'fee-items-change',
  'procurement-projects',
  'procurement-amount'
] as const;
export const TABLE3_MEASURES = ['requests-received', 'requests-carried-in', 'requests-concluded', 'requests-carried-out'] as const;
export const TABLE4_MEASURES = ['reconsiderations', 'lawsuits-direct', 'lawsuits-after-reconsideration'] as const;

/** Measures told in prose. */
export const PROSE_MEASURES = [
  'items-disclosed',
  'requests-received-stated',
  'requests-answered-stated',
  'requests-carried-in-stated',
  'requests-carried-out-stated',
  'online-handling-rate',
  'online-handling-rate-change',
  'satisfaction-rate',
  'appeals-handled',
  'hotline-cases',
  'completion-rate',
  'on-time-rate',
  'response-rate',
  'trainings',
  'people-notified',
  'policies-pushed',
  'enterprise-appeals-resolved',
  'proposals-received',
  'press-conferences',
  'handling-fee-charged',
  'reconsiderations-stated',
  'lawsuits-stated',
  'normative-documents-issued-stated',
  'normative-documents-repealed-stated',
  'normative-documents-in-force-stated'
] as const;
export type ProseMeasure = (typeof PROSE_MEASURES)[number];

export const MEASURES = [
  ...new Set<string>([...TABLE2_2021, ...TABLE2_2019, ...TABLE3_MEASURES, ...TABLE4_MEASURES, ...PROSE_MEASURES])
] as const;

export const TEMPLATES = ['2019', '2021'] as const;
export type Template = (typeof TEMPLATES)[number];

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];
