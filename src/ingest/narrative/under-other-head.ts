import { ANY_VERB } from './item-words';
import type { ItemsState } from './items-state';
import type { Sentence, TellingFigure } from './sentences';

/** What reports count by channel beside what they disclose: requests, reviews, opinions, letters, corrections. */
const OTHER_HEAD =
  /申请(?!人)|审[核查校]|意见|建议|诉求|投诉|举报|信访|关切|解读|征集|调查|问答|问题|整改|错[敏别误]|撤[回下]|舆情|排查|评估|采用|咨询|留言|检查|监测/;
/** 申请渠道为:政府网站2件: how requests came. */
const WAYS_OF_REQUESTS = /申请(?:的)?(?:渠道|方式|途径|形式)|按申请/;
/** 对政府网站86条信息、公众号312条信息开展排查, 对拟公开的161条信息逐条审查: looked at. */
const LOOKED_AT_BEFORE = /(?:^|[,;。])对[^;。]*$/;
const LOOKED_AT_BEHIND = /^[^;。]{0,40}(?:审[核查]|复核|评估|检查|排查|清理|校对)/;

/** Whether a figure is of what was looked at, as the words round it say. */
export const isLookedAt = ({ text }: Sentence, figure: TellingFigure): boolean =>
  text.includes('对') && LOOKED_AT_BEFORE.test(text.slice(0, figure.start)) && LOOKED_AT_BEHIND.test(text.slice(figure.end));

/**
 * Whether a figure that only names its channel belongs to a list whose head counts another thing than items disclosed:
 * 审核信息526条,其中政府网站126条; 收到申请3件(网站2件、邮寄1件). What has a verb of its own is told of itself.
 */
export function isUnderOtherHead({ sentence, candidates }: ItemsState, figure: TellingFigure, lead: string): boolean {
  // “云山发布”: a name, and no verb
  if (ANY_VERB.test(lead.replace(/[“"][^“”"]*[”"]/g, ''))) return false;
  const { figures, text } = sentence;
  const at = figures.indexOf(figure);
  for (let index = at - 1; index >= 0; index--) {
    const head = figures[index];
    if (head === undefined || head.counter === '%') continue;
    // told as items: what is listed behind it is too
    if (candidates.some(({ end }) => end === head.end)) return false;
    if (OTHER_HEAD.test(head.lead) || OTHER_HEAD.test(head.tail)) return true;
    if (ANY_VERB.test(head.lead)) return false;
  }
  return WAYS_OF_REQUESTS.test(text.slice(0, figure.start));
}
