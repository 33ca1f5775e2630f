import type { Report } from '$lib/model';
import type { CheckSubject } from '../ingest/checks/check';
import { isOtherPlace } from './one-place';

type Neighbours = Pick<CheckSubject, 'lastYear' | 'otherYears' | 'peers' | 'twins'>;

/** Reports by place and by county and year, for finding a report's neighbours in constant time. */
export class NeighbourIndex {
  readonly #byPlace = new Map<string, Report[]>();
  readonly #byCounty = new Map<string, Report[]>();

  constructor(reports: Iterable<Report>) {
    for (const report of reports) {
      push(this.#byPlace, report.place.code, report);
      if (report.place.countyCode) push(this.#byCounty, `${report.place.countyCode}/${report.year}`, report);
    }
  }

  /** The same place's other years, other reports of its year, and the county's other places of the same year. */
  of(report: Report): Neighbours {
    const ofPlace = (this.#byPlace.get(report.place.code) ?? []).filter(({ place }) => !isOtherPlace(place, report.place));
    const otherYears = ofPlace.filter((other) => other.year !== report.year);
    const twins = ofPlace.filter((other) => other.year === report.year && other !== report);
    const peers = (this.#byCounty.get(`${report.place.countyCode}/${report.year}`) ?? []).filter(
      (other) => other.place.code !== report.place.code
    );
    return { lastYear: otherYears.find((other) => other.year === report.year - 1) ?? null, otherYears, peers, twins };
  }
}

function push<Key>(map: Map<Key, Report[]>, key: Key, report: Report): void {
  const list = map.get(key);
  if (list) list.push(report);
  else map.set(key, [report]);
}
