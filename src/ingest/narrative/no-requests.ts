import type { ProseMeasure } from '$lib/model';
import { tellNone, type Candidate } from './candidate';
import { NOUN, RECEIVE, REQUEST } from './request-words';
import type { Sentence } from './sentences';
import { findAll } from '../text/find-all';

const NEGATION = '(?:均未曾|从未|未曾|尚未|暂未|均未|并未|未|没有|没|无|暂无|不存在)';
const NEGATED = new RegExp(NEGATION);
const FILLED_NONE = new RegExp(`${NOUN}[^,;。:]{0,12}(?:数量|情况|数|件|事项)(?:(?::|为|是)(?:无|零)(?=$|[,;。])|无(?=$|[。;]))`);
/** Cheap: what a form filled in so has at least. */
const MAY_BE_FILLED = /[:为是][无零]|无(?=$|[。;])/;
const NONE_RECEIVED = new RegExp(
  `(?:(?:${NEGATION}(?:再|有|曾|需要?|需|要)*(?:${RECEIVE}过?|发生|发现|出现|产生|办理|有|涉及|结转|转结)|没有|无|暂无|未有|不存在(?=上一?年|下一?年))(?:(?:和|、|及|或|与)?(?:受理|处理|办理|办结|收到))*)([^,;。]{0,120})`,
  'g'
);
const BARE_NONE = /^(?:\(?[一二三四五六]\)?、?依申请公开(?:政府信息)?(?:情况)?[:,]?)?(?:本年度?|暂|均)?(?:无|没有)[。;]?$/;
const LOST_NEGATION = /(?<![收接受])到任何[^,;。]{0,40}?申请/;
const CAUSED =
  /因[^,;。]*?(?:引发|引起|导致|产生|发生|而被?|被|提起|申请行政)|(?:引发|引起|导致|产生)[^,;。]*|申请(?:的)?行政(?:复议|诉讼)|针对[^,;。]*?(?:复议|诉讼|举报|投诉)/g;

/** 依申请公开零申请 */
const NO_REQUEST = /(?:依申请公开|(?:政府|政务)信息公开)[^,;。\d]{0,16}零申请|(?<![一二三四五六七八九十百])零(?:政府|政务)?信息公开申请/;

const ONE_WAY = /书面|当面|纸质|网络|网上|线上|线下|信函|邮寄|现场/;
const OTHER_WAY = /^[,;][^。]{0,16}(?:书面|当面|纸质|网络|网上|线上|线下|信函|邮寄|现场)[^。\d]{0,8}[1-9]/;
const OF_PART = /(?:(?:各|所属|下属)[^,;。]{0,10}|(?:队|站所|分场|管理区|社区|村|单位|部门|季度|月份?)(?:均|都)?|(?:通过|以)[^,;。]{2,8})$/;
const RECEIVED_BEHIND = /[,;][^。]{0,20}(?:收到|受理)[^,;。\d]{0,12}[1-9]/;
const FEE_BEHIND = /^(?:政府信息|政务信息|信息|事项|的)*(?:收费|费用|减免|收取)/;

/** Cheap: what words that deny something have at least. */
const MAY_DENY = /[未没无零]|不存在|到任何/;

const none = (sentence: Sentence, measure: ProseMeasure, start: number, text: string, weight?: number): Candidate =>
  tellNone(sentence, measure, 'request', start, start + text.length, text.slice(0, 12), weight);

