import type { Channel } from '$lib/model';
import { carriedChannels, channelBefore, isLastOfChannel } from './channel-of-items';
import { findChannels } from './channels';
import { ANY_VERB, SUM } from './item-words';
import type { ItemsState } from './items-state';
import { matchItems } from './match-items';
import { periodAt } from './months';
import type { TellingFigure } from './sentences';

/** 主动公开政府信息(含转载)113条: what a bracket says of the items. */
const GLOSS_BEHIND = /\((?:[^()\d]{1,20}|[^()]{1,24}计1条)\)$/;
const WHERE_TO = /^(?:各类)?(?:政府|政务)?(?:信息|内容|推文)?(?:至|到|于)[^,;。\d]{2,20}/;
/** 网站132条,微信321条,其他86条: at the end of a list of channels. */
const THE_REST = /^其[他它](?:为|共)?$/;
/** 在网站公开机构设置,人居环境、危房改造等政府信息16条: the list goes on behind a comma. */
const LISTED_CLAUSE = new RegExp(`^[^,;]{2,80}等(?:的)?(?:政府|政务)信息${SUM}$`);

/** 其中2024年新增130条 */
const OF_THIS_YEAR = /^(?:20\d\d年度?|今年|当年|本年度?)(?:共|累计|主动)*(?:公开|发布|推送|更新|新增)?(?:政府|政务)?(?:信息)?(?:共|为)?$/;
/** Whether the figure before one counts items of all years, in the same word. */
function isSameBefore({ sentence }: ItemsState, index: number, { counter, value }: TellingFigure): boolean {
  const before = sentence.figures[index - 1];
  return (
    before !== undefined &&
    before.counter === counter &&
    before.value >= value &&
    /(?:公开|发布|推送|更新)[^,;。]*$/.test(before.lead) &&
    !/申请|复议|诉讼/.test(sentence.text.slice(0, before.end))
  );
}

/** A figure with what its words name. */
export interface NamedItems {
  readonly index: number;
  readonly figure: TellingFigure;
  /** The words before it, without 其中 and what numbers a list. */
  readonly lead: string;
  /** Channels in its own words. */
  readonly own: readonly Channel[];
  /** Its own channels, else those carried from before. */
  readonly channels: readonly Channel[];
  /** How far behind the number words that name its channel go; 0 where they stand before it. */
  readonly reach: number;
  /** A part of a total told before. */
  readonly isPart: boolean;
  /** Where the words that tell items begin in `lead`, and how plainly they tell them; null where they tell none. */
  readonly found: { at: number; weight: number } | null;
}

/** What the words before a figure name. */
export function nameItems(state: ItemsState, index: number, figure: TellingFigure): NamedItems {
  const { sentence, context, carryFrom } = state;
  const lead = figure.lead.replace(/^(?:其中|包括|一是|二是|三是|四是)+[,:]?/, '');
  const isRest = THE_REST.test(lead) && state.candidates.filter(({ channel }) => channel !== undefined).length > 1;
  // 推送388篇至微信公众号: where it went, behind the number
  const whereTo = WHERE_TO.exec(figure.tail)?.[0] ?? '';
  const behind = whereTo === '' ? [] : findChannels(whereTo).channels;
  const isWhole = /^(?:政府|政务)?信息[中里](?:有|,)/.test(figure.tail);
  const own: readonly Channel[] = isRest ? ['other'] : behind.length === 1 ? behind : findChannels(lead).channels;
  // 累计公开1300条,其中2024年公开130条: of all years, and of this one
  const isThisYear =
    context.year !== null &&
    !state.hasTotal &&
    (lead.startsWith(`${context.year}年`) || /^(?:今年|当年|本年度?)/.test(lead)) &&
    /累计|历年|截[至止]/.test(sentence.text.slice(0, figure.start));
  // 累计公开1300条,其中2024年130条: as many of the same
  const isOwnOfAll = isThisYear && state.candidates.length === 0 && OF_THIS_YEAR.test(lead) && isSameBefore(state, index, figure);
  const isPart = state.isPart && !(state.isClassified && !state.hasTotal) && !isThisYear;
  // 上半年公众号推送120条,全年推送280条: of the same channel
  const last = state.candidates.at(-1);
  const isYearOf = last?.channel !== undefined && /^全年/.test(lead) && periodAt(sentence, last.end, context) !== null;
  // 公开的640条信息中有528条是通过网站公开的: all of them
  const channels = isWhole
    ? []
    : own.length > 0
      ? own
      : isYearOf && last?.channel !== undefined
        ? [last.channel]
        : isPart
          ? channelBefore(sentence, figure)
          : carriedChannels(sentence, figure, carryFrom);
  const isLast = own.length === 1 && isLastOfChannel(sentence, figure);
  const isTopic = own.length === 1 && !isLast && !isPart;
  const isListed =
    !isPart && channels.length === 1 && LISTED_CLAUSE.test(lead) && ANY_VERB.test(sentence.text.slice(carryFrom, figure.start));
  const found =
    matchItems(lead.replace(GLOSS_BEHIND, ''), figure.tail, { channels: channels.length, isPart, isLast, isTopic }) ??
    (isOwnOfAll ? { at: 0, weight: 1 } : null) ??
    (isListed || isRest ? { at: 0, weight: isRest ? 1.2 : 1 } : null);
  return { index, figure, lead, own, channels, isPart, found, reach: behind.length === 1 ? whereTo.length : 0 };
}
