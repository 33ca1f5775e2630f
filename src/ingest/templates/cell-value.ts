import type { Status } from '$lib/model';
import { maybeChineseNumber } from '../text/chinese-number';
import { fold, isDigitOrNothing } from '../text/fold';
import { ownText } from '../text/own-text';

/** What a table cell says. `note` is text beside the number; `unit` 元 or 万元 where the cell prints one; `odd` is set where the number is not plain digits. */
export interface CellValue {
  status: Extract<Status, 'reported' | 'blank' | 'slash' | 'none-word' | 'not-applicable' | 'unreadable'>;
  value: number | null;
  note?: string;
  unit?: '元' | '万元' | '亿元';
  odd?: boolean;
}

// Circled and raised digits are marks of a footnote: NFKC would turn 1① into 11.
const FOOTNOTE_MARKS =
  /[\u00b2\u00b3\u00b9\u2070-\u2079\u2080-\u2089\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3220-\u3229\u3251-\u325f\u3280-\u3289\u32b1-\u32bf\u00bc-\u00be\u2150-\u215e*※]+/g;
const NUMBER = /^([+-]?)(\d+(?:\.\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?)$/;
const WITH_NOTE = /^([^()]*?)\((.+)\)$/;
const WITH_UNIT = /^(.*?)(亿元|万元|元|件|条|个|项|宗|份|起|次|例|人次|人)$/;
const cache = new Map<string, CellValue>();
const DIGITS: readonly CellValue[] = Array.from({ length: 10 }, (_, value) => ({ status: 'reported', value }));
const NOTHING: CellValue = { status: 'blank', value: null };

/**
 * Reads the text of a value cell. Blank, `/`, 无 and 不适用 are states of their own, never 0. Chinese numerals count; a leading zero
 * (`00`, `01`: two cells run together), two numbers in a cell, letters and signs make it unreadable.
 */
export function readCellValue(raw: string): CellValue {
  if (isDigitOrNothing(raw)) return (raw === '' ? undefined : DIGITS[raw.charCodeAt(0) - 48]) ?? NOTHING;
  const known = cache.get(raw);
  if (known) return known;
  if (cache.size >= 20_000) return read(raw);
  const own = ownText(raw);
  const value = read(own);
  cache.set(own, value);
  return value;
}

function read(raw: string): CellValue {
  const marks = raw.match(FOOTNOTE_MARKS);
  const text = fold(marks ? raw.replace(FOOTNOTE_MARKS, '') : raw)
    .replace(/\u2212/g, '-')
    .replace(/^["“”'](.*)["“”']$/, '$1')
    .replace(/[。.,、;]$/, '');
  if (marks && text === '') return { status: 'unreadable', value: null, note: marks.join('') };
  const plain = readPlain(text);
  if (marks && plain.value !== null) return { ...plain, note: marks.join('') };
  return plain;
}

function readPlain(text: string): CellValue {
  if (text === '' || text === '(空)') return { status: 'blank', value: null };
  if (/^[/\\|—~-]+$/.test(text) || /^_+$/.test(text)) return { status: 'slash', value: null };
  if (/^(?:不适用|不涉及|n\/?a)$/i.test(text)) return { status: 'not-applicable', value: null };
  if (text === '无' || text === '零') return { status: 'none-word', value: null };
  const number = readNumber(text);
  if (number) return number;
  const noted = WITH_NOTE.exec(text);
  if (noted) {
    const inside = readPlain(noted[1] ?? '');
    const unit = /^(?:单位[:：]?)?(亿元|万元|元)$/.exec(noted[2] ?? '')?.[1];
    if (inside.value !== null && (unit === '元' || unit === '万元' || unit === '亿元')) return { ...inside, unit };
    if (inside.value !== null) return { ...inside, note: noted[2] ?? '' };
    return { status: 'unreadable', value: null };
  }
  const united = WITH_UNIT.exec(text);
  if (united) {
    const inside = readNumber(united[1] ?? '');
    const unit = united[2];
    if (inside && (unit === '元' || unit === '万元' || unit === '亿元')) return { ...inside, unit };
    if (inside) return { ...inside, odd: true };
  }
  return { status: 'unreadable', value: null };
}

function readNumber(text: string): CellValue | null {
  const match = NUMBER.exec(text);
  if (match) {
    const digits = (match[2] ?? '').replaceAll(',', '');
    if (/^0\d/.test(digits) || digits.length > 15) return { status: 'unreadable', value: null };
    const value = Number(digits) * (match[1] === '-' ? -1 : 1);
    return { status: 'reported', value: value === 0 ? 0 : value, ...(match[1] ? { odd: true } : {}) };
  }
  const chinese = maybeChineseNumber(text);
  return chinese === null ? null : { status: 'reported', value: chinese, odd: true };
}
