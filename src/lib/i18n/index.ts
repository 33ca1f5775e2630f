import { en } from './en';
import { zh } from './zh';

export const LANGS = ['zh', 'en'] as const;
export type Lang = (typeof LANGS)[number];
export type Words = typeof zh;

const ALL: Record<Lang, Words> = { zh, en };

/** The words of a language. */
export function words(lang: Lang): Words {
  return ALL[lang];
}

/** Whether a route parameter is a language. */
export function isLang(value: string): value is Lang {
  return (LANGS as readonly string[]).includes(value);
}
