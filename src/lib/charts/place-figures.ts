import { OUTCOMES } from '../model/codes';
import type { ObservationRow } from '../queries/observations';
import type { ThemeMeasure } from '../themes';

/** A figure of a township's year: the observation, its peers' range, and the number of its source note. */
export interface PlaceFigure {
  observation: ObservationRow;
  /** Lowest and highest of the same figure in the county and year, with how many state it; null below two. */
  peers: { low: number; high: number; n: number } | null;
  note: number;
}

/**
 * The figures of one year worth a line: totals and prose, not every cell; zeros of single outcomes are left to the table. Prose stands
 * first, then the tables, each in the order of `measures`; source notes are numbered in that order.
 */
export function placeFigures(
  observations: readonly ObservationRow[],
  peers: readonly ObservationRow[],
  year: number,
  measures: readonly string[]
): PlaceFigure[] {
  const outcomes: readonly string[] = OUTCOMES;
  const rank = (row: ObservationRow) =>
    (row.formTable === null ? 0 : 10_000) + measures.indexOf(row.measure) * 50 + (row.outcome ? outcomes.indexOf(row.outcome) + 1 : 0);
  const lines = observations
    .filter(
      (row) =>
        row.year === year &&
        row.value !== null &&
        !(row.status === 'derived' && observations.some((other) => other.status === 'reported' && isPeer(other, row))) &&
        (row.formTable === null ||
          row.formTable === 2 ||
          (row.formTable === 3 && row.applicant === 'total' && (row.outcome === null || row.value > 0)) ||
          (row.formTable === 4 && row.result === null))
    )
    .sort((one, other) => rank(one) - rank(other));
  const notes: string[] = [];
  return lines.map((observation) => {
    const values = peers.filter((row) => isPeer(row, observation)).flatMap((row) => (row.value === null ? [] : [row.value]));
    const source = observation.quote ?? `${observation.formTable}|${observation.rowLabel || observation.columnLabel}`;
    if (!notes.includes(source)) notes.push(source);
    return {
      observation,
      peers: values.length < 2 ? null : { low: Math.min(...values), high: Math.max(...values), n: values.length },
      note: notes.indexOf(source) + 1
    };
  });
}

/** Whether a row is the same figure of another place: same year, measure, unit, dimensions and part of the year. */
export function isPeer(row: ObservationRow, observation: ObservationRow): boolean {
  return (
    row.year === observation.year &&
    row.measure === observation.measure &&
    row.unit === observation.unit &&
    row.periodFrom === observation.periodFrom &&
    row.periodTo === observation.periodTo &&
    row.channel === observation.channel &&
    row.outcome === observation.outcome &&
    row.applicant === observation.applicant &&
    row.result === observation.result
  );
}

/** The source notes of figures, in the order of their numbers: the clause, or the table and row. */
export function sourceNotes(figures: readonly PlaceFigure[]): { note: number; observation: ObservationRow }[] {
  const seen = new Map<number, ObservationRow>();
  for (const { note, observation } of figures) if (!seen.has(note)) seen.set(note, observation);
  return [...seen].map(([note, observation]) => ({ note, observation })).sort((a, b) => a.note - b.note);
}

/** The county's range of a measure by year, whole years only; years with fewer than two other towns that state it are left out. */
export function peerRanges(peers: readonly ObservationRow[], measure: ThemeMeasure): Map<number, { low: number; high: number }> {
  const values = new Map<number, number[]>();
  for (const row of peers) {
    const same =
      row.measure === measure.measure && row.channel === (measure.channel ?? null) && row.applicant === (measure.applicant ?? null);
    if (same && row.value !== null && row.periodFrom === null) values.set(row.year, [...(values.get(row.year) ?? []), row.value]);
  }
  return new Map(
    [...values]
      .filter(([, found]) => found.length > 1)
      .map(([year, found]) => [year, { low: Math.min(...found), high: Math.max(...found) }])
  );
}
