import type { Lang } from '../lang';
import { en } from './en';
import { zh } from './zh';

/** What the command line says to people beside errors, findings and problems. */
export type Words = typeof zh;

const ALL: Record<Lang, Words> = { zh, en };

/** The words of a language. */
export function words(lang: Lang): Words {
  return ALL[lang];
}
