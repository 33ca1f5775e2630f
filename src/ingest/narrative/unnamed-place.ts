import { VERB } from './item-words';

const MEANS = '(?:通过|利用|依托|借助|运用|在)';
/** A site, account, system or paper, as such names end. */
const PLACE =
  '(?:网|平台|体验[区馆厅]|公开专?区|图书馆|档案馆|查阅[点室处区]|(?:服务|便民)中心|展厅|驿站|(?<!目录管?理?)系统|号|群|屏|大厅|窗口|服务站|电台|刊|日报|晚报|[^+、][”"」])';
const LINK = '(?:上|中|里|及时|主动|共|共计|累计|全年|已|对外|向社会)*';
const AT_PLACE = new RegExp(`${MEANS}([^,;]{1,30}?${PLACE})${LINK}${VERB}`);
/** 通过枫林发布推送…: an account by its name alone, which itself ends like a verb. */
const AT_ACCOUNT = /(?:通过|利用|依托|在)[\u4e00-\u9fff]{2,8}发布(?:平台)?(?:上|共|累计)*(?:推送|发布|公开)/;
/** 各类平台, 多个平台, 等平台: all of them, of a total. */
const ANY_PLACE = /(?:各类|各种|各级|各个|各大|各|多种|多个|多|不同|等|线上线下|全部|所有)[^,;、]{0,6}$|^(?:政务|政府)?信息(?:化)?平台$/;

/** 此外,还通过召开代表大会、张贴资料等方式,公开信息42条: by means that are no channel, beside what was told before. */
const OTHER_MEANS =
  /(?:此外|另外|除此之外|还|另)[^。;]{0,6}(?:通过|采取|采用|利用|以)[^。;]{2,60}等(?:多种|各种|其[他它])?(?:方式|形式|途径|渠道),?$/;

/** 通过召开会议、张贴公告等方式公开信息186条;通过网站公开126条: beside what a channel had. */
const BY_MEANS = /^(?:通过|采取|采用|利用)[^,;。]{2,60}等(?:多种|各种)?(?:方式|形式|途径|渠道)/;
const CHANNEL_BEHIND = /^[条件篇份个次期]?[,;](?:并)?(?:通过|利用|在)[^,;。\d]{0,12}(?:网|公众号|微信|栏)[^,;。\d]{0,12}\d/;

/** Whether a figure is of means that are no channel, where a channel's stands behind it. */
export const isBesideChannel = (lead: string, after: string): boolean => BY_MEANS.test(lead) && CHANNEL_BEHIND.test(after);

/** Whether a figure behind these words of its sentence is told of means that are no channel, beside what was told before. */
export const isByOtherMeans = (words: string): boolean => words.includes('等') && OTHER_MEANS.test(words);

/** Whether a figure is told of one site, account or paper that no channel word tells the kind of (通过“枫林发布”推送信息188条): it is no total. */
export function isAtUnnamedPlace(lead: string): boolean {
  if (!/[通利依借运在]/.test(lead)) return false;
  const found = AT_PLACE.exec(lead);
  return (found !== null && !ANY_PLACE.test(found[1] ?? '')) || AT_ACCOUNT.test(lead);
}
