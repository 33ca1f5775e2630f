import type { Period } from '$lib/model';
import { findAll } from '../text/find-all';
import type { NarrativeContext } from './candidate';
import type { Sentence } from './sentences';

const MONTHS = /(?:(20\d\d)年)?(\d{1,2})(?:月\d{1,2}日|月?(?:份)?)(?:[-—~－至到]|至)(?:(20\d\d)年)?(\d{1,2})月(?:\d{1,2}日)?/g;
/** 6月底前 */
const BY_END_OF = /(?<![\d年至到\-—~])(\d{1,2})月(?:份)?底?前/g;
/** 2025年5月以来, 3月起: to the year's end. */
const SINCE_MONTH =
  /(?<![\d至到\-—~])(?:(20\d\d)年)?(\d{1,2})月(?:\d{1,2}日)?(?:份)?(?:以来|起(?!至|到|止|正?式?(?:施行|实施|执行|实行|生效)))/g;
/** 前11个月 */
const FIRST_MONTHS = /前(\d{1,2})个月/g;
/** 132条(第四季度38条), 其中上半年60条,: asides, done with. */
const ASIDE = /\([^()]*\)|(?:其中|含|包括)[^,;。]*(?:半年|季度|月份?)[^,;。]*[,;]/g;
const UNTIL = /(?:截[至止到](?:到|至)?|(?<=^|[,;。])[至到])(?:(20\d\d)年)?(\d{1,2})月(?:份|底|末|\d{1,2}日)?/g;
/** 截至11月底未收到申请,12月收到1件: what was said until then ends with its clause. */
const UNTIL_THEN = /(?:截[至止到]|(?:^|[,;。])[至到])[^,;。]*$/;
/** 截至三季度末: from the beginning of the year. */
const UNTIL_QUARTER = /截[至止到](?:到|至)?(?:20\d\d年)?(?:第)?([一二三四])季度/g;
const QUARTER_ENDS: Record<string, number> = { 一: 3, 二: 6, 三: 9, 四: 12 };
/** Cheap: what words that name months or quarters have at least. */
const PART_OF_YEAR = /[月季半]/;
const QUARTER_NAMED = /季度|半年/;
const QUARTERS: [RegExp, number, number][] = [
  [/上半年/g, 1, 6],
  [/下半年/g, 7, 12],
  [/前三季度/g, 1, 9],
  [/(?<!前)(?:第)?一季度/g, 1, 3],
  [/(?:第)?二季度/g, 4, 6],
  [/(?<!前)(?:第)?三季度/g, 7, 9],
  [/(?:第)?四季度/g, 10, 12]
];
/** One month, of the figures of its own clause: 12月份,收到申请1件. A day or a span of days is no period of counting. */
const ONE_MONTH =
  /(?<![\d至到\-—~])(?:(20\d\d)年)?(\d{1,2})月(?:份)?(?!份|以来|起)(?:,?(?:全镇|全乡|我[镇乡街]|街道|共|累计|新)*(?:(?:公开|发布|收到|受理|办理|接到|处理|线上|网上|满意|办结|推送)[^,;。]*|$))$/;

/** 2025年12月,12345热线受理72件: the month a sentence begins with, of the clause behind it. */
const MONTH_FIRST = /(?<=^|;)(?:(20\d\d)年)?(\d{1,2})月(?:份|当月)?(?![\d日底末至到—~-]|以来|起),?(?:(?:12345)?[^,;。\d]{0,20})$/;

/** 较上半年末增加8件, 环比第三季度下降: what a figure is held against. */
const COMPARED =
  /(?:环比|同比|较|比|与)(?:第?[一二三四]季度|[上下]半年|前三季度|\d{1,2}月份?)(?:末|底|同期)?(?=[^,;。]{0,6}(?:相比|增|减|升|降|提|多|少|略|有所|持平))/g;

/** So far before a figure its months are looked for. */
const REACH = 200;
const DIGIT = /\d/;

const month = (year: number, number: number) => `${year}-${String(number).padStart(2, '0')}`;

/** Months of a year: null where they are none or all of them, undefined where the year is not known. */
function monthsOf(year: number | null, from: number, to: number): Period | null | undefined {
  if (from < 1 || to > 12 || from > to) return null;
  if (from === 1 && to === 12) return null;
  return year === null ? undefined : { from: month(year, from), to: month(year, to) };
}

/** 12月受理工单198件,办结率100%: the month a sentence begins with, for the rates behind it; null where another time is named in between. */
const MONTH_BEGINS =
  /^(?:(20\d\d)年)?(\d{1,2})月(?:份|当月)?(?![\d日底末至到—~-])(?![^。;]*(?:月|全年|季度|半年|年度|今年|本年|年内|当年))/;

