import { findChannels } from './channels';
import { SUM } from './item-words';
import type { Sentence, TellingFigure } from './sentences';

/** The first of a list of topics rather than all of them, where another follows: 公开工作信息33条,决算公开1条. */
export const FIRST_TOPIC = new RegExp(`(?:政务公开|工作|动态|新闻|图文|正面)(?:信息|动态|内容)*${SUM}$`);

/** Whether a figure of a topic is followed by two more of items that are neither its parts nor another channel's: it heads a list of topics. */
export function isFirstTopic(sentence: Sentence, figure: TellingFigure, lead: string): boolean {
  if (!FIRST_TOPIC.test(lead)) return false;
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
