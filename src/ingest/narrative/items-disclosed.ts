import type { Channel } from '$lib/model';
import { tell, type Candidate, type SentenceReader } from './candidate';
import { findChannels } from './channels';
import { isOfYear } from './scope';
import type { Sentence, TellingFigure } from './sentences';

const COUNTERS = new Set(['', '条', '件', '篇', '个', '份', '次', '期', '项', '则', '条次', '件次', '篇次']);
/** Summing and linking words between verb, object and number. */
const SUM = '(?:的|了|总?数(?:量|目|据)?|总量|条数|量|总计|共计|合计|累计|总共|计|共|达到|达|分别|均|为|有|约|已|新增|[“”"])*';
/** What a disclosed item is called, after words that do not narrow it to a topic. */
const OBJECT =
  '(?:(?:各类|各种|各项|各级|各|相关|有关|等|本级|本镇|本乡|本街道|全镇|镇级|乡级|年度|新增|最新|新闻|[^,;、]{1,6}(?:镇|乡|街道)(?=政府信息)|政府|政务(?!公开)|党务|党政|工作|动态|正面|图文|镇村|镇|乡|社会|类?(?:的)?(?=政府)|党委|主动公开的?)*' +
  '(?:政府信息公开(?:内容|信息|事项)?|信息公开|信息动态|动态信息|信息报道|信息内容|信息|内容|事项(?!目录)|推文|图文|文章|消息|微博))';
