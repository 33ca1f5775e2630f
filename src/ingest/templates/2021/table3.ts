import type { RequestHeading, RequestRow } from '../form';

/** Table 3 of the form decreed by 国办公开办函〔2021〕30号: 25 value rows by seven applicant columns. Unit: requests (件). */
export const REQUEST_ROWS: readonly RequestRow[] = [
  { measure: 'requests-received', label: '一、本年新收政府信息公开申请数量', group: null },
  { measure: 'requests-carried-in', label: '二、上年结转政府信息公开申请数量', group: null },
  { measure: 'requests-concluded', outcome: 'disclosed', label: '（一）予以公开', group: null },
  {
    measure: 'requests-concluded',
    outcome: 'partly-disclosed',
    label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    aliases: ['（二）部分公开'],
    group: null
  },
  { measure: 'requests-concluded', outcome: 'refused-state-secret', label: '1.属于国家秘密', group: 'refused' },
  { measure: 'requests-concluded', outcome: 'refused-other-law', label: '2.其他法律行政法规禁止公开', group: 'refused' },
  { measure: 'requests-concluded', outcome: 'refused-security-stability', label: '3.危及“三安全一稳定”', group: 'refused' },
  { measure: 'requests-concluded', outcome: 'refused-third-party', label: '4.保护第三方合法权益', group: 'refused' },
  { measure: 'requests-concluded', outcome: 'refused-internal-affairs', label: '5.属于三类内部事务信息', group: 'refused' },
  { measure: 'requests-concluded', outcome: 'refused-process-information', label: '6.属于四类过程性信息', group: 'refused' },
  { measure: 'requests-concluded', outcome: 'refused-enforcement-file', label: '7.属于行政执法案卷', group: 'refused' },
  { measure: 'requests-concluded', outcome: 'refused-register-query', label: '8.属于行政查询事项', group: 'refused' },
  { measure: 'requests-concluded', outcome: 'unable-not-held', label: '1.本机关不掌握相关政府信息', group: 'unable' },
  { measure: 'requests-concluded', outcome: 'unable-must-create', label: '2.没有现成信息需要另行制作', group: 'unable' },
  { measure: 'requests-concluded', outcome: 'unable-unclear', label: '3.补正后申请内容仍不明确', group: 'unable' },
  { measure: 'requests-concluded', outcome: 'not-processed-petition', label: '1.信访举报投诉类申请', group: 'not-processed' },
  { measure: 'requests-concluded', outcome: 'not-processed-repeat', label: '2.重复申请', group: 'not-processed' },
  { measure: 'requests-concluded', outcome: 'not-processed-publication', label: '3.要求提供公开出版物', group: 'not-processed' },
  { measure: 'requests-concluded', outcome: 'not-processed-excessive', label: '4.无正当理由大量反复申请', group: 'not-processed' },
  {
    measure: 'requests-concluded',
    outcome: 'not-processed-confirm',
    label: '5.要求行政机关确认或重新出具已获取信息',
    group: 'not-processed'
  },
  {
    measure: 'requests-concluded',
    outcome: 'other-not-corrected',
    label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    group: 'other'
  },
  {
    measure: 'requests-concluded',
    outcome: 'other-fee-unpaid',
    label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    group: 'other'
  },
  { measure: 'requests-concluded', outcome: 'other-rest', label: '3.其他', aliases: ['3.其它'], group: 'other' },
  { measure: 'requests-concluded', label: '（七）总计', aliases: ['（七）合计'], group: null },
  { measure: 'requests-carried-out', label: '四、结转下年度继续办理', group: null }
];

/** The group headings of table 3; a child row stands under the last heading met, also across a page break. */
export const REQUEST_HEADINGS: readonly RequestHeading[] = [
  { group: 'refused', label: '（三）不予公开' },
  { group: 'unable', label: '（四）无法提供' },
  { group: 'not-processed', label: '（五）不予处理' },
  { group: 'other', label: '（六）其他处理' }
];
