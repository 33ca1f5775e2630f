import type { Channel, Outcome, OutcomeGroup, Qualifier, TextBlock } from '$lib/model';
import type { NarrativeContext } from './candidate';
import { rateStatements } from './rates-of-counts';
import { quoteSpan } from './quote';
import { isOfYear } from './scope';
import { readProse, type Sentence, type TellingFigure } from './sentences';

/** A figure told more than once with different values: the one kept, the others, and whether none of them is told more plainly. */
export interface Retelling {
  /** The key of the observation. */
  key: string;
  kept: number;
  others: number[];
  isEven: boolean;
  line: number | null;
}

/** Figures of one channel told of several sites or accounts, none of which is the channel's: no observation was made of them. */
export interface SetAside {
  channel: Channel;
  values: number[];
  line: number | null;
}

interface Stated {
  /** A percentage is 0–100, a count a number of items or requests. */
  value: number;
  raw: string;
  qualifier: Qualifier;
  quote: string;
  line: number | null;
  section: string | null;
}

/** A share printed behind a figure: 占33.9%. */
export interface Share {
  share: number | null;
  /** As printed, for its decimals; null where none is. */
  shareRaw: string | null;
}

/** What became of requests, told in prose: 予以公开258件，占33.9%. */
export interface OutcomeStatement extends Stated, Share {
  kind: 'outcome';
  outcome: Outcome | OutcomeGroup;
  /** Groups told in the same number: 予以公开及部分公开258件. */
  with: OutcomeGroup[];
}

/** A part of a total told in the same sentence (其中…). `isExhaustive` where the wording says the parts are all of it (分别为). */
export interface PartStatement extends Stated, Share {
  kind: 'part';
  total: number;
  totalQualifier: Qualifier;
  /** What the total counts, as its clause has it. */
  totalLabel: string;
  /** Parts of one total share a number; it counts from 0 in the report. */
  group: number;
  label: string;
  isExhaustive: boolean;
  /** Another channel, behind a semicolon: it may be told beside the total and not be in it. */
  isBeside: boolean;
  /** What had become of so many of them (办结, 结转), told beside the kinds: it does not add up with these. */
  isState: boolean;
}

/** A comparison with the year before: 比去年增加1件, 增长50%. `value` is negative for a decrease. */
export interface ChangeStatement extends Stated {
  kind: 'change';
  of: 'items-disclosed' | 'requests-received-stated' | 'other';
  /** The year's own figure told before it; null where none is. */
  level: number | null;
  unit: 'count' | 'percent' | 'percentage-point';
}

/** A figure of the prose that is no observation of its own; the checks compare it with the tables. */
export type Statement = OutcomeStatement | PartStatement | ChangeStatement;

const OUTCOMES: [RegExp, Outcome | OutcomeGroup][] = [
  [/(?<!不)(?:予以|同意)(?:以)?公开(?:答复)?(?:的|申请|共|为)*$/, 'disclosed'],
  [/部分公开(?:答复)?(?:的|申请|共|为)*$/, 'partly-disclosed'],
  [/不予(?:以)?公开(?:答复)?(?:的|申请|共|为)*$/, 'refused'],
  [/(?:不掌握|本机关不掌握)(?:相关|政府|信息)*(?:的|共|为)*$/, 'unable-not-held'],
  [/无法提供(?:的|申请|共|为)*$/, 'unable'],
  [/不予处理(?:的|申请|共|为)*$/, 'not-processed'],
  [/其[他它]处理(?:的|申请|共|为)*$/, 'other']
];
/** 予以公开及部分公开: the group before the conjunction counts in the same number. */
const JOINED: [RegExp, OutcomeGroup][] = [
  [/(?<!不)(?:予以|同意)(?:以)?(?:公开)?(?:答复)?(?:的)?(?:及|和|、|与|或|以及)(?:部分公开)/, 'disclosed'],
  [/不予(?:以)?公开(?:答复)?(?:的)?(?:及|和|、|与|或|以及)(?:无法提供|不予处理|其[他它]处理)/, 'refused'],
  [/无法提供(?:的)?(?:及|和|、|与|或|以及)(?:不予处理|其[他它]处理)/, 'unable'],
  [/不予处理(?:的)?(?:及|和|、|与|或|以及)其[他它]处理/, 'not-processed']
];
/** A figure about something else ends a list of parts. */
const OTHER_TOPIC =
  /收到|受理|组织|开展|召开|举办|培训|复议|诉讼|起诉|阅读|浏览|观看|点击|点赞|(?:访问|关注)(?:量|人|数|用户)|粉丝|热线|工单|历年|咨询|投诉|网格|现行有效|投入|增加|减少/;
