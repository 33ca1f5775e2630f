import type { Channel, Period } from '$lib/model';
import type { Candidate, SentenceReader } from './candidate';
import { isOneOfSeveral } from './channel-of-items';
import { findChannels } from './channels';
import { readChannelsInTurn } from './channels-in-turn';
import { maybeGivenOut } from './given-out';
import { ANY_VERB, BOARD, CHANNEL_ONLY, COUNTERS, NOT_ITEMS, OBJECT_BEHIND, SUM } from './item-words';
import { beginItems, moveTo, takeBack, tellItems, type ItemsState } from './items-state';
import { nameItems } from './name-items';
import { isNotDisclosed } from './not-disclosed';
import { periodAt } from './months';
import { isOfYear } from './scope';
import type { Sentence, TellingFigure } from './sentences';
import { tellNamedItems } from './tell-named-items';
import { tellUnnamedItems } from './tell-unnamed-items';
import { isSumOfParts, sumOfClasses, totalsOfParts } from './totals-of-parts';

/** 发布信息80条,其中主动公开30条,不予公开50条: the eighty are not all disclosed. */
const WITH_UNDISCLOSED = /^[,(]?其中[,:]?主动公开[^,;\d]{0,10}\d+[条件份],不(?:主动|予|予以)公开[^,;\d]{0,10}\d+[条件份]/;

/**
 * Items disclosed of the office's own accord (主动公开政府信息), in the year, counted as printed (条 件 篇 …). `channel` where the words before the
 * number name one; left out for a total and where several are named together. Topic parts (其中机构职能类 3 条) are not read.
 */
export const readItemsDisclosed: SentenceReader = (sentence, context) => {
  if (sentence.figures.length === 0) return [];
  const state = beginItems(sentence, context);
  for (const [index, figure] of sentence.figures.entries()) {
    moveTo(state, figure);
    if (!mayCountItems(state, index, figure) || isInTurn(state, index, figure)) continue;
    if (figure.counter === '' && figure.value >= 1990 && figure.value <= 2035) continue;
    if (isSumOfMonths(state, index, figure)) {
      const channel = channelBefore(sentence, figure.counter);
      const extra = channel === undefined ? {} : { channel };
      tellItems(state, figure, figure.start - figure.lead.length, { weight: 3, ...extra }).period = monthsOfParts(state, index, figure);
      continue;
    }
    const named = nameItems(state, index, figure);
    const { lead, channels, isPart } = named;
    // 更新公开栏8期: the board is counted
    if ((figure.counter === '个' || (figure.counter === '期' && BOARD.test(lead))) && CHANNEL_ONLY.test(lead)) continue;
    const givenOut = isPart && channels.length === 0 ? maybeGivenOut(sentence, index, lead, state.candidates) : undefined;
    if (givenOut !== undefined) tellItems(state, figure, figure.start - lead.length, { weight: givenOut.weight + 1 });
    else if (named.found === null) tellUnnamedItems(state, named);
    else tellNamedItems(state, named);
  }
  settleTotals(state);
  settleClasses(state);
  addRestatedTotals(state);
  const { candidates, unclaimed, sums } = state;
  candidates.push(...totalsOfParts(sentence, { unclaimed, sums }, candidates, context));
  for (const candidate of candidates) candidate.isSetAside ||= isOneOfSeveral(candidate, candidates);
  return candidates;
};

/** 更新160次,共计公开370条: how often, before how many. */
const UPDATED_TIMES = /更新(?:了|共)?\d+次,?(?:共计?|累计|合计)*(?:公开|发布|推送)(?:信息)?\d+[条件篇]/;

const IN_SUM = /^(?:全年)?(?:共计?|总计|合计|累计)(?:主动)?(?:公开|发布)?(?:各类)?(?:政府|政务)?(?:信息)?$/;

/** 1-11月公开230条,12月公开20条,共250条: what those before it, each of some months, add up to. */
function isSumOfMonths({ sentence, candidates, context }: ItemsState, index: number, { lead, value, counter }: TellingFigure): boolean {
  if (!IN_SUM.test(lead) || (candidates.length === 0 && !ANY_VERB.test(sentence.text.slice(0, sentence.figures[index]?.start))))
    return false;
  const before = sentence.figures.slice(0, index).filter((part) => part.counter === counter);
  return (
    before.length > 1 &&
    before.every((part) => periodAt(sentence, part.start, context) !== null) &&
    before.reduce((sum, part) => sum + part.value, 0) === value
  );
}

/** The months that the parts of a sum cover together: null for the whole year. */
function monthsOfParts({ sentence, context }: ItemsState, index: number, { counter }: TellingFigure): Period | null {
  const periods = sentence.figures
    .slice(0, index)
    .filter((part) => part.counter === counter)
    .flatMap((part) => periodAt(sentence, part.start, context) ?? []);
  const from = periods.map((period) => period.from).sort()[0];
  const to = periods
    .map((period) => period.to)
    .sort()
    .at(-1);
  if (from === undefined || to === undefined || (from.endsWith('-01') && to.endsWith('-12'))) return null;
  return { from, to };
}

/** The one channel named before the first figure with this counter; undefined where none or several are. */
function channelBefore({ figures, text }: Sentence, counter: string): Channel | undefined {
  const first = figures.find((figure) => figure.counter === counter);
  const { channels } = findChannels(text.slice(0, first?.start ?? 0));
  return channels.length === 1 ? channels[0] : undefined;
}

/** Whether a figure has a counter of items, or none and a place where one can be left out, and is not of what is kept back. */
function mayCountItems({ sentence, inTurn }: ItemsState, index: number, figure: TellingFigure): boolean {
  if (!COUNTERS.has(figure.counter) || isNotDisclosed(sentence, index, figure)) return false;
  if (
    figure.counter === '' &&
    !/^(?:$|[,;。、()!]|\.{3}|通过|利用|与|其中)/.test(sentence.text.slice(figure.end)) &&
    !OBJECT_BEHIND.test(figure.tail)
  )
    return false;
  if (figure.counter === '次' && UPDATED_TIMES.test(sentence.text.slice(figure.start - figure.lead.length, figure.end + 24))) return false;
  return !inTurn.has(figure) && !WITH_UNDISCLOSED.test(sentence.text.slice(figure.end, figure.end + 60));
}

/** 通过网站、公众号分别公开20条、30条: tells the figures that stand in the order of the channels before them; false where they do not. */
function isInTurn(state: ItemsState, index: number, figure: TellingFigure): boolean {
  const { sentence, context } = state;
  const turns = readChannelsInTurn(sentence, index);
  if (turns === null) return false;
  for (const each of turns.figures) state.inTurn.add(each);
  if (!ANY_VERB.test(figure.lead) || NOT_ITEMS.test(figure.lead) || !isOfYear(sentence, figure.start, context)) return true;
  for (const [turn, channel] of turns.channels.entries()) {
    const told = turns.figures[turn];
    if (told === undefined) continue;
    const made = tellItems(state, told, figure.start - figure.lead.length, { channel, weight: 2 });
    made.isSetAside = turns.channels.indexOf(channel) !== turns.channels.lastIndexOf(channel);
  }
  state.hasCounted = true;
  state.carryFrom = turns.figures.at(-1)?.end ?? figure.end;
  return true;
}

/** 主动公开信息86条,全年共公开88条: the total named again. */
const RESTATED = new RegExp(
  `^(?:全年|本年度?|今年|20\\d\\d年度?)(?:总?共|共计|累计|合计|总计)+(?:主动)?公开(?:各类)?(?:政府|政务)?(?:信息)?${SUM}$`
);

/** 编发政务信息326条,主动公开政府信息248条: by the measure's own name. */
const PLAINEST = /^(?:全年|本年度?|累计|共|已)*主动公开(?:各类)?(?:政府|政务)信息(?:数|总数|共|计)*$/;

/** Adds a total of the whole year that another figure of the sentence contradicts: the first is kept, and the other told beside it. */
function addRestatedTotals(state: ItemsState): void {
  const { sentence, candidates, context, inTurn } = state;
  const total = candidates.find(({ channel, period }) => channel === undefined && (period ?? null) === null);
  if (total === undefined) return;
  for (const [index, figure] of sentence.figures.entries()) {
    if (figure.start < total.end || figure.value === total.value || !COUNTERS.has(figure.counter)) continue;
    const isPlainer = PLAINEST.test(figure.lead);
    if (!RESTATED.test(figure.lead) && !isPlainer) continue;
    if (inTurn.has(figure) || candidates.some(({ end }) => end === figure.end) || isNotDisclosed(sentence, index, figure)) continue;
    if (isOfYear(sentence, figure.start, context))
      tellItems(state, figure, figure.start - figure.lead.length, { weight: isPlainer ? Math.max(total.weight, 3) : total.weight }).period =
        null;
  }
}

/** 网站公开党务信息22条、政务信息56条,共78条: the sum is the channel's, and no class is. */
function settleClasses(state: ItemsState): void {
  const { sentence, candidates, context } = state;
  const list = sentence.figures.length > 2 ? sumOfClasses(sentence) : null;
  if (list === null) return;
  const { whole, parts, channel } = list;
  const ends = new Set(parts.map(({ end }) => end));
  const told = candidates.filter(({ end }) => ends.has(end));
  if (told.some(({ period }) => (period ?? null) !== null) || !isOfYear(sentence, whole.start, context)) return;
  if (channel === 'each') {
    // 网站公开20条、公众号推送30条,共50条: of all channels
    const isTold = told.length === parts.length && told.every((part) => part.channel !== undefined);
    if (isTold && !state.hasTotal && !candidates.some(({ end }) => end === whole.end))
      tellItems(state, whole, whole.start - whole.lead.length, { weight: 1 });
    return;
  }
  if (new Set(told.map((part) => part.channel)).size > 1) return;
  for (const part of told) takeBack(state, part);
  const known = candidates.find(({ end }) => end === whole.end);
  if (known !== undefined && (known.channel ?? null) === channel) return;
  if (known !== undefined) takeBack(state, known);
  tellItems(state, whole, whole.start - whole.lead.length, { weight: 1.6, ...(channel === null ? {} : { channel }) });
}

/** Settles which figures without a channel are totals, once all of the sentence is known. */
function settleTotals(state: ItemsState): void {
  const { candidates, listedParts, openLists } = state;
  // 公开栏等载体公开91条,网站公开109条: the other is not of the first, which is then no total
  for (const [candidate, channel] of openLists)
    if (candidates.some((other) => other.channel !== undefined && other.channel !== channel && !listedParts.has(other)))
      candidate.channel = channel;
  const total = candidates.find(({ channel }) => channel === undefined);
  if (total !== undefined && isSumOfParts(total, candidates)) total.weight += 1;
  // 网站、公众号发布重点领域信息112条;网站公开各类信息238条: the first is no total
  const { together } = state;
  if (together === null) return;
  const isBeside = (other: Candidate) =>
    other.channel !== undefined &&
    !listedParts.has(other) &&
    (other.value > together.candidate.value || (other.channel === 'website' && !together.channels.includes('website')));
  if (candidates.some(isBeside)) takeBack(state, together.candidate);
}
