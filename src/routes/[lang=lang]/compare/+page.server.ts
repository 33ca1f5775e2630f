import type { Lang } from '$lib/i18n';
import { inBoth } from '$lib/server/rows';
import { allPlaces } from '$lib/queries/places';
import { ask } from '$lib/server/database';
import { searchEntry } from '$lib/search/search';

export const entries = () => inBoth([{}]);

/** The places to choose from; the rows come from the engine. */
export async function load({ parent }: { parent: () => Promise<{ lang: Lang }> }) {
  const { lang } = await parent();
  const places = await ask(allPlaces, { lang });
  return { search: places.map((place) => searchEntry(place, lang)) };
}
