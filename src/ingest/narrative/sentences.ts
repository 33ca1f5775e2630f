import type { TextBlock } from '$lib/model';
import { readParagraphs, type Paragraph } from '../text/paragraphs';
import { findFigures, NUMERALS, qualifierLength, type Figure } from './figures';
import { isPlanSection } from './scope';

/** A figure with its surroundings: `lead` is what stands before it in its clause (behind the figure before), `tail` what follows up to the clause's end. */
export interface TellingFigure extends Figure {
  lead: string;
  tail: string;
  /** Index of the clause the figure stands in. */
  clause: number;
}

/** Part of a sentence between commas, semicolons and colons. */
export interface Clause {
  text: string;
  start: number;
  end: number;
  /** The mark before it: `,` `;` `:` `(` `)`, `其` before 其中, or "" at the start. */
  mark: string;
}

/** A sentence of a paragraph; offsets of clauses and figures count from its start, `start` is its offset in the paragraph. */
export interface Sentence {
  paragraph: Paragraph;
  text: string;
  start: number;
  clauses: Clause[];
  figures: TellingFigure[];
  /** The words of the sentence before it in its paragraph; "" for the first. */
  before: string;
}

/** Sentences longer than this are broken text (a table without marks); they are cut, so that no pattern ever looks further. */
const LONGEST = 1500;
/** An ellipsis behind these words, or before 等, leaves words out of a clause; any other one parts sentences. */
const SOFT_BEFORE = /(?:发布|公开|涉及|推送|公众号|平台|新媒体|微博|组织)["”]?$/;

/** Part of a paragraph up to a mark; `mayCount` where it has a numeral. */
interface Cut {
  text: string;
  start: number;
  mayCount: boolean;
}

/** What a character is to a cut: most are neither a numeral nor a mark that ends a sentence. */
const COUNTS = 1;
const ENDS = 2;
const KINDS = new Uint8Array(0x10000);
for (const char of NUMERALS) KINDS[char.charCodeAt(0)] = COUNTS;
for (const char of '。!?.') KINDS[char.charCodeAt(0)] = ENDS;

/** A paragraph at its full stops and at ellipses (three dots or more). */
function cutSentences(text: string): Cut[] {
  const cuts: Cut[] = [];
  let from = 0;
  let mayCount = false;
  for (let at = 0; at < text.length; at++) {
    const kind = KINDS[text.charCodeAt(at)];
    if (kind === COUNTS) mayCount = true;
    if (kind !== ENDS) continue;
    const mark = at;
    if (text[at] === '.') {
      while (text[at + 1] === '.') at++;
      if (at < mark + 2 || text[at + 1] === '等' || SOFT_BEFORE.test(text.slice(Math.max(0, mark - 8), mark))) continue;
    }
    addCuts(cuts, text, { from, to: at + 1, mayCount });
    from = at + 1;
    mayCount = false;
  }
  addCuts(cuts, text, { from, to: text.length, mayCount });
  return cuts;
}

function addCuts(cuts: Cut[], text: string, { from, to, mayCount }: { from: number; to: number; mayCount: boolean }): void {
  for (let at = from; at < to; at += LONGEST) cuts.push({ text: text.slice(at, Math.min(to, at + LONGEST)), start: at, mayCount });
}

const isDigit = (char: string): boolean => char >= '0' && char <= '9';

function cutClauses(text: string): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let mark = '';
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    let sign = '';
    if (char === ',' || char === ';' || char === ':' || char === '。') {
      if (char === ',' && isDigit(text[i - 1] ?? '') && /^\d{3}(?!\d)/.test(text.slice(i + 1, i + 5))) continue;
      sign = char;
    } else if (char === '(') {
      // a bracket without a figure belongs to the words around it; 12345 is a hotline
      const close = text.indexOf(')', i);
      const held = close < 0 || close - i > 200 ? null : text.slice(i + 1, close);
      if (held !== null && !/\d/.test(held.replace(/12345|计1条/g, ''))) i = close;
      else {
        sign = '(';
        inside = held !== null;
      }
    } else if (char === ')' && inside) {
      sign = ')';
      inside = false;
    } else if (char === '其' && text[i + 1] === '中' && i > from && !/[在之]/.test(text[i - 1] ?? '')) sign = '其';
    if (sign === '') continue;
    clauses.push({ text: text.slice(from, i), start: from, end: i, mark });
    from = sign === '其' ? i : i + 1;
    mark = sign;
  }
  clauses.push({ text: text.slice(from), start: from, end: text.length, mark });
  return clauses;
}

/** A paragraph and its sentences. */
export interface ParagraphOfYear {
  paragraph: Paragraph;
  sentences: readonly Sentence[];
}

/** The prose of a document but for problems and plans, in sentences with their clauses and figures. Cost is linear in its length. */
export function readProse(blocks: readonly TextBlock[]): readonly ParagraphOfYear[] {
  if (cutLast?.blocks === blocks) return cutLast.prose;
  const prose: ParagraphOfYear[] = [];
  let section = { heading: '', isPlan: false };
  for (const paragraph of readParagraphs(blocks)) {
    const { heading } = paragraph;
    if (heading !== section.heading) section = { heading, isPlan: isPlanSection(heading) };
    if (!section.isPlan) prose.push({ paragraph, sentences: cutParagraph(paragraph) });
  }
  cutLast = { blocks, prose };
  return prose;
}

