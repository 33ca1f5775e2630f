import type { Place } from '$lib/model';
import { pinyinOf } from '../place-book';

const FIRST = ['云', '青', '石', '柳', '清', '白', '竹', '松', '长', '红', '金', '东', '西', '南', '北', '玉', '桃', '梅', '新', '永'];
const SECOND = ['山', '溪', '桥', '河', '泉', '鹭', '园', '林', '湖', '枫', '沙', '岭', '塘', '浦', '坡', '田', '湾', '坪', '岗', '渡'];
const NUMERALS = ['', '甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'];

/** An invented place: what it is called at first, and from which year on it has another name (null: never). */
export interface InventedPlace {
  place: Place;
  renamed: { from: number; name: string; kind: string } | null;
}

/** The invented county of a number from 1: 示例县, 示例乙县, … in 示例市, 示例省. */
export function inventCounty(number: number, of: number): { code: string; name: string } {
  const mark = of === 1 ? '' : (NUMERALS[number] ?? `第${number}`);
  return { code: `x-demo${number}`, name: `示例${mark}县` };
}

/** Invented townships of a county, with names no official list has under it. Codes are `x-<county>-<pinyin>`. */
export function inventPlaces(county: { code: string; name: string }, count: number, renameFrom: number | null): InventedPlace[] {
  const used = new Set<string>();
  return Array.from({ length: count }, (_, i) => {
    const round = Math.floor(i / FIRST.length);
    const stem = `${FIRST[i % FIRST.length]}${SECOND[(i + round) % SECOND.length]}${round >= SECOND.length ? `第${round}` : ''}`;
    const kind = i % 6 === 4 ? '街道' : i % 6 === 2 ? '乡' : '镇';
    const name = stem + kind;
    const spelt = pinyinOf(stem).replaceAll(' ', '');
    const base = `${county.code}-${spelt}`;
    const slug = used.has(base) ? `${base}${i + 1}` : base;
    used.add(slug);
    return {
      place: {
        code: slug.startsWith('x-') ? slug : `x-${slug}`,
        name,
        kind,
        county: county.name,
        countyCode: county.code,
        prefecture: '示例市',
        province: '示例省'
      },
      renamed: kind === '乡' && i === 2 && renameFrom !== null ? { from: renameFrom, name: `${stem}镇`, kind: '镇' } : null
    };
  });
}

/** The place under the name it has in a year. */
export function placeIn({ place, renamed }: InventedPlace, year: number): Place {
  return renamed && year >= renamed.from ? { ...place, name: renamed.name, kind: renamed.kind } : place;
}
