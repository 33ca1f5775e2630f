import type { Channel } from '$lib/model';
import { tell, type Candidate, type SentenceReader } from './candidate';
import { findChannels } from './channels';
import { isOfYear } from './scope';
import type { Sentence, TellingFigure } from './sentences';

const COUNTERS = new Set(['', '条', '件', '篇', '个', '份', '次', '期', '项', '则', '条次', '件次', '篇次']);
/** Summing and linking words between verb, object and number. */
const SUM = '(?:的|了|情况|总?数(?:量|目|据)?|总量|条数|量|总计|共计|合计|累计|总共|计|共|达到|达|分别|均|为|有|约|已|新增|[“”"])*';
/** What a disclosed item is called, after words that do not narrow it to a topic. */
const OBJECT =
  '(?:(?:了|20\\d\\d年度?(?=[^,;。]{0,8}(?:信息|内容))|(?:政务|政策)?文件[及和](?=[^,;、]{0,6}(?:信息|动态))|法定|编制索引目录的|除[^,;、]{1,12}外的|政务公开(?=信息(?!公开))|各类|各种|各项|各级|各|相关|有关|等|本级|本镇|本乡|本街道|全镇|镇级|乡级|年度|新增|最新|新闻|[^,;、]{1,6}(?:镇|乡|街道)(?=政府信息|法定|主动)|政府|政务(?!公开)|党务|党政|工作|动态|正面|图文|镇村|镇|乡|社会|类?(?:的)?(?=政府)|党委|主动公开的?)*' +
  '(?:政府信息公开(?:内容|信息|事项)?|信息公开|信息动态|动态信息|信息报道|信息内容|信息|内容|事项(?!目录)|推文|图文|文章|消息|微博))';
const VERB =
  '(?:(?<!不予|不予以|予以|同意|部分|申请|电子化|应|法定|法定主动|政务|村务|党务|财务|事务|信息|决策|行政|公告|通知、|通知)(?:主动|公开|对外|向社会|集中|及时|更新|新增|进行分类|进行)*(?:公开|发布|推送|更新|上传|公示|公布|刊登|刊发|发表|编发|推出|(?<=新媒体|公众号|网站|平台)上报|共发|开展各类公开|发送|制发推文|发)(?:公开|更新|发布|信息(?=共|累|总)|、(?:公开|发布|更新|推送))*(?:[^,;、]{0,10}(?:公众号|新媒体))?)';
