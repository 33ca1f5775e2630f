import type { Channel } from '$lib/model';
import { tell, type Candidate, type SentenceReader } from './candidate';
import {
  carriedChannels,
  channelBefore,
  isAccountOfNewMedia,
  isLastOfChannel,
  isOfNewMedia,
  isOneOfSeveral,
  plainness
} from './channel-of-items';
import { findChannels } from './channels';
import { readChannelsInTurn } from './channels-in-turn';
import { isFirstTopic } from './first-topic';
import { ANY_VERB, BOARD, CHANNEL_ONLY, COUNTERS, NOT_ITEMS, OBJECT_BEHIND, SUM } from './item-words';
import { maybeGivenOut } from './given-out';
import { matchItems } from './match-items';
import { isNotDisclosed } from './not-disclosed';
import { isOfYear } from './scope';
import { isOfField, isOneOfFields } from './topic-of-items';
import type { TellingFigure } from './sentences';
import { channelOfSum, IS_SUM, isSumOfAll, isSumOfParts, totalsOfParts } from './totals-of-parts';
import { isAtUnnamedPlace } from './unnamed-place';
import { isUnnamedTotal } from './unnamed-total';

const SUM_ONLY = new RegExp(`^(?:合计|共计|总计|累计)+${SUM}$`);
const OPEN_LIST = /等(?:多个?|各?类?|线上|线下|多种|公开)*(?:渠道|途径|平台|方式|载体|媒介)[^,;]{0,4}(?:,|$|共|累|主|公|发|推)/;
/** 新公开规范性文件2件,公开总数15件: of documents, as the form of 2019 has it. */
const TOTAL_OF_DOCUMENTS = /^(?:对外)?公开(?:的)?总数(?:量)?(?:为|共)?$/;
/** 主动公开政府信息(含转载)113条: what a bracket says of the items. */
const GLOSS_BEHIND = /\([^()\d]{1,20}\)$/;
/** What was made, by how it may be had: 公开206条,其中主动公开206条,依申请公开0条. */
const CLASS_OF_DOCUMENTS =
  /制作(?:[、和或]获取)?(?:政府)?(?:文件)?信息|产生(?:政府)?(?:文件)?|公文|主动公开[^,;\d]{0,8}\d+[条件份],(?:依申请|不主动|不予|不予以)公开[^,;\d]{0,8}\d+[条件份]/;
