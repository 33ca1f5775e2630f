import type { Sql } from '../db/sql';

/** The language that names of places are asked for in. */
export type NameLang = 'zh' | 'en';

/** The column that holds a name of table `place` (p) or `county` (c) in a language. */
export function named(column: `${'p' | 'c'}.${'' | 'county_' | 'prefecture_' | 'province_'}name`, lang: NameLang): Sql {
  return { text: lang === 'en' ? `${column}_en` : column, values: [] };
}
