import { inBoth } from '$lib/server/rows';
import { allCounties, coverage } from '$lib/queries/places';
import { ask } from '$lib/server/database';

export const entries = () => inBoth([{}]);

/** Every county with its coverage. */
export async function load() {
  return { counties: await ask(allCounties, undefined), matrix: await ask(coverage, undefined) };
}
