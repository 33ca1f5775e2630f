import { defaultMeasure } from '$lib/charts/choose';
import type { Lang } from '$lib/i18n';
import { ask } from '$lib/server/database';
import { inBoth, openingRows } from '$lib/server/rows';
import { allCounties, allPlaces, coverage } from '$lib/queries/places';
import { themeCoverage } from '$lib/queries/theme-coverage';
import { countyEntry, searchEntry } from '$lib/search/search';
import { type Theme } from '$lib/themes';

const QUESTIONS: readonly Theme[] = ['disclosure', 'requests', 'online', 'satisfaction'];

export const entries = () => inBoth([{}]);

/** Coverage, the four questions with their opening county, and the search's dictionary. */
export async function load({ parent }: { parent: () => Promise<{ lang: Lang }> }) {
  const { lang } = await parent();
  const [counties, matrix, places] = await Promise.all([ask(allCounties, { lang }), ask(coverage, undefined), ask(allPlaces, { lang })]);
  const questions = await Promise.all(
    QUESTIONS.map(async (theme) => {
      const rows = await openingRows(theme, lang);
      return { theme, rows, coverage: await ask(themeCoverage, { measures: [defaultMeasure(theme, rows.observations).measure] }) };
    })
  );
  return {
    counties,
    matrix,
    questions,
    search: [...counties.map((county) => countyEntry(county, lang)), ...places.map((place) => searchEntry(place, lang))],
    totals: { places: places.length, reports: counties.reduce((sum, county) => sum + county.reports, 0), counties: counties.length }
  };
}
