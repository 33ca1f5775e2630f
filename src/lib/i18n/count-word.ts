import type { Lang } from '.';

/** The word or phrase for what is counted, as it stands behind a number: behind 1 its first English plural loses its s (hotline cases: 1 hotline case). */
export function countWord(count: number, unit: string, lang: Lang): string {
  return lang === 'en' && count === 1 ? unit.replace(/\b(\w+?)s\b/, '$1') : unit;
}
