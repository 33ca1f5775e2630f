import { describe, expect, it } from 'vitest';
import { explore } from '$lib/charts/explore';
import { viewQuery } from '$lib/export/view-query';
import { readChoices } from '$lib/state/url';
import { handMadeChart } from './charts';

describe('the address of an export', () => {
  it.each([
    ['disclosure', {}],
    ['disclosure', { view: 'heatmap', sort: 'pinyin' }],
    ['disclosure', { year: 2024, mine: '370828111' }],
    ['requests', { view: 'balance', measure: 'requests-received' }]
  ] as const)('of %s %o opens the same view, whatever the defaults', (theme, choices) => {
    const chart = handMadeChart('zh', theme, choices);
    const query = viewQuery(chart);
    expect(query).toContain('y=');
    expect(query).toContain('m=');
    expect(query).toContain('v=');
    const again = explore({ ...chart, choices: readChoices(new URLSearchParams(query)) });
    expect([again.title, again.subtitle, again.draw(720)]).toEqual([chart.title, chart.subtitle, chart.draw(720)]);
    expect(viewQuery(again)).toBe(query);
  });
});
