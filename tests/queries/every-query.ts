import { allCodes, allMeasures, meta } from '../../src/lib/queries/codebook';
import { findingsOfCounty, findingsOfPlace, findingsOfPlaces, findingsOfYear } from '../../src/lib/queries/findings';
import { observationsOfCounty, observationsOfPlace, observationsOfPlaces, observationsOfYear } from '../../src/lib/queries/observations';
import { allCounties, allPlaces, coverage } from '../../src/lib/queries/places';
import { reportsOfCounty, reportsOfPlaces, reportsOfYear } from '../../src/lib/queries/reports';
import { measuresByCounty, placesStating, statedByCounty } from '../../src/lib/queries/stated';
import { themeCoverage } from '../../src/lib/queries/theme-coverage';
import { allChanges, allReleases, changesOfPlace } from '../../src/lib/queries/changes';
import type { ColumnType } from '../../src/lib/db/query';
import type { Sql } from '../../src/lib/db/sql';

const LANGS = ['zh', 'en'] as const;

/** A query with parameters bound, for running on any engine. */
export interface Bound {
  name: string;
  columns: Record<string, ColumnType>;
  sql: Sql;
}

/** Every query of the site over the whole of a dataset: all counties, years and places it holds. */
export function everyQuery(counties: string[], places: string[], years: number[], measures: string[]): Bound[] {
  const bound: Bound[] = [];
  const add = <Params>(query: { name: string; columns: Record<string, ColumnType>; sql(params: Params): Sql }, params: Params) =>
    bound.push({ name: query.name, columns: query.columns, sql: query.sql(params) });
  for (const query of [allCodes, allMeasures, meta, coverage, allReleases]) add(query, undefined);
  for (const query of [allCounties, allPlaces, allChanges]) for (const lang of LANGS) add(query, { lang });
  for (const query of [measuresByCounty, placesStating, statedByCounty, themeCoverage]) add(query, { measures });
  for (const county of counties) {
    add(findingsOfCounty, { county });
    add(reportsOfCounty, { county, lang: 'en' });
    add(observationsOfCounty, { county, measures });
  }
  for (const year of years) {
    add(reportsOfYear, { year, lang: 'zh' });
    add(observationsOfYear, { year, measures });
    add(findingsOfYear, { year });
  }
  for (const place of places.slice(0, 40)) {
    add(findingsOfPlace, { place });
    add(changesOfPlace, { place, lang: 'en' });
    add(observationsOfPlace, { place });
  }
  add(findingsOfPlaces, { places });
  for (const lang of LANGS) add(reportsOfPlaces, { places, lang });
  add(observationsOfPlaces, { places, measures, from: 2008, to: 2026 });
  return bound;
}
