import type { TextBlock } from '$lib/model';
import { ownText } from './own-text';
import { RADICALS } from './radicals';
import { simplify, TRADITIONAL } from './traditional';

/** A line brought to one form, with the way back: `columns[i]` is the column of `text[i]` in the source. */
export interface FoldedLine {
  text: string;
  columns: number[];
}

const CJK = /[\u3007\u4e00-\u9fff]/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\u{e000}-\u{f8ff}]/u;
const VARIANTS: Record<string, string> = {
  '〔': '(',
  '［': '[',
  '【': '[',
  '】': ']',
  '〕': ')',
  '﹪': '%',
  '─': '—',
  '―': '—',
  '－': '-',
  '–': '-',
  〇: '〇',
  '⼀': '一'
};

/** Marks of footnotes: a raised digit counts nothing, and a circled one beside a digit does not either (36① is 36, ①35 is 35; ① alone numbers a row). */
const RAISED = /[\u00b2\u00b3\u00b9\u2070-\u2079]/;
const isCircled = (code: number): boolean =>
  (code >= 0x2460 && code <= 0x2473) || (code >= 0x24f5 && code <= 0x24fe) || (code >= 0x2776 && code <= 0x2793);

/** What a UTF-16 unit asks for: Chinese characters and their marks fold to themselves, printed ASCII too unless blanks stand before it, all others are looked at. */
const OTHER = 0;
const HAN = 1;
const ASCII = 2;
const KINDS = new Uint8Array(0x10000);
KINDS.fill(HAN, 0x4e00, 0xa000);
for (const char of '、。“”') KINDS[char.charCodeAt(0)] = HAN;
for (const char of TRADITIONAL) KINDS[char.charCodeAt(0)] = OTHER;
KINDS.fill(ASCII, 0x21, 0x7f);
for (const char of '*_') KINDS[char.charCodeAt(0)] = OTHER;

/** What a blank folds to: nothing, or one blank between two words. */
const BLANK = ' ';
const folded: (string | undefined)[] = Array.from({ length: 0x10000 });

/** One character in the common form, "" for an invisible one; remembered, for the few hundred that occur. */
function foldChar(point: number): string {
  return folded[point] ?? lookUp(point);
}

function lookUp(point: number): string {
  const raw = String.fromCodePoint(point);
  const common =
    /\s/.test(raw) || raw === '\u3164'
      ? BLANK
      : INVISIBLE.test(raw) || RAISED.test(raw)
        ? ''
        : Array.from((VARIANTS[raw] ?? RADICALS.get(raw) ?? raw).normalize('NFKC'), (char) =>
            /\s/.test(char) ? '' : simplify(VARIANTS[char] ?? char)
          ).join('');
  if (point < folded.length) folded[point] = common;
  return common;
}

/**
 * Folds one line: NFKC (so Kangxi radicals, full-width digits, letters and punctuation become the common ones; `，`→`,` `（`→`(`),
 * bold markers and invisible characters dropped, the script simplified, blanks dropped except one between two Latin or digit characters.
 * `。` `、` and Chinese quotation marks stay. The text is that of `fold`; this one also keeps the way back, and costs more.
 */
export function foldLine(line: string): FoldedLine {
  let text = '';
  const columns: number[] = [];
  let blankAt = -1;
  let isParted = false;
  // the last unit of the text; to ask the text for it would put it together anew each time
  let last = 0;
  for (let i = 0; i < line.length;) {
    const code = line.charCodeAt(i);
    const kind = KINDS[code];
    // most of a line folds to itself: it is copied in runs
    if (kind === HAN || (kind === ASCII && blankAt < 0)) {
      const from = i;
      while (i < line.length && KINDS[line.charCodeAt(i)] !== OTHER) columns.push(i++);
      text += line.slice(from, i);
      last = line.charCodeAt(i - 1);
      blankAt = -1;
      continue;
    }
    if ((code === 0x2a || code === 0x5f) && line.charCodeAt(i + 1) === code) {
      i += 2;
      continue;
    }
    const point = pointAt(line, i);
    const at = i;
    i += point > 0xffff ? 2 : 1;
    const common = foldChar(point);
    if (common === BLANK) {
      if (blankAt < 0) blankAt = at;
      continue;
    }
    if (isCircled(point) && (isDigit(last) || isDigit(line.charCodeAt(i)))) continue;
    for (const char of common) {
      if (blankAt >= 0 && isLatinOrDigit(char.charCodeAt(0)) && isLatinOrDigit(last)) {
        text += ' ';
        columns.push(blankAt);
        isParted = true;
      }
      blankAt = -1;
      text += char;
      last = char.charCodeAt(char.length - 1);
      // offsets count UTF-16 units: a character of two has two columns
      for (let unit = 0; unit < char.length; unit++) columns.push(at);
    }
  }
  if (!isParted || !SPACED_NUMBER.test(text) || !isLetterSpaced(line)) return { text, columns };
  const kept = keptUnits(text);
  return { text: kept.map((unit) => text[unit]).join(''), columns: kept.map((unit) => columns[unit] ?? 0) };
}

/** 2 0 2 4年, 3 5 6条: a number with a blank behind each digit, and what it counts. */
const SPACED_NUMBER = /(?<!\d ?)\d(?: \d)+(?=[年月日条件篇份次个项期%])/;
const EACH_SPACED_NUMBER = new RegExp(SPACED_NUMBER.source, 'g');
/** So many characters at least, most of them with a blank behind, make a line that is set in spaced letters. */
const LEAST_SPACED = 12;
const SPACED_SHARE = 0.7;

