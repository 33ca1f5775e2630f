import type { Lang } from '.';
import { shareEn } from './share-en';
import { shareZh } from './share-zh';

const ALL: Record<Lang, typeof shareZh> = { zh: shareZh, en: shareEn };

/** The words of sharing in a language. */
export function shareWords(lang: Lang): typeof shareZh {
  return ALL[lang];
}
