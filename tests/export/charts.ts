import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explore, type Explored } from '$lib/charts/explore';
import type { CountyRows } from '$lib/charts/county-rows';
import type { Lang } from '$lib/i18n';
import { NO_CHOICES, type Choices } from '$lib/state/url';
import type { Theme } from '$lib/themes';
import type { FindingRow } from '$lib/queries/findings';
import type { ObservationRow } from '$lib/queries/observations';
import { observationRow, reportRow } from '../charts/points';

const PLACES = ['370828111', '370828112', '370828113'];
const NAMES = ['卜集镇', '王丕街道', '“新”城,镇'];

/** A county made by hand, with every status, a derived value, a formula, a quote, and table 3 of one year. */
export function handMadeRows(): CountyRows {
  const observations: ObservationRow[] = [];
  const add = (over: Partial<ObservationRow>) => observations.push(observationRow(over));
  const [a = '', b = '', c = ''] = PLACES;
  add({
    place: a,
    year: 2025,
    measure: 'items-disclosed',
    channel: 'website',
    value: 27,
    unit: 'item',
    raw: '27',
    rawUnit: '条',
    quote: '网站公开27条',
    report: `${a}-2025`,
    section: '一',
    line: 9
  });
  add({
    place: a,
    year: 2024,
    measure: 'items-disclosed',
    channel: 'website',
    value: 80,
    qualifier: 'at-least',
    unit: 'item',
    raw: '80',
    rawUnit: '余条',
    quote: '网站公开80余条',
    report: `${a}-2024`
  });
  add({
    place: b,
    year: 2025,
    measure: 'items-disclosed',
    channel: 'website',
    value: null,
    status: 'blank',
    unit: 'item',
    raw: '',
    quote: '=1+1',
    report: `${b}-2025`
  });
  add({
    place: b,
    year: 2024,
    measure: 'items-disclosed',
    channel: 'website',
    value: -3,
    unit: 'item',
    raw: '-3',
    quote: '说“三”,\n换行',
    report: `${b}-2024`
  });
  add({
    place: c,
    year: 2024,
    measure: 'items-disclosed',
    channel: 'website',
    value: 95.7,
    status: 'derived',
    unit: 'item',
    raw: '',
    quote: null,
    derivedFrom: 'x y',
    report: `${c}-2025`
  });
  add({ place: c, year: 2024, measure: 'items-disclosed', channel: 'website', value: 12, unit: 'item', raw: '12', report: `${c}-2024` });
  add({
    place: c,
    year: 2023,
    measure: 'items-disclosed',
    channel: 'website',
    value: null,
    status: 'slash',
    unit: 'item',
    raw: '/',
    report: `${c}-2023`
  });
  add({ place: a, year: 2025, measure: 'items-disclosed', channel: 'wechat', value: 5, unit: 'item', raw: '5', report: `${a}-2025` });
  for (const place of [a, b])
    for (const [measure, applicant, outcome, value] of [
      ['requests-received', 'total', null, 3],
      ['requests-received', 'natural-person', null, 2],
      ['requests-received', 'business', null, place === b ? null : 1],
      ['requests-carried-in', 'total', null, 0],
      ['requests-concluded', 'total', null, 3],
      ['requests-concluded', 'total', 'disclosed', 2],
      ['requests-concluded', 'total', 'unable-not-held', place === b ? null : 1],
      ['requests-carried-out', 'total', null, 0]
    ] as const)
      add({
        place,
        year: 2025,
        measure,
        applicant,
        outcome,
        value,
        status: value === null ? 'blank' : 'reported',
        raw: value === null ? '' : String(value),
        rawUnit: null,
        quote: null,
        formTable: 3,
        rowLabel: outcome ?? measure,
        columnLabel: applicant,
        report: `${place}-2025`
      });
  const reports = PLACES.flatMap((place, i) =>
    [2023, 2024, 2025]
      .filter((year) => !(i === 1 && year === 2023))
      .map((year) =>
        reportRow({
          place,
          name: NAMES[i] ?? '',
          year,
          report: `${place}-${year}`,
          url: i === 2 ? null : `http://example.gov.cn/${place}/${year}.html?a=1&b=2`,
          sha256: `hash-${place}-${year}`
        })
      )
  );
  return {
    county: '370828',
    name: '金乡县',
    towns: PLACES.map((place, sortRank) => ({ place, name: NAMES[sortRank] ?? '', sortRank })),
    reports,
    observations,
    findings: [
      {
        report: `${a}-2025`,
        place: a,
        year: 2025,
        check: 'requests-balance',
        severity: 'error',
        cells: 'requests-received/total',
        expected: '3',
        actual: '2',
        reasonZh: '不等',
        reasonEn: 'differ'
      }
    ] satisfies FindingRow[]
  };
}

/** A chart of the hand-made county. */
export function handMadeChart(lang: Lang, theme: Theme, choices: Partial<Choices>, invented = false): Explored {
  return explore({ lang, theme, rows: handMadeRows(), national: [], choices: { ...NO_CHOICES, ...choices }, invented });
}

export const NOTE = {
  version: '0123456789ab',
  address: 'http://localhost/atlas/zh/themes/disclosure/?y=2025&d=0123456789ab',
  date: '2026-11-25'
};

/** Every file below a folder, by name. */
export function filesOf(folder: string): Record<string, Uint8Array> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
}
