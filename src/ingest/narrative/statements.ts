import type { Outcome, OutcomeGroup, TextBlock } from '$lib/model';
import { readParagraphs } from '../text/paragraphs';
import type { NarrativeContext } from './candidate';
import { quoteSpan } from './quote';
import { isOfYear, isPlanSection } from './scope';
import { readSentences, type Sentence, type TellingFigure } from './sentences';

interface Stated {
  /** A percentage is 0–100, a count a number of items or requests. */
  value: number;
  raw: string;
  quote: string;
  line: number | null;
  section: string | null;
}

/** What became of requests, told in prose: 予以公开258件，占33.9%. */
export interface OutcomeStatement extends Stated {
  kind: 'outcome';
  outcome: Outcome | OutcomeGroup;
  /** The share printed beside it, percent; null where none is. */
  share: number | null;
}

/** A part of a total told in the same sentence (其中…). `isExhaustive` where the wording says the parts are all of it (分别为, 包括 without 等). */
export interface PartStatement extends Stated {
  kind: 'part';
  total: number;
  label: string;
  share: number | null;
  isExhaustive: boolean;
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
  [/(?:予以|同意)(?:以)?公开(?:答复)?(?:的|申请|共|为)*$/, 'disclosed'],
  [/部分公开(?:答复)?(?:的|申请|共|为)*$/, 'partly-disclosed'],
  [/不予(?:以)?公开(?:答复)?(?:的|申请|共|为)*$/, 'refused'],
  [/(?:不掌握|本机关不掌握)(?:相关|政府|信息)*(?:的|共|为)*$/, 'unable-not-held'],
  [/无法提供(?:的|申请|共|为)*$/, 'unable'],
  [/不予处理(?:的|申请|共|为)*$/, 'not-processed'],
  [/其[他它]处理(?:的|申请|共|为)*$/, 'other']
];
const CHANGE =
  /(?:较|比|同比|与)[^,;。\d]{0,16}?(?:20\d\d年度?)?[^,;。\d]{0,8}?(增加|增长|上升|提升|提高|减少|下降|降低|回落|下滑)(?:了|约)*$/;
const FALLS = /减少|下降|降低|回落|下滑/;
const COUNTED = /^(?:条|件|篇|个|份|次|例|项|宗)$/;

function statedAt(sentence: Sentence, figure: TellingFigure, start: number, lines: ReadonlyMap<number, string>): Stated {
  const { quote, line, section } = quoteSpan(sentence, start, figure.end, lines);
  return { value: figure.value, raw: figure.raw, quote, line, section };
}

function shareBehind(sentence: Sentence, index: number): number | null {
  const next = sentence.figures[index + 1];
  return next?.counter === '%' && /^[,(]?占(?:比|总(?:体|数)(?:的)?(?:比例)?(?:为)?)?(?:[^\d,;。]{0,8})$/.test(next.lead)
    ? next.value
    : null;
}

function readSentence(sentence: Sentence, lines: ReadonlyMap<number, string>): Statement[] {
  const statements: Statement[] = [];
  let total: TellingFigure | null = null;
  let parts = false;
  let open = true;
  let lastCount: TellingFigure | null = null;
  for (const [index, figure] of sentence.figures.entries()) {
    const leadStart = figure.start - figure.lead.length;
    const change = CHANGE.exec(figure.lead);
    if (change !== null) {
      const sign = FALLS.test(change[1] ?? '') ? -1 : 1;
      const words = sentence.text.slice(0, figure.start);
      statements.push({
        ...statedAt(sentence, figure, leadStart + change.index, lines),
        kind: 'change',
        value: sign * figure.value,
        of: /申请/.test(words) ? 'requests-received-stated' : /公开|发布/.test(words) ? 'items-disclosed' : 'other',
        level: lastCount?.value ?? null,
        unit: figure.counter === '%' ? 'percent' : /百分点$/.test(figure.counter) ? 'percentage-point' : 'count'
      });
      continue;
    }
    if (!COUNTED.test(figure.counter)) continue;
    const share = shareBehind(sentence, index);
    const outcome = OUTCOMES.find(([words]) => words.test(figure.lead));
    if (outcome !== undefined) {
      const at = outcome[0].exec(figure.lead)?.index ?? 0;
      statements.push({ ...statedAt(sentence, figure, leadStart + at, lines), kind: 'outcome', outcome: outcome[1], share });
      lastCount = figure;
      continue;
    }
    const clause = sentence.clauses[figure.clause];
    const between = sentence.text.slice(lastCount?.end ?? 0, figure.start);
    if (!parts && total !== null && /其中|分别|包括|包含/.test(between)) {
      parts = true;
      open = !/分别(?:为|是)|包括/.test(between) || /等/.test(sentence.text.slice(figure.end));
    } else if (parts && clause?.mark === ';' && total !== null && figure.value > total.value) parts = false;
    if (parts && total !== null) {
      const label = figure.lead.replace(/^(?:其中|分别为?|包括|:)+/, '');
      statements.push({
        ...statedAt(sentence, figure, Math.max(leadStart, figure.start - 16), lines),
        kind: 'part',
        total: total.value,
        label: label.slice(0, 24),
        share,
        isExhaustive: !open
      });
    } else total = figure;
    lastCount = figure;
  }
  return statements;
}

/** The figures of the prose that are no measures: outcomes of requests, parts of totals, comparisons with the year before. */
export function readStatements(blocks: readonly TextBlock[], context: NarrativeContext): Statement[] {
  const lines = new Map(blocks.map((block) => [block.line, block.text]));
  const statements: Statement[] = [];
  for (const paragraph of readParagraphs(blocks)) {
    if (isPlanSection(paragraph.heading)) continue;
    for (const sentence of readSentences(paragraph)) {
      if (sentence.figures.length === 0 || !isOfYear(sentence, sentence.figures[0]?.start ?? 0, context)) continue;
      statements.push(...readSentence(sentence, lines));
    }
  }
  return statements;
}
