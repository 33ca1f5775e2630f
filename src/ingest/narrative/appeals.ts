import { tell, type Candidate, type SentenceReader } from './candidate';
import { figuresInARow } from './figures-in-a-row';
import { periodAt } from './months';
import { isOfYear } from './scope';
import type { Sentence, TellingFigure } from './sentences';

const COUNTERS = new Set(['件', '条', '个', '起', '宗', '件次', '条次', '单', '次', '项']);
const VERB = /处理|办理|受理|解决|化解|回应|收到|接到|接收|承办|办结|回复|处置|答复|接办|转办/;
const HOTLINE =
  /12345[^,;。]{0,40}?$|(?:政务服务|便民|县长|镇长|区长|书记|市长|市民|政府)(?:便民|服务)*热线[^,;。]{0,24}?$|(?:热线|12345).{0,12}工单[^,;。]{0,12}$/;
const APPEALS =
  /(?:群众|居民|市民|民生|村民|百姓)(?:的)?(?:各类|合理)*(?:诉求|反映问题)[^,;。\d]{0,16}$|^(?:累计|共|全年)*(?:处理|办理|受理|解决|化解)(?:各类)?诉求[^,;。\d]{0,8}$/;
/** Cheap: what a sentence of either has at least. */
const MAY_APPEAL = /12345|热线|诉求|反映/;
const PART =
  /解读|投诉(?:类)?|咨询(?:类)?|占比|满意|不满意|其中|退回|超期|逾期|延期|重复|重办|退单|退件|会商|签批|批示|公开解答|疑难|高频|抽查|通报|典型案例|复核|[一二三]级工单|派单|催办|督办|涉访|平均|建议类|求助类|表扬|回访|拨打|知识库|结转|转入|(?<![各这此分])类(?:工单|件|诉求|问题|事项|热线)?(?:共|有|达|为)*$/;
/** 上年结转12345热线工单20件 */
const CARRIED = /(?:上一?年|去年)度?(?:结转|转结|转入)/;
/** 同比减少140件: a change. */
const CHANGE = /(?:减少|增加|下降|增长|上升|降低|多|少)(?:了|约)?$/;
/** 由1000件降至860件: what it fell or rose from. */
const FROM = /(?:由|从)[^,;。]{0,8}$/;
const TO_BEHIND = /^(?:下降|降低|降|减少|减|增加|增长|增|上升|升|提高)(?:至|到|为)/;

