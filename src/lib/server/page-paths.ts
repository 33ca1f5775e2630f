import { LANGS } from '../i18n';
import { allCounties, allPlaces } from '../queries/places';
import { THEMES } from '../themes';
import { ask } from './database';

/** The address of every page of real data below the site's root, in both languages. Invented places are for trying out, not for search engines. */
export async function pagePaths(): Promise<string[]> {
  const [counties, places] = await Promise.all([ask(allCounties, { lang: 'zh' }), ask(allPlaces, { lang: 'zh' })]);
  return LANGS.flatMap((lang) =>
    [
      '',
      ...THEMES.map((theme) => `themes/${theme}/`),
      'counties/',
      'compare/',
      'methods/',
      'data/',
      'embedding/',
      ...counties.map(({ county }) => `counties/${county}/`),
      ...places.map(({ place }) => `places/${place}/`)
    ].map((path) => `${lang}/${path}`)
  );
}