const VERB =
  '(?:(?<!不予|不予以|予以|同意|部分|申请|电子化|应|法定|法定主动|政务|村务|党务|财务|事务|信息|决策|行政|公告|通知、|通知)(?:主动|公开|对外|向社会|集中|及时|更新|新增|进行分类|进行)*(?:公开|发布|推送|更新|上传|公示|公布|刊登|刊发|发表|编发|推出|上报|共发|发送|制发推文|发)(?:公开|更新|发布|信息(?=共|累|总)|、(?:公开|发布|更新|推送))*(?:[^,;、]{0,10}(?:公众号|新媒体))?)';
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
const CHANNEL_OBJECT = /(?:公示栏|公开栏|公告栏|宣传栏|网站|公众号)(?:政府|政务)?信息(?:共|共计)*$/;
const INVERTED = new RegExp(`(?:^|[^申请])(?:政府|政务)信息(?:主动)?公开(?:的)?(?:情况:?)?(?:总数|数|量)?${SUM}$`);
const SUM_ONLY = new RegExp(`^(?:合计|共计|总计|累计)+${SUM}$`);
const CHANNEL_ONLY = new RegExp(`(?:网站|门户网|官网|政务网|微信|微博|公众号|新媒体|信息栏|公示栏|公开栏|公告栏|宣传栏|美篇)${SUM}$`);
const TOTAL_WORDS = new RegExp(`(?:公开|发布)(?:信息)?(?:的)?(?:总数|总量|总条数|数量)${SUM}$`);
/** A narrower class: what a field, a column or a kind of document holds is a part, whatever its channel. */
const TOPIC =
  /(?:领域|(?<!专)(?<!信息公开[”"]?)栏目|目录(?!(?:管理)?系统)|(?<![各分])类|方面|试点|业务|专区|专题)(?!信息公开(?:专栏|网))(?!.*(?:等|网站|公众号|新媒体|平台|公开栏))|原创|视频|阅读|浏览|点击|访问|关注|粉丝|转发|转载|稿件|(?<!信息)报道(?!总)|采用|录用|依申请|答复|解读|征集|不予|历年|(?<![共合总累])计(?:为)?$|制作|应公开|未公开|回应|整改|撤下|清理|删除|审查|审核|检查|巡查|监测/;
const CLASS_OF_DOCUMENTS = /制作(?:政府)?(?:文件)?信息|产生(?:政府)?(?:文件)?|公文/;

const hasDenied = (lead: string) => /申请|收到|受理|依法|不予/.test(lead);

function isItems(lead: string, tail: string, hasChannel: boolean, isPart: boolean): { at: number; weight: number } | null {
  const narrow = TOPIC.exec(lead);
  const match = (pattern: RegExp, weight: number) => {
    const found = pattern.exec(lead);
    if (found === null) return null;
    if (narrow !== null && ((pattern !== LISTED && pattern !== LISTED_TAIL) || narrow.index < found.index)) return null;
    return { at: found.index, weight };
  };
  const full = match(ITEMS, /主动公开/.test(lead) ? 3 : /公开/.test(lead) ? 2.5 : 2) ?? match(LISTED, 2);
  if (full !== null) return full;
  if (!isPart) {
    const tail = match(LISTED_TAIL, 1.2);
    if (tail !== null) return tail;
  }
  if (narrow !== null) return null;
  const inverted = isPart || hasDenied(lead) ? null : match(INVERTED, 1.8);
  if (inverted !== null) return inverted;
  const total = match(TOTAL_WORDS, 3.2);
  if (total !== null) return total;
  const verb = VERB_ONLY.exec(lead);
  if (verb !== null && OBJECT_BEHIND.test(tail)) return { at: verb.index, weight: 2 };
  if (verb !== null && (hasChannel || (/主动公开/.test(verb[0]) && !isPart))) return { at: verb.index, weight: 1.5 };
  if (hasChannel && CHANNEL_ONLY.test(lead)) return { at: 0, weight: 1.2 };
  if (hasChannel && CHANNEL_OBJECT.test(lead)) return { at: 0, weight: 1.2 };
  if (!isPart && OBJECT_BEHIND.test(tail)) {
    const listed = match(LISTED_LEAD, 1);
    if (listed !== null) return listed;
  }
  if (!isPart) return match(BARE_OBJECT, hasChannel ? 1.4 : 1.1);
  return null;
}

/** Channels named in the clauses before, back to the last figure that counted items. */
function carriedChannels(sentence: Sentence, figure: TellingFigure, from: number): Channel[] {
  const own = sentence.clauses[figure.clause];
  const words = sentence.text.slice(Math.max(from, figure.start - 250), own?.start ?? figure.start);
  return findChannels(words).channels;
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
    const channels = own.length > 0 ? own : clauseIsOwnPart ? [] : carriedChannels(sentence, figure, carryFrom);
    const found = isItems(lead, figure.tail, channels.length === 1, clauseIsOwnPart);
    if (figure.counter === '个' && CHANNEL_ONLY.test(lead)) continue;
    if (found === null) {
      if (!hasTotal && !isPart && SUM_ONLY.test(lead) && ANY_VERB.test(sentence.text.slice(0, figure.start))) {
        candidates.push(tell(sentence, figure, 'items-disclosed', 'item', figure.start - lead.length, { weight: 1.6 }));
        hasTotal = true;
      }
      continue;
    }
    if (isClassified && /^文件/.test(figure.tail)) continue;
    if (clauseIsOwnPart && channels.length === 0) continue;
    if (isClassified && isPart && !/信息/.test(lead)) continue;
    if (!isOfYear(sentence, figure.start, context)) continue;
    // 网站等渠道: one name stands for several channels, of a total as a rule
    const isOpenList = /等(?:多个?|各?类?|线上|线下|多种)*(?:渠道|途径|平台|方式|载体|媒介)[^,;]{0,4}(?:,|$|共|累|主|公|发|推)/.test(
      sentence.text.slice(Math.max(carryFrom, figure.start - 120), figure.start)
    );
    // (…以及公示栏公开): the list began before what was printed
    const channel =
      channels.length === 1 &&
      !(isOpenList && !clauseIsOwnPart && !hasTotal && channels[0] !== 'other') &&
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
    if (whole !== undefined) delete whole.channel;
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
  return candidates;
};