/** Figures and statements are read from the same prose one after the other: it is cut once. No WeakMap, whose values outlive short collections. */
let cutLast: { blocks: readonly TextBlock[]; prose: readonly ParagraphOfYear[] } | null = null;

/** 主动公开政府信息的情况:40条, as a form filled in: what stands before the colon is the lead, its colon read as 为. */
function labelBefore(clauses: readonly Clause[], at: number, lastEnd: number): string {
  const before = clauses[at - 1];
  if (clauses[at]?.mark !== ':' || before === undefined || before.start < lastEnd || before.text.length > 40) return '';
  return `${before.text}为`;
}

/** 主动公开政府信息数(不同渠道和方式公开相同信息计1条): how the form says what is counted. */
const COUNTED_ONCE = /\([^()]{0,24}计1条\)/g;
const REACHES = /^,?(?:共|共计|全年共?|达到|达|增至|增加[至到]|上?升[至到]|减至|减少[至到]|下?降[至到])了?$/;
/** 125条增加到140条: from what it was. */
const CHANGES_TO = /^(?:\((?:上年|去年)(?:同期)?\))?(?:→|(?:提高|提升|上升|增长|增加|升|增|降低|下降|减少|减|降|回落)(?:至|到|为)了?)$/;
const COMPARISON = /(?:同比|(?:较|比|与)(?:上|去|前)?[^,;。]{0,10}?)(?:增长|增加|提升|提高|上升|下降|减少|降低|下滑)(?:了|约)*$/;
/** 主动公开政府信息由上年的86条上升到152条 */
const FROM_YEAR = /(?:由|从)(?:(?:上一?年度?|去年|20\d\d年度?)(?:同期)?的?)?$/;
const IN_ALL = /^次?[、,(]?(?:共计|合计|总计|累计|共)?$/;

/**
 * The lead of a figure that goes on from the figure before: 主动公开政府信息同比增长12.5%,达到126条 begins before the comparison, 推送图文120期、共368条
 * before the issues, 主动公开信息4类46条 before the kinds. What lies between is written over with as many 的 (which no pattern minds), so that offsets stay. "" where it goes on from none.
 */
function leadOver(text: string, figure: Figure, before: TellingFigure | undefined): string {
  if (before === undefined) return '';
  const between = text.slice(before.end, figure.start);
  const from = before.start - before.lead.length;
  const isIssues =
    ((before.counter === '期' || before.counter === '次') && /^[条篇]$/.test(figure.counter) && IN_ALL.test(between)) ||
    (before.counter === '' && between === '类');
  const leadEndOfChange = CHANGES_TO.test(between) ? (FROM_YEAR.exec(before.lead)?.index ?? before.lead.length) : 0;
  const comparison = REACHES.test(between)
    ? (COMPARISON.exec(before.lead) ?? (figure.counter === '%' ? null : FROM_YEAR.exec(before.lead)))
    : null;
  const to = isIssues ? before.lead.length : (comparison?.index ?? (figure.counter === '%' ? 0 : leadEndOfChange));
  return to === 0
    ? ''
    : text.slice(from, from + to) +
        '的'.repeat(before.end - from - to) +
        between.replace(/[,、→]|全年|\([^()]*\)|[增升减降下加少上提高长回落]+[至到为]/g, (word) => '的'.repeat(word.length));
}

function cutParagraph(paragraph: Paragraph): Sentence[] {
  const sentences: Sentence[] = [];
  let before = '';
  for (const { text, start, mayCount } of cutSentences(paragraph.text.text)) {
    const counting = mayCount && text.includes('计1条') ? text.replace(COUNTED_ONCE, (words) => '的'.repeat(words.length)) : text;
    const found = mayCount ? findFigures(counting) : [];
    const clauses = found.length === 0 ? [] : cutClauses(text);
    const figures: TellingFigure[] = [];
    let at = 0;
    let lastEnd = 0;
    for (const figure of found) {
      while (at < clauses.length - 1 && (clauses[at]?.end ?? 0) <= figure.start) at++;
      const clause = clauses[at];
      if (clause === undefined) break;
      const leadEnd = figure.start;
      const own = text.slice(Math.max(clause.start, lastEnd, leadEnd - 200), leadEnd);
      const over = leadOver(text, figure, figures.at(-1));
      const words = (over !== '' ? over : own === '' ? labelBefore(clauses, at, lastEnd) : own).replace(/^(?:[、和]|及(?!时))/, '');
      const lead = words.slice(0, words.length - qualifierLength(words));
      const { value, qualifier, raw, counter, start: from, end } = figure;
      const tail = text.slice(end, Math.max(end, Math.min(clause.end, end + 80)));
      figures.push({ value, qualifier, raw, counter, start: from, end, lead, tail, clause: at });
      lastEnd = end;
    }
    sentences.push({ paragraph, text, start, clauses, figures, before });
    before = text;
  }
  return sentences;
}
