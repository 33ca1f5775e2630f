import type { Channel } from '$lib/model';
import { tell, type Candidate, type NarrativeContext } from './candidate';
import { findChannels } from './channels';
import { COUNTERS } from './item-words';
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
