import type { Channel } from '$lib/model';
import { tell, type Candidate, type NarrativeContext } from './candidate';
import { findChannels } from './channels';
import { ANY_VERB, COUNTERS } from './item-words';
import { isOfYear } from './scope';
import type { Sentence, TellingFigure } from './sentences';

/** …、全年总计更新公开信息500条: called the sum of what was told before it. */
export const IS_SUM = /总计|合计|共计|总共|累计/;

/** 公开信息1053条,其中网站143条、公众号610条、公示栏300条: whether the channels told behind a total make it, so that it is the total, whatever others are told. */
export function isSumOfParts({ end, value }: Candidate, told: readonly Candidate[]): boolean {
  const parts = told.filter(({ channel, start }) => channel !== undefined && start >= end);
  return parts.length > 1 && sum(parts) === value;
}

/** 公众号发布原创328条、转载156条,合计484条: the one channel named before a sum that its figures make; null where another is named or they make another sum. */
export function channelOfSum({ figures, text }: Sentence, index: number): Channel | null {
  const figure = figures[index];
  const words = text.slice(0, figure?.start ?? 0);
  const { channels, start } = findChannels(words);
  const [channel] = channels;
  if (figure === undefined || channel === undefined || channels.length > 1 || /等(?:渠道|平台|方式|载体|途径)/.test(words)) return null;
  const parts = figures.slice(0, index).filter((part) => part.start > start && COUNTERS.has(part.counter));
  return parts.length > 1 && sum(parts) === figure.value ? channel : null;
}

/** Whether a figure is called the sum of all items counted before it in its sentence, and is. */
export function isSumOfAll({ figures }: Sentence, index: number, lead: string): boolean {
  const parts = figures.slice(0, index).filter(({ counter }) => counter !== '' && COUNTERS.has(counter));
  return /^(?:总计|合计|共计|总共)/.test(lead) && parts.length > 1 && sum(parts) === figures[index]?.value;
}

const LIST_SUM =
  /^(?:以上|全年|年度|本年度?|[二三四五六]类)?(?:总?共计?|合计|总计|累计)(?:主动)?(?:公开|发布|推送|更新)?(?:各类)?(?:政府|政务)?(?:信息)?(?:为|达)?$/;
const NO_ITEMS = /申请|复议|诉讼|培训|工单|诉求|建议|提案|补贴|热线|审[查核]|整改|征集/;

/**
 * The sum that closes a list of classes told under one channel or none (网站公开党务信息22条、政务信息56条,共78条), its parts, and the one channel named
 * before them, `each` where they name channels of their own; null where it is no sum.
 */
export function sumOfClasses({
  figures,
  text
}: Sentence): { whole: TellingFigure; parts: readonly TellingFigure[]; channel: Channel | 'each' | null } | null {
  const at = figures.findLastIndex(({ lead, counter }) => counter !== '' && COUNTERS.has(counter) && LIST_SUM.test(lead));
  const whole = figures[at];
  if (whole === undefined || NO_ITEMS.test(text.slice(0, whole.start))) return null;
  let rest = whole.value;
  let first = at;
  while (first > 0 && rest > 0 && figures[first - 1]?.counter === whole.counter) rest -= figures[--first]?.value ?? 0;
  const parts = figures.slice(first, at);
  const [begin] = parts;
  if (rest !== 0 || begin === undefined || parts.length < 2) return null;
  if (parts.some(({ value }) => value === 0)) return null;
  if (!ANY_VERB.test(text.slice(0, whole.start)) && !/公[开示]/.test(begin.lead)) return null;
  const { channels } = findChannels(text.slice(figures[first - 1]?.end ?? 0, begin.start));
  const [channel = null] = channels;
  const isByChannel = parts.some(({ lead }, i) => i > 0 && findChannels(lead.replace('村务公开', '')).channels.length > 0);
  return channels.length > 1 || /其中|分别/.test(text.slice(begin.start - begin.lead.length, whole.start))
    ? null
    : { whole, parts, channel: isByChannel ? 'each' : channel };
}

const sum = (parts: readonly { value: number }[]): number => parts.reduce((all, { value }) => all + value, 0);
const isSumOf = ({ value }: TellingFigure, of: readonly Candidate[]): boolean => of.length > 1 && sum(of) === value;

/**
 * The figures that are the sum of two channels at least: of those told behind one of the `unclaimed` (发布动态90条,其中网站50条,公众号40条), of all before
 * one of those that are called `sums` (网站更新14条、公众号更新486条,全年总计公开信息500条).
 */
export function totalsOfParts(
  sentence: Sentence,
  { unclaimed, sums }: { unclaimed: readonly TellingFigure[]; sums: readonly TellingFigure[] },
  told: readonly Candidate[],
  context: NarrativeContext
): Candidate[] {
  if (unclaimed.length === 0 && sums.length === 0) return [];
  const parts = told.filter(({ channel }) => channel !== undefined);
  const wholes = [
    ...unclaimed.filter((figure) =>
      isSumOf(
        figure,
        parts.filter(({ start }) => start > figure.start)
      )
    ),
    ...sums.filter((figure) =>
      isSumOf(
        figure,
        parts.filter(({ end }) => end <= figure.start)
      )
    )
  ];
  return wholes
    .filter((figure) => isOfYear(sentence, figure.start, context))
    .map((figure) => tell(sentence, figure, 'items-disclosed', 'item', figure.start - figure.lead.length, { weight: 1 }));
}
