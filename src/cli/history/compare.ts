import type { Change } from '$lib/changes/change';
import type { ReleasedReport } from '$lib/model/release';

type Reports = Record<string, ReleasedReport>;

/**
 * What changed between two states of the data, by report, in the order of report ids. A report that is new or gone is one change;
 * its figures are not listed one by one. A cell that is new to a report, or no longer read, has null before or after.
 */
export function compareReports(before: Reports, after: Reports): Change[] {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return ids.flatMap((id) => {
    const [was, is] = [before[id], after[id]];
    if (!was) return is ? [changeOf('report-added', id, is)] : [];
    if (!is) return [changeOf('report-removed', id, was)];
    return [...amendedValues(id, was, is), ...changedFindings(id, was, is)];
  });
}

function amendedValues(id: string, was: ReleasedReport, is: ReleasedReport): Change[] {
  const cells = [...new Set([...Object.keys(was.observations), ...Object.keys(is.observations)])];
  return cells
    .filter((cell) => was.observations[cell] !== is.observations[cell])
    .sort()
    .map((cell) => ({
      ...changeOf('value-amended', id, is),
      year: Number(/\/(\d{4})$/.exec(cell)?.[1] ?? is.year),
      cell,
      before: told(was.observations[cell]),
      after: told(is.observations[cell])
    }));
}

function changedFindings(id: string, was: ReleasedReport, is: ReleasedReport): Change[] {
  const change = (kind: Change['kind'], finding: string): Change => {
    const [check = '', ...cells] = finding.split(' ');
    return { ...changeOf(kind, id, is), check, cell: cells.join(' ') || null };
  };
  return [
    ...is.findings.filter((finding) => !was.findings.includes(finding)).map((finding) => change('finding-raised', finding)),
    ...was.findings.filter((finding) => !is.findings.includes(finding)).map((finding) => change('finding-cleared', finding))
  ];
}

function changeOf(kind: Change['kind'], report: string, { place, name, year }: ReleasedReport): Change {
  return { kind, report, place, name, year, cell: null, before: null, after: null, check: null };
}

function told(held: number | string | undefined): string | null {
  return held === undefined ? null : String(held);
}
