import type { Applicant, Result } from '$lib/model';

/** The seven value columns of table 3 in the order of the form, with their printed labels. */
export const APPLICANT_COLUMNS: readonly { applicant: Applicant; label: string }[] = [
  { applicant: 'natural-person', label: '自然人' },
  { applicant: 'business', label: '商业企业' },
  { applicant: 'research-institution', label: '科研机构' },
  { applicant: 'public-interest-organisation', label: '社会公益组织' },
  { applicant: 'legal-service', label: '法律服务机构' },
  { applicant: 'other-organisation', label: '其他' },
  { applicant: 'total', label: '总计' }
];

/** The columns of table 4, three groups of five; a column without `result` is the total. */
export const DISPUTE_COLUMNS: readonly { measure: string; result?: Result; label: string }[] = [
  { measure: 'reconsiderations', head: '行政复议' },
  { measure: 'lawsuits-direct', head: '行政诉讼 未经复议直接起诉' },
  { measure: 'lawsuits-after-reconsideration', head: '行政诉讼 复议后起诉' }
].flatMap(({ measure, head }) => [
  { measure, result: 'upheld' as const, label: `${head} 结果维持` },
  { measure, result: 'corrected' as const, label: `${head} 结果纠正` },
  { measure, result: 'other' as const, label: `${head} 其他结果` },
  { measure, result: 'pending' as const, label: `${head} 尚未审结` },
  { measure, label: `${head} 总计` }
]);
