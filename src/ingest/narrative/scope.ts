import type { Period } from '$lib/model';
import type { NarrativeContext } from './candidate';
import type { Sentence } from './sentences';

const PLAN =
  /下一步|下一年度?(?!办理|答复|继续|度)|下阶段|今后|来年|明年(?!办理|答复|继续)|力争|争取|拟(?:于|在|开展|组织)|计划(?:于|在|开展|组织|举办|召开|发布)|目标(?:是|为|值)|不低于\d+%的(?:要求|目标)|确保.{0,12}(?:达到|不低于|率达)/;
const PLAN_HEADING = /问题|改进|打算|下一步|计划$/;
const COMPARES = /(?:较|比|与|同)(?:上|去|往|前)?$/;
const YEAR = /(?<!\d)(20[0-3]\d)(?=年(?!以来)|度|[^\d年.,%条件份次篇个期项余多])/g;
const LAST_YEAR = /(?:去年|上年度?|上一年度?|往年)(?!度?(?:的)?(?:结转|转结|转入|底|末|未办结|持平|相比|同期|度|增|减|提|下|上))/;
const EVER = /历年|历史(?:累计|以来)|(?:开通|建站|成立|创建|上线|开办|运行|条例(?:》)?(?:实施|施行))(?:以来|至今)/;
const MONTHS = /(?:(20\d\d)年)?(\d{1,2})月?(?:份)?(?:[-—~－至到]|至)(?:(20\d\d)年)?(\d{1,2})月/;
const UNTIL = /截[至止到](?:到|至)?(?:(20\d\d)年)?(\d{1,2})月(?:份|底|末|\d{1,2}日)?/;
const QUARTERS: [RegExp, number, number][] = [
  [/上半年/, 1, 6],
  [/下半年/, 7, 12],
  [/前三季度/, 1, 9],
  [/(?:第)?一季度/, 1, 3]
];

/** True for a paragraph about problems and plans, whose figures are not the year's. */
export function isPlanSection(heading: string): boolean {
  return PLAN_HEADING.test(heading);
}

/**
 * True where the words before `at` in its sentence give it to the report year: not to another year, not to all years together, not to a plan.
 */
export function isOfYear(sentence: Sentence, at: number, context: NarrativeContext): boolean {
  const { text } = sentence;
  const before = text.slice(Math.max(0, at - 300), at);
  if (PLAN.test(text)) {
    const plan = PLAN.exec(text);
    if (plan !== null && plan.index <= at + 4) return false;
  }
  const clauseStart = Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1;
  const clause = before.slice(clauseStart);
  if (EVER.test(clause)) return false;
  const last = LAST_YEAR.exec(clause);
  if (last !== null && !COMPARES.test(clause.slice(0, last.index)) && !/^(?:较|比|与|同)/.test(clause)) return false;
  if (/^[与较比同]/.test(clause) && /(?:相比|年|度)$/.test(clause)) return false;
  if (context.year === null) return true;
  let year: number | null = null;
  for (const found of before.matchAll(YEAR)) {
    if (COMPARES.test(before.slice(0, found.index)) || /[(〔[至到]$/.test(before.slice(0, found.index))) continue;
    if (/^年?度?(?:相比|预算|部门|财政|工作报告|底|末|未?结转|未?转结)/.test(before.slice(found.index + 4))) continue;
    year = Number(found[1]);
  }
  return year === null || year === context.year;
}

const month = (year: number, number: number) => `${year}-${String(number).padStart(2, '0')}`;

/** The months a figure at `at` covers: null for the whole year, undefined where they are stated but the year is not known. */
export function periodAt(sentence: Sentence, at: number, context: NarrativeContext): Period | null | undefined {
  // 全年 ends what months were named before it
  const before = sentence.text.slice(Math.max(0, at - 200), at).replace(/^.*(?:全年|本年度?)/, '');
  const make = (year: number | null, from: number, to: number): Period | null | undefined => {
    if (from < 1 || to > 12 || from > to) return null;
    if (from === 1 && to === 12) return null;
    return year === null ? undefined : { from: month(year, from), to: month(year, to) };
  };
  const months = MONTHS.exec(before);
  if (months !== null && !/[-—\d]$/.test(before.slice(0, months.index))) {
    const year = months[3] ?? months[1];
    return make(year === undefined ? context.year : Number(year), Number(months[2]), Number(months[4]));
  }
  const until = UNTIL.exec(before);
  if (until !== null) return make(until[1] === undefined ? context.year : Number(until[1]), 1, Number(until[2]));
  for (const [words, from, to] of QUARTERS) if (words.test(before)) return make(context.year, from, to);
  return null;
}
