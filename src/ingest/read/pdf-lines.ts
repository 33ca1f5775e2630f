import { DIGIT, UNTOLD } from './pdf-digits';
import type { Glyph } from './pdf-page';

/** A run of glyphs on one line with no wide gap in it; `x` is its middle. */
export interface LineItem {
  text: string;
  x: number;
  left: number;
  right: number;
}

/** A line of text on a page: `y` is its middle, `size` its type size, `items` its parts between wide gaps. */
export interface TextLine {
  y: number;
  size: number;
  items: LineItem[];
}

/** A gap that parts what stands in columns, in type sizes. */
const WIDE = 0.8;
const WORD = /^[!-~]$/;
/** Characters without width. */
const ZERO_WIDTH = /^[\u200b-\u200d\u2060\ufeff]+$/;
/** What a number may have between its digits. */
const WITHIN = /^[.,]$/;

/** Sorts glyphs into lines from top to bottom, each read from left to right. */
export function layLines(glyphs: readonly Glyph[]): TextLine[] {
  const lines: { y: number; size: number; glyphs: Glyph[] }[] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.y - b.y)) {
    if (glyph.text.trim() === '' && glyph.text !== ' ' && !ZERO_WIDTH.test(glyph.text)) continue;
    const line = lines.at(-1);
    if (line && glyph.y - line.y < 0.5 * Math.max(line.size, glyph.size)) {
      line.glyphs.push(glyph);
      line.y += (glyph.y - line.y) / line.glyphs.length;
      line.size = Math.max(line.size, glyph.size);
    } else {
      lines.push({ y: glyph.y, size: glyph.size, glyphs: [glyph] });
    }
  }
  return lines
    .map(({ y, size, glyphs }) => ({ y, size, items: readItems(glyphs.sort((a, b) => a.x - b.x)) }))
    .filter((line) => line.items.length > 0);
}

/** The text of a line: its items with one blank between. */
export function lineText(line: TextLine): string {
  return line.items.map((item) => item.text).join(' ');
}

/** The text of a cell: its lines joined without blanks, for cells wrap inside words and figures. */
export function cellText(glyphs: readonly Glyph[]): string {
  return layLines(glyphs)
    .map((line) => lineText(line))
    .join('');
}

function readItems(glyphs: readonly Glyph[]): LineItem[] {
  const items: LineItem[] = [];
  let item: LineItem | null = null;
  let last: Glyph | null = null;
  let digit: Glyph | null = null;
  let hasBlank = false;
  for (const [index, drawn] of glyphs.entries()) {
    const glyph: Glyph | null = ZERO_WIDTH.test(drawn.text) ? maskedDigit(drawn, last, glyphs[index + 1]) : drawn;
    if (!glyph) continue;
    if (glyph.text.trim() === '') {
      hasBlank = item !== null;
      continue;
    }
    // Bold is sometimes the same glyph drawn twice, a hair apart.
    if (
      last &&
      last.text === glyph.text &&
      Math.abs(last.x - glyph.x) < 0.2 * glyph.size &&
      Math.abs(last.y - glyph.y) < 0.2 * glyph.size &&
      !isPair(glyph, last)
    )
      continue;
    if (item && last && isOver(glyph, last)) {
      item.text = item.text.slice(0, -1) + UNTOLD;
      last = glyph;
      continue;
    }
    const left = glyph.x - glyph.width / 2;
    const right = glyph.x + glyph.width / 2;
    const gap = last ? left - (last.x + last.width / 2) : 0;
    if (!item || gap > WIDE * glyph.size) {
      item = { text: glyph.text, x: 0, left, right };
      items.push(item);
    } else {
      const isWords = WORD.test(last?.text ?? '') && WORD.test(glyph.text);
      if (hasBlank || gap > (isWords ? 0.25 : 0.6) * glyph.size) item.text += ' ';
      item.text += digit && isApart(digit, glyph) ? UNTOLD : glyph.text;
      item.right = Math.max(item.right, right);
    }
    item.x = (item.left + item.right) / 2;
    last = glyph;
    hasBlank = false;
    if (DIGIT.test(glyph.text)) digit = glyph;
    else if (!WITHIN.test(glyph.text)) digit = null;
  }
  return items;
}

/** The same digit twice in one stroke of writing: two digits set close, and no bold one. */
const isPair = (one: Glyph, other: Glyph): boolean => DIGIT.test(one.text) && one.run === other.run;

/** A digit that the font calls a character without width, though it takes up room beside another: which one is not told. Null for others. */
function maskedDigit(glyph: Glyph, last: Glyph | null, next: Glyph | undefined): Glyph | null {
  const isBeside = [last, next].some(
    (other) => other && DIGIT.test(other.text) && Math.abs(other.x - glyph.x) - (other.width + glyph.width) / 2 < 0.3 * glyph.size
  );
  return glyph.width > 0.2 * glyph.size && isBeside ? { ...glyph, text: UNTOLD } : null;
}

/** How far type sizes and the lines that digits stand on may differ within one number, in type sizes. */
const MARKED = 0.15;
/** From the middle of a glyph down to its line. */
const MIDDLE = 0.35;

/** Whether a digit is in other type than the one before, off its line, or seen where that is not: the mark of a note, or what was put away. */
function isApart(before: Glyph, glyph: Glyph): boolean {
  if (!DIGIT.test(glyph.text)) return false;
  const [small, large] = before.size < glyph.size ? [before.size, glyph.size] : [glyph.size, before.size];
  const drop = before.y + MIDDLE * before.size - (glyph.y + MIDDLE * glyph.size);
  return before.isUnseen !== glyph.isUnseen || small < (1 - MARKED) * large || Math.abs(drop) > MARKED * large;
}

/** Whether two digits share most of their place: an old figure painted over and set anew, or two layers. */
function isOver(one: Glyph, other: Glyph): boolean {
  return DIGIT.test(one.text) && DIGIT.test(other.text) && Math.abs(one.x - other.x) < 0.6 * Math.min(one.width, other.width);
}
