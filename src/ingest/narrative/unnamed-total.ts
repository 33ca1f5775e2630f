import { SUM, VERB } from './item-words';
import type { Sentence } from './sentences';

/** What is counted of all years: information as such, not news or a class. */
const ITEMS_OF_ALL = new RegExp(`${VERB}(?:各类)?(?:政府|政务)?信息${SUM}$`);
/** The year or a sum, a verb, and no object. */
const PLAIN_TOTAL =
  /^(?:20\d\d年度?|全年|本年度?)?(?:我[镇乡街]|街道)*(?:共计?|累计|总共)(?:主动)?(?:公开|发布)(?:了)?$|^(?:20\d\d年度?|全年|本年度?)(?:我[镇乡街]|街道)*(?:主动)?(?:公开|发布)(?:了)?(?:共计?|累计)$/;
/** 累计公开信息8775条(2025年新增388条) */
const NEW_OF_YEAR = /^(?:其中)?(?:(20\d\d)年度?|今年|本年度?)新增$/;

/**
 * Whether a figure is all that was disclosed though it does not say of what: 全年共发布212条 under a heading of it, where nothing else is `told`
 * yet; or the year's own in a bracket behind all years' (累计公开信息8775条(2025年新增388条)).
 */
export function isUnnamedTotal(
  sentence: Sentence,
  index: number,
  lead: string,
  { told, year }: { told: number; year: number | null }
): boolean {
  const fresh = NEW_OF_YEAR.exec(lead);
  if (fresh === null) return isPlainTotal(sentence, lead, told);
  return isOfAllYears(sentence, index) && (fresh[1] === undefined || year === null || Number(fresh[1]) === year);
}

/** Whether the first figure of a sentence counts the items of all years, and the one at `index`, in the bracket behind it, those of this one. */
function isOfAllYears({ figures, text }: Sentence, index: number): boolean {
  const [all] = figures;
  const own = figures[1];
  if (index !== 1 || all === undefined || own === undefined || all.value < own.value) return false;
  return text.slice(all.end, own.start - own.lead.length) === '(' && /(?:累计|共)/.test(all.lead) && ITEMS_OF_ALL.test(all.lead);
}

/** 全年共发布212条, under a heading of what was disclosed, where nothing else is told yet: what was published needs no name there. */
const isPlainTotal = ({ paragraph }: Sentence, lead: string, told: number): boolean =>
  told === 0 && /主动公开/.test(paragraph.heading) && !/申请/.test(paragraph.heading) && PLAIN_TOTAL.test(lead);
