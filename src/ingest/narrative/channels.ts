import type { Channel } from '$lib/model';

/**
 * The channel words, as data: what is named, and the channel it is recorded under. The labels behind our patterns tell website, WeChat and
 * everything else apart: a township's 政务新媒体 is its WeChat account, and notice boards, 微博, papers and apps are `other`. To record them
 * apart, change the second column.
 */
const VOCABULARY: [RegExp, Channel][] = [
  [
    /新闻网(?!站信息公开)|融媒体?|客户端|小程序|微信(?:工作)?群|[Qq]{2}群|工作群|(?:[A-Za-z]{2,}|手机)?[Aa][Pp]{2}|渝快办|浙里办|学习强国|美篇|抖音|视频号|今日头条|头条号|(?:人民|百家|澎湃|网易|搜狐|企鹅|大鱼|新华)号|快手|论坛|其[他它](?:网站|(?:政务)?新媒体)/g,
    'other'
  ],
  [/微博公众号/g, 'other'],
  [/微信|公众号|公众平台|订阅号|新媒体|两微一端/g, 'wechat'],
  [/微博/g, 'other'],
  [
    /(?:公告|公示|公开|宣传|信息)栏(?!目)|纸质化|公开墙|公示[牌板]|电子屏|显示屏|LED屏|大屏幕?|大喇叭|广播|宣传画|宣传单|村务公开(?!栏|信息|等[^,;]{0,8}信息)/g,
    'other'
  ],
  [
    /公报|报纸|报刊|电视|各类媒体|各级媒体|新闻媒体|重要媒体|主流媒体|等媒体|央媒|日报(?![送告])|晚报|其[他它](?:公开)?(?:渠道|方式|形式|途径|平台)|(?<!线上[^,;]{0,3})线下/g,
    'other'
  ],
  [
    /网站|政府在线|公众信息平台|(?<!电视|广播)子?站点|门户网|门户平台|官网|(?<=政府|[县区市])外网|政务网|政府网(?!络)|公开网|信息网|子网页|专属网页|网页|网上(?!办)|(?:信息|政务)公开栏目|信息公开专栏|政务公开专栏|网?专栏|(?:监管|统一|集约化|网络)平台|信息管理系统|信息公开目录上|(?:信息|政务)公开(?:发布)?(?:平台|系统)|政府门户|(?<=(?:政府|政务|发布)[”"])网(?=主动|公开|发布|上)/g,
    'website'
  ]
];

/** Cheap: what words that name a channel have at least, whatever stands around them. */
const ANY_CHANNEL = new RegExp(VOCABULARY.map(([pattern]) => pattern.source).join('|'));

/** 新媒体(微信公众号、微信群): what a bracket says of a channel named before it is that channel. */
const GLOSS = /(?<=新媒体|公众号|网站|平台|公开栏|公示栏|公告栏)\([^()\d]{1,30}\)/g;
/** “云山政务网”公众号: the name of an account says nothing of its kind. */
const NAME = /[“"][^“”"]{1,16}[”"](?=(?:微信|官方|政务)*(?:公众号|公众平台|微信|微博|抖音|视频号|头条号|客户端|APP|小程序))/g;
/** 公众号、微博、抖音等政务新媒体: new media, as it is called in all. */
const NEW_MEDIA = /(?:(?:微信公众号|微信|公众号|微博|抖音号?|视频号|快手|头条号?|今日头条)[、和及]*)+等(?:各类|多种|多个)?(?:政务)?新媒体/g;
/** 发布政府公报、会议信息等30条: one of the things disclosed. */
const GAZETTE_DISCLOSED = /公报(?=、)(?<=(?:公开|发布|公布)[^,;]{0,20}公报)/g;
/** Words that look like a channel and are none here. */
const NOT_A_CHANNEL =
  /专题专栏|(?:(?:政府|政务)?信息公开|政务公开)?平台(?=(?:的)?(?:建设|管理|维护|保障)(?:[,;、]|$))|网格|新闻网站|(?<=新媒体)网络平台/g;

/** Cheap: what words hold at least of which something is no channel. */
const MAY_MISLEAD = /[“"(等]|平台的?[建管维保]|公报|新闻网|专题|网格|网络/;

/** The channels named in some words, each once, and where the first of them begins; -1 where none is. */
export interface NamedChannels {
  readonly channels: readonly Channel[];
  readonly start: number;
}

const NONE: NamedChannels = { channels: [], start: -1 };
/** So many words are remembered: those around the figures of a sentence or two, which several readers ask for in turn. */
const MOST_KNOWN = 64;
const known = new Map<string, NamedChannels>();

/** The channels named in some words. */
export function findChannels(words: string): NamedChannels {
  let named = known.get(words);
  if (named === undefined) {
    named = ANY_CHANNEL.test(words) ? lookFor(words) : NONE;
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(words, named);
  }
  return named;
}

function lookFor(words: string): NamedChannels {
  let rest = MAY_MISLEAD.test(words) ? withoutMisleading(words) : words;
  const channels: Channel[] = [];
  let start = -1;
  for (const [pattern, channel] of VOCABULARY) {
    rest = rest.replace(pattern, (word: string, at: number) => {
      if (!channels.includes(channel)) channels.push(channel);
      start = start < 0 ? at : Math.min(start, at);
      return '·'.repeat(word.length);
    });
  }
  return { channels, start };
}

/** Names, lists and glosses written over that would tell of a channel that is not meant, or of one twice; offsets stay. */
const withoutMisleading = (words: string): string =>
  words
    .replace(NAME, (name) => '·'.repeat(name.length))
    .replace(NEW_MEDIA, (list) => '新媒体'.padStart(list.length, '·'))
    .replace(GAZETTE_DISCLOSED, '··')
    .replace(GLOSS, (gloss) => '·'.repeat(gloss.length))
    .replace(/新闻网站/g, '各类媒体')
    .replace(NOT_A_CHANNEL, (word) => '·'.repeat(word.length));