/** 收到申请3件,其中信函1件,网上平台2件: the ways the requests came. */
const OF_REQUESTS = /(?:收到|受理|接收|新收)[^,;。\d]{0,16}申请[^,;。\d]{0,6}\d+[件份条次宗][,(]?(?:其中|包括)[^。;公布]*$/;
/** 发布信息80条,其中主动公开30条,不予公开50条: the eighty are not all disclosed. */
const WITH_UNDISCLOSED = /^[,(]?其中[,:]?主动公开[^,;\d]{0,10}\d+[条件份],不(?:主动|予|予以)公开[^,;\d]{0,10}\d+[条件份]/;
/** 全年发布相关信息1000余条: about what was told before it, not all of them. */
const RELATED = /(?:相关|有关)(?:的)?(?:信息|内容|动态|推文|图文)+[^,;]{0,4}$/;
/** 累计公开1328条,其中2021年公开164条: all of a year, and no part of it. */
const OF_THE_YEAR = /^其中[,:]?(?:20\d\d年|今年|本年|当年)/;
const YEAR_BEGINS = /^(?:20\d\d年|今年|本年|当年)/;
/** 截至2023年底累计公开331条。其中,本年度新增…: all years, told in the sentence before. */
const STOCK = /截[至止][^。]*?(?:累计|共)[^。]*\d/;
/** 一季度公开20条,二季度25条…,全年共103条 */
const WHOLE_YEAR = /^全年度?(?:共计|共|累计|合计|总计|达)+$/;
/** The press of a level, told apart by levels, is no one channel: 省级媒体发布信息13条. */
const PRESS_OF_LEVEL = /(?:(?<!各)级|中央)(?:及)?(?:以上)?(?:主流|新闻|官方)?(?:媒体|平台|报刊)|央媒/;
/** 各类媒体渠道: every channel there is, where its parts name them. */
const EVERY_CHANNEL = /(?:媒体|渠道|载体|途径|方式|形式|平台)[^,;]{0,4}(?:公开|发布|推送)/;
const EACH_OF_THEM = /(?:均|各|都)(?:已|主动|同步)*(?:公开|发布|推送|更新)/;
/** 网站公开110条,主动公开政府信息110条: the total, told behind what may be all of it. */
const TOTAL_BEHIND = /^(?:全年|本年度?|累计|共)*主动公开(?:各类)?(?:政府|政务)信息(?:数|总数|共)*$/;

/** 在网站公开机构设置,人居环境、危房改造等政府信息16条: the list goes on behind a comma. */
const LISTED_CLAUSE = new RegExp(`^[^,;]{2,80}等(?:的)?(?:政府|政务)信息${SUM}$`);

/**
 * Items disclosed of the office's own accord (主动公开政府信息), in the year, counted as printed (条 件 篇 …). `channel` where the words before the
 * number name one; left out for a total and where several are named together. Topic parts (其中机构职能类 3 条) are not read.
 */
export const readItemsDisclosed: SentenceReader = (sentence, context) => {
  if (sentence.figures.length === 0) return [];
  const candidates: Candidate[] = [];
  let carryFrom = 0;
  let isPart = false;
  let partClause = -1;
  let hasTotal = false;
  let hasCounted = false;
  const unclaimed: TellingFigure[] = [];
  const sums: TellingFigure[] = [];
  const isClassified = CLASS_OF_DOCUMENTS.test(sentence.text);
  if (/^其中|^包括/.test(sentence.text)) isPart = true;
  const isBehindStock = /^其中,?(?:20\d\d年|今年|本年|当年)/.test(sentence.text) && STOCK.test(sentence.before);
  const inTurn = new Set<TellingFigure>();
  const isListedPart = new Set<Candidate>();
  const openLists = new Map<Candidate, Channel>();
  /** A figure of several channels named together, which is a total where no other figure is of several others. */
  let together: { candidate: Candidate; channels: readonly Channel[] } | null = null;
  for (const [index, figure] of sentence.figures.entries()) {
    for (let i = partClause + 1; i <= figure.clause; i++) {
      const clause = sentence.clauses[i];
      if (clause === undefined) continue;
      if (OF_THE_YEAR.test(clause.text) || (sentence.clauses[i - 1]?.text === '其中' && YEAR_BEGINS.test(clause.text))) isPart = false;
      else if (clause.text.startsWith('其中') || clause.mark === '(') isPart = true;
      else if (clause.mark === ';' && !hasTotal) isPart = false;
      if (clause.mark === ')') isPart = hasTotal;
    }
    partClause = Math.max(partClause, figure.clause);
    // 公示栏12块: the boards are counted, and publish nothing yet
    if (
      /^[个块处台面家名人]/.test(figure.counter) &&
      findChannels(figure.lead.slice(-8)).channels.length > 0 &&
      !/关注|订阅|粉丝|用户|阅读|访问/.test(figure.lead)
    )
      carryFrom = figure.end;
    // 其中民生类信息占比超50%,公众号发布…: a share is no list of parts
    if (figure.counter === '%' && /^其中/.test(sentence.clauses[figure.clause]?.text ?? '')) isPart = false;
    if (!COUNTERS.has(figure.counter) || isNotDisclosed(sentence, index, figure)) continue;
    if (
      figure.counter === '' &&
      !/^(?:$|[,;。、()!]|\.{3}|通过|利用|与|其中)/.test(sentence.text.slice(figure.end)) &&
      !OBJECT_BEHIND.test(figure.tail)
    )
      continue;
    if (inTurn.has(figure) || WITH_UNDISCLOSED.test(sentence.text.slice(figure.end, figure.end + 60))) continue;
    const next = sentence.figures[index + 1];
    const turns = readChannelsInTurn(sentence, index);
    if (turns !== null) {
      for (const each of turns.figures) inTurn.add(each);
      if (!ANY_VERB.test(figure.lead) || NOT_ITEMS.test(figure.lead) || !isOfYear(sentence, figure.start, context)) continue;
      for (const [turn, channel] of turns.channels.entries()) {
        const told = turns.figures[turn];
        if (told === undefined || turns.channels.indexOf(channel) !== turns.channels.lastIndexOf(channel)) continue;
        candidates.push(tell(sentence, told, 'items-disclosed', 'item', figure.start - figure.lead.length, { channel, weight: 2 }));
      }
      hasCounted = true;
      carryFrom = turns.figures.at(-1)?.end ?? figure.end;
      continue;
    }
    if (figure.counter === '' && figure.value >= 1990 && figure.value <= 2035) continue;
    const lead = figure.lead.replace(/^(?:其中|包括|一是|二是|三是|四是)+[,:]?/, '');
    const own = findChannels(lead).channels;
    // 累计公开1300条,其中2024年公开130条: of all years, and of this one
    const isThisYear =
      context.year !== null && !hasTotal && lead.startsWith(`${context.year}年`) && /累计|历年/.test(sentence.text.slice(0, figure.start));
    const clauseIsOwnPart = isPart && !(isClassified && !hasTotal) && !isThisYear;
    const channels =
      own.length > 0 ? own : clauseIsOwnPart ? channelBefore(sentence, figure) : carriedChannels(sentence, figure, carryFrom);
    const isLast = own.length === 1 && isLastOfChannel(sentence, figure);
    const isTopic = own.length === 1 && !isLast && !clauseIsOwnPart;
    const listed =
      !clauseIsOwnPart && channels.length === 1 && LISTED_CLAUSE.test(lead) && ANY_VERB.test(sentence.text.slice(carryFrom, figure.start));
    const found =
      matchItems(lead.replace(GLOSS_BEHIND, ''), figure.tail, { channels: channels.length, isPart: clauseIsOwnPart, isLast, isTopic }) ??
      (listed ? { at: 0, weight: 1 } : null);
    if (figure.counter === '个' && CHANNEL_ONLY.test(lead)) continue;
    const givenOut = clauseIsOwnPart && channels.length === 0 ? maybeGivenOut(sentence, index, lead, candidates) : undefined;
    if (givenOut !== undefined) {
      candidates.push(tell(sentence, figure, 'items-disclosed', 'item', figure.start - lead.length, { weight: givenOut.weight + 1 }));
      continue;
    }
    if (found === null) {
      // 今年公开信息120条,累计总数940条: of all years
      if (
        !hasTotal &&
        !isPart &&
        SUM_ONLY.test(lead) &&
        !(hasCounted && /累计总[数量]/.test(lead)) &&
        ANY_VERB.test(sentence.text.slice(0, figure.start))
      ) {
        const of = channelOfSum(sentence, index);
        const channel = of === null ? {} : { channel: of };
        candidates.push(tell(sentence, figure, 'items-disclosed', 'item', figure.start - lead.length, { weight: 1.6, ...channel }));
        hasTotal = of === null;
      } else if (!isPart && WHOLE_YEAR.test(lead) && candidates.length > 0 && candidates.every(({ channel }) => channel === undefined)) {
        candidates.push(tell(sentence, figure, 'items-disclosed', 'item', figure.start - lead.length, { weight: 3 }));
      } else if (
        isUnnamedTotal(sentence, index, lead, { told: channels.length + candidates.length, year: context.year }) &&
        isOfYear(sentence, figure.start, context)
      ) {
        candidates.push(tell(sentence, figure, 'items-disclosed', 'item', figure.start - lead.length, { weight: 1 }));
        hasTotal = true;
      } else if (!isPart && /^[条件篇个份]$/.test(figure.counter) && ANY_VERB.test(lead)) {
        unclaimed.push(figure);
        // 公众号发布动态40条,推送提示信息90条: neither is all that the channel had
        if (own.length === 1 && !/^(?:政府|政务)信息$/.test(next?.lead ?? '')) [carryFrom, hasCounted] = [figure.end, true];
      }
      continue;
    }
    if (!clauseIsOwnPart && isFirstTopic(sentence, figure, lead)) {
      carryFrom = figure.end;
      hasCounted = true;
      continue;
    }
    if (/规范性?文件(?:的)?(?:制发|发布|公开)(?:数量|数|件数)/.test(lead)) continue;
    if (TOTAL_OF_DOCUMENTS.test(lead) && /规范性文件/.test(sentence.text.slice(Math.max(0, figure.start - 40), figure.start))) continue;
    if (/其[他它](?:应当|应|依法|法定)*主动公开/.test(lead)) continue;
    if (isClassified && /^文件/.test(figure.tail)) continue;
    if (clauseIsOwnPart && OF_REQUESTS.test(sentence.text.slice(0, figure.start))) continue;
    if (clauseIsOwnPart && channels.length === 0) {
      if (!hasTotal && IS_SUM.test(lead)) sums.push(figure);
      continue;
    }
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
    // 网站和公开栏公开20条,公众号和微博公开30条: each is of its own channels, and neither is the total
    if (together !== null && !clauseIsOwnPart && own.length > 1 && !own.every((each) => together?.channels.includes(each))) {
      candidates.splice(candidates.indexOf(together.candidate), 1);
      together = null;
      continue;
    }
    // 依托公众号、视频号发布信息90条: what new media had is no total
    if (channels.length > 1 && !channels.includes('website') && isOfNewMedia(sentence, figure, carryFrom)) continue;
    // 网站、公众号均发布信息50条: fifty on each, or the same fifty
    if (channels.length > 1 && EACH_OF_THEM.test(lead)) continue;
    const isTotalBehind =
      hasCounted &&
      channel === undefined &&
      !clauseIsOwnPart &&
      !hasTotal &&
      TOTAL_BEHIND.test(lead) &&
      candidates.every(({ value }) => value <= figure.value);
    // 主动公开42条,发布动态150条,总计公开信息192条: the sum is the total, and its parts none
    if (channel === undefined && isSumOfAll(sentence, index, lead)) {
      for (const part of candidates.filter((other) => other.channel === undefined)) candidates.splice(candidates.indexOf(part), 1);
      candidates.push(tell(sentence, figure, 'items-disclosed', 'item', figure.start - lead.length, { weight: 3.2 }));
      hasTotal = true;
      continue;
    }
    if (
      (clauseIsOwnPart || hasTotal || (hasCounted && !/(?<!公)共|总|合计|累计|全年/.test(lead))) &&
      channel === undefined &&
      !/总数|总量/.test(lead) &&
      !isTotalBehind &&
      !(isClassified && !hasTotal && /^主动公开/.test(lead))
    )
      continue;
    if (
      channel === undefined &&
      ((/新闻/.test(lead) && !/主动公开/.test(lead)) ||
        RELATED.test(lead) ||
        isOfField(sentence, figure) ||
        isOneOfFields(sentence, lead) ||
        (channels.length === 0 && isAtUnnamedPlace(lead)))
    )
      continue;
    if ((channel ?? 'other') === 'other' && PRESS_OF_LEVEL.test(lead)) continue;
    // 网站公开102条,其中信息公开栏43条: a column of the site, and no board
    if (
      clauseIsOwnPart &&
      channel === 'other' &&
      BOARD.test(lead) &&
      candidates.some((other) => other.channel === 'website' && !isListedPart.has(other) && other.value > figure.value)
    )
      continue;
    const whole = candidates.find(
      (other) =>
        channel !== undefined &&
        other.channel === channel &&
        clauseIsOwnPart &&
        other.value > figure.value &&
        // parts of one list are beside each other
        (!isListedPart.has(other) || /其中|包括|[(:]/.test(sentence.text.slice(other.end, figure.start)))
    );
    if (whole !== undefined && isAccountOfNewMedia(whole, lead)) {
      // 政务新媒体公开416条,其中微博86条,微信330条: new media are more than the account, which has a figure of its own
      candidates.splice(candidates.indexOf(whole), 1);
    } else if (whole !== undefined) {
      // 其中通过网站…: the whole is of every channel; 其中某平台…: it is of this one, and the part no figure of its own
      if (!/^(?:通过|依托|利用|借助|在|由)/.test(lead)) continue;
      whole.channel = undefined;
    }
    // 通过各类媒体渠道公开532条,其中公众号357条: the whole is of every channel
    const before = candidates.at(-1);
    if (
      before?.channel === 'other' &&
      channel !== undefined &&
      channel !== 'other' &&
      sentence.clauses[figure.clause]?.text.startsWith('其中') === true &&
      before.value >= figure.value &&
      EVERY_CHANNEL.test(sentence.text.slice(Math.max(0, before.start - 40), before.end))
    ) {
      before.channel = undefined;
      hasTotal = true;
    }
    const leadStart = figure.start - figure.lead.length;
    const start = Math.max(leadStart, figure.start - lead.length + found.at);
    candidates.push(
      tell(sentence, figure, 'items-disclosed', 'item', start, {
        weight: (isTotalBehind ? 0.8 : found.weight) + (clauseIsOwnPart ? 0.1 : 0) + (isBehindStock ? 1 : 0) + plainness(channel, lead),
        ...(channel === undefined ? {} : { channel })
      })
    );
    const made = candidates.at(-1);
    const [only] = channels;
    if (isOpenList && channels.length === 1 && only !== undefined && made !== undefined && channel === undefined) openLists.set(made, only);
    if (clauseIsOwnPart && made !== undefined) isListedPart.add(made);
    if (!clauseIsOwnPart && channel === undefined) {
      hasTotal = true;
      if (own.length > 1 && made !== undefined) together = { candidate: made, channels: own };
    }
    hasCounted = true;
    carryFrom = figure.end;
  }
  // 公开栏等载体公开91条,网站公开109条: the other is not of the first, which is then no total
  for (const [candidate, channel] of openLists)
    if (candidates.some((other) => other.channel !== undefined && other.channel !== channel && !isListedPart.has(other)))
      candidate.channel = channel;
  const total = candidates.find(({ channel }) => channel === undefined);
  if (total !== undefined && isSumOfParts(total, candidates)) total.weight += 1;
  // 网站、公众号发布重点领域信息112条;网站公开各类信息238条: the first is no total
  const partial: Candidate | null = together?.candidate ?? null;
  if (
    partial !== null &&
    candidates.some(
      (other) =>
        other.channel !== undefined &&
        !isListedPart.has(other) &&
        (other.value > partial.value || (other.channel === 'website' && together?.channels.includes('website') === false))
    )
  )
    candidates.splice(candidates.indexOf(partial), 1);
  candidates.push(...totalsOfParts(sentence, { unclaimed, sums }, candidates, context));
  return candidates.filter((candidate) => !isOneOfSeveral(candidate, candidates));
};
