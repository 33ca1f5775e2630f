import { townsOf, type CountyRows, type NationalRows } from '../charts/county-rows';
import { LANGS, type Lang } from '../i18n';
import { nameInCounty } from '../i18n/name-in-county';
import { findingsOfCounty, findingsOfPlaces, findingsOfYear } from '../queries/findings';
import { observationsOfCounty, observationsOfPlaces, observationsOfYear } from '../queries/observations';
import { allCounties, allPlaces, type CountyRow } from '../queries/places';
import { placesStating, statedByCounty } from '../queries/stated';
import { themeCoverage } from '../queries/theme-coverage';
import { reportsOfCounty, reportsOfPlaces, reportsOfYear } from '../queries/reports';
import { measuresOf, type Theme } from '../themes';
import { ask, type DatasetName } from './database';

/** A county's rows for some themes, as the page carries them. */
export async function countyRows(
  county: CountyRow,
  themes: readonly Theme[],
  lang: Lang,
  dataset: DatasetName = 'atlas'
): Promise<CountyRows> {
  const measures = [...new Set(themes.flatMap(measuresOf))];
  const [reports, observations, findings] = await Promise.all([
    ask(reportsOfCounty, { county: county.county, lang }, dataset),
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

/** Rows a page carries: of table 3 the totals, and who asked; the other cells are the engine's to give. */
function isCarried(row: { applicant: string | null; measure: string }): boolean {
  return row.applicant === null || row.applicant === 'total' || row.measure === 'requests-received';
}

/** All places of one year for a theme. */
export async function nationalRows(year: number, theme: Theme, lang: Lang): Promise<NationalRows> {
  const [reports, observations, findings] = await Promise.all([
    ask(reportsOfYear, { year, lang }),
    ask(observationsOfYear, { year, measures: measuresOf(theme) }),
    ask(findingsOfYear, { year })
  ]);
  return { year, reports, observations: observations.filter(isCarried), findings };
}

/** At most this many places state a theme's figures for it to open with all of them instead of one county. */
const FEW = 40;

/**
 * What a theme opens with: where few places state its figures, all of them, with how many reports are held; else the county with the
 * most places stating them in one year.
 */
export async function openingRows(theme: Theme, lang: Lang): Promise<CountyRows> {
  const measures = measuresOf(theme);
  const stating = await ask(placesStating, { measures });
  if (stating.length > 0 && stating.length <= FEW)
    return rowsOfPlaces(
      stating.map((row) => row.place),
      theme,
      lang
    );
  const counties = await ask(allCounties, { lang });
  const stated = await ask(statedByCounty, { measures });
  const best = new Map<string, number>();
  for (const row of stated) best.set(row.county, Math.max(best.get(row.county) ?? 0, row.places + row.year / 10_000));
  const county = counties.reduce((top, item) => ((best.get(item.county) ?? 0) > (best.get(top.county) ?? 0) ? item : top));
  return countyRows(county, [theme], lang);
}

/** The rows of some places of any counties, named with their county. */
async function rowsOfPlaces(places: readonly string[], theme: Theme, lang: Lang): Promise<CountyRows> {
  const [reports, observations, findings, names, coverage] = await Promise.all([
    ask(reportsOfPlaces, { places, lang }),
    ask(observationsOfPlaces, { places, measures: measuresOf(theme), from: 2000, to: 2100 }),
    ask(findingsOfPlaces, { places }),
    ask(allPlaces, { lang }),
    ask(themeCoverage, { measures: measuresOf(theme) })
  ]);
  const nameOf = new Map(names.map((row) => [row.place, nameInCounty(row, lang)]));
  const named = reports.map((report) => ({ ...report, name: nameOf.get(report.place) ?? report.name }));
  return {
    county: 'all',
    name: '',
    towns: townsOf(named),
    reports: named,
    observations: observations.filter(isCarried),
    findings,
    heldByYear: Object.fromEntries(coverage.map((row) => [row.year, row.reports]))
  };
}

/** Entries for every language. */
export function inBoth<Params extends object>(params: readonly Params[]): (Params & { lang: Lang })[] {
  return LANGS.flatMap((lang) => params.map((param) => ({ ...param, lang })));
}
