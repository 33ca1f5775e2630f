import { tell, type Candidate, type SentenceReader } from './candidate';
import { readNoRequests } from './no-requests';
import { namesRequest, NOUN, RECEIVE } from './request-words';
import { isOfYear } from './scope';
import { isAboutRequests, isCarriedOfOthers, isOfAllApplications, isOfOtherMatter } from './request-topic';
import { isOneOfMatters, isOneWay, leadMatch, readReceived, SUM } from './requests-received';
import type { Sentence, TellingFigure } from './sentences';

const COUNTERS = new Set(['', '条', '件', '份', '次', '个', '宗', '例', '起', '项', '件次', '条次', '人次', '封', '单', '人']);
const ANSWER = '(?:作出答复|答复|办结完成|办结|(?<=已)完成|办理完成|办理完结|完结|办理完毕|处理完毕|处理|办理|回复|办复)';
const RECEIVED_AND_ANSWERED = new RegExp(
  `${RECEIVE}(?:、办理)?(?:(?:并|、|和|及)?(?:均|全部|按[时期]|及时|依法)*(?:办结|答复|办理完毕)|并办理)了?(?!件).{0,12}?${NOUN}`
);
const ANSWERED = new RegExp(
  `${ANSWER}(?:了|到)?(?:各类)?(?:(?:政府信息|政务信息|政府(?=依申请))?${NOUN}(?:申请|事项|件|政府信息|信息)*)?(?:${SUM})$`
);
const ANSWERED_BEHIND = new RegExp(
  `^(?:申请件?|依申请公开|政府信息公开)*(?:均|全部|已|都)*(?:按照?(?:规定|要求|流程)|依法依规)?(?:在[^,;。]{0,10}?内)?(?:均|已|按[时期]|依法|予以|依规)*${ANSWER}(?!结果)`
);
const NOT_ANSWERED =
  /(?:下一?年|顺延|协助|配合|协调|指导|(?<!反|响|对|供|适|相)应(?:当)?(?=办|答)|[需待](?=办理|答复)|予以公开|不予|无法|部分公开|同意公开|正在|未答复|未办结|剩余|撤销|行政复议|诉讼|热线|诉求|建议|提案|信件|留言|咨询|复议|许可|处罚|工单|信访|投诉)/;
/** 网上收到申请2件,现场收到申请1件,共收到3件: one way of several, the whole behind them. */
const WHOLE_BEHIND = /[,;](?:一共|总共|合计|总计|共计|共)(?:收到|受理|接收)?(?:政府信息公开)?(?:申请)?(\d+)[件份]/;
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

const MAY_CARRY = /结转|转结|转入|顺延/;
/** 各收到, 分别提交: a figure of each month or person. */
const EACH_RECEIVED = /(?:各|分别)(?:收到|提交|受理|接收)/;
const PERSONS = new Set(['人', '人次', '名']);
/** What comes with requests and is none: 征求意见函3件, 补正材料2份. */
const NO_REQUEST = /征求意见函|征询[函单]|补正|村级[^,;。]{0,8}公开申请|三务|(?:村务|居务|厂务|校务)公开申请|业主申请|物业/;
/** 依申请事项12630件: what people ask of a service, where services are spoken of. */
const SERVICE_ITEMS = /依申请(?:办理)?(?:的)?事项/;
/** Cheap: what a sentence has at least that tells of requests without being about them. */
const MAY_TELL = /[申求转]|案件|答复期/;

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