/** Requests a sentence denies: 未收到…申请 is 0 received, 无结转 0 carried in or out. */
export function readNoRequests(sentence: Sentence): Candidate[] {
  if (!MAY_DENY.test(sentence.text)) return [];
  if (!/申请|公开|结转|转结/.test(sentence.text) && !BARE_NONE.test(sentence.text)) return [];
  const candidates: Candidate[] = [];
  for (const found of findAll(sentence.text, NONE_RECEIVED)) {
    const [whole, object = ''] = found;
    if (/^(?:[法偿障效需论]|关(?!于)|条件)/.test(object)) continue;
    // 不存在收到申请未答复的情况
    if (whole.startsWith('不存在') && /未|逾期|超期/.test(object)) continue;
    const before = sentence.text.slice(0, found.index);
    if (/(?:如|若|凡|对|将|是否)$/.test(before)) continue;
    // 收到申请2件,其余站所未收到; 自8月起未再收到
    if (/(?:其余|其[他它])[^,;。]{0,8}$/.test(before) && /除|\d[件份条]/.test(before)) continue;
    if (/自[^,;。]{1,8}(?:起|以来|后|开始)[^,;。]{0,4}$/.test(before) && whole.includes('再')) continue;
    // 各站所均未收到申请,镇政府收到2件; 通过网上未收到,通过信函收到2件: none of a part or a way
    if (OF_PART.test(before) && RECEIVED_BEHIND.test(sentence.text.slice(found.index + whole.length - object.length))) continue;
    const own = object.replace(CAUSED, '');
    const noun =
      REQUEST.exec(own) ??
      /^(?:过|到|任何|群众|公民|法人|或者?|和|及|、|其[他它]组织|单位|个人|书面)*(?:的)?(?:公开)?申请(?![^,;。]*(?:复议|诉讼|收费|延期))|^人(?:提出|提交|递交)过?申请(?=$|[,;。])/.exec(
        own
      );
    if (/结转|转结/.test(whole)) {
      if (/下年|下一年|次年|明年/.test(object) && /申请|办理/.test(object))
        candidates.push(none(sentence, 'requests-carried-out-stated', found.index, whole));
      else if (
        /上年|上一年|20\d\d年/.test(before.slice(-8) + object) &&
        (object.includes('申请') || (/年度?$/.test(before) && !/复议|诉讼/.test(before)))
      )
        candidates.push(none(sentence, 'requests-carried-in-stated', found.index, whole));
      // 未收到政府信息公开申请,亦无上年结转
      else if (/^上年度?(?:结转|转结)(?:件)?$/.test(object) && REQUEST.test(before) && !/复议|诉讼/.test(before))
        candidates.push(none(sentence, 'requests-carried-in-stated', found.index, whole));
      else if (/^下一?年度?(?:结转|转结)?件?$/.test(object) && REQUEST.test(before) && !/复议|诉讼/.test(before))
        candidates.push(none(sentence, 'requests-carried-out-stated', found.index, whole));
      continue;
    }
    // 未收到书面申请,但收到网络申请2件: none that came in one way
    if (
      noun !== null &&
      ONE_WAY.test(own.slice(0, noun.index + noun[0].length)) &&
      OTHER_WAY.test(sentence.text.slice(found.index + whole.length))
    )
      continue;
    // 没有政府信息公开申请被认定为…: one kind of them, as is what came otherwise than 1件网上申请
    if (noun !== null && /^(?:内容)?被/.test(own.slice(noun.index + noun[0].length))) continue;
    if (/除[^,;。]*\d[^,;。]*(?:外|之外|以外),?$/.test(before)) continue;
    // 行政复议案件6件,无政府信息公开类案件; 受理申请8件,无政府信息公开类案件: cases of a kind are no requests where others are counted before
    if (/公开类?案件$/.test(noun?.[0] ?? '') && /\d[件宗起]/.test(before)) continue;
    // 没有向申请人收费: nobody was charged, somebody may have asked
    if (noun === null || /^(?:人|者)[^,;。]{0,12}(?:收|费)/.test(own.slice(noun.index + noun[0].length))) continue;
    // 未发生依申请公开政府信息收费、减免情况: nothing was charged, whatever was asked
    if (FEE_BEHIND.test(own.slice(noun.index + noun[0].length))) continue;
    const disputes = own.search(/复议|诉讼|投诉|举报|收费|费用/);
    if (disputes >= 0 && disputes < noun.index + noun[0].length) continue;
    if (/^(?:未|没有|没|尚未|均未)*(?:办理|办结|处理)/.test(whole) && !/受理|收到/.test(whole)) continue;
    if (
      /超期|逾期|延期|不予|未按|收取|侵犯|泄露|违规|投诉/.test(own.slice(0, noun.index + noun[0].length + 3)) &&
      !/申请(?:和|及|、)不予|公开和不予公开的?申请/.test(object)
    )
      continue;
    if (/^(?:无|没有|不存在)/.test(whole) && noun.index > 20) continue;
    candidates.push(none(sentence, 'requests-received-stated', found.index, whole, 1.8));
  }
  // a form filled in: 依申请公开政府信息的数量:无
  const filled = MAY_BE_FILLED.test(sentence.text) ? FILLED_NONE.exec(sentence.text) : null;
  if (filled !== null && !/复议|诉讼/.test(filled[0]))
    candidates.push(none(sentence, 'requests-received-stated', filled.index, filled[0], 1));
  const zero = NO_REQUEST.exec(sentence.text);
  if (zero !== null && !NEGATED.test(zero[0])) candidates.push(none(sentence, 'requests-received-stated', zero.index, zero[0], 1));
  // (二)依申请公开情况 / 无
  if (BARE_NONE.test(sentence.text) && /(?:依申请公开|收到[^ ]*申请)[^ ]*$/.test(sentence.paragraph.heading) && sentence.start === 0)
    candidates.push(none(sentence, 'requests-received-stated', 0, sentence.text, 0.8));
  const lost = LOST_NEGATION.exec(sentence.text);
  if (lost !== null && candidates.length === 0 && !NEGATED.test(sentence.text.slice(0, lost.index)))
    candidates.push(none(sentence, 'requests-received-stated', lost.index, lost[0], 1));
  return candidates;
}
