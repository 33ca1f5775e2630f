import type { Lang } from './index';
import { MEASURE_NAMES } from './measure-names';

/** Measures whose names need a noun more where they stand in a sentence. */
const PHRASES: Record<Lang, Record<string, string>> = {
  zh: { 'requests-concluded': '办结申请（表3）', 'requests-carried-out': '结转下年的申请（表3）' },
  en: { 'requests-concluded': 'requests concluded (table 3)', 'requests-carried-out': 'requests carried to next year (table 3)' }
};

/** A measure as it is called inside a sentence: a noun that a number can stand before, or the name of a rate. Its key where it has no name. */
export function measurePhrase(key: string, lang: Lang): string {
  const phrase = PHRASES[lang][key];
  if (phrase !== undefined) return phrase;
  const name = (MEASURE_NAMES[lang] as Record<string, string>)[key] ?? key;
  return lang === 'en' ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** The name of a rate or a count behind “states”: in English a rate takes its article. */
export function statedPhrase(phrase: string, isRate: boolean, lang: Lang): string {
  return lang === 'en' && isRate ? `${/^[aeiou]/.test(phrase) ? 'an' : 'a'} ${phrase}` : phrase;
}
