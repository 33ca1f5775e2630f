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

it('says the months of last year’s figure, which may not be this year’s', () => {
  const point = (year: number, months: string | null) => ({
    key: `a/${year}`,
    place: 'a',
    name: '甲镇',
    year,
    value: 5,
    missing: null,
    observation: observationRow({ year, value: 5, periodFrom: months && `${year}-01`, periodTo: months && `${year}-${months}` }),
    report: null
  });
  const item = {
    point: point(2025, null),
    measureName: '办理群众诉求数',
    unitWord: '件',
    lastYear: point(2024, '09'),
    peers: [],
    findings: [],
    invented: false
  };
  expect(evidenceText(item, 'zh').lastYear).toBe('上年 2024：5 件（1–9月）');
  expect(evidenceText({ ...item, lastYear: point(2024, null) }, 'zh').lastYear).toBe('上年 2024：5 件');
});
