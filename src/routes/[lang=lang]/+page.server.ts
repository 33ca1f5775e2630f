import { defaultMeasure } from '$lib/charts/choose';
import { ask } from '$lib/server/database';
import { inBoth, openingRows } from '$lib/server/rows';
import { allCounties, allPlaces, coverage } from '$lib/queries/places';
import { themeCoverage } from '$lib/queries/theme-coverage';
import { searchEntry } from '$lib/search/search';
import { type Theme } from '$lib/themes';

const QUESTIONS: readonly Theme[] = ['disclosure', 'requests', 'online', 'satisfaction'];

export const entries = () => inBoth([{}]);

/** Coverage, the four questions with their opening county, and the search's dictionary. */
export async function load() {
  const [counties, matrix, places] = await Promise.all([ask(allCounties, undefined), ask(coverage, undefined), ask(allPlaces, undefined)]);
  const questions = await Promise.all(
    QUESTIONS.map(async (theme) => {
      const rows = await openingRows(theme);
      return { theme, rows, coverage: await ask(themeCoverage, { measures: [defaultMeasure(theme, rows.observations).measure] }) };
    })
  );
  return {
    counties,
    matrix,
    questions,
    search: places.map(searchEntry),
    totals: { places: places.length, reports: counties.reduce((sum, county) => sum + county.reports, 0), counties: counties.length }
  };
}