/** The months a rate at `at` covers: those of `periodAt`, else the month its sentence begins with. */
export function periodOfRate(sentence: Sentence, at: number, context: NarrativeContext): Period | null | undefined {
  const period = periodAt(sentence, at, context);
  const found = period === null ? MONTH_BEGINS.exec(sentence.text.slice(0, at)) : null;
  if (found === null) return period;
  return monthsOf(found[1] === undefined ? context.year : Number(found[1]), Number(found[2]), Number(found[2]));
}

interface Span {
  at: number;
  year: string | undefined;
  from: number;
  to: number;
}

/** The months that some words name, as they are met by each pattern. */
function spansOf(words: string): Span[] {
  return [...(words.includes('月') ? monthsIn(words) : []), ...(QUARTER_NAMED.test(words) ? quartersIn(words) : [])];
}

function monthsIn(words: string): Span[] {
  const one = ONE_MONTH.exec(words) ?? MONTH_FIRST.exec(words);
  return [
    ...findAll(words, MONTHS)
      .filter((found) => !/[-—\d]$/.test(words.slice(0, found.index)))
      .map((found) => ({ at: found.index, year: found[3] ?? found[1], from: Number(found[2]), to: Number(found[4]) })),
    ...findAll(words, UNTIL).map((found) => ({ at: found.index, year: found[1], from: 1, to: Number(found[2]) })),
    ...findAll(words, SINCE_MONTH).map((found) => ({ at: found.index, year: found[1], from: Number(found[2]), to: 12 })),
    ...findAll(words, FIRST_MONTHS).map((found) => ({ at: found.index, year: undefined, from: 1, to: Number(found[1]) })),
    ...findAll(words, BY_END_OF).map((found) => ({ at: found.index, year: undefined, from: 1, to: Number(found[1]) })),
    ...(one === null || UNTIL_THEN.test(words.slice(0, one.index))
      ? []
      : [{ at: one.index, year: one[1], from: Number(one[2]), to: Number(one[2]) }])
  ];
}

const quartersIn = (words: string): Span[] => [
  ...findAll(words, UNTIL_QUARTER).map((found) => ({
    at: found.index + found[0].length,
    year: undefined,
    from: 1,
    to: QUARTER_ENDS[found[1] ?? ''] ?? 12
  })),
  ...QUARTERS.flatMap(([named, from, to]) => findAll(words, named).map((found) => ({ at: found.index, year: undefined, from, to })))
];

/** What is named last counts: 上半年400件,1-12月840件. */
function lastSpan(spans: readonly Span[], year: number | null): Period | null | undefined {
  const last = spans.reduce<Span | null>((found, span) => (found === null || span.at >= found.at ? span : found), null);
  return last === null ? null : monthsOf(last.year === undefined ? year : Number(last.year), last.from, last.to);
}

/** A bracket that holds a time and nothing else. */
const TIME_IN_BRACKETS = /^\(((?:20\d\d年)?[\d一二三四上下前第半年季度月份底末截至止到日—~－-]{2,14})\)/;

/** What a bracket behind a figure says of its months (公开信息126条(1-11月), 60条(上半年)): as `periodAt`, null where it holds none. */
export function periodBehind(after: string, year: number | null): Period | null | undefined {
  const words = TIME_IN_BRACKETS.exec(after)?.[1];
  return words === undefined ? null : lastSpan(spansOf(words), year);
}

/** The months a figure at `at` covers: null for the whole year, undefined where they are stated but the year is not known. */
export function periodAt(sentence: Sentence, at: number, context: NarrativeContext): Period | null | undefined {
  const { text } = sentence;
  let begin = Math.max(0, at - REACH);
  // no number is cut in two: 12月份 is not 2月份
  while (begin > 0 && begin < at && DIGIT.test(text[begin] ?? '')) begin++;
  const words = text.slice(begin, at);
  if (!PART_OF_YEAR.test(words)) return null;
  // 全年 ends what months were named before it; where words are left out, none is the first of the sentence
  const before = `${begin > 0 ? '…' : ''}${words.replace(ASIDE, ',').replace(COMPARED, '')}`.replace(/^.*(?:全年|本年度?)/, ',');
  const spans = spansOf(before);
  // 上半年1件,下半年4件,均按期答复,未收费: what follows two parts of the year in a clause of its own is of the year
  const clauseAt = before.lastIndexOf(',') + 1;
  if (
    new Set(spans.map(({ from, to }) => `${from}-${to}`)).size > 1 &&
    spans.every((span) => span.at < clauseAt) &&
    !spans.some((span) => before.includes(';') && span.at > before.lastIndexOf(';')) &&
    /^(?:均|全|都|未|没有|无|[^,\d]{0,6}满意)/.test(before.slice(clauseAt) + text.slice(at, at + 6))
  )
    return null;
  return lastSpan(spans, context.year);
}
