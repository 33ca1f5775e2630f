import { findAll } from '../text/find-all';

const SUBJECT =
  /(?:^|[。;,])(?:20\d\d年度?,?)?((?!本年|全年|年度)[\u4e00-\u9fff]{2,10}?(?:镇|乡|街道))(?:党委、?政府|(?:党工委|党委|人民政府|政府(?=(?:信息公开工作)?(?:十分|高度|认真|积极|在))|办事处)(?:[、和及](?:党工委|党委|人民政府|办事处))?)?(?:政府信息公开工作|信息公开工作)?(?:20\d\d年度?)?(?:未|没有|主动公|共|累计|贯彻|落实|十分|收到|通过|高度|深入|认真|严格|坚持|始终|全面|紧紧|按照|持续|积极|进一步|围绕|切实|不断|成立|配备|建立|利用|依托|在(?=[^,。;]{0,16}(?:领导|指导|关心|支持)))/g;
const NAMES_UNIT = /[镇乡]|街道/;
/** 我乡, 各乡镇, 今年以来街道: no name. */
const NO_NAME = /[我本全各该]|以来|目前|截至|年度|[乡镇]镇$|编制|发布|公[布开示]|更新|指导|督促/;
/** Who speaks so is no township, whichever township it tells of. */
const HIGHER = /[我本][县区市旗局办院]|全[县区市旗]/;

/** The one township that the sentences of a report are about, where neither title nor introduction names any; null where it is not one, or a higher body speaks. */
export function maybeOnlySubject(lines: readonly { text: string; line: number }[]): { name: string; line: number } | null {
  const found = new Map<string, number>();
  for (const { text, line } of lines) {
    if (HIGHER.test(text)) return null;
    if (!NAMES_UNIT.test(text)) continue;
    for (const [, name = ''] of findAll(text.replaceAll(' ', ''), SUBJECT))
      if (!NO_NAME.test(name)) found.set(name, found.get(name) ?? line);
  }
  // 青禾县云山镇 and 云山镇 are one
  for (const name of found.keys()) if ([...found.keys()].some((other) => other !== name && other.endsWith(name))) found.delete(name);
  const [only] = found;
  return found.size === 1 && only !== undefined ? { name: only[0], line: only[1] } : null;
}