function isLetterSpaced(line: string): boolean {
  const words = line.trim().split(/\s+/);
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  return letters >= LEAST_SPACED && words.length - 1 >= SPACED_SHARE * (letters - 1);
}

/** The units of a folded line that is set in spaced letters but for the blanks inside its numbers. */
function keptUnits(text: string): number[] {
  const dropped = new Set<number>();
  for (const found of text.matchAll(EACH_SPACED_NUMBER)) for (let i = 1; i < found[0].length; i += 2) dropped.add(found.index + i);
  return Array.from({ length: text.length }, (_, i) => i).filter((i) => !dropped.has(i));
}

/**
 * Whether every unit of a line folds to one unit, so that what stands at an offset of the folded text stands at that column of the line.
 * Brackets are left to `foldLine`, as what they hold may be dropped later.
 */
export function foldsInPlace(line: string): boolean {
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (code === OPENING || code === WIDE_OPENING) return false;
    if (KINDS[code] !== OTHER) continue;
    if (code >= 0xd800 && code <= 0xdfff) return false;
    if ((code === 0x2a || code === 0x5f) && line.charCodeAt(i + 1) === code) return false;
    const common = foldChar(code);
    if (common.length !== 1 || common === BLANK || common === '(' || isCircled(code)) return false;
  }
  return true;
}

const OPENING = 0x28;
const WIDE_OPENING = 0xff08;

/** Folds a string where the way back is not needed: the text that `foldLine` gives. */
export function fold(text: string): string {
  let out = '';
  // Most of a report folds to itself: it is copied in runs.
  let from = 0;
  let afterBlank = false;
  let isParted = false;
  let last = 0;
  for (let i = 0; i < text.length;) {
    const code = text.charCodeAt(i);
    const kind = KINDS[code];
    if (kind === HAN || (kind === ASCII && !afterBlank)) {
      afterBlank = false;
      i++;
      continue;
    }
    if (from < i) {
      out += text.slice(from, i);
      last = text.charCodeAt(i - 1);
    }
    if ((code === 0x2a || code === 0x5f) && text.charCodeAt(i + 1) === code) i += 2;
    else {
      const point = pointAt(text, i);
      i += point > 0xffff ? 2 : 1;
      const common = foldChar(point);
      if (common === BLANK) afterBlank = true;
      else if (common !== '' && !(isCircled(point) && (isDigit(last) || isDigit(text.charCodeAt(i))))) {
        if (afterBlank && isLatinOrDigit(common.charCodeAt(0)) && isLatinOrDigit(last)) {
          out += ' ';
          isParted = true;
        }
        afterBlank = false;
        out += common;
        last = common.charCodeAt(common.length - 1);
      }
    }
    from = i;
  }
  if (from === 0) return text;
  out += text.slice(from);
  if (!isParted || !SPACED_NUMBER.test(out) || !isLetterSpaced(text)) return out;
  return keptUnits(out)
    .map((unit) => out[unit])
    .join('');
}

/** The character at an offset; half a surrogate pair is itself. */
function pointAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff ? (text.codePointAt(at) ?? 0) : code;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function isLatinOrDigit(code: number): boolean {
  return isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** The text of a block, folded, years in digits (二〇二三年). Identity, sections and prose ask for the same one: it is folded once. */
export function foldBlock(block: TextBlock): string {
  return (block.folded ??= withDigitYears(fold(block.text)));
}

const YEAR_DIGITS = '〇一二三四五六七八九';
const YEAR_IN_WORDS = /二([〇○Ｏ零0O])([〇○Ｏ零0O一二三])([〇○Ｏ零0O一二三四五六七八九])(?=年)/g;

/** A year written in Chinese digits as one in Arabic ones, character for character, so that what follows keeps its place. */
function withDigitYears(text: string): string {
  if (!text.includes('二')) return text;
  return text.replace(YEAR_IN_WORDS, (year) => Array.from(year, (char) => Math.max(0, YEAR_DIGITS.indexOf(char))).join(''));
}

/** Whether a text is nothing or a digit alone, as most cells are: it folds to itself, is no label, and needs no look into what is remembered. */
export function isDigitOrNothing(text: string): boolean {
  return text.length === 0 || (text.length === 1 && isDigit(text.charCodeAt(0)));
}

const LONGEST_KEPT = 100;
const MOST_KEPT = 20_000;
const foldedLabels = new Map<string, string>();

/**
 * A label brought to one form: folded, all blanks dropped, brackets unified, the mark after a leading number one dot. Remembered for the
 * texts that cells repeat.
 */
export function foldLabel(text: string): string {
  if (isDigitOrNothing(text)) return text;
  if (text.length >= LONGEST_KEPT) return commonLabel(text);
  const known = foldedLabels.get(text);
  if (known !== undefined) return known;
  const own = ownText(text);
  const label = commonLabel(own);
  if (foldedLabels.size < MOST_KEPT) foldedLabels.set(own, label);
  return label;
}

function commonLabel(text: string): string {
  return fold(text)
    .replace(/\s+/g, '')
    .replace(/[[{〈《「『]/g, '(')
    .replace(/[\]}〉》」』]/g, ')')
    .replace(/^\((\d)\)/, '$1.')
    .replace(/^(\d)[.、,:·。]?(?=\D)/, '$1.');
}

/** True for a Chinese character. */
export function isHan(char: string): boolean {
  return CJK.test(char);
}
