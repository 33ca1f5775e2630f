import { namesRequest, NOUN, RECEIVE } from './request-words';
import { isAboutRequests } from './request-topic';
import type { Sentence, TellingFigure } from './sentences';

const ANY_ANSWER = /答复|办结|办理|完结|处理|回复|办复/;
export const SUM =
  '(?:总?数(?:量)?|量|总量|总计|共计|合计|累计|计|共|达到|达|均|各|为|有|了|的|约|已|件|事项|项目|业务|申请书?|书|案件|信息|来信|信件|办件|线上|线下|情况|办理|要求|请求|受理|并答复件?|并办结|并办理|[“”"])*';
const RECEIVED = new RegExp(`${RECEIVE}.{0,60}?${NOUN}.{0,18}?${SUM}$`);
const PLAIN_RECEIVED = new RegExp(
  `^(?:全年|今年(?:以来)?|本年度?|当年度?|年内|20\\d\\d年度?|年度|我[镇乡街]|本(?:镇|乡|街道|单位|机关)|[\\u4e00-\\u9fff]{2,6}(?:镇|乡|街道)|(?:镇|乡|街道)?(?:人民政府|政府|办事处|本级|机关)|街道|,|通过[^,;。\\d]{2,12}(?:平台|系统|网站|邮箱|渠道)|共计?|累计|总)*${RECEIVE}(?:到)?(?:(?:和|、|并|及)(?:答复|办理|办结|处理))?(?:各类|自然人|公民|群众|的|书面|当面|现场|网络|信函)*申请${SUM}$`
);
/** (二)依申请公开情况 / 全年收到2件 */
const UNDER_HEADING =
  /^(?:全年|今年|本年度?|当年|20\d\d年度?|我[镇乡街]|本(?:镇|乡|街道|单位|机关))*(?:共|共计|累计|总共|新)?(?:收到|受理|接收)(?:共|共计|为)?$/;
const INVERTED = new RegExp(`${NOUN}[^,;。]{0,6}${RECEIVE}(?:的)?申请${SUM}$`);
const SUMMED_UP = /^(?:共|共计|合计|总计|累计)$/;
const RECEIVED_FIRST = new RegExp(RECEIVE);
const RECEIVED_BEFORE = new RegExp(`^[^\\d]*${RECEIVE}[^\\d]{0,24}${NOUN}$`);
/** 依申请公开政府信息共收到37件 */
const NOUN_FIRST = new RegExp(
  `(?:^|[^,;。]{0,12})${NOUN}(?:政府信息|政务信息|信息|的|申请|件)*(?:全年|共计?|累计|总共|一共)(?:收到|受理|接收)(?:了)?${SUM}$`
);
/** 群众通过网站、邮寄等方式提交政府信息公开申请12件, where no other way has a number of its own. */
const HANDED_IN = new RegExp(`(?:群众|公众|公民|申请人)[^。;]{0,50}?提交(?:的|了)?${NOUN}${SUM}$`);
const MORE_HANDED_IN = /^[^。]{0,30}(?:提交|申请)[^,;。\d]{0,6}\d/;
const NAMED = new RegExp(
  `(?:^|[、的向,，]|年度?|全年|累计|共有?|[镇乡]|街道|(?:政府|办事处|单位|机关|年内|我办)(?=依申请)|苏木|办事处|关于)(?:新收|收到|本级|对)*${NOUN}(?:政府信息|政务信息|信息|的|申请|公开|请求|事项|项目|办件|件)*${SUM}$`
);
/** 收到12个申请人提出的政府信息公开申请30件: the first number counts people. */
const APPLICANTS = /^(?:名|位)?(?:申请人|公民|群众|村民|居民|自然人|企业)(?:提出|提交|递交)/;
const FROM_APPLICANTS = new RegExp(`${APPLICANTS.source}(?:的|了)?${NOUN}${SUM}$`);
const FROM_APPLICANTS_TAIL = /申请[^,;。\d]{0,4}\d/;
const NUMBER_FIRST_LEAD = new RegExp(`${RECEIVE}(?:了|到)?(?:共|共计)?$`);
const NUMBER_FIRST_TAIL = /^[^,;。]{0,24}?(?:信息公开|公开|信息)?(?:的)?(?:申请|要求|依申请)/;
/** Other things received: nothing of these may stand between the verb and the number. */
const FOREIGN =
  /复议|诉讼|起诉|建议|提案|热线|诉求|工单|投诉|举报|信访|咨询|来电|电话|补贴|救助|低保|许可申请|留言|信箱|征集|不予公开|予以公开|同意公开|部分公开|历年|信用|撤回|撤销|变更申请|结转|转结|增加|减少|增长|上升|下降|涉及|占|维持|办结|按时|按期|答复(?!件)|属于/;
