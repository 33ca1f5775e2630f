import type { Observation, Report } from '$lib/model';

const forgetters: (() => void)[] = [];

/**
 * What is worked out of a report once and asked for on end, as an index of its figures. That of the report asked for last is held by itself;
 * it goes into a WeakMap only when another report is asked for, as between neighbours: a short collection keeps all that a WeakMap's values
 * reach, so that every report parsed would be copied to old memory before it is let go.
 */
export function perReport<Worked>(workOut: (report: Report) => Worked): (report: Report) => Worked {
  const others = new WeakMap<Report, { worked: Worked }>();
  let lastReport: Report | null = null;
  let last: { worked: Worked } | null = null;
  forgetters.push(() => {
    lastReport = last = null;
  });
  return (report) => {
    if (lastReport === report && last !== null) return last.worked;
    if (lastReport !== null && last !== null) others.set(lastReport, last);
    last = others.get(report) ?? { worked: workOut(report) };
    lastReport = report;
    return last.worked;
  };
}

/** Lets go of what was worked out of the report asked for last: no check will ask for it again. */
export function forgetReport(): void {
  for (const forget of forgetters) forget();
}

/** The figures told in prose: qualifiers, periods and rates are theirs. A few of some two hundred. */
export const clausesOf = perReport((report): Observation[] => report.observations.filter(({ provenance }) => provenance.kind === 'clause'));

/** The observations that are no figure as printed: blanks, unreadable cells, derived values. Few reports have many. */
export const notReportedOf = perReport((report): Observation[] => report.observations.filter(({ status }) => status !== 'reported'));
