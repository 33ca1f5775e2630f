import { tell, type Candidate, type SentenceReader } from './candidate';
import { readNoRequests } from './no-requests';
import { namesRequest, NOUN, RECEIVE } from './request-words';
import { isOfYear } from './scope';
import type { Sentence, TellingFigure } from './sentences';

const COUNTERS = new Set(['', '条', '件', '份', '次', '个', '宗', '例', '起', '项', '件次', '条次', '人次', '封', '单', '人']);
const ANY_ANSWER = /答复|办结|办理|完结|处理|回复|办复/;
const ANSWER = '(?:作出答复|答复|办结完成|办结|(?<=已)完成|办理完成|办理完结|完结|办理完毕|处理完毕|处理|办理|回复|办复)';
const SUM =
  '(?:总?数(?:量)?|量|总量|总计|共计|合计|累计|计|共|达到|达|均|各|为|有|了|的|约|已|件|事项|项目|业务|申请书?|书|案件|信息|来信|信件|办件|线上|线下|情况|办理|要求|请求|受理|并答复件?|并办结|并办理|[“”"])*';
const RECEIVED = new RegExp(`${RECEIVE}.{0,60}?${NOUN}.{0,18}?${SUM}$`);
const PLAIN_RECEIVED = new RegExp(
  `^(?:全年|今年(?:以来)?|本年度?|当年|年内|20\\d\\d年度?|年度|我[镇乡街]|本(?:镇|乡|街道|单位|机关)|街道|通过[^,;。\\d]{2,12}(?:平台|系统|网站|邮箱|渠道)|共计?|累计|总)*${RECEIVE}(?:到)?(?:各类|自然人|公民|群众|的|书面|当面|现场|网络|信函)*申请${SUM}$`
);
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
const RECEIVED_AND_ANSWERED = new RegExp(
  `${RECEIVE}(?:、办理)?(?:(?:并|、|和|及)?(?:均|全部|按[时期]|及时|依法)*(?:办结|答复|办理完毕)|并办理)了?(?!件).{0,12}?${NOUN}`
);
const NAMED = new RegExp(
  `(?:^|[、的向,，]|年度?|全年|累计|共|[镇乡]|街道|苏木|办事处|关于)(?:新收|收到|本级|对)*${NOUN}(?:政府信息|政务信息|信息|的|申请|公开|请求|事项|项目|办件|件)*${SUM}$`
);
/** 收到12个申请人提出的政府信息公开申请30件: the first number counts people. */
const APPLICANTS = /^(?:名|位)?(?:申请人|公民|群众|自然人|企业)(?:提出|提交|递交)/;
const FROM_APPLICANTS = new RegExp(`${APPLICANTS.source}(?:的|了)?${NOUN}${SUM}$`);
const FROM_APPLICANTS_TAIL = /申请[^,;。\d]{0,4}\d/;
const NUMBER_FIRST_LEAD = new RegExp(`${RECEIVE}(?:了|到)?(?:共|共计)?$`);
const NUMBER_FIRST_TAIL = /^[^,;。]{0,24}?(?:信息公开|公开|信息)?(?:的)?(?:申请|要求|依申请)/;
const ANSWERED = new RegExp(
  `${ANSWER}(?:了|到)?(?:各类)?(?:(?:政府信息|政务信息|政府(?=依申请))?${NOUN}(?:申请|事项|件|政府信息|信息)*)?(?:${SUM})$`
);
const ANSWERED_BEHIND = new RegExp(
  `^(?:申请件?|依申请公开|政府信息公开)*(?:均|全部|已|都)*(?:按照?(?:规定|要求|流程)|依法依规)?(?:在[^,;。]{0,10}?内)?(?:均|已|按[时期]|依法|予以|依规)*${ANSWER}(?!结果)`
);
const NOT_ANSWERED =
  /(?:下一?年|顺延|协助|予以公开|不予|无法|部分公开|同意公开|正在|未答复|未办结|剩余|撤销|行政复议|诉讼|热线|诉求|建议|提案|信件|留言|咨询|复议|许可|处罚|工单|信访|投诉)/;
