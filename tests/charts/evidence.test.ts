import { expect, it } from 'vitest';
import { evidenceText } from '../../src/lib/charts/evidence-text';
import { evidenceOf, explore } from '../../src/lib/charts/explore';
import { NO_CHOICES } from '../../src/lib/state/url';
import { observationRow, reportRow } from './points';

it('a dot of another county brings the findings of its own report', () => {
  const places = ['a', 'b', 'c', 'd', 'e'];
  const of = (place: string) => ({ place, report: `${place}-2025` });
  const finding = {
    ...of('e'),
    year: 2025,
    check: 'requests-balance',
    severity: 'error',
    cells: null,
    expected: '3',
    actual: '2',
    reasonZh: '来件与去向不等',
    reasonEn: 'in and out differ'
  };
  const [reports, observations] = [places.map((place) => reportRow(of(place))), places.map((place) => observationRow(of(place)))];
  const chart = explore({
    lang: 'en',
    theme: 'requests',
    rows: {
      county: '370828',
      name: '金乡县',
      towns: [{ place: 'a', name: '甲镇', sortRank: 0 }],
      reports: reports.slice(0, 1),
      observations: observations.slice(0, 1),
      findings: []
    },
    national: [{ year: 2025, reports, observations, findings: [finding] }],
    choices: { ...NO_CHOICES, year: 2025, view: 'distribution' },
    invented: false
  });
  const item = evidenceOf(chart, 'e/2025');
  expect(item && evidenceText(item, 'en').findings).toEqual(['must be checked · in and out differ']);
});
