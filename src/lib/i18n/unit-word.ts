import type { Lang } from './index';

const WORDS: [RegExp, { zh: string; en: string }][] = [
  [/-rate$/, { zh: '', en: '' }],
  [/^items-disclosed/, { zh: '条', en: 'items' }],
  [/^requests-/, { zh: '件', en: 'requests' }],
  [/^(normative-documents|rules)-/, { zh: '件', en: 'documents' }],
  [/-decisions$/, { zh: '件', en: 'decisions' }],
  [/^(appeals|hotline|reconsiderations|lawsuits)/, { zh: '件', en: 'cases' }]
];

/** The word behind a count of a measure (its key may carry a channel); empty for rates, whose sign stands with the number. */
export function unitWord(measure: string, lang: Lang): string {
  return WORDS.find(([pattern]) => pattern.test(measure))?.[1][lang] ?? '';
}
