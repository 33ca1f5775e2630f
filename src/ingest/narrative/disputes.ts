import type { ProseMeasure } from '$lib/model';
import { tell, tellNone, type Candidate, type SentenceReader } from './candidate';
import { figuresInARow } from './figures-in-a-row';
import { isOfYear } from './scope';
import type { Sentence, TellingFigure } from './sentences';
import { findAll } from '../text/find-all';

const COUNTERS = new Set(['', '条', '件', '次', '个', '宗', '例', '起', '项', '件次']);
const LINK = '(?:案件|案|申请|程序|事项|件|情况|数量|总数|数|共计|合计|累计|总计|共|均|各|为|有|是|达|的|了|“|”|"|发生|涉及|受理|收到)*';
const KIND = '(?:行政复议|复议|行政诉讼|诉讼|申诉|举报|投诉|行政应诉|应诉)';
const BOTH = new RegExp(
  `((?:提起|被|进入|发生|引发|申请|的)*${KIND}${LINK}(?:[、和及与或,]|以及|或者))*((?:提起|被|进入|发生|引发|申请)*(行政复议|复议|行政诉讼|诉讼|行政应诉))${LINK}$`
);
/** 行政复议3件,均与信息公开无关 */
const UNRELATED =
  /^(?:\([^()\d]{1,12}\))?[,(]?(?:无一|均|都|全部)*(?:与(?:政府)?信息公开[^,;。]{0,6}无关|(?:不涉及|未涉及|非)(?:政府)?信息公开|(?:其中)?(?:无|没有|未有)(?:涉及)?(?:政府|政务)?信息公开类?(?:案件|案|复议|诉讼))/;
/** 行政复议1件(已撤销申请): there was one. */
const WITHDRAWN = /^\((?:已|申请人|后)*(?:撤[回销]|终止)(?:了)?(?:复议|诉讼)?(?:申请)?\)/;
const EACH_KIND = /复议|诉讼|应诉/g;
const IN_TURN = /(?:行政)?(?:复议|诉讼|应诉)[^,;。]{0,24}分别(?:为|是|有|发生|达)?$/;
const DISCLOSURE = /公开|信息|依申请/;
const DISCLOSURE_PART =
  /^[,(]?(?:其中|含|包括|包含)[^,;。\d]{0,20}(?:信息|政务)公开|^[,;、(]?(?:涉及?|与|属于|属|关于)(?:政府)?(?:信息|政务)公开(?:有关|相关|方面|领域|类)?(?:的)?(?:有|为|共)?\d|^[,;、(](?:政府)?(?:信息|政务)公开(?:类|方面|案件)?(?:的)?(?:为|共)?\d/;
/** …,涉及信息公开的各1件: each of those told before is of every kind. */
/** …,均不涉及政府信息公开: of all that were told before it. */
const NONE_OF_DISCLOSURE =
  /(?:均|都|全部|无一|亦|也|同样|皆)(?:不|未|没有|非)?(?:涉及|属于|是|为)?[^。;\d]{0,16}(?:政府)?信息公开[^,;。\d]{0,6}(?:无关|$|[,;。])|无(?:政府)?信息公开类|无(?:涉及?|因)(?:政府)?信息公开(?:引起|引发|产生)?(?:的)?案件?(?=$|[,;。])/;
const NEGATES = /无关|不涉及|未涉及|无一|不属于|非(?:政府)?信息公开|无(?:政府)?信息公开类|无(?:涉|因)/;
/** 行政复议6件、行政诉讼4件,其中因政府信息公开引发的…: where those over information begin, behind those of every kind. */
const PART_BEGINS =
  /[,(;](?:其中|含|包括|包含)[,:]?(?:有)?(?:\d+[件起宗个])?[^,;。\d]{0,20}(?:信息|政务)公开|,涉及?(?:政府)?信息公开(?:的)?(?:分别|各)/;
/** 其中1件为政府信息公开案件: the number first. */
const PART_BEHIND = /^(?:案件?)?(?:为|系|是|属于?|涉及?|因|与|关于|不服)+[^,;。\d]{0,8}(?:政府)?信息公开/;
/** 行政诉讼案件9件,我镇0件: the county's. */
const OWN_BEHIND = /^,(?:其中)?(?:我|本)(?:镇|乡|街道|街)(?:为|有|发生|涉及|占)?\d/;
/** 作为第三人参加行政诉讼1件: not as the body sued. */
const AS_THIRD = /第三人[^,;。\d]*$/;
/** 法院受理…, 区政府本级收到…: the court's, the district's. */
const OF_COURT = /法院(?:共|全年)*(?:受理|审理|立案|收到)|[县市区州旗](?:人民)?政府(?:本级|机关)?(?:共|全年)*(?:收到|受理)/;
/** …,因信息公开引起的1件: which of those told before it are of information. */
const CAUSED_BY_DISCLOSURE =
  /(?:因|由)(?:政府)?信息公开(?:申请)?(?:引起|引发|产生|而发生)(?:的)?(行政复议|行政诉讼)?(?:案件)?(?:的)?(?:有|为|共)?(?=\d)/;
const EACH_OF_DISCLOSURE =
  /(?:^|[,;])涉及?(?:政府)?(?:信息|政务)公开(?:的)?(?:有|为|共)?\d|(?:涉及|与|属于|其中)[^,;。\d]{0,6}(?:信息|政务)公开[^,;。\d]{0,4}(?:各|分别|均|都)/;
/** 行政复议2件(行政处罚): over something else. */
const OTHER_MATTER_BEHIND =
  /^\((?:均|都|全部)?(?:为|系|是|因)?[^()公开信息\d]{0,8}(?:处罚|许可|工伤|征收|征地|拆迁|拆除|补偿|强制|登记|认定|土地|违建|宅基地|赔偿|合同)[^()公开]{0,6}\)/;
/** 公益诉讼, 民事诉讼: of another kind. */
const OTHER_SUIT = /(?:公益|民事|刑事)诉讼|(?:其[他它]|非(?:政府)?信息公开)(?:类)?(?:的)?(?:行政)?(?:复议|诉讼)/;
const PART_LEAD =
  /^[,;、(]?(?:其中|含|包括|包含)?,?(?:有)?(?:涉及?|关于|因|属于|属|有关|与)?(?:政府)?(?:信息|政务)公开(?:有关|相关|领域|类|方面|引发|事项|工作|申请|行为)*(?:的)?(?:行政)?(?:复议|诉讼)?(?:案件|案)?(?:共|为|有)?$/;
const OUTCOME = /维持|纠正|纠错|撤销|败诉|胜诉|驳回|审结|其他结果|复议后|经复议|答复后|协助|其中/;
const NEGATION = '(?:从未|未曾|尚未|暂未|均未|并未|未(?!经)|没有|没|无|暂无|不存在)';
const NEGATED = new RegExp(NEGATION);
const NONE = new RegExp(
  `${NEGATION}(?!法|偿|障|关|效|需|论)(?:一[件起例宗])?([^,;。]{0,120}?(?:复议|诉讼)[^,;。]{0,30}(?:,[^,;。\\d]{0,12}(?:复议|诉讼)[^,;。]{0,8})*)`,
  'g'
);
const OTHERS = /^(?:再|发生|有|收到|出现|产生)*(?:任何)?其[他它]/;
/** 未发生行政复议: of any kind, and so of information too. */
const OF_ANY_KIND = /^(?:发生|收到|有|出现|产生|过|任何|被|提起|申请|引发|涉及)*(?:行政)?(?:复议|诉讼)/;
const ZERO = /(?<![一二三四五六七八九十百\d.])[零0](?:行政)?(复议|诉讼)(?=$|[、,;。和及”"])/g;
const ARE_ZERO =
  /(?:行政)?(?:复议|诉讼)(?:案件|申请)?(?:(?:[、和及与]|以及)(?:行政)?(?:复议|诉讼)(?:案件|申请)?)*(?:数量|数)?(?:均|都)?(?:(?:为|是)零(?![点.])|零发生)/g;
const KINDS: [RegExp, ProseMeasure][] = [
  [/复议(?!后|机关|纠错|被|答复|结果|(?:相关|有关|产生|的)*(?:费|支出))/, 'reconsiderations-stated'],
  [/诉讼(?!案?件?(?:被)?(?:败诉|纠错)|结果|(?:相关|有关|产生|的)*(?:费|支出))/, 'lawsuits-stated']
];

/** 提起行政诉讼的情况:无, as a form filled in. */
const FILLED_IN = /([^,;。:]*(?:复议|诉讼)[^,;。:]*(?:情况|数量|案件))(?:为)?:(?:无|零)(?=$|[,;。])/;

/** 因拆迁补偿引发行政诉讼6件: over something else. */
function isOtherCause(lead: string): boolean {
  const cause =
    /(?:因|由|涉及)([^,;。]{2,20}?)(?:引发|引起|产生|提起|导致|发生|被(?:申请|诉|复议|起诉)|的)/.exec(lead)?.[1] ??
    /([^,;。]{2,6})争议/.exec(lead)?.[1];
  return cause !== undefined && !/公开|信息|申请|答复|此|本/.test(cause);
}

/** Whether what stands behind a figure says that it is of every kind, or of none of information. */
function isDeniedBehind(after: string): boolean {
  if (EACH_OF_DISCLOSURE.test(after) || CAUSED_BY_DISCLOSURE.test(after)) return true;
  const none = NONE_OF_DISCLOSURE.exec(after);
  return none !== null && NEGATES.test(none[0]);
}

/** 行政复议、行政诉讼分别为2件、1件: a figure for each kind; none where there are not as many. Null where nothing is told in turn. */
function tellInTurn(sentence: Sentence, index: number): Candidate[] | null {
  const figure = sentence.figures[index];
  const names = figure === undefined ? null : IN_TURN.exec(figure.lead);
  if (figure === undefined || names === null) return null;
  const kinds = findAll(names[0], EACH_KIND).map(([kind]): ProseMeasure =>
    kind.includes('复议') ? 'reconsiderations-stated' : 'lawsuits-stated'
  );
  const figures: TellingFigure[] = figuresInARow(sentence, index);
  if (kinds.length !== figures.length || new Set(kinds).size !== kinds.length || OUTCOME.test(figure.lead)) return [];
  const start = figure.start - figure.lead.length + names.index;
  return kinds.flatMap((kind, turn) => {
    const told = figures[turn];
    return told === undefined ? [] : [tell(sentence, told, kind, 'case', start, { weight: 3 })];
  });
}

/** (四)行政复议和行政诉讼情况 / 无。 */
const BARE_NONE = /^(?:本年度?|20\d\d年度?|全年|均|,)*(?:无|未发生|没有发生|没有|暂无)(?:过|此类|相关|上述)*(?:情况|案件|事项)?[。;]?$/;
function noneUnderHeading(sentence: Sentence): Candidate[] {
  const { text, before, paragraph } = sentence;
  const heading = paragraph.heading.slice(paragraph.heading.lastIndexOf(' ') + 1);
  const isFirst =
    before === '' || (/^[(\d一二三四五六]/.test(before) && before.length < 40 && /(?:复议|诉讼)[^,;。]{0,6}[。:]$/.test(before));
  if (!isFirst || !BARE_NONE.test(text) || !/复议|诉讼/.test(heading)) return [];
  return KINDS.filter(([kind]) => kind.test(heading)).map(([, measure]) => tellNone(sentence, measure, 'case', 0, text.length, text, 0.8));
}

/** Whether nothing but more of them stands between a figure and those of information. */
const isOfEach = (between: string): boolean =>
  /^(?:[、,和及]?[^,;。\d]{0,14}(?:复议|诉讼|应诉)[^,;。\d]{0,8}\d+[件起宗个]?)*$/.test(between);

/** 行政复议6件,其中涉及政府信息公开的1件: the one, where the words before the six are of one kind. */
function tellPart(sentence: Sentence, index: number): Candidate[] {
  const [whole, part] = sentence.figures.slice(index);
  if (whole === undefined || part === undefined || !COUNTERS.has(part.counter) || part.counter !== whole.counter) return [];
  const between = sentence.text.slice(whole.end, part.start);
  const kinds = KINDS.filter(([kind]) => kind.test(whole.lead));
  const [only] = kinds;
  const isNumberFirst = /^[,(](?:其中|含|包括|包含)[,:]?有?$/.test(between) && PART_BEHIND.test(part.tail);
  // 行政诉讼4件,其中…行政复议2件: told by its own words
  if (KINDS.some(([kind, measure]) => measure !== only?.[1] && kind.test(between))) return [];
  if (only === undefined || kinds.length > 1 || OUTCOME.test(whole.lead) || !(PART_LEAD.test(between) || isNumberFirst)) return [];
  return [tell(sentence, part, only[1], 'case', part.start - part.lead.length, { weight: 2 })];
}

/**
 * Reconsiderations (行政复议) and lawsuits (行政诉讼) over information disclosure, 件. A list before one number (行政复议、行政诉讼均为0件) gives it to both;
 * outcomes (结果维持…) and suits 复议后 are left to table 4. 未发生… is 0.
 */
export const readDisputes: SentenceReader = (sentence, context) => {
  const { text } = sentence;
  if (!/复议|诉讼/.test(text)) return noneUnderHeading(sentence);
  const isDisclosure = DISCLOSURE.test(text) || /公开|复议/.test(sentence.paragraph.heading) || DISCLOSURE.test(sentence.before);
  const candidates: Candidate[] = [];
  let told = -1;
  let isOfEveryKind = false;
  const partAt = text.search(PART_BEGINS);
  for (const [index, figure] of sentence.figures.entries()) {
    if (!COUNTERS.has(figure.counter) || OF_COURT.test(figure.lead)) continue;
    if (OWN_BEHIND.test(text.slice(figure.end)) || AS_THIRD.test(text.slice(0, figure.start))) continue;
    const isPart = partAt >= 0 && figure.start > partAt && !/[;)]/.test(text.slice(partAt + 1, figure.start));
    if (partAt >= 0 && figure.end <= partAt && isOfEach(text.slice(figure.end, partAt)) && !DISCLOSURE.test(figure.lead)) {
      isOfEveryKind ||= /复议|诉讼|应诉/.test(figure.lead);
      candidates.push(...tellPart(sentence, index));
      continue;
    }
    // none of any kind is none of information
    if (!isDisclosure && figure.value > 0) continue;
    if (figure.counter === '' && !/^(?:$|[,;。()])/.test(text.slice(figure.end))) continue;
    if (!isOfYear(sentence, figure.start, context)) continue;
    if (isOtherCause(figure.lead)) continue;
    // 行政复议6件,其中涉及政府信息公开的1件: the six are of every kind
    if (DISCLOSURE_PART.test(text.slice(figure.end))) {
      isOfEveryKind ||= /复议|诉讼|应诉/.test(figure.lead);
      candidates.push(...tellPart(sentence, index));
      continue;
    }
    // …,行政应诉2件: and so are the others, where their words do not say otherwise
    if (isOfEveryKind && !isPart && !DISCLOSURE.test(figure.lead)) continue;
    if (UNRELATED.test(text.slice(figure.end)) || OTHER_MATTER_BEHIND.test(text.slice(figure.end)) || OTHER_SUIT.test(figure.lead))
      continue;
    if (!DISCLOSURE.test(figure.lead) && isDeniedBehind(text.slice(figure.end))) continue;
    const turns = tellInTurn(sentence, index);
    if (turns !== null) {
      candidates.push(...turns);
      continue;
    }
    const clauseStart = sentence.clauses[figure.clause]?.start ?? 0;
    const leadStart = figure.start - figure.lead.length;
    // 行政复议,行政诉讼均为0件: a clause of nothing but a kind belongs to the list
    const before = sentence.clauses[figure.clause - 1];
    const joined =
      before !== undefined &&
      leadStart === clauseStart &&
      /^[^\d]*(?:复议|诉讼)(?:案件|情况|申请)?$/.test(before.text) &&
      /均|各|都/.test(figure.lead);
    // 引发争议12件,其中行政复议9件,行政诉讼3件
    const lead = figure.lead.replace(/^其中[,:]?(?:涉及)?(?=行政(?:复议|诉讼)|(?:因|涉及?|属于?|关于)?(?:政府)?信息公开)/, '');
    const words = (joined ? `${before.text},` : '') + lead;
    const isFirst = /^(?:政府信息公开)?(?:行政)?$/.test(figure.lead) === false;
    const list = isFirst ? BOTH.exec(words) : null;
    const start = figure.start - words.length;
    if (
      list !== null &&
      !OUTCOME.test(words) &&
      !NEGATED.test(words) &&
      !/(?:撤销|败诉|后)/.test(figure.tail.replace(WITHDRAWN, '').slice(0, 6))
    ) {
      const named = list[0];
      const last = list[3] ?? '';
      // 行政复议、行政诉讼共3件: three of both together
      if (figure.value > 0 && ((list[1] ?? '') !== '' || words.includes('复议诉讼')) && !/[均各都]/.test(named)) continue;
      for (const [kind, measure] of KINDS) {
        const inList = kind.test(named);
        const isLast = measure === 'reconsiderations-stated' ? last.includes('复议') : /诉讼|应诉/.test(last);
        if (inList || isLast) candidates.push(tell(sentence, figure, measure, 'case', start + list.index, { weight: isLast ? 3 : 2 }));
      }
      continue;
    }
    // 有1件涉及政府信息公开的行政复议
    const tail = /^(?:涉及|因|针对|由|关于)?[^,;。\d]{0,30}?(行政复议|行政诉讼)(?:案件|申请)?(?=$|[、和及与]\d)/.exec(figure.tail);
    if (
      tail !== null &&
      figure.counter !== '' &&
      !NEGATED.test(figure.lead) &&
      (/(?:有|发生|收到|受理|涉及|引发|共|信息公开)(?:了)?$/.test(figure.lead) || figure.start === told) &&
      !OUTCOME.test(figure.lead + figure.tail)
    ) {
      const measure = tail[1] === '行政复议' ? 'reconsiderations-stated' : 'lawsuits-stated';
      candidates.push(tell(sentence, figure, measure, 'case', figure.start, { weight: 2.5, end: figure.end + tail[0].length }));
      // 1件行政复议、2件行政诉讼
      told = figure.end + tail[0].length + 1;
    }
  }
  for (const found of findAll(text, NONE)) {
    const [whole, object = ''] = found;
    const cut = /\d|[一二两三四五六七八九十]件|,(?!(?:[^,]{0,24}(?:复议|诉讼)))|、[无未没](?=[^、]*(?:纠|维持|撤销|败诉))/.exec(object);
    // 未发生行政复议,行政诉讼1件: the clause with a number is not denied
    const isCounted = cut !== null && !/^[,、]/.test(cut[0]);
    const denied = isCounted && object.lastIndexOf(',', cut.index) >= 0 ? object.lastIndexOf(',', cut.index) : cut?.index;
    const said = denied === undefined ? object : object.slice(0, denied);
    if (/维持|纠正|纠错|撤销|败诉|超期|逾期|办结|审结/.test(said) || (!isDisclosure && !OF_ANY_KIND.test(said))) continue;
    if (/(?:如|若|凡|经)$/.test(text.slice(0, found.index)) || !isOfYear(sentence, found.index, context)) continue;
    // 申请复议1件,…除此之外无其他行政复议
    if (OTHERS.test(object) && /除|\d[件起宗]/.test(sentence.before + text.slice(0, found.index))) continue;
    for (const [kind, measure] of KINDS) {
      const at = kind.exec(said);
      if (at === null) continue;
      const end = found.index + (whole.length - object.length) + at.index + at[0].length;
      candidates.push(tellNone(sentence, measure, 'case', found.index, end, text.slice(found.index, found.index + 12), 1.5));
    }
  }
  // 零复议、零诉讼
  for (const zero of findAll(text, ZERO)) {
    const measure = zero[1] === '复议' ? 'reconsiderations-stated' : 'lawsuits-stated';
    if (isOfYear(sentence, zero.index, context))
      candidates.push(tellNone(sentence, measure, 'case', zero.index, zero.index + zero[0].length, '零', 1));
  }
  // 行政复议、行政诉讼均为零
  for (const zero of findAll(text, ARE_ZERO)) {
    if (!isOfYear(sentence, zero.index, context) || OUTCOME.test(zero[0])) continue;
    for (const [kind, measure] of KINDS)
      if (kind.test(zero[0])) candidates.push(tellNone(sentence, measure, 'case', zero.index, zero.index + zero[0].length, '零', 1));
  }
  // a form filled in: …提起行政诉讼的情况:无
  const filled = text.includes(':无') || text.includes(':零') ? FILLED_IN.exec(text) : null;
  if (filled !== null) {
    for (const [kind, measure] of KINDS)
      if (kind.test(filled[1] ?? ''))
        candidates.push(tellNone(sentence, measure, 'case', filled.index, filled.index + filled[0].length, '无', 1));
  }
  return candidates;
};