/** 受理12345热线、信访、信函等投诉380件: what came in every way. */
const WITH_LETTERS =
  /(?:热线|12345)[^,;。]{0,6}(?:、|和|及|与)[^,;。]{0,8}(?:信访|信函|来信|来访|信箱|留言|随手拍|问政)|(?:110|信箱|留言|随手拍|信访|来信|来访|问政|接听电话)[”"]?(?:、|和|及|与)[^,;。]{0,6}(?:12345|热线)/;
/** 供水186件、道路94件: one topic of several. */
const TOPIC_BEHIND = /^、(?![\u4e00-\u9fff]{0,6}(?:热线|信箱))[\u4e00-\u9fff]{2,10}\d+[件条个起]/;
const HANDLED_BEFORE =
  /(?:共|总|累计|总计|共计|合计|工单|受理|办理|办结|接收|接听|收到|处理|回复|答复|转办|承办|交办|派单|诉求|案件|事项)(?:问题)?(?:了|量|数|总量|总数|达|为|有)*$/;
/** 受理咨询、投诉及建议380件: every kind of what is brought forward, and no part. */
const ALL_KINDS =
  /(?:咨询|投诉|建议|举报|求助|意见)(?:(?:[、和与及]|以及)(?:咨询|投诉|建议|举报|求助|意见|表扬))+(?:等)?(?:各类)?(?:事项|问题|诉求)?/g;

/** 12345专题调度会12次, 热线专席2个, 承办单位8个: what there is about a hotline, and no cases of it. */
const NO_CASES =
  /(?:会议?|[专坐]席|席位|岗位?|单位|部门|行动|号码|专班|人员|机制|制度|平台|中心|科室|培训|活动|社区|村|点位|站点)(?:共|共计|累计|达|有|为|等|了)*$/;
const IN_TURN = /(?:^|通过)([^,;:。\d]*(?:12345)?[^,;:。\d]*)分别(?:办理|受理|收到|接收|处理|交办|转办|办结)(?:了)?$/;
const OWN = /^(?:其中[,:]?)?(?:我|本)(?:镇|乡|街道)(?:承办|受理|办理|接收|收到)?(?:共|工单|为)*$/;
const VAGUE_COUNTER = /^[个次项]$/;
/** 涉及18个村, 在18个乡镇中: what is counted behind the number is no case. */
const OTHER_THING =
  /^(?:建议|提案|人大|政协|依?申请|复议|诉讼|信访)|^(?:个|大)?(?:行政)?(?:村|社区|乡|镇|街|部门|单位|站所|方面|领域|类|环节|点位|小区|区县|县|窗口|网格|企业|专班)/;
/** 村(社区)承办12345工单620件: theirs, beside others. */
const OF_VILLAGES =
  /^(?:其中,?)?(?:各)?(?:村\(社区\)|村、?社区|村级|社区|镇直(?:单位|部门)|县直(?:单位|部门)|站所)(?:共|承办|办理|受理|处理)/;
/** 群众向12345热线反映道路问题6件, 通过12345申请公开: one matter, or a request. */
const OF_ONE_MATTER =
  /向[^,;。]{0,8}(?:12345|热线)[^,;。]{0,4}(?:反映|投诉|咨询)(?!(?:各类|的)*(?:诉求|问题|事项)*(?:共|共计|累计|达)*$)|申请公开/;
const HANDLED = /受理|办理|处理|办结|承办|接|转办|收到|回复|答复|来电|电话|诉求|工单/;

/** 积极办理12345热线,全年共受理工单1024件: the clause before names whose they are. */
const HOTLINE_BEFORE = /(?:12345[^,;。\d]{0,10}|热线)(?:热线|平台)?(?:办理)?(?:工作)?$/;
const CASES_ALONE = /^(?:全年|年内|共|累计|总计)*(?:受理|办理|接收|承办|收到|处理|办结)(?:各类|有效)?工单(?:共|总?计)*$/;

/** 12345热线:2025年受理1108件: the words before the colon name what is counted. */
function withLabel({ clauses }: Sentence, { lead, clause, start }: TellingFigure): string {
  const [before, own] = [clauses[clause - 1], clauses[clause]];
  const isFirst = own !== undefined && start - lead.length === own.start;
  if (own === undefined || !isFirst || before === undefined) return lead;
  const isNamed =
    (own.mark === ':' && /(?:12345|热线)[^\d]{0,6}$/.test(before.text)) ||
    (own.mark === ',' && CASES_ALONE.test(lead) && HOTLINE_BEFORE.test(before.text));
  return isNamed ? `${before.text}:${lead}` : lead;
}

/** 县长信箱、12345热线分别办理26件、812件: the hotline's among the figures told in turn (`told` null where they are not as many); null where none are. */
function hotlineInTurn(sentence: Sentence, figure: TellingFigure, lead: string): { told: TellingFigure | null } | null {
  const names = IN_TURN.exec(lead)?.[1]?.split(/[、和与及]/) ?? [];
  if (names.length < 2) return null;
  const figures = figuresInARow(sentence, sentence.figures.indexOf(figure));
  const at = names.findIndex((name) => /12345|热线/.test(name));
  return { told: figures.length === names.length ? (figures[at] ?? null) : null };
}

/** 全县12345热线受理86000件,我镇860件: the township's own behind the county's. */
function ownOfCounty({ figures }: Sentence, figure: TellingFigure, lead: string): RegExpExecArray | null {
  const before = figures[figures.indexOf(figure) - 1];
  return before !== undefined && before.counter === figure.counter && HOTLINE.test(before.lead) ? OWN.exec(lead) : null;
}

/** Appeals of residents handled (群众诉求) and cases of the 12345 hotline (热线、工单), 件. Part-year figures carry their months. */
export const readAppeals: SentenceReader = (sentence, context) => {
  if (!MAY_APPEAL.test(sentence.text)) return [];
  const candidates: Candidate[] = [];
  for (const figure of sentence.figures) {
    if (!COUNTERS.has(figure.counter)) continue;
    const lead = withLabel(sentence, figure).replace(ALL_KINDS, (kinds) => '诉求'.padEnd(kinds.length, '求'));
    const clauseText = sentence.clauses[figure.clause]?.text ?? '';
    if (clauseText.startsWith('其中') || /^(?:来电|以上|处)/.test(figure.tail)) continue;
    if (/企业|建议|提案|依申请|信息公开/.test(lead)) continue;
    if (OTHER_THING.test(figure.tail) || OF_VILLAGES.test(lead) || OF_ONE_MATTER.test(lead)) continue;
    // 县长信箱、12345热线分别办理26件、812件: told in turn below
    const turn = hotlineInTurn(sentence, figure, lead);
    if (turn !== null) {
      if (turn.told !== null && isOfYear(sentence, figure.start, context))
        candidates.push(tell(sentence, turn.told, 'hotline-cases', 'case', figure.start - figure.lead.length, { weight: 2 }));
      continue;
    }
    // 镇本级、下属单位承办12345热线分别为400件、155件: none of them is all
    if (/分别(?:为|是|有)?$/.test(lead) && figuresInARow(sentence, sentence.figures.indexOf(figure)).length > 1) continue;
    const hotline = HOTLINE.exec(lead) ?? ownOfCounty(sentence, figure, lead);
    const appeals = hotline === null ? APPEALS.exec(lead) : null;
    const found = hotline ?? appeals;
    if (found === null || PART.test(lead.slice(found.index).replace(/咨询服务|投诉举报热线|咨询投诉|投诉求助/, ''))) continue;
    if (CARRIED.test(lead) || CHANGE.test(lead) || (FROM.test(lead) && TO_BEHIND.test(figure.tail))) continue;
    if (appeals !== null && !VERB.test(lead)) continue;
    if (
      hotline !== null &&
      (/办公热线|咨询热线|服务站|公众号|微信|主要涉及/.test(lead) || (WITH_LETTERS.test(lead) && !/等(?:平台|渠道)/.test(lead)))
    )
      continue;
    if (/110[、和及与]12345[^,;。]*$/.test(sentence.text.slice(0, figure.start))) continue;
    if (hotline !== null && TOPIC_BEHIND.test(sentence.text.slice(figure.end)) && !HANDLED_BEFORE.test(lead)) continue;
    if (
      NO_CASES.test(lead) ||
      (VAGUE_COUNTER.test(figure.counter) && (!HANDLED.test(lead) || /^(?:号码|专席|岗|部门|单位)/.test(figure.tail)))
    )
      continue;
    if (!isOfYear(sentence, figure.start, context)) continue;
    const period = periodAt(sentence, figure.start, context);
    if (period === undefined) continue;
    const verb = VERB.exec(lead);
    const from = verb === null ? found.index : Math.min(verb.index, found.index);
    candidates.push({
      ...tell(sentence, figure, hotline !== null ? 'hotline-cases' : 'appeals-handled', 'case', figure.start - lead.length + from, {
        weight: (verb === null ? 1 : 2) + (lead.includes('12345') ? 1.2 : 0)
      }),
      period
    });
  }
  return candidates;
};
