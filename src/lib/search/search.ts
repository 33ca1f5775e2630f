import type { Lang } from '../i18n';

/** A township or a county as the search knows it. `above` are the levels over it; `keys` are spellings to match, lower case, without blanks. */
export interface SearchEntry {
  kind: 'place' | 'county';
  /** Its code. */
  place: string;
  name: string;
  countyName: string | null;
  /** The name in Chinese, where the page speaks another language. */
  localName: string | null;
  above: string;
  keys: string[];
}

/** The spellings of a place: name, name with county, pinyin, initials, code, other names. */
export function searchEntry(
  place: {
    place: string;
    name: string;
    countyName: string | null;
    prefectureName: string | null;
    localName: string;
    localCounty: string | null;
    pinyin: string | null;
    initials: string | null;
    aliases: string | null;
  },
  lang: Lang
): SearchEntry {
  const above = joined([place.prefectureName, place.countyName], lang);
  const keys = [
    place.localName,
    `${place.localCounty ?? ''}${place.localName}`,
    place.name,
    place.pinyin ?? '',
    place.initials ?? '',
    place.place,
    ...(place.aliases ?? '').split(' ')
  ];
  return {
    kind: 'place',
    place: place.place,
    name: place.name,
    countyName: place.countyName,
    localName: lang === 'zh' ? null : place.localName,
    above,
    keys: spellings(keys)
  };
}

/** The spellings of a county: name, pinyin, initials, code. */
export function countyEntry(
  county: {
    county: string;
    name: string;
    localName: string;
    prefectureName: string | null;
    provinceName: string | null;
    pinyin: string | null;
    initials: string | null;
  },
  lang: Lang
): SearchEntry {
  return {
    kind: 'county',
    place: county.county,
    name: county.name,
    countyName: county.name,
    localName: lang === 'zh' ? null : county.localName,
    above: joined([county.provinceName, county.prefectureName], lang),
    keys: spellings([county.localName, county.name, county.pinyin ?? '', county.initials ?? '', county.county])
  };
}

/** Names of levels, the highest first in Chinese and last in English; one that repeats is named once. */
function joined(levels: readonly (string | null)[], lang: Lang): string {
  const names = levels.filter((name, i, all) => name && all.indexOf(name) === i);
  return lang === 'zh' ? names.join(' ') : names.reverse().join(', ');
}

function spellings(keys: readonly string[]): string[] {
  return [...new Set(keys.map(normalise).filter((key) => key !== ''))];
}

/** Places and counties that fit best, best first: same, beginning, inside, then one character wrong. Ties keep the order given. */
export function searchPlaces(entries: readonly SearchEntry[], query: string, most: number): SearchEntry[] {
  const asked = normalise(query);
  if (asked === '') return [];
  const scored: { entry: SearchEntry; score: number }[] = [];
  for (const entry of entries) {
    let best = Infinity;
    for (const key of entry.keys) best = Math.min(best, score(key, asked));
    if (best < Infinity) scored.push({ entry, score: best });
  }
  return scored
    .sort((a, b) => a.score - b.score)
    .slice(0, most)
    .map((item) => item.entry);
}

function score(key: string, asked: string): number {
  if (key === asked) return 0;
  if (key.startsWith(asked)) return 1 + key.length / 100;
  if (key.includes(asked)) return 2 + key.length / 100;
  if (asked.length < 2 || key.length < asked.length - 1) return Infinity;
  // One typo in two Chinese characters would match almost anything; in letters it takes four.
  // Initials are so short that a typo in them is another place.
  // A code is typed whole, or from its beginning: another digit is another county.
  if (/^\d+$/.test(asked) && asked.length < 9) return Infinity;
  const chinese = /[\u4e00-\u9fff]/.test(asked);
  if (asked.length < (chinese ? 3 : 4) || (!chinese && key.length < 6)) return Infinity;
  if (isOneEdit(key, asked)) return 3;
  return isOneEdit(key.slice(0, asked.length), asked) ? 4 : Infinity;
}

/** Whether one insertion, deletion, replacement or swap of neighbours turns one text into the other. */
function isOneEdit(a: string, b: string): boolean {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  const [restA, restB] = [a.slice(i), b.slice(i)];
  if (restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)) return true;
  return restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s'’·-]+/g, '')
    .replaceAll('ü', 'v');
}
