import { error } from '@sveltejs/kit';
import type { Lang } from '$lib/i18n';
import { allCounties, coverage } from '$lib/queries/places';
import { ask, type DatasetName } from '$lib/server/database';
import { countyRows, inBoth } from '$lib/server/rows';
import { versionOf } from '$lib/server/version';
import { THEMES } from '$lib/themes';

const DATASETS: readonly DatasetName[] = ['atlas', 'demo'];

export async function entries() {
  const lists = await Promise.all(DATASETS.map((dataset) => ask(allCounties, { lang: 'zh' }, dataset)));
  return inBoth(lists.flat().map(({ county }) => ({ code: county })));
}

/** All themes for one county; invented counties come from their own dataset and are marked. */
export async function load({ params, parent }: { params: { code: string }; parent: () => Promise<{ lang: Lang }> }) {
  const { lang } = await parent();
  for (const dataset of DATASETS) {
    const county = (await ask(allCounties, { lang }, dataset)).find((row) => row.county === params.code);
    if (!county) continue;
    const matrix = (await ask(coverage, undefined, dataset)).filter((row) => row.county === county.county);
    return {
      county,
      matrix,
      rows: await countyRows(county, THEMES, lang, dataset),
      invented: dataset === 'demo',
      version: await versionOf(dataset)
    };
  }
  error(404);
}
