import type { Place } from '$lib/model';
import type { Value } from './rows';

/** What is told of a place beside its report: pinyin, initials, former and short names separated by spaces, names in English. */
export interface PlaceEntry {
  code: string;
  pinyin: string;
  initials: string;
  aliases: string;
  nameEn: string;
  countyEn: string | null;
  prefectureEn: string | null;
  provinceEn: string | null;
  countyPinyin: string;
  countyInitials: string;
}

/** The rows of tables `place` and `county`, ordered by pinyin of county and name (code settles ties). */
export function placeRows(places: Iterable<Place>, entries: ReadonlyMap<string, PlaceEntry>): { places: Value[][]; counties: Value[][] } {
  const known = [...places].map((place) => ({ place, entry: entries.get(place.code) }));
  const order = (a: string | undefined, b: string | undefined) => ((a ?? '~') < (b ?? '~') ? -1 : (a ?? '~') > (b ?? '~') ? 1 : 0);
  known.sort(
    (a, b) =>
      order(a.entry?.countyPinyin, b.entry?.countyPinyin) ||
      order(a.place.countyCode ?? undefined, b.place.countyCode ?? undefined) ||
      order(a.entry?.pinyin, b.entry?.pinyin) ||
      order(a.place.code, b.place.code)
  );
  const counties = new Map<string, Value[]>();
  const rows = known.map(({ place, entry }, rank): Value[] => {
    if (place.countyCode && !counties.has(place.countyCode))
      counties.set(place.countyCode, [
        place.countyCode,
        place.county ?? place.countyCode,
        entry?.countyEn ?? place.countyCode,
        place.prefecture,
        entry?.prefectureEn ?? null,
        place.province,
        entry?.provinceEn ?? null,
        entry?.countyPinyin ?? null,
        entry?.countyInitials ?? null,
        counties.size
      ]);
    return [
      place.code,
      place.name,
      entry?.nameEn ?? place.name,
      place.kind,
      place.countyCode,
      place.county,
      entry?.countyEn ?? null,
      place.prefecture,
      entry?.prefectureEn ?? null,
      place.province,
      entry?.provinceEn ?? null,
      entry?.pinyin ?? null,
      entry?.initials ?? null,
      entry?.aliases || null,
      rank
    ];
  });
  return { places: rows, counties: [...counties.values()] };
}
