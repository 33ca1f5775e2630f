import { expect, it } from 'vitest';
import { MEASURES, panelOf } from '../../src/routes/[lang=lang]/compare/panel';
import { NO_CHOICES } from '../../src/lib/state/url';
import { observationRow, reportRow } from './points';

const MEASURE = MEASURES.find(({ measure }) => measure.key === 'requests-received-stated');

/** The headline of a comparison of three towns, of which the first two have a report of the year. */
function headlineOf(values: readonly (number | null)[], lang: 'zh' | 'en' = 'zh'): string {
  if (!MEASURE) throw new Error('the measure is gone');
  const towns = ['甲镇', '乙镇', '丙镇'].map((name, i) => ({ place: `x-${i}`, name, sortRank: i }));
  const held = towns.slice(0, 2);
  return panelOf(MEASURE, {
    lang,
    rows: {
      county: 'compare',
      name: '',
      towns,
      reports: held.map(({ place, name }) => reportRow({ place, name, report: `${place}-2025` })),
      observations: held.flatMap(({ place }, i) =>
        values[i] == null ? [] : [observationRow({ place, value: values[i], report: `${place}-2025` })]
      ),
      findings: []
    },
    years: [2025],
    year: 2025,
    choices: NO_CHOICES
  }).title;
}

it('the headline of a comparison counts only townships whose report of the year is held', () => {
  expect(headlineOf([null, null])).toContain('2 个镇街');
  expect(headlineOf([null, null], 'en')).toContain('2 townships');
  expect(headlineOf([3, null])).not.toContain('3 个镇街');
  expect(headlineOf([3, null], 'en')).not.toContain('of 3');
});
