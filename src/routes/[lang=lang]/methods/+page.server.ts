import { inBoth } from '$lib/server/rows';
import { allCodes, allMeasures } from '$lib/queries/codebook';
import { ask } from '$lib/server/database';

export const entries = () => inBoth([{}]);

/** The codebook. */
export async function load() {
  return { measures: await ask(allMeasures, undefined), codes: await ask(allCodes, undefined) };
}
