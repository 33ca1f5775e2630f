import type { NarrativeContext } from './candidate';
import type { Sentence } from './sentences';
import { findAll } from '../text/find-all';
import { lastOf } from './last-of';
import { CONTINUES, isOfOthers, isOfWiderArea } from './other-bodies';
import { isOfOtherTown } from './other-towns';

const PLAN =
  /下一?步|预计(?!算)|(?<!无)(?:待|应当?|拟)(?:主动)?公开(?:的)?(?:各类)?(?:政府)?信息(?=\d)|(?:^|[。;,]|(?:制定|确定|设定|定下)(?:了)?)(?:全年|年度)?(?:工作)?目标:|(?<!结转|转结|顺延|转至|转到|转入|延至)下一年度?(?!办理|答复|继续|度)|下阶段|今后|来年|力求|计划内|目标(?:推送|公开|办理|培训)|以[“"][^“”"]{2,40}[”"]为目标|明年(?!办理|答复|继续)|力争|争取|拟(?:于|在|开展|组织)|计划(?:于|在|开展|组织|举办|召开|发布)|(?:^|[,;。])(?:年初)?(?:制[定订])?计划(?:全年|年内|本年度?)?(?:主动)?(?:公开|发布|推送)(?!的|等|情况)|(?:年度|全年)任务(?:公开|发布)|年初计划(?=[^,;。\d]{0,40}\d)|(?:年初|年内|年度|[年月日])(?<!本年度|年度工作)计划(?:共|累计|主动)*(?:公开|新增|培训|推送|办理|完成)(?!的|等|情况)|(?:目标|任务|指标)(?:任务|数|量)?(?:是|为|值)|(?:下达|目标|年度|考核)(?:的)?(?:工作)?(?:目标)?(?:任务|指标):|不低于\d+%的(?:要求|目标)|确保.{0,12}(?:达到|不低于|率达)|确保[^,;。\d]{0,14}(?=\d[\d,]*[条件篇份]以上)/;
/** What was done, told behind what was planned: 计划公开200条,实际公开186条. */
const DONE = /实际|现已|已(?:主动)?(?:完成|公开|发布)/;
const PLAN_HEADING =
  /问题|改进|打算|下一?步|思路|计划$|设想$|(?:今后|明年|下一?年度?|来年)[^,。]{0,8}(?:安排|重点|工作|措施|目标)$|工作目标$/;
/** 下一步打算:一是…。二是…。: what a paragraph begins with that goes on to its end. */
const PLAN_BEGINS =
  /(?:^|。)(?:20\d\d年)?(?:下一?步|今后|明年|下一?年度?|来年)(?:的)?[^。:,\d]{0,8}(?:打算|计划|安排|思路|工作|重点|措施|目标)[^。:,\d]{0,4}[::]|(?:^|。)20\d\d年(?:工作)?(?:计划|打算|思路)[::]/;
const COMPARES = /(?:较|比|与|同)(?:上|去|往|前)?$/;
const YEAR = /(?<!\d)(20[0-3]\d)(?=年(?!以来)|度|[^\d年.,%条件份次篇个期项余多])|(?<=^|[;。])(20[0-3]\d)(?=,\D)/g;
const LAST_YEAR =
  /(?:去年|上年度?|上一年度?|往年|前年|前一年度?)(?!度?(?:同期)?(?:的)?(?:结转|转结|转入|底|末|未办结|持平|相比|度|增|减|提|下|上|无|相同|一致))/g;
/** 较上年增加: what follows a word of change is this year's difference, not last year's figure. */
const CHANGED = /增|减|升|降|提高|下滑|回落|持平|翻|相比|多|少/;
/** 较2022年公开信息198条增长19.2%, 比去年多公开12条: what the year is measured against, or the difference; 较上年增长9%达216条 is the year's own. */
const AGAINST = /(?:较|比|与|同)(?:上一?年度?|去年|往年|前年|20\d\d年度?)(?:同期|全年)?(?![^,;。]*(?:达|至|为|到)了?$)[^,;。]+$/;
const AGAINST_IN_BRACKETS = /(?:较|比|与)(?:上一?年度?|去年|20\d\d年度?)(?:同期)?\([^)]*$/;
/** 76%提高到82%, 118件降至96件: what it was before. */
export const OLD_TO_NEW =
  /^[\d,.]+[万余多]?(?:%|[条件篇份个次起宗单])?(?:\((?:上年|去年)(?:同期)?\))?(?:→|(?:提高|提升|上升|增长|增加|升|增|降低|下降|减少|减|降|回落)(?:至|到|为)了?)[约近]?\d/;
/** 由去年的92.1%提高到96.3%: what it rose or fell from. */
const FROM = /(?:由|从)$/;
const ROSE_TO =
  /^度?(?:同期)?的?[\d.,]+(?:%|[余多]?[件条篇份个次])(?:提升|提高|上升|增长|增加|升|增|下降|降低|回落|降)?(?:至|到|(?<=[升长加高降少落])为)/;
const RATIO = /^[\d.]+(?:%|个?百分点|倍)/;
/** All years together, or several of them; 今年以来 and 年初以来 are the year. */
const EVER =
  /“?十[一二三四五]五”?(?:期间|以来|时期)|历年|历史(?:累计|以来)|(?<!今年|本年度?|年初|月份?|季度)(?:以来|(?<!^|[,;。])至今)|(?:近|过去|连续|前)?(?:[二两三四五六七八九十]|[2-9]|1\d)(?:个)?年(?:来|间)|近(?:些|几|[二两三四五六七八九十\d]{1,2}个?)?年|20\d\d年?(?:至|到|-|—|~)20\d\d年|往年来/g;
const SPAN_OF_YEARS = /^20\d\d年?(?:至|到|-|—|~)20\d\d年/;
/** 上一年度,全镇公开31条: the year before, up to where this one is named. */
const LAST_YEAR_BEGINS =
  /(?:^|[,;。]|报告)(?:在)?(?:上一?年度?|去年|前一?年度?)(?:全年|期间|里|中)?,(?!.*(?:今年|本年|本年度|当年))|(?:^|[;。])(?:上一?年度?|去年)(?:同期|情况:|全年|共|累计|主动|我镇|全镇)*(?:公开|发布|推送|收到|受理|新收|发生|因|引发|办理|承办|答复|组织|开展|召开|举办|制发|政府信息|依申请)(?![^;。]*(?:今年|本年|当年|全年|同比|[较比]))[^;。]*$/;
/** 网站专栏现有信息1132条: what there is now. */
const THERE_IS = /(?:^|[,;。])[^,;。]{0,12}(?:网站|专栏|平台|公众号|网)(?:上)?现有[^,;。]*$/;
/** 须公开15项内容: what the law asks for. */
const DUTY = /(?<!无)(?:必须|须|需要?)(?:主动|依法|及时|向社会)*(?:公开|发布|公布)[^,;。]*$/;
/** 假如线上办理率达到90% */
const CONDITION = /(?:^|[,;。])(?:假如|如果|倘若|若是)[^;。]*$/;
/** The report year named again ends what was said of other years. */
const THIS_YEAR = /今年|本年度?|全年|年内|当年/g;
/** What is aimed at or asked for: 办理率达到90%的目标. */
const DEMANDED_BEHIND =
  /^[\d.%,万千百条件篇份个次项以上]{1,12}[”"」]?(?:的|这一)?(?:工作|总体|年度|考核)*(?:目标|要求(?!公开|信息|政府|提供|获取)|标准|指标|任务)/;
/** 2023年和2024年分别公开…: a figure for each year, in turn. */
const IN_TURN = /20\d\d年?度?(?:[、和与及]|以及)20\d\d年[^。;]{0,30}分别/;
/** 每月, 平均: no figure of the year. */
const EACH =
  /每(?:[天日周月年旬]|季度|个?(?:[月村季]|社区|站所|部门|科室|办公室|单位)|半年|人|户|名)|平均|[日周月年人村户]均|单[日周月季](?!元)|最[高多大]/;
/** Cheap: what such a clause has at least. */
const MAY_BE_EACH = /[每均单最]/;
/** 12条/月 */
const EACH_BEHIND = /^[\d.,万余多]+[条件篇份个次]\/(?:[日天周月年季]|季度)/;
/** 占全县公开总量3120条的5.5%: what a share is of. */
const SHARE_OF = /占[^,;。\d]{0,24}$/;
const SHARE_BEHIND = /^[\d,.万余多]+[条件篇份个次宗]的(?:[\d.]+%|百分之|[一二三四五六七八九]成)/;
/** Another township told before one's own: 红枫镇公开88条,我镇公开66条. */
const OTHER_TOWN = /(?:^|[,;:])[^,;:。我本全各该其]{2,6}(?:镇|乡|街道)(?:全年|共|累计|主动)*(?:公开|发布|收到|受理|办理)[^,;。]*$/;
const OWN_BEHIND = /[,;。](?:而)?(?:我|本)(?:镇|乡|街道|街)/;
/** What was asked for: 要求公开信息不少于12条. */
const REQUIRED = /(?:要求|规定|确保|保证|应当?|须|需|任务|指标|目标|每)[^,;。]{0,40}(?:不少于|不低于|至少)$/;
/** True for a paragraph about problems and plans, whose figures are not the year's. */
export function isPlanSection(heading: string): boolean {
  return PLAN_HEADING.test(heading);
}

/** Cheap: what a sentence has at least that gives a figure to another time or another body than the report's. */
const ANY_OTHER =
  /[县市区旗州盟省镇村校院位构委乡师]|街道|全域|系统|集团|管理局|兵团|上级|分场|片区|生产队|站所|[所学园][官的微抖视公网]|派出所|司法所|[办所心科室][公发收受处全共累主]|[较比与同须需每均截近]|单[日周月季]|最[高多大]|现有|[去上往前]年|[上前]一年|十[一二三四五]五|历[年史]|以来|至今|年[来间]|20\d\d年?[至到—~-]|假如|如果|倘若|若是|分别|不少于|不低于|至少/;

/** The first words of a plan in a sentence, whether another time or body may be named in it, and what was judged of it by the offset asked for. */
interface Judged {
  plan: RegExpExecArray | null;
  mayBeOther: boolean;
  mayBeStock: boolean;
  answers: Map<number, boolean>;
}

/** Sentences whose judgements are kept at a time: those of a report, as a rule. */
const MOST_JUDGED = 2000;
/** What was judged of the sentences of one report; begun anew with another context. */
let judged = new Map<Sentence, Judged>();
let judgedFor: NarrativeContext | null = null;
let judgedYear: NarrativeContext['year'] = null;
let judgedTownship: NarrativeContext['isTownship'];

/**
 * True where the words before `at` in its sentence give it to the report year: not to another year, not to all years together, not to a plan.
 * Many readers ask it of the same figure: it is judged once.
 */
export function isOfYear(sentence: Sentence, at: number, context: NarrativeContext): boolean {
  if (judgedFor !== context || judgedYear !== context.year || judgedTownship !== context.isTownship || judged.size >= MOST_JUDGED) {
    judged = new Map();
    judgedFor = context;
    judgedYear = context.year;
    judgedTownship = context.isTownship;
  }
  let known = judged.get(sentence);
  if (known === undefined) {
    const { text } = sentence;
    const mayBeOther = ANY_OTHER.test(text) || CONTINUES.test(text);
    judged.set(sentence, (known = { plan: PLAN.exec(text), mayBeOther, mayBeStock: IN_ALL.test(text), answers: new Map() }));
  }
  let answer = known.answers.get(at);
  if (answer === undefined) known.answers.set(at, (answer = judgeYear(sentence, at, context, known)));
  return answer;
}

/** Where a paragraph has come to a plan that goes on to its end; asked of every figure, and looked for once. */
const plans = new WeakMap<Sentence['paragraph'], number>();
function planAt(paragraph: Sentence['paragraph']): number {
  let at = plans.get(paragraph);
  if (at === undefined) {
    const { text } = paragraph.text;
    const found = text.includes(':') ? PLAN_BEGINS.exec(text) : null;
    plans.set(paragraph, (at = found === null ? Infinity : found.index + found[0].length));
  }
  return at;
}

/** Where a paragraph names a year for the last time, -1 where it does not; of each paragraph one year is asked for. */
const lastNamed = new WeakMap<Sentence['paragraph'], { year: number; at: number }>();
function lastNamedAt(paragraph: Sentence['paragraph'], year: number): number {
  let known = lastNamed.get(paragraph);
  if (known?.year !== year) lastNamed.set(paragraph, (known = { year, at: paragraph.text.text.lastIndexOf(`${year}年`) }));
  return known.at;
}

/** Cheap: what can stand behind a figure and its counter where more is to be looked for. */
const PARTS = new Set(',(;');
const BECOMES = new Set('→(提上增升降下减回');
const CORRECTS = new Set('(”"有应更');
const OF_NUMBERS = new Set('0123456789,.万余多');
const COUNTS = new Set('条件篇份个次项期则起宗单%');

/** The first character behind a figure and its counter; "" at the end. */
function markBehind(after: string): string {
  let at = 0;
  while (OF_NUMBERS.has(after[at] ?? '')) at++;
  // 125条,较…: the comma of a list is no part of the number
  if (at > 0 && after[at - 1] === ',') return ',';
  return after[COUNTS.has(after[at] ?? '') ? at + 1 : at] ?? '';
}

function judgeYear(sentence: Sentence, at: number, context: NarrativeContext, { plan, mayBeOther, mayBeStock }: Judged): boolean {
  const { text } = sentence;
  if (planAt(sentence.paragraph) <= sentence.start + at && !DONE.test(text.slice(0, at))) return false;
  const before = text.slice(Math.max(0, at - 300), at);
  if (plan !== null && plan.index <= at + 4 && !DONE.test(text.slice(plan.index, at))) return false;
  const after = text.slice(at, at + 60);
  const next = markBehind(after);
  if (
    isWholeOfYears(after) ||
    DEMANDED_BEHIND.test(after.slice(0, 30)) ||
    (PARTS.has(next) &&
      (isOfWholeSite(before, after, context.own ?? []) || (context.isTownship !== false && OWN_SHARE_BEHIND.test(after)))) ||
    (BECOMES.has(next) && OLD_TO_NEW.test(after)) ||
    (next === '(' && isMarkedOther(after.slice(0, 36), context.year)) ||
    (CORRECTS.has(next) && isCorrected(before, after)) ||
    (next === '/' && EACH_BEHIND.test(after.slice(0, 20))) ||
    (next === '的' && SHARE_BEHIND.test(after) && SHARE_OF.test(before))
  )
    return false;
  if (mayBeStock && isStock(before, behind(sentence, at), context.year)) return false;
  if (before.includes('初') && FIRST_COUNT.test(before) && SETTLED_BEHIND.test(text.slice(at))) return false;
  if (mayBeOther && isOfOtherTimeOrBody(sentence, at, context, before, after)) return false;
  if (context.year === null) return true;
  const year = yearNamed(before, context.year);
  return year === null
    ? !isOfYearBefore(sentence, context.year) && !isHeadedByOther(sentence.paragraph.heading, context.year)
    : year === context.year;
}

/** (一)2024年工作回顾: what is told under it is of that year, where it is not the report's. */
function isHeadedByOther(heading: string, own: number): boolean {
  const found = heading.includes('20') ? YEAR_IN_REVIEW.exec(heading) : null;
  return found !== null && Number(found[1]) !== own;
}

const YEAR_IN_REVIEW = /(20[0-3]\d)年度?(?:的)?[^,;。\d]{0,12}(?:回顾|总结)$/;

/** 2024年,我镇成效明显。公开信息300条。2025年,公开信息120条。: what stands between the year before and this one is of the one before. */
function isOfYearBefore({ paragraph, before, start, text }: Sentence, own: number): boolean {
  const begins = /^(20\d\d)年,/.exec(before);
  if (begins === null || Number(begins[1]) !== own - 1 || /20\d\d|今年|本年/.test(text)) return false;
  return lastNamedAt(paragraph, own) >= start + text.length;
}

/** What stands behind a figure, over the end of its sentence. */
const behind = ({ paragraph, start }: Sentence, at: number): string => paragraph.text.text.slice(start + at, start + at + 60);

/** Whether the words before a figure give it to another year or to several, to a duty, to a part, or to another body. */
function isOfOtherTimeOrBody(sentence: Sentence, at: number, context: NarrativeContext, before: string, after: string): boolean {
  const { text } = sentence;
  const clauseStart = Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1;
  const clause = before.slice(clauseStart);
  for (const last of clause.includes('年') ? findAll(clause, LAST_YEAR) : []) {
    const words = clause.slice(last.index + last[0].length);
    if (FROM.test(clause.slice(0, last.index)) && ROSE_TO.test(words)) continue;
    if (!COMPARES.test(clause.slice(0, last.index)) || !CHANGED.test(words)) return true;
  }
  if (clause.includes('年') && AGAINST.test(clause) && !RATIO.test(text.slice(at, at + 12))) return true;
  // 较2023年(网站121条,公众号230条)有所增加: what it is measured against
  if (before.includes('(') && AGAINST_IN_BRACKETS.test(before)) return true;
  if (/^[与较比同]/.test(clause) && /(?:相比|年|度)$/.test(clause)) return true;
  // 与去年同期相比,多公开126条: the difference
  if (/^[多少]/.test(clause) && /(?:相比|同期|[较比](?:上年|去年|20\d\d年)度?),[^,;。]*$/.test(before)) return true;
  const ever = lastOf(before, EVER, (found) => !namesYear(before, found.index, found[0], context.year));
  if (ever >= 0 && lastOf(before, THIS_YEAR) < ever && yearNamed(before.slice(ever).replace(SPAN_OF_YEARS, ''), context.year) === null)
    return true;
  if (context.isTownship !== false && (isOfOthers(sentence, at, before) || isOfOtherTown(before, context.own ?? []))) return true;
  if (context.isZone === true && isOfWiderArea(before)) return true;
  if (before.includes('现有') && THERE_IS.test(before)) return true;
  if (LAST_YEAR_BEGINS.test(before) || DUTY.test(clause)) return true;
  if ((before.includes('如') || before.includes('若')) && CONDITION.test(before)) return true;
  if (before.includes('分别') && IN_TURN.test(before)) return true;
  if ((MAY_BE_EACH.test(clause) && EACH.test(clause)) || REQUIRED.test(clause)) return true;
  return isUntilNow(before.slice(-40), after.slice(0, 50), context.year) || (OWN_BEHIND.test(text.slice(at)) && OTHER_TOWN.test(before));
}

/** 2024年以来, 2024年1月以来: since the beginning of the report year. */
function namesYear(before: string, at: number, words: string, year: number | null): boolean {
  return (
    /^(?:以来|至今)/.test(words) &&
    year !== null &&
    new RegExp(`${year}年?(?:度|初|\\d{1,2}月份?(?:\\d{1,2}日)?)?$`).test(before.slice(0, at))
  );
}

/** 初步统计715条,…最终核定为702条: counted first, and not what it came to. */
const FIRST_COUNT = /(?:初稿|初步|初次)[^,;。]{0,4}(?:统计|汇总|核算)[^,;。]*$/;
const SETTLED_BEHIND = /(?:实际|最终|核定|核减后|调整后|更正|修正)[^,;。\d]{0,10}\d/;

/** 12件(经核实实为2件), 原载“…12件”有误: what was wrong. */
const isCorrected = (before: string, after: string): boolean =>
  /^[\d,.万余多]*[条件篇份个次项](?:\((?:经核实|实为|应为|更正为)|[”"]?(?:有误|应更正|更正为))/.test(after) &&
  !/(?:应为|更正为|实为)$/.test(before);

/** 571条(含历年470条), 1092条(含2024年及以前的856条): of all years together. */
const WITH_EARLIER =
  /^[\d,.万余多]*[条件篇份个次项期则]?\((?:含|包括|包含|其中)(?:历年|往年|以往|以前|前几年|20\d\d年?度?(?:及)?(?:以前|之前))/;

/** 1024条(自2018年开通以来): of all years since then. */
const SINCE_BEGINNING = /^[\d,.万余多]*[条件篇份个次项期则]?\(自[^()]{0,16}(?:以来|至今|起)\)/;

/** 150条(2024年), 12件(历年): of another year, or of several, as the bracket behind says. */
function isMarkedOther(after: string, own: number | null): boolean {
  if (WITH_EARLIER.test(after)) return true;
  const since = SINCE_BEGINNING.exec(after);
  if (since !== null && (own === null || !since[0].includes(String(own)))) return true;
  const found = /^[\d,.万余多]*[条件篇份个次项期则%]?\((?:(20\d\d)年度?|历年|历史累计|历年累计)\)/.exec(after);
  return found !== null && (found[1] === undefined || (own !== null && Number(found[1]) !== own));
}

/** …4390条,其中2024年87条: the figure is of more years than the one named among its parts. */
const isWholeOfYears = (after: string): boolean =>
  (after.includes('其中') || after.includes('新增')) &&
  /^[\d,.万余多]*[条件篇份个次项期则]?[^,;。(]{0,6}(?:,[^,;。\d]{2,10}[\d.]+%)?(?:[,(]其中[,:]?(?:20\d\d年|今年|本年|当年)|(?:[,(;]|(?<=%)[,;]?)(?:其中)?(?:20\d\d年?|今年|本年|当年)度?新增)/.test(
    after
  );

/** 县政府门户网站发布5654条,其中我镇信息54条: the site's own, and of all townships. */
const WHOLE_SITE =
  /(?:^|[,;。])[^,;。在]{0,6}[县市区旗](?:(?:人民)?政府(?:门户)?网站?|(?:人民)?政府信息公开网(?:\([^()]{1,12}\))?|(?:人民)?政府[^,;。]{0,8}(?:平台|公众号)|门户网站?|融媒体?(?:中心)?(?:公众号)?)[^,;。]{0,12}$/;
const PART_BEHIND = /^[\d,.万余多]*[条件篇份个][,(]其中[,:]?(?:涉及)?/;
const OWN_PART_BEHIND =
  /^[\d,.万余多]*[条件篇份个][,(;](?:其中[,:]?(?:涉及|关于|有)?(?:我|本)(?:镇|乡|街道|街|办|局|单位)|(?:我|本)(?:镇|乡|街道|街)(?:占|(?:公众号|网站)?(?:共|累计|主动)*(?:公开|发布|推送|更新|收到|受理)?(?:信息|申请)?\d))/;
/** 45000件,其中我镇承办1245件: what is more than the township's. */
const OWN_SHARE_BEHIND =
  /^[\d,.万余多]*[条件篇份个起宗][,(](?:其中[,:]?(?:涉及)?|涉及)(?:我|本)(?:镇|乡|街道|街)(?:共|全年)*(?:承办|办理|受理|收到|公开|发布|推送|占|有)?\d/;
function isOfWholeSite(before: string, after: string, own: readonly string[]): boolean {
  const part = PART_BEHIND.exec(after);
  const isPart = OWN_PART_BEHIND.test(after) || (part !== null && own.some((name) => after.startsWith(name, part[0].length)));
  return isPart && WHOLE_SITE.test(before) && !/(?:通过|依托|利用|借助)[^,;。]*$/.test(before);
}

/** 截至目前共发布592条信息,2019年公开60条: of all years, for the year's own figure stands behind it. */
const isUntilNow = (clause: string, after: string, year: number | null): boolean =>
  year !== null &&
  clause.includes('截') &&
  /截[至止](?:到)?(?:目前|今|年底|(?:20\d\d年)?(?:12月)?(?:31日|底))/.test(clause) &&
  new RegExp(`^[^,;。]{0,16}(?:[,;][^,;。]{0,16})?[,;](?:其中)?(?:${year}年度?|今年|本年度?|当年)(?:主动|共|累计)*(?:公开|发布)`).test(
    after
  );

/** 累计, 总数, 截至年底: words of what there is in all, where the year's own figure stands behind it. */
const IN_ALL = /累计|总[数量]|历年|截[至止]|现有|到20\d\d年(?:12月)?底/;
const OWN_YEAR_BEHIND =
  /^[\d,.万余多]*[条件篇份个次](?:(?:[,;(]|。其中,?)(?:其中[,:]?)?(?:今年|本年度?|当年|年度|年内|(20\d\d)年度?)(?:主动|共|新|累计)*(?:公开|发布|推送|更新|收到|受理|办理|增加?|新增)?(?:政府|政务)?(?:信息|内容|申请)?(?:公开申请)?\d|,较年初(?:新增|增加|增长)\d|\(含往年\))/;
/** 共有公开信息2300条,较2024年底增加118条; 总数2300条,年初为2182条: there is so much, not of one year. */
const SINCE_YEAR_END = /^[\d,.万余多]*[条件篇份个次],?(?:[较比](?:上年|去年|20\d\d年?)年?(?:底|末)|(?:上年|去年)年?(?:底|末)为\d|年初为\d)/;
/** 网站累计公开信息1237条,今年公开237条: what there is in all; not 2024年累计公开…. `after` goes on behind the sentence. */
function isStock(before: string, after: string, year: number | null): boolean {
  if (SINCE_YEAR_END.test(after)) return true;
  const found = OWN_YEAR_BEHIND.exec(after);
  if (found === null || (found[1] !== undefined && Number(found[1]) !== year)) return false;
  const words = before.slice(before.lastIndexOf(';') + 1).slice(-60);
  return IN_ALL.test(words) && !/20\d\d年(?!度?(?:底|末|\d))|[今本全当]年|年度/.test(words);
}

/** Cheap: the last characters of words that make another thing of the year behind them. */
const YEAR_LEADS = new Set('较比与同上去往前(〔[至到止由从');

/** Whether the words before a year compare with it, or begin or end a span with it. */
function isNoYearOf(words: string, rest: string): boolean {
  if (COMPARES.test(words) || /[(〔[]$/.test(words)) return true;
  // 提升到2023年的96%: that year's; 2022年到2023年: the end of a span
  if (/(?<!截)[至到]$/.test(words) && !/^年度?的?$/.test(rest)) return true;
  return FROM.test(words) && ROSE_TO.test(rest.slice(1));
}

/** The last year named, the report year where it is called 今年; null where none is. */
function yearNamed(before: string, own: number | null): number | null {
  if (!before.includes('20')) return null;
  let year: number | null = null;
  let at = -1;
  for (const found of findAll(before, YEAR)) {
    const [words, rest] = [before.slice(0, found.index), before.slice(found.index + 4)];
    const isLed = YEAR_LEADS.has(words.at(-1) ?? '');
    if (isLed && isNoYearOf(words, rest)) continue;
    // 截至2023年底累计500条: of that year, up to where another is named; 2023年底 alone tells no year
    const isUntil = isLed && /截[至止]到?$/.test(words) && /^年?度?(?:底|末)/.test(rest);
    if (!isUntil && /^年?度?(?:相比|[预决]算|部门|财政|“?三公|工作报告|底|末|未?结转|未?转结)/.test(rest)) continue;
    year = Number(found[1] ?? found[2]);
    at = found.index;
  }
  return year !== null && lastOf(before, /今年|本年/g) > at ? own : year;
}
