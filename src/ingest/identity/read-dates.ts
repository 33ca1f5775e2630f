import { maybeChineseNumber } from '../text/chinese-number';

/** A date in Chinese or ISO writing as ISO (2026-01-15); null where month or day are out of range. */
export function isoDate(year: string, month: string, day: string): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > 31) return null;
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

const DAY_IN_WORDS = /(?<=20\d\d年)([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十廿]{1,3})日)?/g;

/** Months and days behind a year in digits: 2024年一月十五日 as 2024年1月15日. */
export function withDigitDays(text: string): string {
  if (!text.includes('月')) return text;
  return text.replace(DAY_IN_WORDS, (date: string, month: string, day?: string) => {
    const [m, d] = [maybeChineseNumber(month), day === undefined ? undefined : maybeChineseNumber(day)];
    return m === null || d === null ? date : `${m}月${d === undefined ? '' : `${d}日`}`;
  });
}

const DATE = /(20\d\d)[年./-]([01]?\d)[月./-]([0-3]?\d)/;

/** The first date in a folded text, ISO; null where there is none. */
export function maybeDate(text: string): string | null {
  const match = DATE.exec(withDigitDays(text));
  return match ? isoDate(match[1] ?? '', match[2] ?? '', match[3] ?? '') : null;
}

/** The reporting period as printed. `from` and `to` null where 年 or 月 were lost on the way and the date cannot be told. */
export interface PrintedPeriod {
  from: string | null;
  to: string | null;
  year: number | null;
  raw: string;
}

const SPAN = /(20\d\d)(年?)(\d{1,2})月(\d{1,2})日?[起始]?[至到~—-]+(?:(20\d\d)(年?))?(\d{1,2})月(\d{1,2})日/;
const LOST = /(20\d\d)年?(?:0?1月?0?1日?|\d{0,4})[起至到~—-]{0,3}(20\d\d)?年?12月?31日?/;

/** The period a folded sentence states ("统计期限自…起至…止"); null where it states none. */
export function maybePeriod(sentence: string): PrintedPeriod | null {
  const text = withDigitDays(sentence);
  const span = SPAN.exec(text);
  if (span) {
    const [raw, from = '', , fromMonth = '', fromDay = '', to = from, , toMonth = '', toDay = ''] = span;
    return { from: isoDate(from, fromMonth, fromDay), to: isoDate(to, toMonth, toDay), year: Number(from), raw };
  }
  const lost = LOST.exec(text);
  // 截至2021年12月31日: the end alone, well written
  if (lost && /^20\d\d年12月31日$/.test(lost[0]))
    return { from: null, to: isoDate(lost[1] ?? '', '12', '31'), year: Number(lost[1]), raw: lost[0] };
  return lost ? { from: null, to: null, year: Number(lost[1]), raw: lost[0] } : null;
}
