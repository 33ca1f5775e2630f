import { preloadData } from '$app/navigation';
import { resolve } from '$app/paths';
import type { Lang } from '../i18n';
import { engine } from '../db/engine';
import { runQuery } from '../db/query';
import { findingsOfCounty, findingsOfYear } from '../queries/findings';
import { observationsOfCounty, observationsOfYear } from '../queries/observations';
import { reportsOfCounty, reportsOfYear } from '../queries/reports';
import { measuresOf, type Theme } from '../themes';
import { townsOf, type CountyRows, type NationalRows } from '../charts/county-rows';
import { allCounties } from '../queries/places';

/**
 * A county's rows for a theme: from the county's own page, a few kilobytes that the build has made, and where that cannot be had from the
 * engine, which asks the same queries. Null where no county has the code.
 */
export async function loadCounty(county: string, theme: Theme, dataset: 'data' | 'demo', lang: Lang): Promise<CountyRows | null> {
  return (await rowsOfPage(county, theme, lang)) ?? rowsOfEngine(county, theme, dataset, lang);
}

/** A theme's rows from the page of a county; null where the page cannot be had. */
async function rowsOfPage(county: string, theme: Theme, lang: Lang): Promise<CountyRows | null> {
  try {
    const loaded = await preloadData(`${resolve('/[lang=lang]/counties/[code]', { lang, code: county })}/`);
    if (loaded.type !== 'loaded' || loaded.status !== 200) return null;
    const { rows } = loaded.data as { rows?: CountyRows };
    if (rows?.county !== county) return null;
    const measures = new Set(measuresOf(theme));
    return { ...rows, observations: rows.observations.filter((row) => measures.has(row.measure)) };
  } catch {
    return null;
  }
}

async function rowsOfEngine(county: string, theme: Theme, dataset: 'data' | 'demo', lang: Lang): Promise<CountyRows | null> {
  const connection = await engine(dataset);
  const [reports, observations, findings, counties] = await Promise.all([
    runQuery(connection, reportsOfCounty, { county, lang }),
    runQuery(connection, observationsOfCounty, { county, measures: measuresOf(theme) }),
    runQuery(connection, findingsOfCounty, { county }),
    runQuery(connection, allCounties, { lang })
  ]);
  if (!counties.some((item) => item.county === county)) return null;
  return {
    county,
    name: counties.find((item) => item.county === county)?.name ?? county,
    towns: townsOf(reports),
    reports,
    observations,
    findings
  };
}

/** All places of a year for a theme, from the engine. */
export async function loadYear(year: number, theme: Theme, lang: Lang): Promise<NationalRows> {
  const connection = await engine('data');
  const [reports, observations, findings] = await Promise.all([
    runQuery(connection, reportsOfYear, { year, lang }),
    runQuery(connection, observationsOfYear, { year, measures: measuresOf(theme) }),
    runQuery(connection, findingsOfYear, { year })
  ]);
  return { year, reports, observations, findings };
}
