import type { Observation } from '$lib/model';
import { APPLICANT_NAMES } from './requests';

/** What a code is called in the sentences of findings. */
export interface Name {
  zh: string;
  en: string;
}

/** Measures as findings call them; the codebook holds their full wording. */
const MEASURE_NAMES: Record<string, Name> = {
  'rules-issued': { zh: '规章本年制发件数', en: 'rules issued' },
  'rules-repealed': { zh: '规章本年废止件数', en: 'rules repealed' },
  'rules-in-force': { zh: '规章现行有效件数', en: 'rules in force' },
  'normative-documents-issued': { zh: '行政规范性文件本年制发件数', en: 'normative documents issued' },
  'normative-documents-repealed': { zh: '行政规范性文件本年废止件数', en: 'normative documents repealed' },
  'normative-documents-in-force': { zh: '行政规范性文件现行有效件数', en: 'normative documents in force' },
  'licence-decisions': { zh: '行政许可处理决定数量', en: 'licensing decisions' },
  'penalty-decisions': { zh: '行政处罚处理决定数量', en: 'penalty decisions' },
  'compulsory-measure-decisions': { zh: '行政强制处理决定数量', en: 'coercive-measure decisions' },
  'fees-charged': { zh: '行政事业性收费金额', en: 'administrative fees collected' },
  'rules-made': { zh: '规章本年新制作数量', en: 'rules made' },
  'rules-newly-published': { zh: '规章本年新公开数量', en: 'rules newly published' },
  'rules-published-total': { zh: '规章对外公开总数量', en: 'rules published in all' },
  'normative-documents-made': { zh: '规范性文件本年新制作数量', en: 'normative documents made' },
  'normative-documents-newly-published': { zh: '规范性文件本年新公开数量', en: 'normative documents newly published' },
  'normative-documents-published-total': { zh: '规范性文件对外公开总数量', en: 'normative documents published in all' },
  'licence-items-last-year': { zh: '行政许可上一年项目数量', en: 'licensing items last year' },
  'licence-items-change': { zh: '行政许可本年增减', en: 'change in licensing items' },
  'other-service-items-last-year': { zh: '其他对外管理服务事项上一年项目数量', en: 'other external services, items last year' },
  'other-service-items-change': { zh: '其他对外管理服务事项本年增减', en: 'other external services, change in items' },
  'other-service-decisions': { zh: '其他对外管理服务事项处理决定数量', en: 'other external services, decisions' },
  'penalty-items-last-year': { zh: '行政处罚上一年项目数量', en: 'penalty items last year' },
  'penalty-items-change': { zh: '行政处罚本年增减', en: 'change in penalty items' },
  'compulsory-measure-items-last-year': { zh: '行政强制上一年项目数量', en: 'coercive-measure items last year' },
  'compulsory-measure-items-change': { zh: '行政强制本年增减', en: 'change in coercive-measure items' },
  'fee-items-last-year': { zh: '行政事业性收费上一年项目数量', en: 'fee items last year' },
  'fee-items-change': { zh: '行政事业性收费本年增减', en: 'change in fee items' },
  'procurement-projects': { zh: '政府集中采购项目数量', en: 'centralised procurement projects' },
  'procurement-amount': { zh: '政府集中采购总金额', en: 'centralised procurement amount' },
  'requests-received': { zh: '一、本年新收', en: 'requests received' },
  'requests-carried-in': { zh: '二、上年结转', en: 'requests carried in' },
  'requests-concluded': { zh: '三（七）总计', en: 'requests concluded' },
  'requests-carried-out': { zh: '四、结转下年', en: 'requests carried out' },
  reconsiderations: { zh: '行政复议', en: 'reconsiderations' },
  'lawsuits-direct': { zh: '未经复议直接起诉', en: 'lawsuits without reconsideration' },
  'lawsuits-after-reconsideration': { zh: '复议后起诉', en: 'lawsuits after reconsideration' },
  'items-disclosed': { zh: '主动公开信息', en: 'items disclosed' },
  'requests-received-stated': { zh: '正文所述收到申请', en: 'requests received, as stated' },
  'requests-answered-stated': { zh: '正文所述办结申请', en: 'requests answered, as stated' },
  'requests-carried-in-stated': { zh: '正文所述上年结转', en: 'requests carried in, as stated' },
  'requests-carried-out-stated': { zh: '正文所述结转下年', en: 'requests carried out, as stated' },
  'online-handling-rate': { zh: '线上办理率', en: 'online handling rate' },
  'online-handling-rate-change': { zh: '线上办理率同比变化', en: 'change in the online handling rate' },
  'satisfaction-rate': { zh: '满意率', en: 'satisfaction rate' },
  'appeals-handled': { zh: '群众诉求', en: 'appeals handled' },
  'hotline-cases': { zh: '热线工单', en: 'hotline cases' },
  'completion-rate': { zh: '办结率', en: 'completion rate' },
  'on-time-rate': { zh: '按时办结率', en: 'on-time rate' },
  'response-rate': { zh: '响应率', en: 'response rate' },
  trainings: { zh: '培训', en: 'training sessions' },
  'people-notified': { zh: '推送惠及人次', en: 'people notified' },
  'policies-pushed': { zh: '推送政策', en: 'policies pushed' },
  'enterprise-appeals-resolved': { zh: '解决企业诉求', en: 'enterprise appeals resolved' },
  'proposals-received': { zh: '建议提案', en: 'proposals received' },
  'press-conferences': { zh: '新闻发布会', en: 'press conferences' },
  'handling-fee-charged': { zh: '信息处理费', en: 'information-handling fee' },
  'reconsiderations-stated': { zh: '正文所述行政复议', en: 'reconsiderations, as stated' },
  'lawsuits-stated': { zh: '正文所述行政诉讼', en: 'lawsuits, as stated' },
  'normative-documents-issued-stated': { zh: '正文所述规范性文件制发', en: 'normative documents issued, as stated' },
  'normative-documents-repealed-stated': { zh: '正文所述规范性文件废止', en: 'normative documents repealed, as stated' },
  'normative-documents-in-force-stated': { zh: '正文所述规范性文件现行有效', en: 'normative documents in force, as stated' }
};

