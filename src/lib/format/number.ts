import type { Lang } from '../i18n';
import type { Point } from '../charts/point';

/** A number with thousands separators and at most two decimals; the same in Node and every browser. */
export function formatNumber(value: number): string {
  const rounded = Math.round(Math.abs(value) * 100) / 100;
  const [whole = '0', part] = String(rounded).split('.');
  return `${value < 0 ? '−' : ''}${whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')}${part ? `.${part}` : ''}`;
}

const QUALIFIERS: Record<string, { zh: string; en: string }> = {
  'at-least': { zh: '≥', en: '≥' },
  over: { zh: '>', en: '>' },
  nearly: { zh: '近', en: 'nearly ' },
  about: { zh: '约', en: 'about ' }
};

/** What stands before an approximate figure; empty for an exact one. */
export function qualifierText(qualifier: string, lang: Lang): string {
  return QUALIFIERS[qualifier]?.[lang] ?? '';
}

/** A point's figure as it may be printed: qualifier before it, per cent sign behind a rate. Null where there is no number. */
export function formatPoint({ value, observation }: Point, lang: Lang): string | null {
  if (value === null) return null;
  return `${qualifierText(observation?.qualifier ?? '', lang)}${formatNumber(value)}${observation?.unit === 'percent' ? '%' : ''}`;
}

/** 2025-01 to 2025-10 as "1–10月" or "Jan–Oct"; null for a whole year. */
export function formatPeriod(from: string | null, to: string | null, lang: Lang): string | null {
  if (!from || !to) return null;
  const [start, end] = [Number(from.slice(5)), Number(to.slice(5))];
  if (lang === 'zh') return from === to ? `${start}月` : `${start}–${end}月`;
  const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  return from === to ? `${names[start - 1]}` : `${names[start - 1]}–${names[end - 1]}`;
}

/** From one year to another, one year alone where they are the same: 2019–2025, 2025. */
export function yearSpan(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** Years in order, from the first to the last, where there is little room: 2019–25, 2025. */
export function shortSpan(years: readonly number[]): string {
  const [first = 0, last = first] = [years[0], years.at(-1)];
  if (first === last) return String(first);
  return `${first}–${Math.trunc(first / 100) === Math.trunc(last / 100) ? String(last).slice(2) : last}`;
}
