import { words } from '../i18n';
import { unitWord } from '../i18n/unit-word';
import type { ObservationRow } from '../queries/observations';
import type { EvidenceItem } from './evidence-item';
import type { Explored } from './explore';
import type { Point } from './point';

/** The source of a cell of table 3 from the table under a chart, with the same cell of the year before and of the other places. */
export function cellEvidence({ rows, lang, invented }: Explored, cell: ObservationRow): EvidenceItem {
  const text = words(lang);
  const names = new Map(rows.towns.map((town) => [town.place, town.name]));
  const pointOf = (observation: ObservationRow): Point => ({
    key: `${observation.place}/${observation.year}`,
    place: observation.place,
    name: names.get(observation.place) ?? observation.place,
    year: observation.year,
    value: observation.value,
    missing: null,
    observation,
    report: rows.reports.find((item) => item.report === observation.report) ?? null
  });
  const same = rows.observations.filter(
    (row) =>
      row.measure === cell.measure &&
      row.outcome === cell.outcome &&
      row.applicant === cell.applicant &&
      row.status !== 'derived' &&
      row.value !== null
  );
  const outcome = cell.outcome ?? '';
  const before = same.find((row) => row.place === cell.place && row.year === cell.year - 1);
  return {
    point: pointOf(cell),
    measureName: (lang === 'zh' ? cell.rowLabel : text.outcomeRows[outcome]) ?? text.outcomes[outcome] ?? '',
    countyName: rows.county === 'all' ? null : rows.name,
    unitWord: unitWord('requests-', lang),
    lastYear: before ? pointOf(before) : null,
    peers: same.filter((row) => row.year === cell.year && row.place !== cell.place).map(pointOf),
    findings: rows.findings.filter((finding) => finding.report === cell.report),
    sources: rows.observations.filter((row) => row.report === cell.report),
    invented
  };
}
