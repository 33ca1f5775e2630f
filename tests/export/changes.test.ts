import { describe, expect, it } from 'vitest';
import type { Change } from '$lib/changes/change';
import { changesOfChart } from '$lib/changes/of-chart';
import { handMadeChart } from './charts';

const change = (over: Partial<Change>): Change => ({
  kind: 'value-amended',
  report: '370828111-2025',
  place: '370828111',
  name: '卜集镇',
  year: 2025,
  cell: 'items-disclosed/website',
  before: '26',
  after: '27',
  check: null,
  ...over
});
const ranking = handMadeChart('zh', 'disclosure', { view: 'ranking', year: 2025 });

describe('the changes of a chart', () => {
  it('are those of its measure, townships and years', () => {
    const mine = change({});
    const all = [
      mine,
      change({ cell: 'items-disclosed' }),
      change({ cell: 'items-disclosed/wechat' }),
      change({ year: 2024 }),
      change({ place: '110115004' })
    ];
    expect(changesOfChart(all, ranking)).toEqual([mine]);
  });

  it('have the derived figure of a year, whose key ends with it', () => {
    const derived = change({ cell: 'items-disclosed/website/2025', after: 'derived 27' });
    expect(changesOfChart([derived], ranking)).toEqual([derived]);
  });

  it('have reports added and removed, and findings, of its townships and years', () => {
    const added = change({ kind: 'report-added', cell: null });
    const gone = change({ kind: 'report-removed', place: '370828199', cell: null });
    const finding = change({ kind: 'finding-cleared', cell: 'trainings', check: 'spike' });
    expect(changesOfChart([added, gone, finding, change({ kind: 'report-added', place: '110115004' })], ranking)).toEqual([
      added,
      gone,
      finding
    ]);
  });

  it('of a view of table 3 are its cells', () => {
    const outcomes = handMadeChart('zh', 'requests', { view: 'outcomes', measure: 'requests-received' });
    const shown = change({ cell: 'requests-concluded/unable-not-held/total' });
    expect(
      changesOfChart(
        [shown, change({ cell: 'requests-concluded/unable-not-held/business' }), change({ cell: 'requests-received/total' })],
        outcomes
      )
    ).toEqual([shown]);
  });
});
