import type { Channel } from '$lib/model';
import { findChannels } from './channels';
import { figuresInARow } from './figures-in-a-row';
import type { Sentence, TellingFigure } from './sentences';

/** 各村分别公开信息30条: one figure, of each. */
const EACH = /^分别(?:主动|对外|公开|发布|推送|更新|共|为|是|达|有)/;
/** 微博微信分别为…: names may stand beside each other with nothing between. */
const BETWEEN_NAMES = /、|以及|和|及|与|(?<=微博)(?=微信)|(?<=微信|公众号)(?=微博|抖音|视频号)/;

/**
 * Figures told in turn of what is named before them: 网站、公众号分别公开30条、80条. `figures` are all of them, `channels` the channel of each; empty where
 * the names are not as many as the figures or are no channels, for then nothing is told of either. Null where the figure at `index` begins no such list.
 */
export function readChannelsInTurn(sentence: Sentence, index: number): { figures: TellingFigure[]; channels: Channel[] } | null {
  const figure = sentence.figures[index];
  if (figure === undefined) return null;
  const turn = figure.lead.lastIndexOf('分别');
  const figures = figuresInARow(sentence, index);
  if (turn >= 0 && figures.length < 2 && !EACH.test(figure.lead.slice(turn))) return null;
  if (turn < 0 ? figures.length < 2 : findChannels(figure.lead.slice(turn)).channels.length > 0) return null;
  const inClause = (turn < 0 ? figure.lead : figure.lead.slice(0, turn)).replace(/^其中[,:]?/, '');
  const names = inClause === '' ? (sentence.clauses[figure.clause - 1]?.text ?? '') : inClause;
  const channels: Channel[] = [];
  for (const name of names.replace(/\([^()]*\)/g, '').split(BETWEEN_NAMES)) {
    const { channels: found } = findChannels(name);
    const [channel] = found;
    if (channel === undefined || found.length > 1) return { figures, channels: [] };
    channels.push(channel);
  }
  return { figures, channels: channels.length === figures.length ? channels : [] };
}