/** 2024年分别为: the same parts of another year. */
const OTHER_YEAR = /^(?:20\d\d年|上一?年|去年)度?(?:同期)?(?:分别)?(?:为|是)?$/;
/** 平均每月11条: no total. */
const AVERAGE = /平均|每[月季周]|[日周月季年人村户]均/;
/** 完成年度任务(100条), 被上级采用9条, 涉及9项重点: beside the total, and no total of what follows. */
const BESIDE_TOTAL = /(?:任务|目标|指标|采用|采纳|退回(?:修改)?|涉及|涵盖|覆盖|对照)\(?$/;
const FIELDS_BEHIND = /^(?:个)?(?:重点|领域|方面|大?类|栏目|板块)/;
/** 同一信息不同渠道不重复计算: the parts overlap. */
const COUNTED_AGAIN = /重复计|多渠道(?:同步)?发布|同一信息/;
const CUT_ANEW = /按[^,;。\d]{1,8}分/;
/** Another channel behind a semicolon is told beside the list, where the list itself has no semicolons. */
const OTHER_CHANNEL = /公众号|微信|微博|新媒体|抖音|媒体|公开栏|公示栏/;
const CHANGE =
  /(?:较|比|同比|与)[^,;。\d]{0,16}?(?:20\d\d年度?)?[^,;。\d]{0,8}?(增加|增长|上升|提升|提高|减少|下降|降低|回落|下滑)(?:了|约)*$/;
/** What the year is compared with, and the difference behind it. */
const COMPARED_WITH = /(?:较|比|与)(?:上一?年|去年|20\d\d年)度?(?:同期)?的?$/;
const DIFFERENCE = /^(?:增加|增长|增多|上升|减少|下降|净增|净减|多|少)了?$/;
/** 主动公开80条,不予公开100条: documents by how they may be had, no requests. */
const CLASSES = /主动公开[^,;。\d]{0,8}\d+[条件份篇][,、;](?:依申请公开|不予(?:以)?公开|免[予于]公开)/;
/** Cheap: how leads end that tell a change, or what became of a request. */
const MAY_CHANGE = new Set('加长升高少降低落滑了约');
const MAY_BE_OUTCOME = new Set('开复握关府息供理的请共为');
/** What had become of so many of them. */
const STATE = /办结|办复|办理|答复|回复|结转|转结|满意|按[时期]|回访|采纳|解决|整改|处理完|撤[回销]|终止/;
/** 人大建议4件、政协提案3件: what is told behind is of both. */
const AND_MORE = /^[、和及]/;
const FALLS = /减少|下降|降低|回落|下滑/;
const COUNTED = new Set('条件篇个份次例项宗');

const isClassOfDocuments = ({ text }: Sentence, { counter }: TellingFigure): boolean =>
  CLASSES.test(text) || (counter === '条' && !/申请/.test(text));

function statedAt(sentence: Sentence, figure: TellingFigure, start: number): Stated {
  const { quote, line, section } = quoteSpan(sentence, start, figure.end);
  return { value: figure.value, raw: figure.raw, qualifier: figure.qualifier, quote, line, section };
}

function shareBehind(sentence: Sentence, index: number): Share {
  const next = sentence.figures[index + 1];
  return next?.counter === '%' && /^[,(]?占(?:比|总(?:体|数)(?:的)?(?:比例)?(?:为)?)?(?:[^\d,;。]{0,8})$/.test(next.lead)
    ? { share: next.value, shareRaw: next.raw }
    : { share: null, shareRaw: null };
}

/** Parts may be counted in another word than their total (79篇, 其中35条), but not in times or persons. */
const countsAlike = (part: string, total: string): boolean =>
  part === total || (/^[条件篇个份项]$/.test(part) && /^[条件篇个份项]$/.test(total));

function readSentence(sentence: Sentence, firstGroup: number): Statement[] {
  const statements: Statement[] = [];
  let total: TellingFigure | null = null;
  let parts: PartStatement[] | null = null;
  let group = firstGroup - 1;
  let isNested = false;
  let listDepth = 0;
  // whether the parts of the list are set apart by semicolons
  let semicolons = false;
  let lastCount: TellingFigure | null = null;
  let isOneOfTwo = false;
  for (const [index, figure] of sentence.figures.entries()) {
    const leadStart = figure.start - figure.lead.length;
    const last = figure.lead.at(-1) ?? '';
    const change = MAY_CHANGE.has(last) ? CHANGE.exec(figure.lead) : null;
    if (change !== null) {
      const sign = FALLS.test(change[1] ?? '') ? -1 : 1;
      const words = sentence.text.slice(0, figure.start);
      const { raw, qualifier, quote, line, section } = statedAt(sentence, figure, leadStart + change.index);
      statements.push({
        value: sign * figure.value,
        raw,
        qualifier,
        quote,
        line,
        section,
        kind: 'change',
        of: /申请/.test(words) ? 'requests-received-stated' : /公开|发布/.test(words) ? 'items-disclosed' : 'other',
        level: lastCount?.value ?? null,
        unit: figure.counter === '%' ? 'percent' : /百分点$/.test(figure.counter) ? 'percentage-point' : 'count'
      });
      continue;
    }
    if (!COUNTED.has(figure.counter)) continue;
    // 112条,较上年131条减少19条,其中…: neither is what the parts are of
    if (COMPARED_WITH.test(figure.lead) || DIFFERENCE.test(figure.lead) || isBeside(figure)) continue;
    const outcome =
      MAY_BE_OUTCOME.has(last) && !isClassOfDocuments(sentence, figure) ? OUTCOMES.find(([words]) => words.test(figure.lead)) : undefined;
    if (outcome !== undefined) {
      const joined = JOINED.filter(([words]) => words.test(figure.lead));
      const at = Math.min(outcome[0].exec(figure.lead)?.index ?? 0, ...joined.map(([words]) => words.exec(figure.lead)?.index ?? 0));
      const { value, raw, qualifier, quote, line, section } = statedAt(sentence, figure, leadStart + at);
      const groups = joined.map(([, code]) => code);
      const { share, shareRaw } = shareBehind(sentence, index);
      statements.push({ value, raw, qualifier, quote, line, section, kind: 'outcome', outcome: outcome[1], with: groups, share, shareRaw });
      lastCount = figure;
      continue;
    }
    const between = sentence.text.slice(lastCount?.end ?? 0, figure.start);
    const depth = depthAt(sentence.text, figure.start);
    // 其中甲86条,乙100条;按渠道分,其中网站132条: the whole again, cut otherwise
    if (parts !== null && CUT_ANEW.test(between)) {
      parts = null;
      total = figure;
      lastCount = figure;
      continue;
    }
    // 受理21件,结转上年2件,其中…: the parts are of both
    if (
      lastCount !== null &&
      /其中|分别|包括|包含/.test(between) &&
      !/结转|转结/.test(lastCount.lead) &&
      !OTHER_YEAR.test(figure.lead) &&
      !AVERAGE.test(lastCount.lead) &&
      !COUNTED_AGAIN.test(sentence.text) &&
      !isOneOfTwo &&
      !isOfAllDisclosed(between, lastCount)
    ) {
      listDepth = depth;
      // 其中 again: the figure before it has parts of its own, and is a total, or a part whose parts are left alone
      isNested = parts !== null && !/;/.test(between);
      if (parts !== null && isNested) {
        const told = statements.pop();
        if (told !== undefined && told !== parts.at(-1)) statements.push(told);
      }
      // 其中网络8件、信函4件;其中征地7件…: the whole again
      const isWholeAgain = parts !== null && total !== null && /;/.test(between) && sumOf(parts) === total.value;
      if (!isWholeAgain) total = lastOutside(sentence, index, depth) ?? lastCount;
      parts = [];
      semicolons = false;
      group++;
    } else if (
      parts !== null &&
      (ends(parts, total, figure) ||
        isNoPart(total, figure) ||
        depth < listDepth ||
        (/;/.test(between) && OTHER_CHANNEL.test(figure.lead) && !semicolons && listDepth === 0))
    ) {
      parts = null;
      isNested = false;
    }
    // 两个公众号分别发布…: what is counted are accounts
    if (
      parts !== null &&
      total?.counter === '个' &&
      (/^[\u4e00-\u9fff]/.test(total.tail) || /(?:号|网站|平台|栏|媒体|菜单|栏目|专题)$/.test(total.lead))
    )
      parts = null;
    if (parts !== null && total !== null) {
      if (parts.length > 0 && /;/.test(between)) semicolons = true;
      if (!isNested && depth === listDepth && countsAlike(figure.counter, total.counter)) {
        const { value, raw, qualifier, quote, line, section } = statedAt(sentence, figure, Math.max(leadStart, figure.start - 16));
        const { share, shareRaw } = shareBehind(sentence, index);
        const part: PartStatement = {
          value,
          raw,
          qualifier,
          quote,
          line,
          section,
          kind: 'part',
          total: total.value,
          totalQualifier: total.qualifier,
          totalLabel: total.lead.slice(-24),
          group,
          label: figure.lead.replace(/^(?:其中|分别为?|包括|:)+/, '').slice(0, 24),
          share,
          shareRaw,
          isBeside: OTHER_CHANNEL.test(figure.lead) && /;/.test(between) && listDepth === 0,
          isState: STATE.test(figure.lead),
          isExhaustive: parts[0]?.isExhaustive ?? /分别(?:为|是)/.test(between)
        };
        parts.push(part);
        statements.push(part);
      }
    } else total = figure;
    isOneOfTwo = parts === null && lastCount?.counter === figure.counter && AND_MORE.test(between);
    lastCount = figure;
  }
  return statements;
}

const sumOf = (parts: readonly PartStatement[]): number => parts.reduce((sum, { value }) => sum + value, 0);

/** Whether a count is told beside a total, and is none of what 其中 behind it lists. */
const isBeside = ({ lead, tail }: TellingFigure): boolean => AVERAGE.test(lead) || BESIDE_TOTAL.test(lead) || FIELDS_BEHIND.test(tail);

/** 118条(上年96条),其中…: the count before a bracket that was closed, where the last one stands in it; undefined where it does not. */
function lastOutside({ figures, text }: Sentence, index: number, depth: number): TellingFigure | undefined {
  const counts = figures.slice(0, index).filter(({ counter }) => COUNTED.has(counter));
  const isIn = ({ start }: TellingFigure) => depthAt(text, start) > depth;
  const last = counts.at(-1);
  return last === undefined || !isIn(last) ? undefined : counts.findLast((figure) => !isIn(figure));
}

/** 主动公开103件,…,不予公开3件,其中政府信息主动公开情况如下: the parts are of the hundred and three. */
const isOfAllDisclosed = (between: string, { lead }: TellingFigure): boolean => /主动公开情况/.test(between) && !/主动公开/.test(lead);

/** How many brackets are open at an offset. */
const depthAt = (text: string, at: number): number => {
  let depth = 0;
  const first = text.indexOf('(');
  for (let i = first < 0 ? at : first; i < at; i++) depth = Math.max(0, depth + (text[i] === '(' ? 1 : text[i] === ')' ? -1 : 0));
  return depth;
};

/** Whether a list of parts is over before this figure: they make the total already, or the figure tells of something else. */
function ends(parts: readonly PartStatement[], total: TellingFigure | null, figure: TellingFigure): boolean {
  if (OTHER_TOPIC.test(figure.lead) || OTHER_YEAR.test(figure.lead)) return true;
  return parts.length > 1 && total !== null && sumOf(parts) === total.value;
}

/** 公开条数580条,其中…,咨询4972件; 网站9条,…,微信552条: more than the total alone, and of another kind or channel. */
const isNoPart = (total: TellingFigure | null, { value, counter, lead }: TellingFigure): boolean =>
  total !== null && value > total.value && (counter !== total.counter || OTHER_CHANNEL.test(lead));

/** The figures of the prose that are no measures: outcomes of requests, parts of totals, comparisons with the year before. */
export function readStatements(blocks: readonly TextBlock[], context: NarrativeContext): Statement[] {
  const prose = readProse(blocks);
  const statements: Statement[] = [];
  let groups = 0;
  for (const { sentences } of prose) {
    for (const sentence of sentences) {
      const [first] = sentence.figures;
      if (first === undefined) continue;
      const read = readSentence(sentence, groups);
      read.push(
        ...rateStatements(
          sentence,
          read.reduce((next, item) => (item.kind === 'part' ? Math.max(next, item.group + 1) : next), groups)
        )
      );
      if (read.length === 0 || !isOfYear(sentence, first.start, context)) continue;
      for (const statement of read) if (statement.kind === 'part') groups = Math.max(groups, statement.group + 1);
      statements.push(...read);
    }
  }
  return statements;
}
