import type { IdentityNotes } from '../checks/details';
import { findAll } from '../text/find-all';

const YEAR = /(?<!\d)(20\d\d)(?=年)|^\(?(20\d\d)\)?$/g;
const TOWNSHIP =
  /^(?:表?[一二三四五六\d]{0,2}[、.:]?|(?:填报|报送|编制)单位[:：]?)([\u4e00-\u9fff]{1,7}?(?:镇|乡|街道))(?:人民政府|办事处)?(?=20|[年度]|主动|收到|政府|政务|信息|行政|因|$)/;
/** 青禾县2024年…汇总表, 全县…: of the whole county. */
const OF_COUNTY = /([\u4e00-\u9fff]{2,6}[县市区旗](?=.*汇总)|全[县市区旗])/;
const OWN_WORDS = /^(?:[我本全该各]|本级)/;

/** Notes the years and bodies that stand above a report's tables: a table copied from another year or place keeps its caption. */
export function noteCaptions(captions: readonly { text: string; line: number }[], notes: IdentityNotes, isTownship: boolean): void {
  for (const { text, line } of captions) {
    for (const [, told, alone = ''] of findAll(text, YEAR)) notes.years.push({ source: 'caption', year: Number(told ?? alone), line });
    if (!isTownship) continue;
    const name = TOWNSHIP.exec(text)?.[1] ?? OF_COUNTY.exec(text)?.[1];
    if (name !== undefined && !(OWN_WORDS.test(name) && !/^全[县市区旗]/.test(name))) notes.places.push({ source: 'caption', name, line });
  }
}
