import type { Channel } from '$lib/model';
import { ANY_VERB, SUM } from './item-words';
import { tellItems, type ItemsState } from './items-state';
import type { NamedItems } from './name-items';
import { isRunningTotal } from './running-total';
import { isOfYear } from './scope';
import type { Sentence, TellingFigure } from './sentences';
import { channelOfSum } from './totals-of-parts';
import { isUnnamedTotal } from './unnamed-total';

const SUM_ONLY = new RegExp(`^(?:全年)?(?:合计|共计|总计|累计)+${SUM}$`);
const ANY_WAY = /等(?:多个?|各?类?|线上|线下|多种)*(?:渠道|途径|平台|方式|载体|媒介)/;
/** 一季度公开20条,二季度25条…,全年共103条 */
const WHOLE_YEAR = /^全年度?(?:共计|共|累计|合计|总计|达)+$/;

/** 在网站公开信息,共计118条: the one channel named in the clauses before a sum, where no figure stands between. */
function channelOfClause({ sentence, carryFrom }: ItemsState, figure: TellingFigure, channels: readonly Channel[]): Channel | null {
  const [channel] = channels;
  if (channel === undefined || channels.length > 1 || ANY_WAY.test(sentence.text.slice(carryFrom, figure.start))) return null;
  return sentence.figures.some(({ start }) => start >= carryFrom && start < figure.start) ? null : channel;
}

/** 计划公开200条,实际公开223条: what was done of it. */
const DONE = /^(?:实际|现已|已)(?:完成)?(?:主动)?(?:公开|发布|推送)(?:信息)?(?:共)?$/;
function isDoneOfPlan({ figures }: Sentence, index: number, lead: string): boolean {
  const [before, own] = [figures[index - 1], figures[index]];
  return DONE.test(lead) && before !== undefined && before.counter === own?.counter && /计划|任务|目标/.test(before.lead);
}

/** Tells a figure whose own words name no items, where what stands before it in the sentence does. */
export function tellUnnamedItems(state: ItemsState, { index, figure, lead, own, channels }: NamedItems): void {
  const { sentence, context, candidates, isPart } = state;
  const start = figure.start - lead.length;
  // 今年公开信息120条,累计总数940条: of all years
  if (
    !state.hasTotal &&
    !isPart &&
    SUM_ONLY.test(lead) &&
    !(state.hasCounted && /累计总[数量]/.test(lead)) &&
    !isRunningTotal(sentence, index, lead) &&
    ANY_VERB.test(sentence.text.slice(0, figure.start))
  ) {
    const channel = channelOfSum(sentence, index) ?? channelOfClause(state, figure, channels);
    tellItems(state, figure, start, { weight: 1.6, ...(channel === null ? {} : { channel }) });
    state.hasTotal = channel === null;
    if (channel !== null) state.carryFrom = figure.end;
  } else if (!isPart && WHOLE_YEAR.test(lead) && candidates.length > 0 && candidates.every(({ channel }) => channel === undefined)) {
    tellItems(state, figure, start, { weight: 3 });
  } else if (
    isUnnamedTotal(sentence, index, lead, { told: channels.length + candidates.length, year: context.year }) &&
    isOfYear(sentence, figure.start, context)
  ) {
    tellItems(state, figure, start, { weight: 1 });
    state.hasTotal = true;
  } else if (isDoneOfPlan(sentence, index, lead) && isOfYear(sentence, figure.start, context)) {
    const [channel] = channels;
    tellItems(state, figure, start, { weight: 1, ...(channel === undefined ? {} : { channel }) });
    state.hasTotal ||= channel === undefined;
  } else if (!isPart && /^[条件篇个份]$/.test(figure.counter) && ANY_VERB.test(lead)) {
    state.unclaimed.push(figure);
    // 公众号发布动态40条,推送提示信息90条: neither is all that the channel had
    const next = sentence.figures[index + 1];
    if (own.length === 1 && !/^(?:政府|政务)信息$/.test(next?.lead ?? '')) {
      state.carryFrom = figure.end;
      state.hasCounted = true;
    }
  }
}
