import { inBoth } from '$lib/server/rows';
import { allPlaces } from '$lib/queries/places';
import { ask } from '$lib/server/database';
import { searchEntry } from '$lib/search/search';

export const entries = () => inBoth([{}]);

/** The places to choose from; the rows come from the engine. */
export async function load() {
  const places = await ask(allPlaces, undefined);
  return { search: places.map(searchEntry) };
}
