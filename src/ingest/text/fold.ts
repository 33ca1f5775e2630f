import type { SourcePlace } from '$lib/model';

/** Text brought to one form for matching, with the way back: `places[i]` is where `text[i]` stands in the source. */
export interface FoldedText {
  text: string;
  places: SourcePlace[];
}

const BOLD = /\*\*|__/y;
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

const folded = new Map<string, string>();

/** One character in the common form; remembered, for the few hundred that occur. */
function foldChar(raw: string): string {
  const known = folded.get(raw);
  if (known !== undefined) return known;
  const common = Array.from((VARIANTS[raw] ?? raw).normalize('NFKC'), (char) => (/\s/.test(char) ? '' : (VARIANTS[char] ?? char))).join('');
  if (folded.size < 4096) folded.set(raw, common);
  return common;
}

/**
 * Folds one line: NFKC (so Kangxi radicals, full-width digits, letters and punctuation become the common ones; `，`→`,` `（`→`(`),
 * bold markers and invisible characters dropped, blanks dropped except one between two Latin or digit characters.
 * `。` `、` and Chinese quotation marks stay.
 */
export function foldLine(line: string, place: SourcePlace): FoldedText {
  const out: string[] = [];
  const places: SourcePlace[] = [];
  let blankAt = -1;
  const put = (char: string, column: number) => {
    if (blankAt >= 0 && out.length > 0) {
      const before = out[out.length - 1] ?? '';
      if (/[0-9A-Za-z]/.test(before) && /[0-9A-Za-z]/.test(char)) {
        out.push(' ');
        places.push({ ...place, column: place.column + blankAt });
      }
    }
    blankAt = -1;
    out.push(char);
    // offsets count UTF-16 units: a character of two has two places
    for (let unit = 0; unit < char.length; unit++) places.push({ ...place, column: place.column + column });
  };
  const { line: at, column: from, page } = place;
  for (let i = 0; i < line.length;) {
    const code = line.charCodeAt(i);
    if (code >= 0x4e00 && code <= 0x9fff) {
      // nearly all of a report: folds to itself, and a blank before it is dropped
      blankAt = -1;
      out.push(line[i] ?? '');
      places.push({ line: at, column: from + i, page });
      i++;
      continue;
    }
    BOLD.lastIndex = i;
    if (BOLD.test(line)) {
      i += 2;
      continue;
    }
    const raw = String.fromCodePoint(line.codePointAt(i) ?? 0);
    if (/\s/.test(raw) || raw === '\u3164') {
      if (blankAt < 0) blankAt = i;
    } else if (!INVISIBLE.test(raw)) {
      for (const char of foldChar(raw)) put(char, i);
    }
    i += raw.length;
  }
  return { text: out.join(''), places };
}

const LONGEST_KEPT = 48;
const MOST_KEPT = 20_000;
const foldedTexts = new Map<string, string>();
const foldedLabels = new Map<string, string>();

/** Folds a string where the way back is not needed: the text that `foldLine` gives. Short texts, which tables repeat, are remembered. */
export function fold(text: string): string {
  if (text.length > LONGEST_KEPT) return foldText(text);
  const known = foldedTexts.get(text);
  if (known !== undefined) return known;
  const common = foldText(text);
  if (foldedTexts.size < MOST_KEPT) foldedTexts.set(text, common);
  return common;
}

function foldText(text: string): string {
  let out = '';
  let afterBlank = false;
  for (let i = 0; i < text.length;) {
    const code = text.charCodeAt(i);
    if (code >= 0x4e00 && code <= 0x9fff) {
      out += text[i];
      afterBlank = false;
      i++;
      continue;
    }
    if ((code === 0x2a || code === 0x5f) && text.charCodeAt(i + 1) === code) {
      i += 2;
      continue;
    }
    const raw = code >= 0xd800 && code <= 0xdbff ? String.fromCodePoint(text.codePointAt(i) ?? 0) : (text[i] ?? '');
    i += raw.length;
    if (code === 0x20 || code === 0x3000 || /\s/.test(raw) || raw === '\u3164') {
      afterBlank = true;
      continue;
    }
    if (code > 0x7f && INVISIBLE.test(raw)) continue;
    for (const char of code < 0x80 ? raw : foldChar(raw)) {
      if (afterBlank && isLatinOrDigit(char) && out !== '' && isLatinOrDigit(out[out.length - 1] ?? '')) out += ' ';
      afterBlank = false;
      out += char;
    }
  }
  return out;
}

function isLatinOrDigit(char: string): boolean {
  const code = char.charCodeAt(0);
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** A label brought to one form: folded, all blanks dropped, brackets unified, the mark after a leading number one dot. */
export function foldLabel(text: string): string {
  const known = foldedLabels.get(text);
  if (known !== undefined) return known;
  const label = fold(text)
    .replace(/\s+/g, '')
    .replace(/[[{〈《「『]/g, '(')
    .replace(/[\]}〉》」』]/g, ')')
    .replace(/^\((\d)\)/, '$1.')
    .replace(/^(\d)[.、,:·。]?(?=\D)/, '$1.');
  if (text.length <= LONGEST_KEPT && foldedLabels.size < MOST_KEPT) foldedLabels.set(text, label);
  return label;
}

/** True for a Chinese character. */
export function isHan(char: string): boolean {
  return CJK.test(char);
}
