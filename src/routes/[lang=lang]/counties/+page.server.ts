import type { Lang } from '$lib/i18n';
import { inBoth } from '$lib/server/rows';
import { allCounties, coverage } from '$lib/queries/places';
import { ask } from '$lib/server/database';

export const entries = () => inBoth([{}]);

/** Every county with its coverage. */
export async function load({ parent }: { parent: () => Promise<{ lang: Lang }> }) {
  const { lang } = await parent();
  return { counties: await ask(allCounties, { lang }), matrix: await ask(coverage, undefined) };
}
