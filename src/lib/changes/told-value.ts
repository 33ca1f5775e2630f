import type { Missing } from '../charts/point';
import { formatNumber, qualifierText } from '../format/number';
import { words, type Lang } from '../i18n';

/** A value as a change keeps it, in words: a number, `derived` or a qualifier and a number, or why there was none; null: there was no such figure. */
export function toldValue(value: string | null, lang: Lang): string {
  const text = words(lang);
  if (value === null) return text.changes.nothing;
  const [first = '', second] = value.split(' ');
  if (first === 'derived' && second !== undefined)
    return `${formatNumber(Number(second))}${lang === 'zh' ? `（${text.derived}）` : ` (${text.derived})`}`;
  if (second !== undefined) return `${qualifierText(first, lang)}${formatNumber(Number(second))}`;
  return Number.isFinite(Number(first)) ? formatNumber(Number(first)) : (text.missing[first as Missing]?.word ?? first);
}
