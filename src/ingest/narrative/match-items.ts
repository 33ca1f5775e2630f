import { ANY_VERB, ARTICLES_OF_ACCOUNT, CHANNEL_ONLY, OBJECT, OBJECT_BEHIND, SUM, VERB } from './item-words';

const ITEMS = new RegExp(`${VERB}${SUM}${OBJECT}${SUM}$`);
const LISTED = new RegExp(
  `${VERB}[^,;]{0,160}?等(?:多个|多项|涉及(?:民生|群众|[^,;、]{2,6}(?=领域|方面)))?(?:各?(?:方面|(?:重点|关键|主要|相关|有关)?领域|各类|一系列))*(?:的|等)*${OBJECT}${SUM}$`
);
/** 公开便民政策、镇村工作动态各类信息297条 */
const LISTED_KINDS = new RegExp(`${VERB}[^,;]{2,120}、[^,;、]{2,14}各[类种](?:政府|政务)?信息${SUM}$`);
const LISTED_TAIL = new RegExp(`等(?:多个)?(?:方面|(?:重点|关键|主要|相关|有关)?领域)(?:的|等)*${OBJECT}${SUM}$`);
const VERB_ONLY = new RegExp(`(${VERB})${SUM}$`);
const BARE_OBJECT = new RegExp(`^(?:(?:全年|本年度?|年度|20\\d\\d年度?)*)(?:各类|共)*(?:政府|政务)信息${SUM}$`);
/** 2024年我镇法定主动公开内容15条, as the first that is told */
const STATUTORY = new RegExp(
  `^(?:(?:全年|本年度?|20\\d\\d年度?|我[镇乡]|[我本]?街道?|本[镇乡])+法定主动公开(?:政府)?(?:信息|内容)${SUM}|法定主动公开(?:政府)?(?:信息|内容)(?:总数|共|合计|累计)${SUM})$`
);
const LISTED_LEAD = new RegExp(`${VERB}[^,;]{4,160}等${SUM}$`);
const LISTED_ON = new RegExp(`${VERB}[^,;]{2,80}[、和及][^,;、]{2,20}${SUM}$|${VERB}[^,;]{2,120}等(?:的)?(?:内容)?${SUM}$`);
/** 通过网站、公示栏公开机构职能、政策文件共计30条: through all that are named. */
const LISTED_SUM = new RegExp(`${VERB}[^,;]{2,80}[、和及等][^,;、]{0,20}(?:共计|合计|总计|累计|共)(?:有|为|约|达)?$`);
/** 发布包括食品安全信息在内的各类信息1600条 */
const INCLUDING = new RegExp(`${VERB}(?:了)?包括[^,;]{2,120}?在内的${OBJECT}${SUM}$`);
/** 公众号订阅数1482人,信息发布量383条: of the channel named before. */
const PUBLISHED_COUNT = new RegExp(`^信息(?:发布|更新)(?:总?量|数量?)?${SUM}$`);
/** Cheap: what LISTED_SUM ends with. */
const SUMMED = /[共计](?:有|为|约|达)?$/;
/** 公众号“云山发布”信息发布60条, 网站信息公开20条, 微信推文30篇 */
const CHANNEL_OBJECT =
  /(?:公示栏|公开栏|公告栏|宣传栏|网站|公众号|微博|微信|新媒体)(?:[“"][^”"]{1,16}[”"])?(?:全年|共|累计)*(?:(?:政府|政务)?信息(?:公开|发布|推送|更新)?|推文)(?:共|共计)*$/;
/** 网站新增信息67条, 公众号新增推文35篇 */
const CHANNEL_NEW =
  /(?:网站|平台|公众号|微信|新媒体|专栏|公开栏)(?:[“"][^”"]{1,16}[”"])?(?:全年|共|累计)*新增(?:公开)?(?:政府|政务)?(?:信息|推文|内容|图文)(?:共)?$/;
const INVERTED = new RegExp(
  `(?:(?:^|[^申请])(?:政府|政务)信息(?:主动)?公开|(?:全年|[镇乡街]|道|共|累计|^)完成(?:各类)?(?:政府|政务)?信息公开|(?:^|[^申请府务])信息主动公开)(?:的)?(?:情况:?)?(?:总数|数|量)?${SUM}$`
);
const TOTAL_WORDS = new RegExp(`(?:公开|发布)(?:信息)?(?:的)?(?:总数|总量|总条数|数量)${SUM}$`);
/** A narrower class: what a field, a column or a kind of document holds is a part, whatever its channel. */
const TOPIC =
  /(?:(?<!各[个大]?)领域|(?<!专)(?<!等(?:各|多个|相关)?)(?<!信息公开[”"]?)栏目|(?<!编制索引)目录(?!(?:管理)?系统|上|(?:全年|共|累计|主动)*(?:公开|发布))|(?<![各分])(?<!(?:动态|政务公开)(?=类信息))类|方面|试点|业务|(?<!(?:政务|信息)公开)专区|(?<!(?:政务|信息)公开)[版板]块|专题)(?!信息公开(?:专栏|网))(?!.*(?:等|网站|公众号|新媒体|平台|公开栏))|原创|视频|阅读|浏览|点击|访问|关注(?!的)|粉丝|(?<!(?:发布|公开)(?:和|、|及|并)?)转[发载]|稿件|(?<!信息)报[道导](?!总)|采用|录用|依申|答复|解读|征集|不予|免[于予]|历年|(?<![共合总累约息])计(?:为)?$|制作(?!发布)|应公开|未公开|回应|整改|知识库|撤下|清理|删除|(?:审查|审核)(?!(?:、|并|后|和)?(?:主动)?(?:公开|发布))|检查|巡查|监测/;
/** 网站发布工作动态27条, 政府动态类信息30条: what a channel had, where no other figure of it follows. */
const DYNAMICS = new RegExp(`${VERB}(?:了|各类)*(?:工作|政务|政府)?(?:动态|资讯)(?:类信息)?${SUM}$`);
/** In a list of topics a channel may be told of all of them, but never of these. */
const NOT_TOPICS =
  /视频|阅读|浏览|点击|访问|关注|粉丝|转发|转载|稿件|采用|录用|依申请|答复|征集|不予|历年|整改|清理|删除|审[查核]|检查|监测|回应/;
/** 专栏公开人大代表建议、政协提案办理复文4件: two names of one class. */
const ENDS_IN_REPLIES = new RegExp(`(?:建议|提案|复文|复函)[^、]{0,6}${SUM}$`);
/** Places of a website that end a list of places: 公开栏、政务公开专区、信息栏. */
const ON_PLACES = /^(?:栏目|专区|专题)$/;

/** 公开事项26个领域: what is counted are fields. */
const COUNTS_CLASSES = /^(?:重点)?(?:领域|方面|大?类|门类|板块|专题|专栏|栏目|批次)/;

const hasDenied = (lead: string) => /申请|收到|受理|依法|不予/.test(lead);

/** Where a pattern is in the lead; null where it is not, or where a narrower class is named too, before a list or with any other wording. */
function matchLead(lead: string, narrow: RegExpExecArray | null, pattern: RegExp, weight: number): { at: number; weight: number } | null {
  const found = pattern.exec(lead);
  if (found === null) return null;
  if (narrow !== null && ((pattern !== LISTED && pattern !== LISTED_TAIL) || narrow.index < found.index)) return null;
  return { at: found.index, weight };
}

/** Where the lead names items, or a list that ends in them, behind a verb; null where it does not. */
function matchWhole(lead: string, narrow: RegExpExecArray | null, isTopic: boolean): { at: number; weight: number } | null {
  const items = matchLead(lead, narrow, ITEMS, /主动公开/.test(lead) ? 3 : /公开/.test(lead) ? 2.5 : 2);
  if (items !== null || isTopic) return items;
  const listed =
    (lead.includes('等') ? matchLead(lead, narrow, LISTED, 2) : null) ??
    (lead.includes('、') ? matchLead(lead, narrow, LISTED_KINDS, 1.8) : null);
  if (listed !== null) return listed;
  const including = lead.includes('包括') ? INCLUDING.exec(lead) : null;
  return including === null ? null : { at: including.index, weight: 1.5 };
}

/**
 * Where and how plainly the words around a number say that it counts items disclosed: `at` is the offset in `lead` they begin at, a higher
 * `weight` is plainer. Null where they count something else, or a narrower class.
 */
export function matchItems(
  lead: string,
  tail: string,
  { channels, isPart, isLast, isTopic }: { channels: number; isPart: boolean; isLast: boolean; isTopic: boolean }
): { at: number; weight: number } | null {
  if (COUNTS_CLASSES.test(tail) || /^(?:行政)?(?:复议|诉讼|申请|投诉|举报)/.test(tail)) return null;
  const hasChannel = channels === 1;
  const hasVerb = ANY_VERB.test(lead);
  const narrow = TOPIC.exec(lead);
  const full = hasVerb ? matchWhole(lead, narrow, isTopic) : null;
  if (full !== null) return full;
  if (!isPart && lead.includes('等')) {
    const tail = matchLead(lead, narrow, LISTED_TAIL, 1.2);
    if (tail !== null) return tail;
  }
  // 在网站公开机构职能、工作动态8条: the topics are all that the channel is told of, where no other figure follows
  if (hasVerb && isLast && hasChannel) {
    const on = LISTED_ON.exec(lead);
    if (on !== null && !NOT_TOPICS.test(on[0]) && !ENDS_IN_REPLIES.test(on[0])) return { at: on.index, weight: 0.9 };
    const dynamics = narrow === null ? DYNAMICS.exec(lead) : null;
    if (dynamics !== null) return { at: dynamics.index, weight: 0.9 };
  }
  if (hasVerb && channels > 1 && !isPart && narrow === null && SUMMED.test(lead)) {
    const sum = LISTED_SUM.exec(lead);
    if (sum !== null && !NOT_TOPICS.test(sum[0]) && !ENDS_IN_REPLIES.test(sum[0])) return { at: sum.index, weight: 0.9 };
  }
  if (narrow !== null && narrow[0] !== '稿件' && !(ON_PLACES.test(narrow[0]) && hasChannel && CHANNEL_ONLY.test(lead))) return null;
  const inverted = isPart || hasDenied(lead) ? null : matchLead(lead, narrow, INVERTED, 1.8);
  if (inverted !== null) return inverted;
  const total = matchLead(lead, narrow, TOTAL_WORDS, 3.2);
  if (total !== null) return total;
  const verb = hasVerb ? VERB_ONLY.exec(lead) : null;
  if (hasChannel && (ARTICLES_OF_ACCOUNT.test(lead) || PUBLISHED_COUNT.test(lead))) return { at: 0, weight: 1.2 };
  if (verb !== null && OBJECT_BEHIND.test(tail)) return { at: verb.index, weight: 2 };
  if (verb !== null && (hasChannel || (/主动公开/.test(verb[0]) && !isPart))) return { at: verb.index, weight: 1.5 };
  // 通过网站、公众号公开320条: through all that are named
  if (verb !== null && channels > 1 && !isPart && !/[均各](?:[^,;]{0,4})$/.test(lead.slice(0, verb.index + 1)))
    return { at: verb.index, weight: 1.4 };
  if (hasChannel && CHANNEL_ONLY.test(lead)) return { at: 0, weight: 1.2 };
  if (hasChannel && (CHANNEL_OBJECT.test(lead) || CHANNEL_NEW.test(lead))) return { at: 0, weight: 1.2 };
  if (hasVerb && !isPart && lead.includes('等') && OBJECT_BEHIND.test(tail)) {
    const listed = matchLead(lead, narrow, LISTED_LEAD, 1);
    if (listed !== null) return listed;
  }
  if (!isPart)
    return (
      matchLead(lead, narrow, BARE_OBJECT, hasChannel ? 1.4 : 1.1) ??
      (channels === 0 && lead.includes('法定') ? matchLead(lead, narrow, STATUTORY, 1.1) : null)
    );
  return null;
}
