import { findAll } from '../text/find-all';
import { ANY_VERB } from './item-words';
import type { Sentence, TellingFigure } from './sentences';

/** Others are seen to it that they disclose: 督促县直部门发布信息30条 is no figure of the office's own. */
const BY_OTHERS = /(?:督促|督导|指导|要求)[^,;]{0,6}(?:部门|单位|村|社区|科室|站所)[^,;]{0,16}$/;
/** Others' figures, each of them: 11个街道均发布30项. */
const BY_EACH = /\d+(?:个|家|条)?(?:行政)?(?:村|社区|街道|乡镇|镇街|部门|单位|站所)(?:均|各|都)[^,;]{0,6}$/;
/** A class of its own, whatever channel it is on: 172项政务服务事项, 2份行政规范性文件. */
const CLASS_BEHIND = /^(?:的)?[^,;、]{0,6}?(?:服务|审批|许可|办事|办理|权责|权力)事项|^(?:的)?(?:行政)?规范性文件/;
/** What was taken off, not put on: 清理过期信息,屏蔽失效链接,累计5500条. */
const TAKEN_OFF = /清理|清除|删除|屏蔽|下架|撤下/g;
/** 社区公开栏22个,更新公开内容880条: what hangs on others' boards. */
const BOARDS_BEFORE = /(?:村|社区)[^,;。\d]{0,10}(?:公开|公示|宣传)栏\d+(?:个|块|处),[^,;。\d]{0,12}$/;
/** 撤回公开信息5条 */
const WITHDRAWN =
  /(?:撤回|撤销|取消|删除|清理|下架|抽查|核查|自查|清查|检查|排查|复查|巡查)(?:了|已|主动|我[镇乡]|本[镇乡]|街道|不当|不宜|不应|错误|过期|重复)*(?:公开|发布)(?:的)?[^,;。]{0,8}$/;
/** 审核公开信息500条,退回20条: not all that was looked at went online. */
const SENT_BACK = /^[,;、][^。]{0,20}退回/;
/** 梳理公开事项276项, 政务服务管理平台发布事项76项: services and duties on a list. */
const ON_A_LIST = /梳理|编制|认领|入驻|政务服务/;
/** 网站收到留言25条,…公开4条: letters and their answers, where nothing else is named. */
const LETTERS = /(?:留言|来信|信箱|咨询|提问)[^。;]{0,40}$/;
const NAMES_ITEMS = /信息|文件|内容|推文|动态|事项|政策/;
/** 自查网站信息1200条, 涉及网站信息12条: looked at, not put on. */
const LOOKED_AT = /(?:自查|抽查|清查|排查|核查|涉及)(?:了|各类|全部)*(?:网站|公众号|新媒体)[^,;]{0,8}$/;
/** Newsletters are written, not disclosed: 编发工作信息24期. */
const WRITTEN = /编[发印写](?![^,;]*(?:推文|公众号))/;
/** 公众号发布44期、刊发稿件116篇, 120期、共368条: the issues are what the items came in. */
const ITEMS_OF_ISSUES = /^(?:共)?(?:刊发|发布|推送|编发|刊登)(?:各类)?(?:稿件|文章|图文|推文|信息)(?:共|共计)?$/;

/** 216期(328条), 216次328篇, 216次,共328条: how often, and how many. */
const ITEMS_IN_BRACKETS = /^次?[(,]?(?:共计?|计|合计)?\d+[条篇](?!次)/;
/** 更新网站信息126次,公开信息186条 */
const UPDATED = /更新[^,;。]{0,8}$/;
const PUT_ON_BEHIND = /^次?,(?:主动)?(?:公开|发布|推送)(?:各类)?(?:政府|政务)?(?:信息|内容)?\d+[条篇件]/;
/** Cheap: what a sentence has at least of which a figure counts something else, issues apart. */
const MAY_COUNT_OTHERS =
  /督促|督导|指导|要求|事项|规范性文件|[均各都查核拟撤]|涉及|留言|来信|信箱|咨询|提问|党务公开|[开示传]栏|取消|删除|清[理除]|屏蔽|下架/;

/** Whether the words around a figure say that it counts no item that the office disclosed: others' work, a class, issues, or what was taken off. */
export function isNotDisclosed(sentence: Sentence, index: number, figure: TellingFigure): boolean {
  return (
    ((figure.counter === '期' || figure.counter === '次') && isOfTimes(sentence, index, figure)) ||
    (MAY_COUNT_OTHERS.test(sentence.text) && isOfOthers(sentence, figure))
  );
}

/** How often something was done or came out, where how many it was stands behind. */
const isOfTimes = (sentence: Sentence, index: number, figure: TellingFigure): boolean =>
  (figure.counter === '期' && isOfIssues(sentence, index, figure)) ||
  ITEMS_IN_BRACKETS.test(sentence.text.slice(figure.end)) ||
  (UPDATED.test(figure.lead) && PUT_ON_BEHIND.test(sentence.text.slice(figure.end)));

function isOfIssues({ text, figures }: Sentence, index: number, { lead, end }: TellingFigure): boolean {
  // 共推送65期,每期3条,共195条
  if (WRITTEN.test(lead) || /^[,、(]每期/.test(text.slice(end))) return true;
  const next = figures[index + 1];
  return next !== undefined && (next.lead.length > next.start - end || (/^[条篇]$/.test(next.counter) && ITEMS_OF_ISSUES.test(next.lead)));
}

function isOfOthers({ text }: Sentence, { lead, tail, counter, start, end }: TellingFigure): boolean {
  if (BY_OTHERS.test(lead) || CLASS_BEHIND.test(tail) || BY_EACH.test(text.slice(Math.max(0, start - 24), start))) return true;
  if (LOOKED_AT.test(lead) || (counter === '项' && /事项/.test(lead) && ON_A_LIST.test(lead))) return true;
  if (LETTERS.test(text.slice(Math.max(0, start - 60), start)) && !NAMES_ITEMS.test(lead)) return true;
  if (/党务公开(?:网|平台|专栏|栏)/.test(lead) && !/政务/.test(lead)) return true;
  if (BOARDS_BEFORE.test(text.slice(0, start)) && !/政府信息/.test(lead)) return true;
  if (WITHDRAWN.test(lead) || (/审[核查]|拟/.test(lead) && SENT_BACK.test(text.slice(end)))) return true;
  return isTakenOff(text.slice(Math.max(0, start - 120), start));
}

/** Whether something was taken off in the words, and nothing put on behind that. */
function isTakenOff(words: string): boolean {
  const last = findAll(words, TAKEN_OFF).at(-1);
  return last !== undefined && !ANY_VERB.test(words.slice(last.index + last[0].length));
}
