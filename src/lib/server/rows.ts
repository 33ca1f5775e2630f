import { townsOf, type CountyRows, type NationalRows } from '../components/explorer-data';
import { LANGS, type Lang } from '../i18n';
import { findingsOfCounty } from '../queries/findings';
import { observationsOfCounty, observationsOfYear } from '../queries/observations';
import { allCounties, type CountyRow } from '../queries/places';
import { reportsOfCounty, reportsOfYear } from '../queries/reports';
import { THEMES, measuresOf, type Theme } from '../themes';
import { ask, type DatasetName } from './database';

/** A county's rows for some themes, as the page carries them. */
export async function countyRows(county: CountyRow, themes: readonly Theme[], dataset: DatasetName = 'atlas'): Promise<CountyRows> {
  const measures = [...new Set(themes.flatMap(measuresOf))];
  const [reports, observations, findings] = await Promise.all([
    ask(reportsOfCounty, { county: county.county }, dataset),
    ask(observationsOfCounty, { county: county.county, measures }, dataset),
    ask(findingsOfCounty, { county: county.county }, dataset)
  ]);
  return {
    county: county.county,
    name: county.name,
    towns: townsOf(reports),
    reports,
    observations: observations.filter(isCarried),
    findings
  };
}

/** Rows a page carries: of table 3 the totals only; the other applicants are the engine's to give. */
function isCarried(row: { applicant: string | null }): boolean {
  return row.applicant === null || row.applicant === 'total';
}

/** All places of one year for a theme. */
export async function nationalRows(year: number, theme: Theme): Promise<NationalRows> {
  const [reports, observations] = await Promise.all([
    ask(reportsOfYear, { year }),
    ask(observationsOfYear, { year, measures: measuresOf(theme) })
  ]);
  return { year, reports, observations: observations.filter(isCarried) };
}

/** The county a theme opens with: the one whose latest well-covered year has the most figures of the theme. */
export async function openingCounty(theme: Theme): Promise<CountyRow> {
  const counties = await ask(allCounties, undefined);
  let best: { county: CountyRow; figures: number } | null = null;
  for (const county of counties.slice(0, 40)) {
    const observations = await ask(observationsOfCounty, { county: county.county, measures: measuresOf(theme) });
    const perYear = new Map<number, number>();
    for (const row of observations.filter(isCarried)) if (row.value !== null) perYear.set(row.year, (perYear.get(row.year) ?? 0) + 1);
    const figures = Math.max(0, ...perYear.values()) + perYear.size / 10;
    if (!best || figures > best.figures) best = { county, figures };
  }
  if (!best) throw new Error('The dataset holds no county.');
  return best.county;
}

/** Entries for every language. */
export function inBoth<Params extends object>(params: readonly Params[]): (Params & { lang: Lang })[] {
  return LANGS.flatMap((lang) => params.map((param) => ({ ...param, lang })));
}

export { THEMES };
