import type { Lang } from '../i18n';
import { engine } from '../db/engine';
import { runQuery } from '../db/query';
import { findingsOfCounty, findingsOfYear } from '../queries/findings';
import { observationsOfCounty, observationsOfYear } from '../queries/observations';
import { reportsOfCounty, reportsOfYear } from '../queries/reports';
import { measuresOf, type Theme } from '../themes';
import { townsOf, type CountyRows, type NationalRows } from '../charts/county-rows';
import { allCounties } from '../queries/places';

/** A county's rows for a theme from the engine: the queries the build runs, in the browser. Null where no county has the code. */
export async function loadCounty(county: string, theme: Theme, dataset: 'data' | 'demo', lang: Lang): Promise<CountyRows | null> {
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
