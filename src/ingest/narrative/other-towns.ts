import { findAll } from '../text/find-all';

/** What townships, towns and street offices do that is told with a figure. */
const DOES =
  '(?:(?:通过|依托|利用|借助|运用|在)[^,;。\\d]{2,24}?)?(?:全年|全镇|全乡|年内|上半年|下半年|总?共计?|累计|主动|已|依法|及时|向社会|政府信息|(?:政府|政务|官方|门户)*(?:网站|微信公众号|公众号|微信|新媒体平台)|新|,)*(?:公开|发布|更新|公示|收到|接收|新收|共有|受理|承办|解决|废止|发生|因(?=政府信息)|现行|接到|制发|制定|印发|出台|办理|处理|办结|推送|组织|举办|召开|开展|线上|网上|满意|按时|12345)';
const KIND = '(?:镇|乡|街道)';
/** A township as who did it: 红枫镇办理12345热线工单500件, 原柳溪镇(合并前)主动公开信息30条. */
const SUBJECT = new RegExp(`([\\u4e00-\\u9fff]{1,8}?${KIND})(?:人民政府|党委|党工委|办事处)?(?:\\([^()\\d]{0,12}\\))?(?=${DOES})`, 'g');
/** Any township named: 借鉴红枫镇经验. */
const NAMED = new RegExp(`[\\u4e00-\\u9fff]{2,8}?${KIND}`, 'g');
/** Words that end like a township's name and name none of their own: 我镇, 各乡镇, 小城镇, 街道 alone, 同时镇政府; 八里镇 is not told from them. */
const GENERAL =
  /(?:[全我本各辖两每来内前后时外此初底中里上下间且并也都均将日止起因据经对]|乡(?=镇)|街(?=镇)|^(?:区|[村城集]|小城|建制|重点|中心|试点|示范)?)(?:镇|乡|街道)$/;
/** What stands before a name in its clause: 全年街道, 2024年红枫镇. */
const BEFORE_NAME = /^.*(?:年度?|期间|以来|其中|月份?)/;
/** Cheap: a kind of township behind anything but 我, 本, 全, 各, as every name has it. */
const MAY_NAME = /(?<![我本全各乡])[镇乡](?!镇)|(?<![我本全各])街道/;
const THAT = /该(?:镇|乡|街道)$/;
/** 在红枫镇, 通过红枫镇: not who did it. */
const NOT_SUBJECT = /[在到向赴由从给]|通过|依托|利用|借助|联合/;

/** Whether the words before a figure are last about another township than those whose names are `own`. */
export function isOfOtherTown(before: string, own: readonly string[]): boolean {
  if (own.length === 0 || !MAY_NAME.test(before)) return false;
  const stems = own.map(stemOf);
  const last = findAll(before, SUBJECT).at(-1);
  const name = (last?.[1] ?? '').replace(BEFORE_NAME, '');
  if (last === undefined || NOT_SUBJECT.test(name)) return false;
  // 我镇 behind it begins anew
  if (/[我本全](?:镇|乡|街道)|我办|本级|本机关/.test(before.slice(last.index + last[0].length))) return false;
  if (!THAT.test(name)) return isOther(name, stems);
  return findAll(before.slice(0, last.index), NAMED).some(([named]) => isOther(named, stems) && !THAT.test(named));
}

/** What a township is called whatever its kind and people, in two characters: 卜集 of 卜集镇, 茅坪 of 茅坪回族镇; 安镇 is whole. */
const stemOf = (name: string): string => name.slice(0, 2);

const isOther = (name: string, stems: readonly string[]): boolean => !GENERAL.test(name) && !stems.some((known) => name.includes(known));
