import type { FindingRow } from '../queries/findings';
import type { ObservationRow } from '../queries/observations';
import type { Point } from './point';

/** What an evidence panel shows: a point, what it is called, and what to compare it with. */
export interface EvidenceItem {
  point: Point;
  measureName: string;
  /** The county of the place; null where its name says it already, or it is not at hand. */
  countyName: string | null;
  unitWord: string;
  /** The same place the year before; null where it has no number or no report. */
  lastYear: Point | null;
  /** The same figure of other places in the county and year. */
  peers: readonly Point[];
  findings: readonly FindingRow[];
  /** True for figures of the invented county. */
  invented: boolean;
  /** The figures of its report that are at hand: what a derived one was worked out from, and a cell's neighbours. */
  sources?: readonly ObservationRow[];
  /** The figures that the point is the sum of, as the rows of an outcome group. */
  more?: readonly Point[];
}
