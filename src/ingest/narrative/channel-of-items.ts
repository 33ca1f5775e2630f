import type { Channel } from '$lib/model';
import type { Candidate } from './candidate';
import { findChannels } from './channels';
import { FIRST_TOPIC } from './first-topic';
import { ANY_VERB, BOARD, COUNTERS, NOT_ITEMS } from './item-words';
import type { Sentence, TellingFigure } from './sentences';

/** Channels named in the clauses before, back to the last figure that counted items. */
export function carriedChannels(sentence: Sentence, figure: TellingFigure, from: number): readonly Channel[] {
  const own = sentence.clauses[figure.clause];
  const words = sentence.text.slice(Math.max(from, figure.start - 250), own?.start ?? figure.start);
  // 较2023年(网站121条),共公开398条: a bracket with a figure of its own is done with
  return findChannels(words.replace(/\([^()]*\d[条篇件][^()]*\)/g, '').replace(NOT_BY_IT, '')).channels;
}

/** 关停微博账号, 对网站错链进行清理, 据公示栏上的统计表: a channel that is spoken of, and not what is disclosed by. */
const NOT_BY_IT =
  /(?<=^|[,;:。])[^,;:。]*(?:关停|注销|改版|自查|清理|备案|供稿|报道|采访|刊登了|播报|滚动显示|跳动|统计表|巡查|检测|排查|整改|维修|迁移)[^,;:。]*(?=[,;:。])/g;

/** The channel named in the clause right before a part: 其中,通过镇政府网站,公开51条. */
export function channelBefore(sentence: Sentence, figure: TellingFigure): readonly Channel[] {
  const before = sentence.clauses[figure.clause - 1];
  if (before === undefined || !/^(?:其中)?(?:通过|依托|利用|借助|运用|在)/.test(before.text) || /\d/.test(before.text)) return [];
  return findChannels(before.text).channels;
}

/** 全年推送信息321条: what an account or a site does, without the measure's own name. */
const PUT_OUT =
  /^(?:20\d\d年度?|全年|本年度?|年内|今年|我[镇乡]|本[镇乡]|街道|累计|总?共计?|已|截[至止][^,;。]{2,14}|,)*(?:推送|发布|编发|刊发|推出|推发|更新|转发|[和、及])+(?:了)?(?:各类|各种|有效|政务|政府|工作|图文|原创)*(?:信息|推文|图文|消息|文章|动态|内容)+(?:共|共计|累计|达|总计|合计)*$/;
const OF_ACCOUNT = /微博|抖音|视频号|快手|头条/;
const ITEMS_COUNTED = /\d[余多]?[条篇则件期]/;

/**
 * The account or site that the sentences before speak of, and no other (加强公众号运维。全年推送信息321条。), or that the section is headed by, for a
 * figure that names none; undefined where the words are those of a total, or something was counted in between.
 */
export function channelSpokenOf({ paragraph, start }: Sentence, lead: string): Channel | undefined {
  if (!PUT_OUT.test(lead)) return undefined;
  const words = paragraph.text.text.slice(Math.max(0, start - 200), start);
  if (ITEMS_COUNTED.test(words)) return undefined;
  const spoken = findChannels(words).channels;
  const [channel] = spoken.length === 0 ? findChannels(paragraph.heading).channels : spoken.length === 1 ? spoken : [];
  if (channel === 'other') return OF_ACCOUNT.test(words) ? channel : undefined;
  return channel === 'wechat' || (channel === 'website' && lead.includes('更新')) ? channel : undefined;
}

/** Whether the channels named before a figure are accounts of new media and nothing else, and it is not called what was disclosed in all. */
export function isOfNewMedia({ text }: Sentence, { start, lead }: TellingFigure, from: number): boolean {
  const words = text.slice(Math.max(from, start - 250), start);
  return /视频号|抖音|快手|头条/.test(words) && /微信|公众号/.test(words) && !BOARD.test(words) && !/主动公开|网/.test(words + lead);
}

/** 同比增加29条: the difference to another year. */
const OF_CHANGE =
  /^,?(?:同比|环比|(?:较|比|与)(?:上|去|前|20)[^,;。]{0,8})(?:略有|有所)?(?:增|减|升|降|上升|下降|提高|多|少)[加长量少]?了?$/;

/** Whether no figure of items without a channel of its own follows in the sentence: this one is then all that the channel is told of. */
export function isLastOfChannel(sentence: Sentence, figure: TellingFigure): boolean {
  const next = sentence.figures.slice(sentence.figures.indexOf(figure) + 1).find(({ lead }) => !OF_CHANGE.test(lead));
  if (next === undefined || !COUNTERS.has(next.counter) || next.lead.startsWith('其中') || findChannels(next.lead).channels.length > 0)
    return true;
  // 网站公开工作动态8条;14个村设立公开栏
  return next.counter === '个' && /^(?:行政)?(?:村|社区|部门|站所|窗口|点位)/.test(next.tail);
}

