import type { Lang } from '.';

/** A unit's word as it stands behind a number: English drops its s behind 1. */
export function countWord(count: number, unit: string, lang: Lang): string {
  return lang === 'en' && count === 1 ? unit.replace(/^(\w+?)s\b/, '$1') : unit;
}
