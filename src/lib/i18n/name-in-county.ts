import type { Lang } from '.';

/** A township with its county: 金乡县卜集镇; Buji Town, Jinxiang County. */
export function nameInCounty({ name, countyName }: { name: string; countyName: string | null }, lang: Lang): string {
  if (countyName === null) return name;
  return lang === 'zh' ? `${countyName}${name}` : `${name}, ${countyName}`;
}