/** Outcomes and their groups. */
const OUTCOME_NAMES: Record<string, Name> = {
  disclosed: { zh: '予以公开', en: 'granted in full' },
  'partly-disclosed': { zh: '部分公开', en: 'granted in part' },
  refused: { zh: '不予公开', en: 'refused' },
  'refused-state-secret': { zh: '不予公开·国家秘密', en: 'refused, state secret' },
  'refused-other-law': { zh: '不予公开·其他法律行政法规禁止', en: 'refused, barred by other law' },
  'refused-security-stability': { zh: '不予公开·三安全一稳定', en: 'refused, security and stability' },
  'refused-third-party': { zh: '不予公开·第三方合法权益', en: 'refused, third-party rights' },
  'refused-internal-affairs': { zh: '不予公开·内部事务信息', en: 'refused, internal affairs' },
  'refused-process-information': { zh: '不予公开·过程性信息', en: 'refused, process information' },
  'refused-enforcement-file': { zh: '不予公开·行政执法案卷', en: 'refused, enforcement case file' },
  'refused-register-query': { zh: '不予公开·行政查询事项', en: 'refused, register query' },
  unable: { zh: '无法提供', en: 'unable to provide' },
  'unable-not-held': { zh: '无法提供·本机关不掌握', en: 'unable, not held' },
  'unable-must-create': { zh: '无法提供·需要另行制作', en: 'unable, would have to be created' },
  'unable-unclear': { zh: '无法提供·补正后仍不明确', en: 'unable, still unclear' },
  'not-processed': { zh: '不予处理', en: 'not handled' },
  'not-processed-petition': { zh: '不予处理·信访举报投诉', en: 'not handled, petition or complaint' },
  'not-processed-repeat': { zh: '不予处理·重复申请', en: 'not handled, repeat' },
  'not-processed-publication': { zh: '不予处理·公开出版物', en: 'not handled, publication' },
  'not-processed-excessive': { zh: '不予处理·大量反复申请', en: 'not handled, excessive' },
  'not-processed-confirm': { zh: '不予处理·确认或重新出具', en: 'not handled, confirm or reissue' },
  other: { zh: '其他处理', en: 'closed otherwise' },
  'other-not-corrected': { zh: '其他处理·逾期不补正', en: 'closed, not corrected in time' },
  'other-fee-unpaid': { zh: '其他处理·逾期未缴费', en: 'closed, fee unpaid' },
  'other-rest': { zh: '其他处理·其他', en: 'closed, other' }
};

const RESULT_NAMES: Record<string, Name> = {
  upheld: { zh: '结果维持', en: 'upheld' },
  corrected: { zh: '结果纠正', en: 'corrected' },
  other: { zh: '其他结果', en: 'other result' },
  pending: { zh: '尚未审结', en: 'pending' }
};

const CHANNEL_NAMES: Record<string, Name> = {
  website: { zh: '政府网站', en: 'website' },
  wechat: { zh: '微信公众号', en: 'WeChat' },
  weibo: { zh: '微博', en: 'Weibo' },
  'new-media': { zh: '新媒体', en: 'new media' },
  'notice-board': { zh: '公示栏', en: 'notice boards' },
  gazette: { zh: '政府公报', en: 'gazette' },
  other: { zh: '其他渠道', en: 'other channels' }
};

const named = (names: Record<string, Name>, code: string): Name => names[code] ?? { zh: code, en: code };

/** A measure's name. */
export const measureName = (measure: string): Name => named(MEASURE_NAMES, measure);
/** The name of an outcome row or of a group of them. */
export const outcomeName = (outcome: string): Name => named(OUTCOME_NAMES, outcome);
/** The name of a channel of disclosure. */
export const channelName = (channel: string): Name => named(CHANNEL_NAMES, channel);

/** A row of table 3: the outcome where it has one. */
export const rowName = (measure: string, outcome?: string): Name => (outcome ? outcomeName(outcome) : measureName(measure));

/** The name of an observation with its dimensions: 予以公开（自然人）; the total column is not named. */
export function observationName({
  measure,
  outcome,
  applicant,
  result,
  channel
}: Pick<Observation, 'measure' | 'outcome' | 'applicant' | 'result' | 'channel'>): Name {
  const row = rowName(measure, outcome);
  const more: Name[] = [
    ...(applicant && applicant !== 'total' ? [APPLICANT_NAMES[applicant]] : []),
    ...(result ? [named(RESULT_NAMES, result)] : []),
    ...(channel ? [channelName(channel)] : [])
  ];
  if (more.length === 0) return row;
  return { zh: `${row.zh}（${more.map(({ zh }) => zh).join('，')}）`, en: `${row.en} (${more.map(({ en }) => en).join(', ')})` };
}

/** 第 7 行 and line 7; empty where the line is not known. */
export function atLine(line: number | null): Name {
  return line === null ? { zh: '', en: '' } : { zh: `第 ${line} 行`, en: `line ${line}` };
}