const ANY_VERB = new RegExp(VERB);
const ITEMS = new RegExp(`${VERB}${SUM}${OBJECT}${SUM}$`);
const LISTED = new RegExp(
  `${VERB}[^,;]{0,160}?等(?:多个|多项)?(?:各?(?:方面|(?:重点|关键|主要)?领域|各类|一系列))*(?:的|等)*${OBJECT}${SUM}$`
);
const LISTED_TAIL = new RegExp(`等(?:多个)?(?:方面|(?:重点|关键|主要)?领域)(?:的|等)*${OBJECT}${SUM}$`);
const VERB_ONLY = new RegExp(`(${VERB})${SUM}$`);
const BARE_OBJECT = new RegExp(`^(?:(?:全年|本年度?|年度|20\\d\\d年度?)*)(?:各类|共)*(?:政府|政务)信息${SUM}$`);
const OBJECT_BEHIND = new RegExp(`^(?:的)?${OBJECT}`);
const LISTED_LEAD = new RegExp(`${VERB}[^,;]{4,160}等${SUM}$`);
const LISTED_ON = new RegExp(`${VERB}[^,;]{2,80}[、和及][^,;、]{2,20}${SUM}$|${VERB}[^,;]{2,120}等(?:的)?(?:内容)?${SUM}$`);
const CHANNEL_OBJECT = /(?:公示栏|公开栏|公告栏|宣传栏|网站|公众号)(?:政府|政务)?信息(?:共|共计)*$/;
const INVERTED = new RegExp(`(?:^|[^申请])(?:政府|政务)信息(?:主动)?公开(?:的)?(?:情况:?)?(?:总数|数|量)?${SUM}$`);
const SUM_ONLY = new RegExp(`^(?:合计|共计|总计|累计)+${SUM}$`);
const CHANNEL_ONLY = new RegExp(`(?:网站|门户网|官网|政务网|微信|微博|公众号|新媒体|信息栏|公示栏|公开栏|公告栏|宣传栏|美篇)${SUM}$`);
const TOTAL_WORDS = new RegExp(`(?:公开|发布)(?:信息)?(?:的)?(?:总数|总量|总条数|数量)${SUM}$`);
/** A narrower class: what a field, a column or a kind of document holds is a part, whatever its channel. */
const TOPIC =
  /(?:领域|(?<!专)(?<!信息公开[”"]?)栏目|(?<!编制索引)目录(?!(?:管理)?系统)|(?<![各分])类|方面|试点|业务|专区|专题)(?!信息公开(?:专栏|网))(?!.*(?:等|网站|公众号|新媒体|平台|公开栏))|原创|视频|阅读|浏览|点击|访问|关注|粉丝|转发|转载|稿件|(?<!信息)报道(?!总)|采用|录用|依申请|答复|解读|征集|不予|历年|(?<![共合总累])计(?:为)?$|制作|应公开|未公开|回应|整改|撤下|清理|删除|审查|审核|检查|巡查|监测/;
const OPEN_LIST = /等(?:多个?|各?类?|线上|线下|多种|公开)*(?:渠道|途径|平台|方式|载体|媒介)[^,;]{0,4}(?:,|$|共|累|主|公|发|推)/;
/** 新公开规范性文件2件,公开总数15件: of documents, as the form of 2019 has it. */
const TOTAL_OF_DOCUMENTS = /^(?:对外)?公开(?:的)?总数(?:量)?(?:为|共)?$/;
/** The first of a list of topics rather than all of them, where another follows: 公开工作信息33条,决算公开1条. */
const FIRST_TOPIC = new RegExp(`(?:政务公开|工作|动态|新闻|图文|正面)(?:信息|动态|内容)*${SUM}$`);
/** In a list of topics a channel may be told of all of them, but never of these. */
const NOT_TOPICS =
  /视频|阅读|浏览|点击|访问|关注|粉丝|转发|转载|稿件|采用|录用|依申请|答复|征集|不予|历年|整改|清理|删除|审[查核]|检查|监测|回应/;
/** Places of a website that end a list of places: 公开栏、政务公开专区、信息栏. */
const ON_PLACES = /^(?:栏目|专区|专题)$/;
const CLASS_OF_DOCUMENTS = /制作(?:政府)?(?:文件)?信息|产生(?:政府)?(?:文件)?|公文/;

/** 在网站公开机构设置,人居环境、危房改造等政府信息16条: the list goes on behind a comma. */
const LISTED_CLAUSE = new RegExp(`^[^,;]{2,80}等(?:的)?(?:政府|政务)信息${SUM}$`);

const hasDenied = (lead: string) => /申请|收到|受理|依法|不予/.test(lead);

/** Where a pattern is in the lead; null where it is not, or where a narrower class is named too, before a list or with any other wording. */
function matchLead(lead: string, narrow: RegExpExecArray | null, pattern: RegExp, weight: number): { at: number; weight: number } | null {
  const found = pattern.exec(lead);
  if (found === null) return null;
  if (narrow !== null && ((pattern !== LISTED && pattern !== LISTED_TAIL) || narrow.index < found.index)) return null;
  return { at: found.index, weight };
}

function isItems(
  lead: string,
  tail: string,
  hasChannel: boolean,
  isPart: boolean,
  isLast: boolean,
  isTopic: boolean
): { at: number; weight: number } | null {
  const narrow = TOPIC.exec(lead);
  const full =
    matchLead(lead, narrow, ITEMS, /主动公开/.test(lead) ? 3 : /公开/.test(lead) ? 2.5 : 2) ??
    (isTopic ? null : matchLead(lead, narrow, LISTED, 2));
  if (full !== null) return full;
  if (!isPart) {
    const tail = matchLead(lead, narrow, LISTED_TAIL, 1.2);
    if (tail !== null) return tail;
  }
  // 在网站公开机构职能、工作动态8条: the topics are all that the channel is told of, where no other figure follows
  if (isLast && hasChannel) {
    const on = LISTED_ON.exec(lead);
    if (on !== null && !NOT_TOPICS.test(on[0])) return { at: on.index, weight: 0.9 };
  }
  if (narrow !== null && !(ON_PLACES.test(narrow[0]) && hasChannel && CHANNEL_ONLY.test(lead))) return null;
  const inverted = isPart || hasDenied(lead) ? null : matchLead(lead, narrow, INVERTED, 1.8);
  if (inverted !== null) return inverted;
  const total = matchLead(lead, narrow, TOTAL_WORDS, 3.2);
  if (total !== null) return total;
  const verb = VERB_ONLY.exec(lead);
  if (verb !== null && OBJECT_BEHIND.test(tail)) return { at: verb.index, weight: 2 };
  if (verb !== null && (hasChannel || (/主动公开/.test(verb[0]) && !isPart))) return { at: verb.index, weight: 1.5 };
  if (hasChannel && CHANNEL_ONLY.test(lead)) return { at: 0, weight: 1.2 };
  if (hasChannel && CHANNEL_OBJECT.test(lead)) return { at: 0, weight: 1.2 };
  if (!isPart && OBJECT_BEHIND.test(tail)) {
    const listed = matchLead(lead, narrow, LISTED_LEAD, 1);
    if (listed !== null) return listed;
  }
  if (!isPart) return matchLead(lead, narrow, BARE_OBJECT, hasChannel ? 1.4 : 1.1);
  return null;
}

/** Channels named in the clauses before, back to the last figure that counted items. */
function carriedChannels(sentence: Sentence, figure: TellingFigure, from: number): Channel[] {
  const own = sentence.clauses[figure.clause];
  const words = sentence.text.slice(Math.max(from, figure.start - 250), own?.start ?? figure.start);
  return findChannels(words).channels;
}

/** The channel named in the clause right before a part: 其中,通过镇政府网站,公开51条. */
function channelBefore(sentence: Sentence, figure: TellingFigure): Channel[] {
  const before = sentence.clauses[figure.clause - 1];
  if (before === undefined || !/^(?:其中)?(?:通过|依托|利用|借助|运用|在)/.test(before.text) || /\d/.test(before.text)) return [];
  return findChannels(before.text).channels;
}

/** Whether two more figures of items follow that are neither its parts nor another channel's: it heads a list of topics. */
function isFollowedByTopics(sentence: Sentence, figure: TellingFigure): boolean {
  const at = sentence.figures.indexOf(figure);
  const isTopic = (index: number) => {
    const before = sentence.figures[index - 1];
    const next = sentence.figures[index];
    if (before === undefined || next === undefined || next.counter !== figure.counter) return false;
    const between = sentence.text.slice(before.end, next.start);
    return (
      /^[、,;]/.test(between) &&
      !/其中|包括|分别|共|累计|较|比/.test(between) &&
      (between.startsWith('、') || findChannels(between).channels.length === 0)
    );
  };
  return isTopic(at + 1) && isTopic(at + 2);
}

/** Whether no figure of items without a channel of its own follows in the sentence: this one is then all that the channel is told of. */
function isLastOfChannel(sentence: Sentence, figure: TellingFigure): boolean {
  const next = sentence.figures[sentence.figures.indexOf(figure) + 1];
  return next === undefined || !COUNTERS.has(next.counter) || findChannels(next.lead).channels.length > 0;
}

/**
 * Items disclosed of the office's own accord (主动公开政府信息), in the year, counted as printed (条 件 篇 …). `channel` where the words before the
 * number name one; left out for a total and where several are named together. Topic parts (其中机构职能类 3 条) are not read.
 */
export const readItemsDisclosed: SentenceReader = (sentence, context) => {
  const candidates: Candidate[] = [];
  let carryFrom = 0;
  let isPart = false;
  let partClause = -1;
  let hasTotal = false;
  let hasCounted = false;
  const unclaimed: TellingFigure[] = [];
  const isClassified = CLASS_OF_DOCUMENTS.test(sentence.text);
  if (/^其中|^包括/.test(sentence.text)) isPart = true;
  for (const figure of sentence.figures) {
    for (let i = partClause + 1; i <= figure.clause; i++) {
      const clause = sentence.clauses[i];
      if (clause === undefined) continue;
      if (clause.text.startsWith('其中') || clause.mark === '(') isPart = true;
      else if (clause.mark === ';' && !hasTotal) isPart = false;
      if (clause.mark === ')') isPart = hasTotal;
    }
    partClause = Math.max(partClause, figure.clause);
    // 公示栏12块: the boards are counted, and publish nothing yet
    if (
      /^[个块处台面家名人]/.test(figure.counter) &&
      findChannels(figure.lead.slice(-8)).channels.length > 0 &&
      !/关注|粉丝|用户|阅读|访问/.test(figure.lead)
    )
      carryFrom = figure.end;
    if (!COUNTERS.has(figure.counter)) continue;
    if (
      figure.counter === '' &&
      !/^(?:$|[,;。、()!]|\.{3}|通过|利用|与|其中)/.test(sentence.text.slice(figure.end)) &&
      !OBJECT_BEHIND.test(figure.tail)
    )
      continue;
    if (figure.counter === '' && figure.value >= 1990 && figure.value <= 2035) continue;
    const lead = figure.lead.replace(/^(?:其中|包括|一是|二是|三是|四是)+[,:]?/, '');
    const own = findChannels(lead).channels;
    const clauseIsOwnPart = isPart && !(isClassified && !hasTotal);
    const channels =
      own.length > 0 ? own : clauseIsOwnPart ? channelBefore(sentence, figure) : carriedChannels(sentence, figure, carryFrom);
    const isLast = own.length === 1 && isLastOfChannel(sentence, figure);
    const isTopic = own.length === 1 && !isLast && !clauseIsOwnPart;
    const listed =
      !clauseIsOwnPart && channels.length === 1 && LISTED_CLAUSE.test(lead) && ANY_VERB.test(sentence.text.slice(carryFrom, figure.start));
    const found =
      isItems(lead, figure.tail, channels.length === 1, clauseIsOwnPart, isLast, isTopic) ?? (listed ? { at: 0, weight: 1 } : null);
    if (figure.counter === '个' && CHANNEL_ONLY.test(lead)) continue;
    if (found === null) {
      if (!hasTotal && !isPart && SUM_ONLY.test(lead) && ANY_VERB.test(sentence.text.slice(0, figure.start))) {
        candidates.push(tell(sentence, figure, 'items-disclosed', 'item', figure.start - lead.length, { weight: 1.6 }));
        hasTotal = true;
      } else if (!isPart && /^[条件篇个份]$/.test(figure.counter) && ANY_VERB.test(lead)) unclaimed.push(figure);
      continue;
    }
    if (FIRST_TOPIC.test(lead) && !clauseIsOwnPart && isFollowedByTopics(sentence, figure)) {
      carryFrom = figure.end;
      hasCounted = true;
      continue;
    }
    if (TOTAL_OF_DOCUMENTS.test(lead) && /规范性文件/.test(sentence.text.slice(Math.max(0, figure.start - 40), figure.start))) continue;
    if (/其[他它](?:应当|应|依法|法定)*主动公开/.test(lead)) continue;
    if (isClassified && /^文件/.test(figure.tail)) continue;
    if (clauseIsOwnPart && channels.length === 0) continue;
    if (isClassified && isPart && !/信息/.test(lead)) continue;
    if (!isOfYear(sentence, figure.start, context)) continue;
    // 网站等渠道: one name stands for several channels, of a total as a rule
    const openList = OPEN_LIST.exec(sentence.text.slice(Math.max(carryFrom, figure.start - 120), figure.start));
    const isOpenList = openList !== null;
    const isAnyWay = openList !== null && !openList[0].includes('平台');
    // (…以及公示栏公开): the list began before what was printed
    const channel =
      channels.length === 1 &&
      !(isOpenList && !clauseIsOwnPart && !hasTotal && (channels[0] !== 'other' || (candidates.length === 0 && isAnyWay))) &&
      !/^(?:以及|及|和|与|、|等)/.test(lead)
        ? channels[0]
        : undefined;
    if (
      (clauseIsOwnPart || hasTotal || (hasCounted && !/共|总|合计|累计|全年/.test(lead))) &&
      channel === undefined &&
      !/总数|总量/.test(lead)
    )
      continue;
    if (/新闻/.test(lead) && channel === undefined) continue;
    const whole = candidates.find(
      (other) => channel !== undefined && other.channel === channel && clauseIsOwnPart && other.value > figure.value
    );
    if (whole !== undefined) {
      // 其中通过网站…: the whole is of every channel; 其中某平台…: it is of this one, and the part no figure of its own
      if (!/^(?:通过|依托|利用|借助|在|由)/.test(lead)) continue;
      delete whole.channel;
    }
    const leadStart = figure.start - figure.lead.length;
    const start = Math.max(leadStart, figure.start - lead.length + found.at);
    candidates.push(
      tell(sentence, figure, 'items-disclosed', 'item', start, {
        weight: found.weight + (clauseIsOwnPart ? 0.1 : 0),
        ...(channel === undefined ? {} : { channel })
      })
    );
    if (!clauseIsOwnPart && channel === undefined) hasTotal = true;
    hasCounted = true;
    carryFrom = figure.end;
  }
  for (const figure of unclaimed) {
    const parts = candidates.filter(({ start, channel }) => start > figure.start && channel !== undefined);
    if (parts.length < 2 || parts.reduce((sum, { value }) => sum + value, 0) !== figure.value) continue;
    if (isOfYear(sentence, figure.start, context))
      candidates.push(tell(sentence, figure, 'items-disclosed', 'item', figure.start - figure.lead.length, { weight: 1 }));
  }
  return candidates;
};
