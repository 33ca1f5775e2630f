import { lastOf } from './last-of';
import { namesRequest, NOUN } from './request-words';
import type { Sentence } from './sentences';

/** Whether a sentence, its heading, or what its paragraph has just said is about requests for information. */
export const isAboutRequests = (sentence: Sentence): boolean =>
  namesRequest(sentence.text) ||
  /(?:收到|受理|接收)申请/.test(sentence.text) ||
  /依申请|申请公开/.test(sentence.paragraph.heading) ||
  namesRequest(sentence.paragraph.text.text.slice(Math.max(0, sentence.start - 160), sentence.start));

const EVERY_NOUN = new RegExp(NOUN, 'g');
/** What reports tell of beside requests: letters, calls, services, proposals. */
const OTHER_MATTER =
  /信访|来访|来信|12345|热线|留言|信箱|诉求|投诉|举报|许可|审批|便民|服务事项|建议|提案|救助|低保|工单|网民|网友|问政|调解|纠纷/g;
/** 通过信箱, 其中热线, 无投诉: how requests came, or what there was none of. */
const BY_THE_WAY = /(?:通过|经|利用|以|从|来自|其中|含|包括|无|未|没有|不)[^,;。\d]{0,12}$/;
/** So far before a figure its topic is looked for. */
const REACH = 200;

/**
 * Whether the words before `at` have come to another matter since they last named a request: 收到政府信息公开申请2件;信访件43件,办结43件. What is then
 * received or answered is no request.
 */
export function isOfOtherMatter({ paragraph, start }: Sentence, at: number): boolean {
  const words = paragraph.text.text.slice(Math.max(0, start + at - REACH), start + at);
  const other = lastOf(words, OTHER_MATTER, ({ index }) => !BY_THE_WAY.test(words.slice(Math.max(0, index - 16), index)));
  return other >= 0 && lastOf(words, EVERY_NOUN) < other;
}

const ALL_APPLICATIONS = /(?:各类|群众)申请|(?:收到|受理|接收)申请/;
const REQUESTS_AMONG = /(?:其中|经[审甄][核别]?)[^。;]{0,12}(?:信息公开|依申请公开)[^,;。\d]{0,8}\d|\((?:政府)?信息公开申请\d/;
/** Cheap: what a sentence has at least that names requests among others. */
const MAY_NAME_KIND = /其中|经[审甄]|\((?:政府)?信息公开申请/;
/** Whether a figure counts applications of every kind, the requests for information among them told behind it: 受理各类申请326件,办结326件,其中政府信息公开申请2件. */
export function isOfAllApplications({ text }: Sentence, { start, end }: { start: number; end: number }): boolean {
  if (!MAY_NAME_KIND.test(text)) return false;
  const before = text.slice(0, start);
  const at = before.search(ALL_APPLICATIONS);
  return at >= 0 && !namesRequest(before.slice(at)) && REQUESTS_AMONG.test(text.slice(end, end + 60));
}

/** 上年结转信访件3件, 上年结转12345热线工单20件: what was carried in is no request. */
export const isCarriedOfOthers = (lead: string): boolean =>
  !namesRequest(lead) && /信访|热线|工单|12345|问题|诉求|投诉|建议|提案|项目|资金|来信|留言|信件|信箱/.test(lead);