/** 上年结转2件: carried in from the year before into the one its clause is told of. */
function judgedAt({ measure, sentence, start }: Candidate): number {
  if (measure !== 'requests-carried-in-stated') return start;
  return sentence.clauses.findLast((clause) => clause.start <= start)?.start ?? 0;
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
      if (NEW_AND_CARRIED.test(lead) || isCarriedOfOthers(lead)) continue;
      if (!namesRequest(lead) && !lead.includes('申请') && isOfOtherMatter(sentence, figure.start)) continue;
      if (about || /申请|结转政府信息/.test(lead))
        candidates.push(tell(sentence, figure, 'requests-carried-in-stated', 'request', carriedIn, { weight: 2 }));
      continue;
    }
    // 受理信访46件,上年结转3件: of what was told before
    const isCarriedOther =
      !namesRequest(lead) &&
      !lead.includes('申请') &&
      MAY_CARRY.test(sentence.text) &&
      MAY_CARRY.test(lead + tail) &&
      isOfOtherMatter(sentence, figure.start);
    if (isCarriedOther) continue;
    // 收到申请2件,其中1件上年结转
    if (!isOfDisputes && about && /^(?:其中)?有?$/.test(lead) && CARRIED_IN_TAIL.test(tail)) {
      const end = figure.end + tail.length;
      candidates.push(tell(sentence, figure, 'requests-carried-in-stated', 'request', figure.start, { weight: 1.5, end }));
      continue;
    }
    const carriedOut = isOfDisputes ? -1 : leadMatch(figure, CARRIED_OUT);
    // 受理21件,答复20件,结转1件: to the next year
    const isRest =
      /^结转(?:为|共)?$/.test(lead) && /(?:答复|办结|办理)[^,;。\d]{0,6}\d+[件宗份][,;]$/.test(words.slice(0, words.length - lead.length));
    const carriedOutTail = isOfDisputes ? null : CARRIED_OUT_TAIL.exec(tail);
    if (carriedOut >= 0 || isRest || (carriedOutTail !== null && /申请|另有|其余|剩余/.test(sentence.before + words + tail))) {
      if (about)
        candidates.push(
          tell(sentence, figure, 'requests-carried-out-stated', 'request', carriedOut >= 0 ? carriedOut : figure.start, {
            weight: 2,
            ...(carriedOut >= 0 || carriedOutTail === null ? {} : { end: figure.end + carriedOutTail[0].length })
          })
        );
      continue;
    }
    // 5月、9月各收到申请1件; 3人5件; 征求意见函
    if (
      EACH_RECEIVED.test(lead) ||
      (PERSONS.has(figure.counter) && /^[^,;。\d]{0,20}\d+件/.test(tail)) ||
      NO_REQUEST.test(lead) ||
      NO_REQUEST.test(tail.slice(0, 6))
    )
      continue;
    if (SERVICE_ITEMS.test(lead) && /政务服务|审批|窗口|(?<!公开)办件|信息公开申请|其中[^,;。\d]{0,8}公开/.test(sentence.text)) continue;
    const mayBeOther = !lead.includes('申请') && !/^[^,;。\d]{0,16}申请/.test(tail);
    if (isOfAllApplications(sentence, figure)) continue;
    const received = isOfDisputes && !namesRequest(lead) ? null : readReceived(sentence, figure);
    if (received !== null && mayBeOther && isOfOtherMatter(sentence, figure.start)) continue;
    const whole = received === null ? null : WHOLE_BEHIND.exec(sentence.text.slice(figure.end, figure.end + 80));
    if (
      whole !== null &&
      Number(whole[1]) > figure.value &&
      !/结转|转结|转入/.test(sentence.text.slice(figure.end, figure.end + whole.index))
    )
      continue;
    if (received !== null && (isOneWay(sentence, figure) || isOneOfMatters(sentence, figure))) continue;
    if (received !== null) {
      if (!isOfYear(sentence, figure.start, context)) continue;
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
    if (isOneWay(sentence, figure) || !isOfYear(sentence, figure.start, context)) continue;
    const answered = leadMatch(figure, ANSWERED);
    const behind = ANSWERED_BEHIND.exec(tail);
    // 在办结的5件申请中,予以公开3件
    const isOfAnswered = /(?:办结|答复)的$/.test(lead) && /^(?:政府信息公开|依申请公开)?(?:申请)?中/.test(tail);
    if ((answered >= 0 || behind !== null || isOfAnswered) && mayBeOther && isOfOtherMatter(sentence, figure.start)) continue;
    if (
      answered >= 0 &&
      !isInHand(sentence, figure) &&
      (figure.counter !== '' || /^(?:$|[,;。、])/.test(sentence.text.slice(figure.end))) &&
      (namesRequest(lead) ||
        /^(?:均|全部|已经?|实际|申请|现已|共|目前|(?:所有|全部)申请件?|今年|当年度?|20\d\d年度?|按时|按期|按要求|依法|规范|全年|累计|及时|予以|且|并|我镇|我乡|年内|在[^,;\d]{2,10}(?:时限|期限)内|本年度?|[^,;\d]{2,8}(?:镇|乡|街道)(?:办事处)?|(?:依据|按照?|根据)(?:《[^》]{1,16}》|条例|规定)|截[止至][^,]{0,20})*(?:作出答复|答复|办结|办理|完结|处理|回复|办复)/.test(
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
  return [...candidates, ...readNoRequests(sentence)].filter((candidate) => isOfYear(sentence, judgedAt(candidate), context));
};