/** Other things received: nothing of these may stand between the verb and the number. */
const FOREIGN =
  /复议|诉讼|起诉|建议|提案|热线|诉求|工单|投诉|举报|信访|咨询|补贴|救助|低保|许可申请|留言|信箱|征集|不予公开|予以公开|同意公开|部分公开|历年|信用|撤回|撤销|变更申请|结转|转结|增加|减少|增长|上升|下降|涉及|占|维持|办结|按时|按期|答复(?!件)|属于/;
const CLASS_OF_DOCUMENTS = /制作(?:政府)?(?:文件)?信息|产生(?:政府)?文件|(?:不予(?:以)?|免[于予])公开(?:政府)?(?:信息)?(?:数)?(?:为)?\d/;
/** 依申请公开信息5条,主动公开信息80条: two classes of what was disclosed. */
const BESIDE_DISCLOSED = /^[,;、]主动公开[^,;。\d]{0,10}\d+条/;
/** 公开信息80条,工作动态30条、依申请公开2条、其他48条: one topic of several. */
const TOPIC_BEFORE = /\d(?:余|多)?条[、,;]$/;
const TOPIC_BEHIND = /^[、,;][^,;、。\d]{2,14}\d+条/;
/** 主动公开政府信息80条,依申请公开信息5条 */
const DISCLOSED_BEFORE = /主动公开(?:政府|政务)?信息[^,;。\d]{0,6}\d+(?:余|多)?条,$/;
/** 网上收到申请2件,现场收到申请1件,共收到3件: one way of several, the whole behind them. */
const WHOLE_BEHIND = /[,;](?:一共|总共|合计|总计|共计|共)(?:收到|受理|接收)?(?:政府信息公开)?(?:申请)?(\d+)[件份]/;
/** 收到各类申请120件,其中信息公开申请3件: the whole is of every kind of request. */
const REQUESTS_PART = /^[,(]?其中[^,;。\d]{0,14}(?:信息公开|依申请)/;
/** 网上申请3件、纸质申请36件: by the way they came. */
const BY_WAY =
  /(?:纸质|书面|网上|网络|网站|线上|线下|现场|当面|信函|邮寄|邮件|在线|传真|窗口)(?:方式|提交|平台|渠道)?(?:的|依)?申请(?:公开)?(?:表|书|数)?$/;
/** 自然人申请3件,法人申请1件: by who asked; 公民、法人和其他组织申请 is everyone. */
const BY_APPLICANT =
  /(?<![、和或])(?:自然人|法人|企业|公民|个人)(?:或其[他它]组织)?(?:的|提[交出]的?)?(?:政府信息公开)?(?:申请)?(?:表|书|数)?$/;
/** 受理26件,主要受理路径为网上申请12件: the ways of it, however many are told. */
const WAYS_OF_IT = /主要|其中|包括|分别|路径为|渠道为|方式为/;
/** 受理群众投诉20件,办结20件: complaints. */
const OF_OTHERS = /(?:投诉|诉求|工单|来信|来电|信件|留言|热线|信访|网民)[^,;。]{0,12}\d+[件条个次宗起][^,;。]{0,6}[,;、]$/;
const CARRIED_ON = /[1-9]\d*件[^,;。\d]{0,12}(?:结转|转结|顺延|转)(?:至|到|入)?(?:下|次|明)/;
/** 收到申请41件(上年结转3件): whether the three are among them is not said. */
const WITH_CARRIED =
  /^(?:[,(]?(?:其中|含|包括|包含)+(?:有)?(?:\d+件)?(?:为|是|系)?|\()(?:上年|上一年|去年|往年|20\d\d年)度?.{0,4}?(?:结转|转结|转入)/;
const CARRIED_IN =
  /(?:结转(?:自)?上(?:一)?年度?(?:的?(?:依申请公开|政府信息公开申请|申请))?共?$)|(?:上年|上一年|去年|往年|前一年|20\d\d年)度?(?:度)?(?:的)?(?:结转|转结|转入|转办|未办结)[^,;。\d]{0,24}$/;
/** 新收到及上年度结转的申请22件: all that were in hand. */
const NEW_AND_CARRIED = /(?:新收到?|收到|受理)(?:的)?(?:以及|及|和|与|、)(?:上年|上一年|去年|往年)度?(?:结转|转结)[^,;。]*$/;
const CARRIED_IN_TAIL = /^(?:申请)?(?:为|是|系)?(?:上年|上一年|去年|往年)度?(?:结转|转结|转入)(?:的|来|申请|件)*$/;
const CARRIED_OUT =
  /(?:结转|转结|顺延|转)(?:至|到|入)?(?:下|下一|次|明|20\d\d)年?度?(?!.*上年)[^,;。\d]{0,20}$|(?:^|[,;])下一?年度?继续办理(?:的)?(?:申请)?(?:共|为)?$/;
const CARRIED_OUT_TAIL =
  /^(?:的|申请|件|政府信息公开)*(?:按照?(?:《?(?:条例|规定|要求)》?)+|依法|将|已|需)*(?:结转|转结|顺延|转)(?:至|到|入)?(?:下|下一|次|明|20\d\d)年?/;

/** Cheap: what a sentence has at least that tells of requests without being about them. */
const MAY_TELL = /[申求转]|案件|答复期/;

const isAboutRequests = (sentence: Sentence): boolean =>
  namesRequest(sentence.text) ||
  /(?:收到|受理|接收)申请/.test(sentence.text) ||
  /依申请|申请公开/.test(sentence.paragraph.heading) ||
  namesRequest(sentence.paragraph.text.text.slice(Math.max(0, sentence.start - 160), sentence.start));

/** Where a match of `pattern` in the lead begins, in the sentence; -1 where there is none. */
function leadMatch(figure: TellingFigure, pattern: RegExp): number {
  const found = pattern.exec(figure.lead);
  return found === null ? -1 : figure.start - figure.lead.length + found.index;
}

function readReceived(sentence: Sentence, figure: TellingFigure): { start: number; weight: number; end?: number } | null {
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
  if (/^[,(]?(?:其中)?$/.test(lead)) return null;
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
  // 政府信息公开申请4件,…不予公开1件: what became of them
  const isPlain = figure.counter === '件' && /信息(?:公开)?申请/.test(lead);
  if (named !== null && !isClass && (isPlain || !CLASS_OF_DOCUMENTS.test(sentence.text)))
    return { start: figure.start - lead.length + named.index, weight: 2 };
  return null;
}

/** 收到书面申请3件、网络申请2件,共5件: the first of the ways that a sum adds up; null where they make another, or are not told as received. */
function waysSummed({ figures, text }: Sentence, figure: TellingFigure): TellingFigure | null {
  const parts = figures.slice(0, figures.indexOf(figure));
  const [first] = parts;
  if (first === undefined || parts.length < 2 || !parts.every(({ lead }) => BY_WAY.test(lead) || BY_APPLICANT.test(lead))) return null;
  if (parts.reduce((sum, { value }) => sum + value, 0) !== figure.value) return null;
  return RECEIVED_FIRST.test(text.slice(0, first.start)) ? first : null;
}

/** Whether other ways of applying, or other applicants where it names one, follow that are not its parts, for then it is itself but one of them. */
function isOneWay({ text, figures }: Sentence, figure: TellingFigure): boolean {
  let sum = 0;
  let last = figure;
  const isOfApplicant = BY_APPLICANT.test(figure.lead);
  for (const next of figures.slice(figures.indexOf(figure) + 1)) {
    if (!/^[、,]?$/.test(text.slice(last.end, next.start - next.lead.length))) break;
    if (!BY_WAY.test(next.lead) && !(isOfApplicant && BY_APPLICANT.test(next.lead))) break;
    if (WAYS_OF_IT.test(next.lead)) return false;
    sum += next.value;
    last = next;
  }
  if (last === figure || sum === 0 || sum === figure.value) return false;
  return text[figure.end] === '、' || !/共|总|累计/.test(figure.lead);
}

/** 处理767件,其中742件已办结; 处理32件,已办结29件 */
const ANSWERED_OF_THEM = /^[^。]{0,60}?(?:\d+件(?:申请)?已(?:办结|答复)|已(?:办结|答复)\d+件)|^,(?:按[时期])?办结\d+件/;
/** 共办理8件申请,其中新收5件、上年结转3件: all that were in hand, which are answered only where that is said. */
function isInHand({ text, figures }: Sentence, figure: TellingFigure): boolean {
  const { lead, end, value } = figure;
  const after = text.slice(end);
  const [next] = figures.slice(figures.indexOf(figure) + 1);
  // 受理12件,共办理10件,结转下一年2件: the two are not among the ten
  if (next !== undefined && CARRIED_OUT.test(next.lead) && figures.some((whole) => whole.end < end && whole.value === value + next.value))
    return false;
  return (
    /(?:办理|受理|处理)(?:了)?(?:政府信息公开申请件?|依申请公开)?$/.test(lead) &&
    (/^[^,;(]{0,16}[,(](?:(?:其中|含|包括)[^;]{0,20}(?:新收|收到|结转)|(?:结转|转结)(?:至|到)?(?:下|次|明))/.test(after) ||
      ANSWERED_OF_THEM.test(after)) &&
    !/[均都全][^,;]{0,8}(?:办结|答复)/.test(after)
  );
}

/**
 * Requests for information (件): received in the year, answered, carried in from the year before, carried out to the next. 未收到…申请 is 0 received.
 * 依申请公开信息 as a class of documents made is no request; a number that contains those carried in (其中上年结转) is not what was received.
 */
export const readRequests: SentenceReader = (sentence, context) => {
  const candidates: Candidate[] = [];
  const about = isAboutRequests(sentence);
  for (const figure of about || MAY_TELL.test(sentence.text) ? sentence.figures : []) {
    if (!COUNTERS.has(figure.counter)) continue;
    if (figure.counter === '' && figure.value >= 1990 && figure.value <= 2035) continue;
    const { lead, tail } = figure;
    const words = sentence.text.slice(0, figure.start);
    // 行政复议1件(含上年度结转1件): no request was carried in
    const isOfDisputes = /复议|诉讼/.test(words.slice(words.lastIndexOf('申请') + 2));
    const carriedIn = isOfDisputes ? -1 : leadMatch(figure, CARRIED_IN);
    if (carriedIn >= 0) {
      if (NEW_AND_CARRIED.test(lead)) continue;
      if (about || /申请|结转政府信息/.test(lead))
        candidates.push(tell(sentence, figure, 'requests-carried-in-stated', 'request', carriedIn, { weight: 2 }));
      continue;
    }
    // 收到申请2件,其中1件上年结转
    if (!isOfDisputes && about && /^(?:其中)?有?$/.test(lead) && CARRIED_IN_TAIL.test(tail)) {
      const end = figure.end + tail.length;
      candidates.push(tell(sentence, figure, 'requests-carried-in-stated', 'request', figure.start, { weight: 1.5, end }));
      continue;
    }
    const carriedOut = isOfDisputes ? -1 : leadMatch(figure, CARRIED_OUT);
    const carriedOutTail = isOfDisputes ? null : CARRIED_OUT_TAIL.exec(tail);
    if (carriedOut >= 0 || (carriedOutTail !== null && /申请|另有|其余|剩余/.test(sentence.before + words + tail))) {
      if (about)
        candidates.push(
          tell(sentence, figure, 'requests-carried-out-stated', 'request', carriedOut >= 0 ? carriedOut : figure.start, {
            weight: 2,
            ...(carriedOut >= 0 || carriedOutTail === null ? {} : { end: figure.end + carriedOutTail[0].length })
          })
        );
      continue;
    }
    if (!isOfYear(sentence, figure.start, context)) continue;
    const received = readReceived(sentence, figure);
    const whole = received === null ? null : WHOLE_BEHIND.exec(sentence.text.slice(figure.end, figure.end + 80));
    if (
      whole !== null &&
      Number(whole[1]) > figure.value &&
      !/结转|转结|转入/.test(sentence.text.slice(figure.end, figure.end + whole.index))
    )
      continue;
    if (received !== null && isOneWay(sentence, figure)) continue;
    if (received !== null) {
      const after = sentence.text.slice(figure.end, figure.end + 30);
      if (!WITH_CARRIED.test(after))
        candidates.push(
          tell(sentence, figure, 'requests-received-stated', 'request', received.start, {
            weight: received.weight,
            ...(received.end === undefined ? {} : { end: received.end })
          })
        );
      // 收到并办理56件,除2件结转下年度外均已办结
      if (RECEIVED_AND_ANSWERED.test(lead) && !CARRIED_ON.test(sentence.text.slice(figure.end)))
        candidates.push(tell(sentence, figure, 'requests-answered-stated', 'request', received.start, { weight: 1.2 }));
      continue;
    }
    if ((!about && !/答复期/.test(lead)) || NOT_ANSWERED.test(lead)) continue;
    if (OF_OTHERS.test(words.slice(-lead.length - 40, words.length - lead.length)) && !namesRequest(words)) continue;
    const clause = sentence.clauses[figure.clause];
    // 其中26件已在限期内答复申请人: told of what was received, not of one outcome
    const isPartAnswered =
      /^其中(?:本年度?|当年|已)(?:答复|办结)$|^其中,?(?:全年|共|已)*(?:答复|办结)(?:政府信息公开申请|依申请公开)$/.test(lead) ||
      (/^其中(?:有)?$/.test(lead) &&
        /^(?:申请件?)?(?:均|都)?(?:已|在(?:法定|规定)期限内)[^,;。\d]{0,16}(?:答复|办结)(?:申请人|完毕)?$/.test(tail) &&
        !/公开|提供/.test(tail));
    if (clause?.text.startsWith('其中') && !isPartAnswered) continue;
    if (isOneWay(sentence, figure)) continue;
    const answered = leadMatch(figure, ANSWERED);
    const behind = ANSWERED_BEHIND.exec(tail);
    // 在办结的5件申请中,予以公开3件
    const isOfAnswered = /(?:办结|答复)的$/.test(lead) && /^(?:政府信息公开|依申请公开)?(?:申请)?中/.test(tail);
    if (
      answered >= 0 &&
      !isInHand(sentence, figure) &&
      (figure.counter !== '' || /^(?:$|[,;。、])/.test(sentence.text.slice(figure.end))) &&
      (namesRequest(lead) ||
        /^(?:均|全部|已|共|目前|(?:所有|全部)申请件?|今年|当年度?|20\d\d年度?|按时|按期|按要求|依法|规范|全年|累计|及时|予以|且|并|我镇|我乡|年内|在[^,;\d]{2,10}(?:时限|期限)内|本年度?|[^,;\d]{2,8}(?:镇|乡|街道)(?:办事处)?|(?:依据|按照?|根据)(?:《[^》]{1,16}》|条例|规定)|截[止至][^,]{0,20})*(?:作出答复|答复|办结|办理|完结|处理|回复|办复)/.test(
          lead
        ))
    ) {
      candidates.push(tell(sentence, figure, 'requests-answered-stated', 'request', answered, { weight: 2 }));
    } else if (isOfAnswered) {
      candidates.push(tell(sentence, figure, 'requests-answered-stated', 'request', figure.start - lead.length, { weight: 1.8 }));
    } else if ((behind !== null || isPartAnswered) && figure.counter === '件' && !/正在|未/.test(tail)) {
      candidates.push(
        tell(sentence, figure, 'requests-answered-stated', 'request', figure.start, {
          weight: 1.5,
          end: figure.end + (behind?.[0] ?? tail).length
        })
      );
    } else if (/^(?:依?申请|政府信息公开)*(?:申请)?(?:均|全部|已)*(?:按时|按期)(?:予以)?(?:答复|办结)/.test(tail) && /答复期/.test(lead)) {
      candidates.push(
        tell(sentence, figure, 'requests-answered-stated', 'request', figure.start, { weight: 2, end: figure.end + tail.length })
      );
    }
  }
  return [...candidates, ...readNoRequests(sentence)].filter(
    (candidate) => isOfYear(sentence, candidate.start, context) || candidate.measure === 'requests-carried-in-stated'
  );
};
