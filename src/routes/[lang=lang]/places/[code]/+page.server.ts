import { error, redirect } from '@sveltejs/kit';
import type { Lang } from '$lib/i18n';
import { findingsOfPlace } from '$lib/queries/findings';
import { observationsOfCounty, observationsOfPlace } from '$lib/queries/observations';
import { allPlaces } from '$lib/queries/places';
import { reportsOfCounty, reportsOfPlaces } from '$lib/queries/reports';
import { ask, type DatasetName } from '$lib/server/database';
import { inBoth } from '$lib/server/rows';
import { movedPlaces } from '$lib/server/moved-places';
import { versionOf } from '$lib/server/version';
import { allCodes, allMeasures } from '$lib/queries/codebook';

const DATASETS: readonly DatasetName[] = ['atlas', 'demo'];

export async function entries() {
  const lists = await Promise.all(DATASETS.map((dataset) => ask(allPlaces, { lang: 'zh' }, dataset)));
  return inBoth([...lists.flat().map(({ place }) => ({ code: place })), ...[...movedPlaces.keys()].map((code) => ({ code }))]);
}

/** One township: its figures, its years, the county's figures of the same year to compare with, findings, sources. */
export async function load({ params, parent }: { params: { code: string }; parent: () => Promise<{ lang: Lang }> }) {
  const moved = movedPlaces.get(params.code);
  if (moved !== undefined) redirect(308, `../${moved}/`);
  const { lang } = await parent();
  for (const dataset of DATASETS) {
    const places = await ask(allPlaces, { lang }, dataset);
    const place = places.find((row) => row.place === params.code);
    if (!place) continue;
    const [observations, reports, findings, measures, codes] = await Promise.all([
      ask(observationsOfPlace, { place: place.place }, dataset),
      ask(reportsOfPlaces, { places: [place.place], lang }, dataset),
      ask(findingsOfPlace, { place: place.place }, dataset),
      ask(allMeasures, undefined, dataset),
      ask(allCodes, undefined, dataset)
    ]);
    const used = [...new Set(observations.map((row) => row.measure))];
    const peers = place.county ? await ask(observationsOfCounty, { county: place.county, measures: used }, dataset) : [];
    const peerReports = place.county ? await ask(reportsOfCounty, { county: place.county, lang }, dataset) : [];
    return {
      place,
      observations,
      reports,
      findings,
      measures: measures.filter((row) => used.includes(row.measure)),
      outcomes: codes.filter((row) => row.list === 'outcome').map(({ code, zh, en }) => ({ code, zh, en })),
      peerReports,
      peers: peers.filter(
        (row) =>
          row.value !== null &&
          row.place !== place.place &&
          (row.applicant === null || row.applicant === 'total') &&
          row.outcome === null &&
          row.result === null
      ),
      invented: dataset === 'demo',
      version: await versionOf(dataset)
    };
  }
  error(404);
}
