import type { Place } from '$lib/model';
import { findAll } from '../text/find-all';
import type { PlaceBook, PlaceWords } from './place-book';
import { isTownshipName } from './place-words';

const KIND = /[县市区旗]/g;
const LONGEST_NAME = 8;
const HAN = /^[\u4e00-\u9fff]$/;

/** The names that may end at `end`, shortest first: 可在青禾县 gives 禾县, 青禾县, 在青禾县. */
function namesEndingAt(text: string, end: number): string[] {
  const names: string[] = [];
  for (let start = end - 1; start > 0 && end - start < LONGEST_NAME && HAN.test(text[start - 1] ?? ''); start--)
    names.push(text.slice(start - 1, end));
  return names;
}

/**
 * A township that names no county of its own, by the counties its first lines name: where the report can be had (青禾县政府网站) and where its office
 * is (地址:青禾县云山镇…). Null unless exactly one of them has such a township.
 */
export function findByHints(words: PlaceWords, head: readonly string[], places: PlaceBook): Place | null {
  const { county, body } = words;
  if (county !== null || body === null || !isTownshipName(body)) return null;
  const found = new Map<string, Place>();
  const tried = new Set<string>();
  for (const text of head)
    for (const { index } of findAll(text, KIND)) {
      const end = index + 1;
      if (!['政府', '人民政府', body].some((behind) => text.startsWith(behind, end))) continue;
      for (const name of namesEndingAt(text, end)) {
        if (tried.has(name)) continue;
        tried.add(name);
        const place = places.find({ ...words, county: name });
        if (place) found.set(place.code, place);
      }
    }
  const [only] = found.values();
  return found.size === 1 && only !== undefined ? only : null;
}
