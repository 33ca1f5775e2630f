import { findAll } from '../text/find-all';
import { ANY_VERB } from './item-words';
import type { Sentence, TellingFigure } from './sentences';

/** 一是推进促消费信息公开。: the field that an item of a list is about. */
const ITEM_HEAD =
  /[一二三四五六]是(?:扎实|深化|推进|加强|强化|做好|持续|全面|积极|着力|有序|大力)*([^。,;一二三四五六]{2,24}?)(?:信息)?公开(?:工作)?[。,;:]/g;
/** 一是推进主动公开: no field, but all of it. */
const NO_FIELD = /^(?:政府|政务|主动|依法|依申请|全面|信息|政府信息|政务信息|政府信息主动)+$/;
/** 累计发布信息76条: of what was spoken of. */
const OF_WHAT_IS_SPOKEN_OF = /^(?:全年|累计|共计?|已|今年)*(?:公开|发布|推送|更新)(?:了|相关|有关|各类)*信息(?:共|共计|累计|达)*$/;

/** Whether a figure counts the items of one field that its paragraph has come to (一是推进促消费信息公开。…累计发布信息7条), not all of them. */
export function isOfField({ paragraph, start }: Sentence, figure: TellingFigure): boolean {
  if (!OF_WHAT_IS_SPOKEN_OF.test(figure.lead)) return false;
  const before = paragraph.text.text.slice(0, start + figure.start);
  if (!before.includes('是')) return false;
  const field = findAll(before, ITEM_HEAD).at(-1)?.[1];
  return field !== undefined && !NO_FIELD.test(field);
}

const ON_FIELD = /^[^,;。\d]{2,14}(?:方面|领域)$/;
const FIELD_BEFORE = /(?:方面|领域),[^,;。\d]*\d+[条件篇个份项][;。][^;。]*$/;
const NEXT_FIELD = /[;。][^,;。\d]{2,14}(?:方面|领域),[^,;。\d]*\d/;
const ABOUT = /^(?:围绕|聚焦)[^,;。\d]{2,14}(?:主动)?(?:公开|发布)/;
/**
 * Whether a figure is of one field of several (政策文件方面,主动公开9条;财政资金方面,…12条; 围绕乡村振兴公开81条,围绕安全生产公开26条), or counts the entries
 * of a list of fields (对照26个领域,公开事项126条).
 */
export function isOneOfMany({ clauses, figures, text }: Sentence, figure: TellingFigure, lead: string): boolean {
  if (/公开事项$/.test(lead) && /标准(?:化)?目录|事项目录|事项清单|\d+个[^,;。]{0,6}领域/.test(text)) return true;
  const before = clauses[figure.clause - 1];
  if (
    before !== undefined &&
    ON_FIELD.test(before.text) &&
    (NEXT_FIELD.test(text.slice(figure.end)) || FIELD_BEFORE.test(text.slice(0, before.end)))
  )
    return true;
  return ABOUT.test(lead) && figures.some((other) => other !== figure && ABOUT.test(other.lead));
}

/** Whether a figure of a list's end (会议、领导活动等信息262条) is one of several fields, two more of which have a figure behind a semicolon. */
export function isOneOfFields({ text, figures }: Sentence, lead: string): boolean {
  if (!/等[^,;]{0,12}信息/.test(lead)) return false;
  const fields = figures.filter(
    (other) =>
      /信息$/.test(other.lead) &&
      !/主动公开(?:政府)?信息$/.test(other.lead) &&
      ANY_VERB.test(other.lead) &&
      /;$/.test(text.slice(0, other.start - other.lead.length))
  );
  return fields.length > 1;
}
