import { describe, expect, it } from 'vitest';
import { explore } from '../../src/lib/charts/explore';
import { notesOf } from '../../src/lib/charts/options';
import { standIn } from '../../src/lib/charts/stand-in';
import { words } from '../../src/lib/i18n';
import type { ObservationRow } from '../../src/lib/queries/observations';
import { NO_CHOICES, type Choices } from '../../src/lib/state/url';
import type { Theme } from '../../src/lib/themes';
import { observationRow, point, reportRow } from './points';

const figure = (measure: string, over: Partial<ObservationRow> = {}) => observationRow({ measure, ...over });
const said = (theme: Theme, lang: 'zh' | 'en', observations: ObservationRow[], choices: Partial<Choices> = {}) =>
  standIn(
    explore({
      lang,
      theme,
      rows: {
        county: '350121',
        name: lang === 'zh' ? '闽侯县' : 'Minhou County',
        towns: [{ place: '370828111', name: '甲镇', sortRank: 0 }],
        reports: [reportRow({})],
        observations,
        findings: []
      },
      national: [],
      choices: { ...NO_CHOICES, ...choices },
      invented: false
    })
  );

describe('a section whose question nobody answers', () => {
  it('says so, and what is shown instead', () => {
    const hotline = [figure('hotline-cases', { unit: 'case', value: 5 })];
    expect(said('satisfaction', 'zh', hotline)).toBe('闽侯县已收录的镇街都没有载明满意率。下面是另一指标：热线工单。');
    expect(said('satisfaction', 'en', hotline)).toBe(
      'In Minhou County no township held states a satisfaction rate. What follows is another measure: hotline cases.'
    );
    expect(said('online', 'en', [figure('completion-rate', { unit: 'percent', value: 100 })])).toContain('an online handling rate');
    expect(said('disclosure', 'zh', [figure('normative-documents-in-force', { unit: 'document' })])).toContain('没有载明主动公开条数');
    expect(said('requests', 'en', [figure('requests-concluded', { applicant: 'total' })], { view: 'ranking' })).toContain(
      'requests concluded (table 3)'
    );
  });

  it('is silent where the question is answered, whatever is chosen, and where any channel or clause answers it', () => {
    const both = [figure('hotline-cases', { unit: 'case' }), figure('satisfaction-rate', { unit: 'percent', value: 95 })];
    expect(said('satisfaction', 'zh', both)).toBeNull();
    expect(said('satisfaction', 'zh', both, { measure: 'hotline-cases' })).toBeNull();
    expect(said('disclosure', 'zh', [figure('items-disclosed', { unit: 'item', channel: 'other' })])).toBeNull();
    expect(said('disputes', 'zh', [figure('lawsuits-stated', { unit: 'case' })])).toBeNull();
  });

  it('without any figure of the theme says which figure is not stated, never 0 of some', () => {
    expect(words('zh').county.silent(1, words('zh').themes.online.asked)).toBe('已收录的 1 个镇街没有载明线上办理率。');
    expect(words('en').county.silent(3, words('en').themes.disputes.asked)).toBe(
      'None of the 3 townships held states how many reconsiderations or lawsuits there were.'
    );
  });
});

it('a completion rate without its base says that the base is not stated', () => {
  const rate = (baseValue: number | null) => point('甲镇', 2021, 100, { measure: 'completion-rate', unit: 'percent', baseValue });
  expect(notesOf(rate(null), 'zh')).toEqual(['基数未载明']);
  expect(notesOf(rate(500), 'zh')).toEqual(['n = 500']);
});
