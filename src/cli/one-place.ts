import type { Place } from '$lib/model';
import { pinyinOf } from './place-book';

/**
 * Whether two places under one code of ours (x-…), which is made of county and sound, are not one: their counties differ, or their names only
 * sound alike. One that was renamed has another sound.
 */
export function isOtherPlace(one: Place, other: Place): boolean {
  if (one.code !== other.code || !one.code.startsWith('x-')) return false;
  if (one.county !== null && other.county !== null && one.county !== other.county) return true;
  return one.name !== other.name && soundOf(one.name) === soundOf(other.name);
}

const soundOf = (name: string): string => pinyinOf(name).replaceAll(' ', '');
