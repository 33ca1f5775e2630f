import type { Channel } from '$lib/model';
import type { Candidate } from './candidate';
import { channelSpokenOf, isAccountOfNewMedia, isOfNewMedia, plainness } from './channel-of-items';
import { findChannels } from './channels';
import { isFirstTopic } from './first-topic';
import { BOARD, SUM } from './item-words';
import { takeBack, tellItems, type ItemsState } from './items-state';
import type { NamedItems } from './name-items';
import { periodAt } from './months';
import { isRunningTotal } from './running-total';
import { isOfYear } from './scope';
import type { TellingFigure } from './sentences';
import { isOfField, isOneOfFields, isOneOfMany } from './topic-of-items';
import { isLookedAt, isUnderOtherHead } from './under-other-head';
import { IS_SUM, isSumOfAll } from './totals-of-parts';
import { isAtUnnamedPlace, isBesideChannel, isByOtherMeans } from './unnamed-place';

const OPEN_LIST = /等(?:多个?|各?类?|线上|线下|多种|公开)*(?:渠道|途径|平台|方式|载体|媒介)[^,;]{0,4}(?:,|$|共|累|主|公|发|推)/;
/** 新公开规范性文件2件,公开总数15件: of documents, as the form of 2019 has it. */
const TOTAL_OF_DOCUMENTS = /^(?:对外)?公开(?:的)?总数(?:量)?(?:为|共)?$/;
/** 收到申请3件,其中信函1件,网上平台2件: the ways the requests came. */
const OF_REQUESTS = /(?:收到|受理|接收|新收)[^,;。\d]{0,16}申请[^,;。\d]{0,6}\d+[件份条次宗][,(]?(?:其中|包括)[^。;公布]*$/;
/** 全年发布相关信息1000余条: about what was told before it, not all of them. */
const RELATED = /(?<!等)(?:相关|有关)(?:的)?(?:信息|内容|动态|推文|图文)+[^,;]{0,4}$/;
/** The press of a level, told apart by levels, is no one channel: 省级媒体发布信息13条. */
const PRESS_OF_LEVEL = /(?:(?<!各)级|中央)(?:及)?(?:以上)?(?:主流|新闻|官方)?(?:媒体|平台|报刊)|央媒/;
/** 各类媒体渠道: every channel there is, where its parts name them. */
const EVERY_CHANNEL = /(?:媒体|渠道|载体|途径|方式|形式|平台)[^,;]{0,4}(?:公开|发布|推送)/;
const EACH_OF_THEM = /(?:均|各|都)(?:已|主动|同步)*(?:公开|发布|推送|更新)/;
/** 网站公开110条,主动公开政府信息110条: the total, told behind what may be all of it. */
const TOTAL_BEHIND = /^(?:全年|本年度?|累计|共)*主动公开(?:各类)?(?:政府|政务)信息(?:数|总数|共)*$/;

/** Tells a figure whose words name items: as a total or of its channel; not where they are of another thing, year or body, or a part that has no channel. */
export function tellNamedItems(state: ItemsState, named: NamedItems): void {
  const { sentence, candidates } = state;
  const { index, figure, lead, own, channels, isPart, found } = named;
  if (found === null || isOfAnother(state, named)) return;
  const isOpenList = OPEN_LIST.exec(sentence.text.slice(Math.max(state.carryFrom, figure.start - 120), figure.start));
  const told = channelTold(state, named, isOpenList?.[0] ?? null);
  const spokenOf =
    told === undefined && channels.length === 0 && !isPart && !state.hasCounted ? channelSpokenOf(sentence, lead) : undefined;
  const channel = told ?? spokenOf;
  // 网站和公开栏公开20条,公众号和微博公开30条: each is of its own channels, and neither is the total
  const { together } = state;
  if (together !== null && !isPart && own.length > 1 && !own.every((each) => together.channels.includes(each))) {
    takeBack(state, together.candidate);
    state.together = null;
    return;
  }
  // 依托公众号、视频号发布信息90条: what new media had is no total
  if (channels.length > 1 && !channels.includes('website') && isOfNewMedia(sentence, figure, state.carryFrom)) return;
  // 通过“云山e家”微信小程序发布信息74条: one of them, and no total
  if (channels.length > 1 && lead.includes('微信小程序')) return;
  if (channels.length === 0 && isBesideChannel(lead, sentence.text.slice(figure.end))) {
    state.carryFrom = figure.end;
    return;
  }
  // 网站、公众号均发布信息50条: fifty on each, or the same fifty
  if (channels.length > 1 && EACH_OF_THEM.test(lead)) return;
  // 主动公开42条,发布动态150条,总计公开信息192条: the sum is the total, and its parts none
  if (channel === undefined && isSumOfAll(sentence, index, lead)) {
    for (const part of candidates.filter((other) => other.channel === undefined)) takeBack(state, part);
    tellItems(state, figure, figure.start - lead.length, { weight: 3.2 });
    state.hasTotal = true;
    return;
  }
  const isTotalBehind =
    state.hasCounted &&
    channel === undefined &&
    !isPart &&
    !state.hasTotal &&
    TOTAL_BEHIND.test(lead) &&
    candidates.every(({ value }) => value <= figure.value);
  // 上半年公开120条,全年公开251条: the year's own, behind that of some months
  const ofMonths = channel === undefined && !isPart && state.hasTotal ? totalsOfMonths(state, figure) : [];
  if (channel === undefined && ((!isTotalBehind && ofMonths.length === 0 && isBehindTotal(state, named)) || isOfOneTopic(state, named)))
    return;
  if ((channel ?? 'other') === 'other' && PRESS_OF_LEVEL.test(lead)) return;
  if (channel !== undefined && isPart && isOnlyPart(state, named, channel)) return;
  for (const part of ofMonths) takeBack(state, part);
  settleEveryChannel(state, figure, channel);
  const start = Math.max(figure.start - figure.lead.length, figure.start - lead.length + found.at);
  const made = tellItems(state, figure, start, {
    weight:
      (isTotalBehind ? 0.8 : found.weight) +
      (isPart ? 0.1 : 0) -
      (spokenOf === undefined ? 0 : 0.5) +
      (state.isBehindStock ? 1 : 0) +
      plainness(channel, lead, figure.value),
    ...(channel === undefined ? {} : { channel })
  });
  const [only] = channels;
  if (isOpenList !== null && channels.length === 1 && only !== undefined && channel === undefined) state.openLists.set(made, only);
  if (isPart) state.listedParts.add(made);
  else if (channel === undefined) {
    state.hasTotal = true;
    if (own.length > 1) state.together = { candidate: made, channels: own };
  }
  state.hasCounted = true;
  state.carryFrom = figure.end + named.reach;
}

const COLUMN_OF_SITE = /专栏|栏目|专区|板块/;
const PUBLISHED_ALONE = /^(?:其中|已)?公开(?:的|了)?$/;
/** 上报信息114条,审发71条: handed in, and not all of it published. */
const HANDED_IN_BEHIND = /^,(?:被|获|其中|经)?(?:采[用纳]|审发|录用|刊用)/;
const OF_BULLETIN = /(?:简报|快报|专报|动态|月刊|》)[^,;。]{0,4}\d+期/;
const BENEFITS = /(?:补贴|低保|特困|救助|困难群众|五保|高龄)[^,;。]{0,8}公示(?:各类)?信息|公示(?:了)?(?:低保|特困|救助|补贴|五保)/;
const SENT_UP =
  /(?:向|给)[^,;。]{0,8}(?:融媒|政府办|[省市县区旗][^,;。]{0,8}(?:网|平台|公众号|新媒体|媒体|报))[^,;。]{0,6}(?:推送|报送|上报|投送|供稿|投稿)|(?:上报|报送|报给|投送|供稿)(?:至|到|给|了)?[^,;]{0,4}[省市县区旗][^,;]{0,8}(?:网|平台|公众号|客户端|融媒)/;

/** Whether a figure counts something else than the items of the year: one topic, documents, requests, parts without a channel, other times or bodies. */
function isOfAnother(state: ItemsState, { index, figure, lead, channels, isPart }: NamedItems): boolean {
  const { sentence, context, isClassified } = state;
  if (!isPart && isFirstTopic(sentence, figure, lead)) {
    state.carryFrom = figure.end;
    state.hasCounted = true;
    return true;
  }
  // 审核信息526条,其中政府网站126条; 对已公开的161条信息开展评估
  if (isLookedAt(sentence, figure) || (channels.length > 0 && isUnderOtherHead(state, figure, lead))) return true;
  // 向融媒体中心推送信息447条,采用51条
  const next = sentence.text[figure.end];
  if ((next === ',' && HANDED_IN_BEHIND.test(sentence.text.slice(figure.end, figure.end + 8))) || lead.includes('申请人')) return true;
  // 低保公示信息314条, 公示低保、特困等信息186条, 发放补贴公示信息2156条: who gets what
  if (BENEFITS.test(lead)) return true;
  // 线上公开454条,线下公开186条: neither is all of it
  if (channels.length === 0 && /线上[^,;]{0,4}(?:公开|发布)/.test(lead) && !lead.includes('线下') && sentence.text.includes('线下'))
    return true;
  // 编发《云山简报》12期,刊登信息86条: what a bulletin printed
  if (channels.length === 0 && /刊[登载]|登载/.test(lead) && OF_BULLETIN.test(sentence.text.slice(0, figure.start))) return true;
  // 申请6件;答复中,公开3件、部分公开2件: what became of requests
  if (figure.counter === '件' && PUBLISHED_ALONE.test(lead) && /申请|答复/.test(sentence.text.slice(0, figure.start))) return true;
  // 网站新增信息67条,累计公开信息1024条: all of it by now
  if (isRunningTotal(sentence, index, lead)) return true;
  // 剔除重复信息31条后实际公开218条
  if (/^,?(?:剔除|扣除|去除)/.test(sentence.text.slice(figure.end, figure.end + 4))) return true;
  if (channels.length === 0 && isOneOfMany(sentence, figure, lead)) return true;
  // 接收上级推送信息5120条, 短信平台发送信息3200条
  if (/上级(?:部门)?(?:推送|公开|发布|下发)|接收/.test(lead) || (channels.length === 0 && lead.includes('短信'))) return true;
  // 涉及政府信息公开的1件
  if (/(?:涉及|与|属于|关于)(?:政府)?信息公开(?:的|有关|相关)|(?:^|[、的])涉及?(?:政府)?信息公开(?:共|有)?$/.test(lead)) return true;
  // 公开党务信息120条、政务信息230条: the party's, beside the government's
  if (/(?:党务|村务|居务|财务)信息$/.test(lead) && /政务信息[^,;。\d]{0,4}\d/.test(sentence.text)) return true;
  if (/规范性?文件(?:的)?(?:制发|发布|公开)(?:数量|数|件数)/.test(lead)) return true;
  if (TOTAL_OF_DOCUMENTS.test(lead) && /规范性文件/.test(sentence.text.slice(Math.max(0, figure.start - 40), figure.start))) return true;
  if (/其[他它](?:应当|应|依法|法定)*主动公开/.test(lead)) return true;
  // 上报市政府网站信息90条: handed in for a site of others
  if (SENT_UP.test(lead)) return true;
  if (isClassified && figure.tail.startsWith('文件')) return true;
  if (isPart && OF_REQUESTS.test(sentence.text.slice(0, figure.start))) return true;
  if (isPart && channels.length === 0) {
    if (!state.hasTotal && IS_SUM.test(lead)) state.sums.push(figure);
    return true;
  }
  return (isClassified && state.isPart && !lead.includes('信息')) || !isOfYear(sentence, figure.start, context);
}

/** 公众号累计发布2321条。其中,2024年发布321条: of the channel of the sentence before. */
const onlyChannel = (words: string): Channel | undefined => {
  const { channels } = findChannels(words);
  return channels.length === 1 ? channels[0] : undefined;
};

/** The one channel a figure is of; undefined for a total and where several are named together. `openList` are the words 等渠道 before it, null without. */
function channelTold(state: ItemsState, { figure, lead, channels, isPart }: NamedItems, openList: string | null): Channel | undefined {
  const [channel] = channels;
  const { isBehindStock, sentence } = state;
  if (channels.length !== 1 || channel === undefined)
    return channels.length === 0 && isBehindStock ? onlyChannel(sentence.before) : undefined;
  // 网站等渠道: one name stands for several channels, of a total as a rule
  const isAnyWay = openList !== null && !openList.includes('平台');
  const mayBeTotal = openList !== null && !isPart && !state.hasTotal;
  if (mayBeTotal && (channel !== 'other' || (state.candidates.length === 0 && isAnyWay))) return undefined;
  // (…以及公示栏公开): the list began before what was printed
  return /^(?:以及|及|和|与|、|等)/.test(lead) && figure.start === figure.lead.length ? undefined : channel;
}

/** Whether a figure without a channel is a part, or told behind another. */
function isBehindTotal({ isClassified, hasTotal, hasCounted }: ItemsState, { lead, isPart }: NamedItems): boolean {
  const isBehind = isPart || hasTotal || (hasCounted && !/(?<!公)共|总|合计|累计|全年/.test(lead));
  return isBehind && !/总数|总量/.test(lead) && !(isClassified && !hasTotal && lead.startsWith('主动公开'));
}

/** The totals told before a figure of the whole year that are all of some months; none where one is of the year. */
function totalsOfMonths({ sentence, context, candidates }: ItemsState, figure: TellingFigure): Candidate[] {
  const isOfMonths = (at: number) => periodAt(sentence, at, context) !== null;
  const totals = candidates.filter(({ channel }) => channel === undefined);
  return !isOfMonths(figure.start) && totals.every(({ end, value }) => value <= figure.value && isOfMonths(end)) ? totals : [];
}

/** 发布各类动态信息120条: news of what was done, one kind of items; not 公开文件及动态信息120条. */
const NEWS_ALONE = new RegExp(`^[^、和及与等]*(?:动态(?:类)?信息|信息动态)${SUM}$`);

/** Whether a figure without a channel is of one topic, kind or field, or of a place that is not named. */
function isOfOneTopic({ sentence }: ItemsState, { figure, lead, channels }: NamedItems): boolean {
  return (
    ((lead.includes('新闻') || (channels.length === 0 && NEWS_ALONE.test(lead))) && !lead.includes('主动公开')) ||
    RELATED.test(lead) ||
    isOfField(sentence, figure) ||
    isOneOfFields(sentence, lead) ||
    (channels.length === 0 && (isAtUnnamedPlace(lead) || isByOtherMeans(sentence.text.slice(0, figure.start - figure.lead.length))))
  );
}

/** Whether a part with a channel is a part of that channel's own figure, and no figure of its own; else what is no channel's alone is settled. */
function isOnlyPart(state: ItemsState, { figure, lead }: NamedItems, channel: Channel): boolean {
  const { sentence, candidates, listedParts } = state;
  // 网站公开102条,其中信息公开栏43条: a column of the site, and no board
  const isOfSite =
    channel === 'other' &&
    BOARD.test(lead) &&
    candidates.some((other) => other.channel === 'website' && !listedParts.has(other) && other.value > figure.value);
  if (isOfSite) return true;
  const whole = candidates.find(
    (other) =>
      other.channel === channel &&
      other.value > figure.value &&
      // parts of one list are beside each other
      (!listedParts.has(other) || /其中|包括|[(:]/.test(sentence.text.slice(other.end, figure.start)))
  );
  if (whole === undefined) return false;
  // 网站发布230条,其中通过某某专栏发布41条: a column of it
  if (channel === 'website' && COLUMN_OF_SITE.test(lead) && !/网|平台/.test(lead)) return true;
  if (isAccountOfNewMedia(whole, lead)) {
    // 政务新媒体公开416条,其中微博86条,微信330条: new media are more than the account, which has a figure of its own
    takeBack(state, whole);
    return false;
  }
  // 其中通过网站…: the whole is of every channel; 其中某平台…: it is of this one, and the part no figure of its own
  if (!/^(?:通过|依托|利用|借助|在|由)/.test(lead)) return true;
  whole.channel = undefined;
  return false;
}

/** 通过各类媒体渠道公开532条,其中公众号357条: the whole is of every channel. */
function settleEveryChannel(state: ItemsState, figure: TellingFigure, channel: Channel | undefined): void {
  const { sentence, candidates } = state;
  const before = candidates.at(-1);
  if (before?.channel !== 'other' || channel === undefined || channel === 'other' || before.value < figure.value) return;
  if (sentence.clauses[figure.clause]?.text.startsWith('其中') !== true) return;
  if (!EVERY_CHANNEL.test(sentence.text.slice(Math.max(0, before.start - 40), before.end))) return;
  before.channel = undefined;
  state.hasTotal = true;
}
