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
  '〔': '(', '［': '[', '【': '[', '】': ']', '〕': ')', '﹪': '%', '─': '—', '―': '—', '－': '-', '–': '-', '〇': '〇', '⼀': '一'
};

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
    places.push({ ...place, column: place.column + column });
  };
  for (let i = 0; i < line.length; ) {
    BOLD.lastIndex = i;
    if (BOLD.test(line)) {
      i += 2;
      continue;
    }
    const raw = String.fromCodePoint(line.codePointAt(i) ?? 0);
    if (/\s/.test(raw) || raw === '\u3164') {
      if (blankAt < 0) blankAt = i;
    } else if (!INVISIBLE.test(raw)) {
      for (const char of (VARIANTS[raw] ?? raw).normalize('NFKC')) if (!/\s/.test(char)) put(VARIANTS[char] ?? char, i);
    }
    i += raw.length;
  }
  return { text: out.join(''), places };
}

/** Folds a string where the way back is not needed. */
export function fold(text: string): string {
  return foldLine(text, { line: 1, column: 0, page: null }).text;
}

/** A label brought to one form: folded, all blanks dropped, brackets unified, the mark after a leading number one dot. */
export function foldLabel(text: string): string {
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