const CLASS_OF_DOCUMENTS = /制作(?:政府)?(?:文件)?信息|产生(?:政府)?文件|(?:不予(?:以)?|免[于予])公开(?:政府)?(?:信息)?(?:数)?(?:为)?\d/;
/** 依申请公开信息5条,主动公开信息80条: two classes of what was disclosed. */
/** 主动公开237件,依申请公开33件,不公开10件: documents by how they may be had. */
const OPEN_BEFORE = /主动公开(?:数|的)?[^,;。\d]{0,4}\d+([条件份篇个]?)[,、;]$/;
const CLASS_ALONE = /^依申请公开(?:数|的|类|为)*$/;
const BESIDE_DISCLOSED = /^[,;、]主动公开[^,;。\d]{0,10}\d+条/;
/** 公开信息80条,工作动态30条、依申请公开2条、其他48条: one topic of several. */
const TOPIC_BEFORE = /\d(?:余|多)?条[、,;]$/;
const TOPIC_BEHIND = /^[、,;][^,;、。\d]{2,14}\d+条/;
/** 主动公开政府信息80条,依申请公开信息5条 */
const DISCLOSED_BEFORE = /主动公开(?:政府|政务)?信息[^,;。\d]{0,6}\d+(?:余|多)?条,$/;
/** 收到各类申请120件,其中信息公开申请3件: the whole is of every kind of request. */
const REQUESTS_PART = /^[,(]?其中[^,;。\d]{0,14}(?:信息公开|依申请)/;
/** 网上申请3件、纸质申请36件: by the way they came. */
const BY_WAY =
  /(?:纸质|书面|网上|网络|网站|线上|线下|现场|当面|信函|邮寄|邮件|在线|传真|窗口)(?:方式|提交|平台|渠道)?(?:的|依)?(?:政府信息公开|信息公开)?申请(?:公开)?(?:表|书|数)?$/;
/** 自然人申请3件,法人申请1件: by who asked; 公民、法人和其他组织申请 is everyone. */
const BY_APPLICANT =
  /(?<![、和或])(?:自然人|法人|企业|公民|个人)(?:或其[他它]组织)?(?:的|提[交出]的?)?(?:(?:政府)?信息公开)?(?:申请)?(?:表|书|数)?$/;
/** 通过依申请公开系统收到申请2件、信函1件; 通过平台收到申请2件,其余1件为邮寄: one way of several. */
const THROUGH = /通过[^,;。\d]{2,14}(?:系统|平台|网站|网|邮箱|信函|邮寄|传真|窗口|现场)(?:共)?(?:收到|受理|接收)[^,;。\d]*申请$/;
const BARE_WAY = /^(?:纸质|书面|网上|网络|线上|线下|现场|当面|信函|邮寄|邮件|传真|窗口)$/;
const REST_BEHIND =
  /^[,、;](?:其余|另外|另有|另)\d+件?(?:为|系|是|通过|以)?[^,;。\d]{0,4}(?:纸质|书面|网上|现场|当面|信函|邮寄|邮件|传真|窗口)/;
/** 受理26件,主要受理路径为网上申请12件: the ways of it, however many are told. */
const WAYS_OF_IT = /主要|其中|包括|分别|路径为|渠道为|方式为/;

/** Where a match of `pattern` in the lead begins, in the sentence; -1 where there is none. */
export function leadMatch(figure: TellingFigure, pattern: RegExp): number {
  const found = pattern.exec(figure.lead);
  return found === null ? -1 : figure.start - figure.lead.length + found.index;
}

export function readReceived(sentence: Sentence, figure: TellingFigure): { start: number; weight: number; end?: number } | null {
  const { lead, tail } = figure;
  const isBare = figure.counter === '';
  const after = sentence.text.slice(figure.end);
  if (NUMBER_FIRST_LEAD.test(lead)) {
    const found = APPLICANTS.test(tail) && FROM_APPLICANTS_TAIL.test(tail) ? null : NUMBER_FIRST_TAIL.exec(tail);
    if (
      found !== null &&
      !/复议|诉讼|建议|提案|救助|补贴|许可|征询|征求/.test(found[0]) &&
      (namesRequest(found[0]) || /公开/.test(sentence.text) || /公开/.test(sentence.before) || /依申请/.test(sentence.paragraph.heading))
    )
      return { start: Math.max(leadMatch(figure, NUMBER_FIRST_LEAD), 0), weight: 2.5, end: figure.end + found[0].length };
  }
  if (isBare && !/^(?:$|[,;。)])/.test(after)) return null;
  if (/^[,(]?(?:其中)?$/.test(lead) || lead.includes('向申请人')) return null;
  const clause = sentence.clauses[figure.clause];
  const fresh =
    /(?:(?:本年|本机关|当年|年度)?新(?:收(?:到)?|接收)|(?:本年度?|当年)收到)(?:政府信息公开|信息公开)?(?:的)?(?:申请)?(?:书|件)?$/.exec(
      lead
    );
  // 本年度收到2件信息公开征询单: no request
  const isFresh =
    fresh !== null && (/新收|申请/.test(fresh[0]) || !/^[\u4e00-\u9fff]/.test(tail) || namesRequest(tail) || /^申请/.test(tail));
  if (fresh !== null && isFresh && isAboutRequests(sentence)) return { start: figure.start - lead.length + fresh.index, weight: 4 };
  if (/^其中|^包括|^含/.test(clause?.text ?? '') || clause?.mark === '(') return null;
  // 收到各类申请136件,其中低保申请98件: of every kind
  if (/各类申请$/.test(lead) && /^[,(]?其中/.test(after)) return null;
  if (isByWay(lead) && sentence.figures.some((other) => other !== figure && isByWay(other.lead))) return null;
  const received = RECEIVED.exec(lead);
  if (received !== null) {
    if (
      FOREIGN.test(
        received[0].replace(/^(?:收到|受理|接收)(?:(?:并|、|和|及)?(?:均|全部|按[时期]|及时|依法)*(?:办结|办理|答复|处理))+/, '')
      )
    )
      return null;
    return {
      start: figure.start - lead.length + received.index,
      weight: /新收/.test(received[0]) ? 4 : /截[至止].*累计|累计.*历年/.test(sentence.text.slice(0, figure.start)) ? 1 : 3
    };
  }
  const ways = SUMMED_UP.test(lead) ? waysSummed(sentence, figure) : null;
  if (ways !== null) return { start: ways.start - ways.lead.length, weight: 2.5 };
  // 收到政府信息公开申请,共3件
  const before = sentence.clauses[figure.clause - 1];
  if (
    SUMMED_UP.test(lead) &&
    before?.mark !== '(' &&
    before !== undefined &&
    RECEIVED_BEFORE.test(before.text) &&
    !FOREIGN.test(before.text) &&
    !/[未没无]/.test(before.text)
  )
    return { start: before.start, weight: 2.5 };
  const fromApplicants = FROM_APPLICANTS.exec(lead);
  if (fromApplicants !== null) return { start: figure.start - lead.length, weight: 2.5 };
  const nounFirst = /[年计共](?:收到|受理|接收)/.test(lead) ? NOUN_FIRST.exec(lead) : null;
  if (nounFirst !== null && !FOREIGN.test(nounFirst[0])) return { start: figure.start - lead.length + nounFirst.index, weight: 2.5 };
  const inverted = INVERTED.exec(lead);
  if (inverted !== null) return { start: figure.start - lead.length + inverted.index, weight: 2.5 };
  const handedIn = HANDED_IN.exec(lead);
  if (handedIn !== null && !MORE_HANDED_IN.test(after)) return { start: figure.start - lead.length + handedIn.index, weight: 2.5 };
  const plain = PLAIN_RECEIVED.exec(lead);
  if (plain !== null && REQUESTS_PART.test(after)) return null;
  if (plain !== null && (sentence.paragraph.section === null || /申请|^一、总体情况$/.test(sentence.paragraph.heading)))
    return { start: figure.start - lead.length + plain.index, weight: 1.5 };
  if (
    /^[件宗份起]$/.test(figure.counter) &&
    UNDER_HEADING.test(lead) &&
    /依申请公开(?:政府信息)?(?:的)?(?:办理)?(?:情况)?$/.test(sentence.paragraph.heading) &&
    !/^[\u4e00-\u9fff]/.test(tail)
  )
    return { start: figure.start - lead.length, weight: 1.4 };
  if (FOREIGN.test(lead) || /予以|同意/.test(lead)) return null;
  if (ANY_ANSWER.test(lead.replace(/依申请公开(?:政府信息)?办理(?:事项)?/, ''))) return null;
  const named = NAMED.exec(lead);
  // 公开信息145条,其中…,依申请公开0条: a class of what was disclosed
  const isClass =
    figure.counter === '条' &&
    (/公开[^,;]{0,12}信息[^,;]{0,8}\d+[条件][,(:]其中|其中[,:]?主动公开[^,;]{0,12}\d+条,/.test(sentence.text.slice(0, figure.start)) ||
      BESIDE_DISCLOSED.test(after) ||
      (figure.value > 0 && TOPIC_BEHIND.test(after) && TOPIC_BEFORE.test(sentence.text.slice(0, figure.start - lead.length))) ||
      (figure.value > 0 &&
        /依申请公开(?:政府)?信息(?:数)?$/.test(lead) &&
        DISCLOSED_BEFORE.test(sentence.text.slice(0, figure.start - lead.length))));
  // 依申请公开信息12条: a class of documents as well as requests
  if (figure.counter === '条' && figure.value > 0 && /^(?:全年|本年度?)?依申请公开(?:政府|政务)?信息(?:数)?(?:共|为)?$/.test(lead))
    return null;
  const open = figure.value > 0 && CLASS_ALONE.test(lead) ? OPEN_BEFORE.exec(sentence.text.slice(0, figure.start - lead.length)) : null;
  if (open !== null && open[1] === figure.counter) return null;
  // 政府信息公开申请4件,…不予公开1件: what became of them
  const isPlain = figure.counter === '件' && /信息(?:公开)?申请/.test(lead);
  if (named !== null && !isClass && (isPlain || !CLASS_OF_DOCUMENTS.test(sentence.text)))
    return { start: figure.start - lead.length + named.index, weight: 2 };
  return null;
}

/** 通过政府网站收到申请4件,通过信函收到申请2件: one way of several. */
const isByWay = (lead: string): boolean => /^(?:通过|经|以)[^,;。\d]{2,16}(?:收到|受理|接收)[^,;。\d]*申请/.test(lead);

/** 上半年收到申请2件,下半年收到3件,共5件 */
const OF_MONTHS = /^(?:上半年|下半年|第?[一二三四]季度)[^,;。]*(?:收到|受理)[^,;。]*$/;

/** 收到书面申请3件、网络申请2件,共5件: the first of the ways that a sum adds up; null where they make another, or are not told as received. */
function waysSummed({ figures, text }: Sentence, figure: TellingFigure): TellingFigure | null {
  const parts = figures.slice(0, figures.indexOf(figure));
  const [first] = parts;
  if (
    first === undefined ||
    parts.length < 2 ||
    !parts.every(({ lead }) => BY_WAY.test(lead) || BY_APPLICANT.test(lead) || OF_MONTHS.test(lead))
  )
    return null;
  if (parts.reduce((sum, { value }) => sum + value, 0) !== figure.value) return null;
  return RECEIVED_FIRST.test(text.slice(0, first.start)) || BY_WAY.test(first.lead) ? first : null;
}

/** 收到网上申请2件,收到信函申请1件: the last of several ways; not of 共收到申请3件,其中…. */
function isLastWay({ text, figures }: Pick<Sentence, 'text' | 'figures'>, figure: TellingFigure): boolean {
  const before = figures[figures.indexOf(figure) - 1];
  return (
    before !== undefined &&
    before.counter === figure.counter &&
    BY_WAY.test(before.lead) &&
    BY_WAY.test(figure.lead) &&
    !/总|累计/.test(figure.lead) &&
    /^[、,]?$/.test(text.slice(before.end, figure.start - figure.lead.length))
  );
}

const BY_MATTER = /(?:有关|关于|涉及?|要求(?:获取|公开))[^,;。\d]{2,24}(?:的)?(?:政府信息公开)?申请$/;
/** Whether a figure is one of several told by what was asked for: 有关征地的申请2件、有关宅基地的申请1件. */
export function isOneOfMatters({ figures }: Sentence, figure: TellingFigure): boolean {
  if (!BY_MATTER.test(figure.lead)) return false;
  const at = figures.indexOf(figure);
  return [figures[at - 1], figures[at + 1]].some(
    (other) => other !== undefined && other.counter === figure.counter && BY_MATTER.test(other.lead)
  );
}

/** Whether other ways of applying, or other applicants where it names one, follow that are not its parts, for then it is itself but one of them. */
export function isOneWay({ text, figures }: Sentence, figure: TellingFigure): boolean {
  let sum = 0;
  let last = figure;
  const isOfApplicant = BY_APPLICANT.test(figure.lead);
  const isThrough = THROUGH.test(figure.lead);
  if (isThrough && REST_BEHIND.test(text.slice(figure.end))) return true;
  for (const next of figures.slice(figures.indexOf(figure) + 1)) {
    if (!/^[、,]?$/.test(text.slice(last.end, next.start - next.lead.length))) break;
    if (!BY_WAY.test(next.lead) && !(isThrough && BARE_WAY.test(next.lead)) && !(isOfApplicant && BY_APPLICANT.test(next.lead))) break;
    if (WAYS_OF_IT.test(next.lead)) return false;
    sum += next.value;
    last = next;
  }
  if (last === figure) return isLastWay({ text, figures }, figure);
  if (sum === 0 || sum === figure.value) return false;
  return text[figure.end] === '、' || isOfApplicant || !/共|总|累计/.test(figure.lead);
}