/** A column of a site. */
const COLUMN = /专栏|专区|栏目/;
/** Told by its channel and a verb or less, without a name of what was disclosed. */
const isSmall = (weight: number): boolean => weight > 1 && weight < 1.8;

/** A name in marks before a verb: an account. */
const NAMED_ACCOUNT = /^[“"]([^“”"]{1,16})[”"](?:微信|公众号)*(?:全年|共|累计)*(?:发布|推送|公开)/;
/** 网站发布动态126条,政务公开平台公开86条; “云山发布”推送321条,“云山党建”推送86条: each in its own words, and neither is all of the channel. */
function isBesideSame({ figures, text }: Sentence, figure: TellingFigure, channel: Channel): boolean {
  if (figures.length === 1) return false;
  const account = NAMED_ACCOUNT.exec(figure.lead)?.[1];
  if (account === undefined && channel !== 'website') return false;
  return figures.some((other) => {
    if (other === figure || other.counter !== figure.counter || other.value === figure.value) return false;
    const beside = account === undefined ? undefined : NAMED_ACCOUNT.exec(other.lead)?.[1];
    if ((beside === undefined || beside === account) && !(channel === 'website' && MAY_BE_SITE.test(other.lead))) return false;
    const [from, to] = other.start < figure.start ? [other.end, figure.start] : [figure.end, other.start];
    if (NOT_ITEMS.test(other.lead) || /其中|包括|全年|半年|季度|[(:增减升降]/.test(text.slice(from, to) + other.lead)) return false;
    if (figure.lead.includes('主动公开') && !other.lead.includes('主动公开')) return false;
    if (beside !== undefined && beside !== account) return true;
    return ANY_VERB.test(other.lead) && isOwnOf(other.lead, channel) && isOwnOf(figure.lead, channel);
  });
}

/** Cheap: what words that name a site have at least. */
const MAY_BE_SITE = /[网站栏]|平台/;
const isOwnOf = (lead: string, channel: Channel): boolean => {
  const { channels } = findChannels(lead);
  return channels.length === 1 && channels[0] === channel;
};

/** Two sites or two accounts told as plainly, each with a figure of its own, or a topic where another is told of the same: neither is that of the channel. */
export function isOneOfSeveral({ channel, value, weight, start, end, sentence }: Candidate, told: readonly Candidate[]): boolean {
  if (channel !== 'website' && channel !== 'wechat') return false;
  const isOwn = told.some(
    (other) =>
      other.channel === channel &&
      other.value !== value &&
      (other.weight === weight || (isSmall(other.weight) && isSmall(weight))) &&
      !/其中|全年|半年|季度/.test(sentence.text.slice(Math.min(start, other.start), Math.max(start, other.start)))
  );
  if (isOwn) return true;
  const figure = sentence.figures.find((one) => one.end === end);
  if (figure === undefined) return false;
  // 在网站“工作动态”栏目公开63条,信息公开专栏公开180条: two columns of one site
  const isColumn = COLUMN.test(figure.lead);
  if (isBesideSame(sentence, figure, channel)) return true;
  if (!isColumn && !FIRST_TOPIC.test(figure.lead)) return false;
  return sentence.figures.some((other) => {
    if (
      other === figure ||
      (isColumn && !COLUMN.test(other.lead)) ||
      !/^[条件篇份]$/.test(other.counter) ||
      NOT_ITEMS.test(other.lead) ||
      !ANY_VERB.test(other.lead)
    )
      return false;
    const { channels } = findChannels(other.lead);
    return channels.length === 1 && channels[0] === channel && other.value !== value;
  });
}

/** Whether a part names the account where its whole names new media alone. */
export function isAccountOfNewMedia({ channel, start, end, sentence }: Candidate, lead: string): boolean {
  const words = sentence.text.slice(Math.max(0, start - 12), end);
  return channel === 'wechat' && words.includes('新媒体') && !/微信|公众/.test(words) && /微信|公众号/.test(lead);
}

const OTHER_WAYS = /其[他它](?:渠道|方式|形式|途径|平台|为|共)*$/;
/** How much plainer than its words alone a channel is told: a board by its name more, an account that is called new media less than by its own name. */
export function plainness(channel: Channel | undefined, lead: string, value: number): number {
  // 公报公开0条,…其他方式公开86条: none of one kind is not the others'
  if (channel === 'other') return (BOARD.test(lead) ? 2 : OTHER_WAYS.test(lead) ? 1 : 0) - (value === 0 ? 1.5 : 0);
  return channel === 'wechat' && (lead.includes('新媒体') || lead.includes('两微一端')) && !/微信|公众/.test(lead) ? -1 : 0;
}
