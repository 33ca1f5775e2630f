import type { Explored } from '../charts/explore';
import { NO_CHOICES, writeChoices } from '../state/url';

/** A chart's choices as a query string with nothing left to a default, so that the link opens the same view when newer data have other defaults. */
export function viewQuery(chart: Explored): string {
  const { rows, year, measure, view, choices } = chart;
  return writeChoices({ ...NO_CHOICES, county: rows.county, year, measure: measure.key, view, sort: choices.sort, mine: choices.mine });
}
