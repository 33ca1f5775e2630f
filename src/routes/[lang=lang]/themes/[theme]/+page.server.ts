import { error } from '@sveltejs/kit';
import { defaultMeasure, defaultYear } from '$lib/charts/choose';
import { allCounties, type CountyRow } from '$lib/queries/places';
import { themeCoverage } from '$lib/queries/theme-coverage';
import type { Lang } from '$lib/i18n';
import { ask } from '$lib/server/database';
import { inBoth, nationalRows, openingRows } from '$lib/server/rows';
import { THEMES, isTheme } from '$lib/themes';

export const entries = () => inBoth(THEMES.map((theme) => ({ theme })));

/** A theme's opening county and the whole country of its opening year; other counties come from the engine. */
export async function load({ params, parent }: { params: { theme: string }; parent: () => Promise<{ lang: Lang }> }) {
  const { lang } = await parent();
  const { theme } = params;
  if (!isTheme(theme)) error(404);
  const rows = await openingRows(theme, lang);
  const measure = defaultMeasure(theme, rows.observations);
  const year = defaultYear(measure, rows.observations, rows.reports);
  const [national, coverage, counties] = await Promise.all([
    nationalRows(year, theme, lang),
    ask(themeCoverage, { measures: [measure.measure] }),
    ask(allCounties, { lang })
  ]);
  return { theme, rows, national, coverage, covered: measure.key, counties: inProvinces(counties) };
}

/** Counties by province, both in the order of their codes and names, as a list is read. */
function inProvinces(counties: readonly CountyRow[]) {
  return [...counties]
    .sort((a, b) => a.county.slice(0, 2).localeCompare(b.county.slice(0, 2)) || a.sortRank - b.sortRank)
    .map(({ county, name, provinceName }) => ({ county, name, province: provinceName ?? '' }));
}
