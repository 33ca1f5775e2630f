import { expect, it } from 'vitest';
import { citedSentence, evidenceText } from '../../src/lib/charts/evidence-text';
import { sayPoint } from '../../src/lib/charts/options';
import { evidenceOf, explore } from '../../src/lib/charts/explore';
import { NO_CHOICES } from '../../src/lib/state/url';
import { observationRow, point, reportRow } from './points';

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
  expect(chart.subtitle).toMatch(/^All reports held · 2025 · /);
  const item = evidenceOf(chart, 'e/2025');
  expect(item && evidenceText(item, 'en').findings).toEqual(['must be checked · in and out differ']);
});

it('counts each figure in its own number: 1 case, 5 cases the year before', () => {
  const of = (year: number, value: number) => point('Buji Town', year, value, { unit: 'case' });
  const item = {
    point: of(2025, 1),
    measureName: 'Hotline cases',
    countyName: null,
    unitWord: 'cases',
    lastYear: of(2024, 5),
    peers: [],
    findings: [],
    invented: false
  };
  expect(evidenceText(item, 'en')).toMatchObject({ figures: [{ said: '1 case' }], lastYear: 'Year before 2024: 5 cases' });
  expect(sayPoint(item.point, { lang: 'en', width: 720, mine: null, measureName: 'Hotline cases', unitWord: 'cases' })).toBe(
    'Buji Town, 2025, Hotline cases: 1 case'
  );
});

it('says the months of last year’s figure, which may not be this year’s', () => {
  const ofMonths = (year: number, months: string | null) => ({
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
    point: ofMonths(2025, null),
    measureName: '办理群众诉求数',
    countyName: null,
    unitWord: '件',
    lastYear: ofMonths(2024, '09'),
    peers: [],
    findings: [],
    invented: false
  };
  expect(evidenceText(item, 'zh').lastYear).toBe('上年 2024：5 件（1–9月）');
  expect(evidenceText({ ...item, lastYear: ofMonths(2024, null) }, 'zh').lastYear).toBe('上年 2024：5 件');
});

it('is copied with its county, its report, the version of the data and the address', () => {
  const item = {
    point: point('Buji Town', 2025, 95.7, { unit: 'percent', baseValue: 840, periodFrom: '2025-01', periodTo: '2025-10' }),
    measureName: 'Satisfaction rate',
    countyName: 'Jinxiang County',
    unitWord: '',
    lastYear: null,
    peers: [],
    findings: [],
    invented: true
  };
  const cited = { version: '99a18234ac00', address: 'https://example.org/en/counties/370828/?d=99a18234ac00' };
  expect(citedSentence(item, cited, 'en')).toBe(
    '(invented data) Buji Town, Jinxiang County, 2025: Satisfaction rate 95.7% (Jan–Oct, n = 840). Source: annual report on open government information of Buji Town, Jinxiang County for 2025, http://example.gov.cn/ . Gongkai Atlas, data version 99a18234ac00, https://example.org/en/counties/370828/?d=99a18234ac00'
  );
  const zh = { ...item, point: { ...item.point, name: '卜集镇' }, measureName: '满意率', countyName: '金乡县', invented: false };
  expect(citedSentence(zh, cited, 'zh')).toBe(
    '金乡县卜集镇 2025 年满意率 95.7%（1–10月，n = 840）。来源：金乡县卜集镇 2025 年政府信息公开工作年度报告，http://example.gov.cn/ 。公开图谱，数据版本 99a18234ac00，https://example.org/en/counties/370828/?d=99a18234ac00'
  );
});
