import type { Period, ProseMeasure } from '$lib/model';
import { tell, type Candidate, type SentenceReader } from './candidate';
import { periodOfRate } from './months';
import { isOfYear, OLD_TO_NEW } from './scope';
import type { Sentence, TellingFigure } from './sentences';
import { findAll } from '../text/find-all';

/** What the rates are called. The longer name wins: 按时办结率 is no 办结率. 可办 (can be done online) is no 办理 (was done online). */
const NAMES: [RegExp, ProseMeasure][] = [
  [
    /(?:(?:线上|网上|在线|掌上|全程网办?|全流程网上|网上全流程|一网通办|全程网上)(?:“?一网通办”?)?(?:办理|办结|办件|通办|审批|受理)(?:占比|率)|网办率|全程网办率|一网通办率|不见面审批率|网办件占比)/,
    'online-handling-rate'
  ],
  [/(?:按时|按期|及时|限时|期限内|期内)(?:办结|办理)率/, 'on-time-rate'],
  [/(?<!网上|线上|在线|全程|逾期|超期|未|一次|首次|一次性)办结率/, 'completion-rate'],
  [/(?<!不|基本|非常)满意率/, 'satisfaction-rate'],
  [/响应率/, 'response-rate']
];
/** 全程网办率86.5%,线上办理率72.3%: the measure by its own name. */
const PLAIN_ONLINE = /(?<!全程)(?:线上|网上)办理率$/;
const ANY_RATE = /[\u4e00-\u9fff]{1,8}?(?:率|(?<!年)度|占比)/g;
const REACHES =
  /^(?:[”"]|均|都|分别|已|稳定|保持|在|达到|达|为|是|提升至|提升到|提高至|提高到|升至|上升至|增至|由|从|约|超过|超|高达|维持|也|全部|实现|首次|首度|了|到|:)*$/;
const FROM_TO = /^(?:由|从)/;
/** 满意率由去年的92.1%提高到今年的96.3%: what stands between the two. */
const RISEN_TO =
  /^(?:\((?:上年|去年)(?:同期)?\))?(?:→|(?:提升|提高|上升|增长|增加|升|增|下降|降低|回落|降)?(?:至|到|为)了?(?:(?:今年|本年度?|当年|20\d\d年度?)的?)?)$/;
/** The year's rate behind that of some months. */
const WHOLE_YEAR = /^全年(?:达到?|为|是|升至|提升至)?$/;
/** 村级线上办理率: of villages or wider areas. */
const OF_LEVEL = /[村县市区省组]级/;
/** 同比提升6个百分点至70% */
const CHANGED_TO = /^(?:至|到)$/;
const CHANGE_LEAD =
  /(?:同比|环比|较(?:上|去|前)年?度?(?:同期)?|比(?:上|去|前)年?度?(?:同期)?|较20\d\d年|比20\d\d年|与(?:上|去)年(?:同期)?相比)?[^,;。]{0,8}?(提升|提高|增长|上升|增加|攀升|下降|降低|下滑|减少|回落|下跌)(?:了|约)*$/;
/** 满意率同比提高3个百分点,达到96%: the change is told before what it came to. */
const CHANGE_FIRST =
  /^(?:同比|(?:较|比|与)(?:上|去|前)?一?(?:20\d\d)?年?度?(?:同期)?(?:相比)?)?(?:提升|提高|增长|上升|增加|攀升|下降|降低|下滑|减少|回落|下跌)了?\d+(?:\.\d+)?个?百分点,?/;
/** 满意率同比提升3个百分点 behind 线上办理率62%: the change is of what is named with it. */
const OTHER_SUBJECT = /[率量]|占比|(?<!年)度|数|前者|后者|两者/;
/** 全县线上办理率66%,我镇61% */
const OWN = /^(?:而)?(?:我|本)(?:镇|乡|街道)(?:为|是|达到?)?$/;
const AGAINST = /率(?:较|比)(?:上|去)一?年度?(?:同期)?的?$/;
const COMPARED = /^,?(?:较|比)(?:上|去)一?年度?(?:同期)?(?:的)?$/;
/** 要求线上办理率达到90%: what was asked for. */
const DEMANDED = /(?:^|[,;。])(?:[^,;。]{0,10}(?<![按据照]))?(?:要求|规定)[^,;。达到]{0,16}$/;
/** 确保办结率100%, 以满意率98%为目标, 考核目标:满意率98%: what is aimed at or promised. */
const AIMED_AT =
  /(?:目标|指标|任务)(?:是|为|群众|:)*$|(?:确保|力保|保证|承诺)(?:[^,;。:\d]{0,10}|[^,;。:]{2,10}率\d[\d.]*%(?:以上)?、)$|为(?:了)?实现[^,;。:\d]{0,8}$|(?:^|[,;。])以$/;
/** 的目标, 、满意率95%以上”的工作标准: behind the first of several, too. */
const AIM_BEHIND =
  /^(?:、[^,;。\d]{2,14}[\d.]+%(?:以上)?)*[”"]?(?:的(?:工作|总体|年度|考核)*(?:目标|要求(?!公开|信息|政府|提供|获取)|标准|指标)|为目标)/;
const DECLINES = /下降|降低|下滑|减少|回落|下跌/;
/** Against the year before: 较年初 and 较2022年 (of 2024) are other comparisons. */
const IS_YEARLY = /同比|(?:较|比|与)(?:上|去)一?年|(?:较|比|与)(20\d\d)年/;
const isYearly = (words: string, year: number | null): boolean => {
  const found = IS_YEARLY.exec(words);
  return found !== null && (found[1] === undefined || year === null || Number(found[1]) === year - 1);
};

function nameOf(word: string): { measure: ProseMeasure; start: number } | null {
  for (const [name, measure] of NAMES) {
    const found = name.exec(word);
    if (found !== null && found.index + found[0].length === word.length) return { measure, start: found.index };
  }
  return null;
}

/** The rates a percentage belongs to: those named since the last percentage, in order; several where they share it (均) or are told in turn (分别). */
function namedRates(
  sentence: Sentence,
  figure: TellingFigure,
  from: number
): { names: { word: string; start: number }[]; linked: string; changed: string } {
  const begin = Math.max(from, figure.start - 120);
  const words = sentence.text.slice(begin, figure.start).replace(/(?:约|近|超过|超|突破|逾|不低于|至少)$/, '');
  const cut = Math.max(words.lastIndexOf(';'), words.lastIndexOf('。')) + 1;
  const names = findAll(words.slice(cut), ANY_RATE).map((found) => ({ word: found[0], start: begin + cut + found.index }));
  const last = names.at(-1);
  const behind = last === undefined ? '' : words.slice(last.start - begin + last.word.length);
  const changed = CHANGE_FIRST.exec(behind)?.[0] ?? '';
  return { names, linked: behind.slice(changed.length), changed };
}

/** 物业服务满意率, 食堂满意率, 网站响应率, 班子测评满意率: right before the rate's name. */
const OTHERS_RATE =
  /(?:测评|评议|班子|教育|办学|家长|村务(?:公开)?|党务(?:公开)?|环境卫生|人居环境|保洁|治安|平安|扶贫|脱贫|供水|物业|食堂|低保|救助|项目|纠纷|隐患|整改|饮水|安全感|社情民意|政治生态|依申请公开|法院|法庭|家庭医生|就医|师生|旁听|网站|服务器)[^,;。\d]{0,8}$/;

/** 工单812件,村民对政务公开满意率97%: of another thing than the cases. */
const ABOUT_DISCLOSURE = /(?:政务|信息)公开[^,;。]{0,6}$|调查/;
/** So near before the name of a rate stands whose it is. */
const NEAR = 30;
/** 咨询类工单满意率99%,投诉类90%: of one kind of cases. */
const OF_ONE_KIND = /(?<![各这此分全])类(?:工单|件|诉求|问题|事项)?$/;

/** 村级服务站线上办理率, 高频事项线上办理率: of a part. */
const OF_SOME = /(?:村级|各村|高频|部分|特色)[^,;。]{0,8}$/;

/** Proposals, petitions and letters have rates of their own, which are not those of appeals and services. */
/** 社保业务线上办理率: of one service. */
const OF_ONE_SERVICE = /(?:^|[,;:。])(?!政务|审批|全部|各类|所有|便民|服务|全镇|群众)[\u4e00-\u9fff]{2,4}(?:业务|领域)(?:的)?$/;

function isOfOthers(before: string): boolean {
  const near = before.slice(-NEAR);
  if (OTHERS_RATE.test(near) || OF_ONE_KIND.test(near)) return true;
  const others = Math.max(
    ...['建议', '提案', '议案', '信访', '留言', '问政', '信箱', '信件', '代表', '委员'].map((word) => before.lastIndexOf(word))
  );
  return others >= 0 && !/诉求|热线|工单|12345|服务/.test(before.slice(others));
}

/** The points of a change told before what it came to (同比提升15个百分点,达62%); null where it is not against the year before. */
function changeFirst(words: string, { value, lead }: TellingFigure, year: number | null): number | null {
  if (words === '' || !isYearly(words, year)) return null;
  return DECLINES.test(lead) ? -value : value;
}

/** What is counted before a rate: cases of the hotline, appeals of businesses, or of residents. */
function baseOf(lead: string): ProseMeasure {
  if (/热线|工单|12345/.test(lead)) return 'hotline-cases';
  return /企业[^,;。]{0,12}诉求/.test(lead) ? 'enterprise-appeals-resolved' : 'appeals-handled';
}

/** 信访件、12345热线办结率分别为98%、100%: the hotline's, where its name stands in the list before the rate; null where it does not. */
function subjectInTurn(
  { text }: Sentence,
  { start, word }: { start: number; word: string },
  figures: readonly TellingFigure[]
): TellingFigure | null {
  const clause = /[^,;:。]*$/.exec(text.slice(0, start + word.length))?.[0] ?? '';
  const subjects = clause.replace(/(?:按时|按期)?(?:办结|满意|响应)率$/, '').split(/[、和与及]/);
  const at = subjects.findIndex((subject) => /12345|热线/.test(subject));
  return subjects.length === figures.length && subjects.length > 1 ? (figures[at] ?? null) : null;
}

/** Whether a count is of the same months as the rate behind it: 1-10月受理840件,全年满意率95.7% is of others. */
const isOf = (rate: Period | null, counted: Period | null | undefined): boolean => rate?.from === counted?.from && rate?.to === counted?.to;

/** Whether nothing but marks of a list stands between the names of rates. */
const standSideBySide = ({ text }: Sentence, names: readonly { word: string; start: number }[]): boolean =>
  names.length > 1 &&
  names.every(({ start }, i) => {
    const before = names[i - 1];
    return before === undefined || /^[、和与及]*$/.test(text.slice(before.start + before.word.length, start));
  });

/** The percentages of a list from the `first` on: 100%、98.5%和97%. */
function figuresInTurn({ figures }: Sentence, first: number): TellingFigure[] {
  const list = figures.slice(first, first + 1);
  for (const next of figures.slice(first + 1)) {
    if (next.counter !== '%' || !/^[、,和及与]*$/.test(next.lead)) break;
    list.push(next);
  }
  return list;
}

/**
 * Rates told in prose (percent of 100): online handling with its change in percentage points, satisfaction (满意率, not the score 满意度),
 * completion, completion on time, response. `base` is the number of cases told before it in the sentence.
 */
export const readRates: SentenceReader = (sentence, context) => {
  const { figures } = sentence;
  if (!figures.some(({ counter }) => counter === '%')) return [];
  const candidates: Candidate[] = [];
  let from = 0;
  let level: Candidate | null = null;
  let compared: TellingFigure | undefined;
  for (let i = 0; i < figures.length; i++) {
    const figure = figures[i];
    if (figure === undefined) continue;
    if (figure.counter.endsWith('百分点')) {
      const change = CHANGE_LEAD.exec(figure.lead);
      if (
        level !== null &&
        change !== null &&
        !OTHER_SUBJECT.test(sentence.text.slice(level.end, figure.start).replace(/\d[\d.]*%/g, '')) &&
        figure.start - level.end < 40 &&
        (isYearly(change[0], context.year) || compared === figures[i - 1]) &&
        !/环比/.test(figure.lead)
      ) {
        const points = DECLINES.test(change[1] ?? '') ? -figure.value : figure.value;
        level.change = { by: points, qualifier: figure.qualifier };
        if (level.measure === 'online-handling-rate') {
          const start = figure.start - figure.lead.length + change.index;
          candidates.push({
            ...tell(sentence, figure, 'online-handling-rate-change', 'percentage-point', start, { value: points }),
            ...(level.period === undefined ? {} : { period: level.period }),
            changeOf: level.value
          });
        }
      }
      continue;
    }
    if (figure.counter !== '%') continue;
    // 76%提高到82%: what it rose from
    if (OLD_TO_NEW.test(sentence.text.slice(figure.start, figure.start + 24))) continue;
    // 较上年度的68.5%提升4.5个百分点: last year's figure stands between the level and its change
    if (level !== null && COMPARED.test(figure.lead)) {
      compared = figure;
      continue;
    }
    const { names, linked, changed } = namedRates(sentence, figure, from);
    // 由56%提高到71%: what it rose from
    if (FROM_TO.test(linked) && !/\d%/.test(linked)) continue;
    const before = figures[i - 1];
    const risen = before?.counter === '%' && RISEN_TO.test(figure.lead) ? namedRates(sentence, before, from) : null;
    // 上半年线上办理率达58%,全年达62%
    const ofYear = before?.counter === '%' && WHOLE_YEAR.test(figure.lead) ? namedRates(sentence, before, 0) : null;
    const own = before?.counter === '%' && OWN.test(figure.lead) ? namedRates(sentence, before, 0) : null;
    // 满意率较上年的91%提升4个百分点,达到95%
    const risenFrom = figures[i - 2];
    const against =
      before?.counter.endsWith('百分点') === true && risenFrom?.counter === '%' && AGAINST.test(risenFrom.lead) && REACHES.test(figure.lead)
        ? namedRates(sentence, risenFrom, 0)
        : null;
    const named =
      against !== null || own !== null
        ? { names: (against ?? own)?.names ?? [], linked: '', changed: '' }
        : (risen ?? (ofYear === null ? { names, linked, changed } : { ...ofYear, linked: '' }));
    from = figure.end;
    level = null;
    const last = named.names.at(-1);
    if (last === undefined || !(REACHES.test(named.linked) || risen !== null || (named.changed !== '' && CHANGED_TO.test(named.linked))))
      continue;
    // 满意率达到98%以上的村有12个: villages are counted
    if (figure.tail.startsWith('的')) continue;
    // 95%—98%: between the two
    if (/^[—–~～-]+\d/.test(sentence.text.slice(figure.end, figure.end + 4))) continue;
    if (!isOfYear(sentence, figure.start, context)) continue;
    const period = periodOfRate(sentence, figure.start, context);
    if (period === undefined) continue;
    // 线上办理率、满意率达62%和97%: as many as were named side by side, without the word for it
    const turns = figuresInTurn(sentence, i);
    const areSideBySide = turns.length > 1 && standSideBySide(sentence, named.names);
    const inTurn = named.names.length > 1 && (/分别/.test(named.linked) || areSideBySide) ? turns : null;
    // 信访件86件、12345热线726件,办结率分别为98%、100%: whose is which, the rate's one name does not say
    if (named.names.length === 1 && /分别/.test(named.linked) && turns.length > 1) {
      const turn = subjectInTurn(sentence, last, turns);
      const name = nameOf(last.word);
      if (turn !== null && name !== null)
        candidates.push({ ...tell(sentence, turn, name.measure, 'percent', last.start + name.start, { weight: 1.1 }), period });
      continue;
    }
    // 分别: as many figures as names, or none is told
    if (inTurn !== null && inTurn.length !== named.names.length) continue;
    const shares = inTurn !== null || /均|都|全部/.test(named.linked) ? named.names : [last];
    for (const [turn, { word, start }] of shares.entries()) {
      const told = inTurn?.[turn] ?? figure;
      const name = nameOf(word);
      if (name === null) continue;
      if (/可/.test(word.slice(-8)) || (context.isTownship !== false && OF_LEVEL.test(word))) continue;
      const at = start + name.start;
      const leading = sentence.text.slice(0, at);
      if (context.isTownship !== false && OF_SOME.test(leading.slice(-NEAR))) continue;
      if (OF_ONE_SERVICE.test(leading.slice(-NEAR)) || (name.measure !== 'online-handling-rate' && isOfOthers(leading))) continue;
      if (DEMANDED.test(leading) || AIMED_AT.test(leading) || AIM_BEHIND.test(sentence.text.slice(told.end))) continue;
      const counted = sentence.figures.filter((other) => other.end <= at && /^(?:件|条|起|个|宗|单|人次|件次)$/.test(other.counter)).at(-1);
      const base =
        name.measure !== 'online-handling-rate' &&
        counted !== undefined &&
        !ABOUT_DISCLOSURE.test(sentence.text.slice(counted.end, at)) &&
        /诉求|热线|工单|12345/.test(counted.lead) &&
        isOf(period, periodOfRate(sentence, counted.start, context))
          ? { measure: baseOf(counted.lead), value: counted.value }
          : null;
      const candidate: Candidate = {
        ...tell(sentence, told, name.measure, 'percent', shares.length === 1 ? at : start, {
          weight: (base === null ? 1 : 1.2) + (PLAIN_ONLINE.test(word) ? 0.1 : 0),
          base
        }),
        raw: sentence.text.slice(told.start, told.end).replace(/(?:以上|左右)$/, ''),
        period
      };
      candidates.push(candidate);
      if (shares.length === 1) level = candidate;
      const points =
        before?.counter.endsWith('百分点') === true && shares.length === 1 ? changeFirst(named.changed, before, context.year) : null;
      if (points !== null && before !== undefined) {
        candidate.change = { by: points, qualifier: before.qualifier };
        if (name.measure === 'online-handling-rate')
          candidates.push({
            ...tell(sentence, before, 'online-handling-rate-change', 'percentage-point', at, { value: points }),
            period,
            changeOf: candidate.value
          });
      }
    }
  }
  return candidates;
};
