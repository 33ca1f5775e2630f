import { error } from '@sveltejs/kit';
import { words, type Lang } from '$lib/i18n';
import { nameInCounty } from '$lib/i18n/name-in-county';
import { changesOfPlace } from '$lib/queries/changes';
import { allPlaces } from '$lib/queries/places';
import { ask } from '$lib/server/database';
import { feedResponse } from '$lib/server/feed';
import { inBoth } from '$lib/server/rows';

export const prerender = true;
export const trailingSlash = 'never';

export async function entries() {
  return inBoth((await ask(allPlaces, { lang: 'zh' })).map(({ place }) => ({ code: place })));
}

/** What changed in one township's figures. Invented townships have no history. */
export async function GET({ params }: { params: { lang: string; code: string } }) {
  const lang = params.lang as Lang;
  const place = (await ask(allPlaces, { lang })).find((row) => row.place === params.code);
  if (!place) error(404);
  const name = nameInCounty(place, lang);
  const path = `${lang}/places/${place.place}/`;
  return feedResponse(
    {
      lang,
      title: `${words(lang).site}${words(lang).colon}${words(lang).feed.place.replace('{name}', name)}`,
      name: `place/${place.place}`,
      path: `${path}changes.xml`,
      up: '../../../',
      changes: await ask(changesOfPlace, { place: place.place, lang })
    },
    path
  );
}
