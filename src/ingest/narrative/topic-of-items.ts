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
