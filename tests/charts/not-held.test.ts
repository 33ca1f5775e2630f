import { expect, it } from 'vitest';
import { explore } from '../../src/lib/charts/explore';
import { notHeld } from '../../src/lib/charts/not-held';
import { NO_CHOICES, type Choices } from '../../src/lib/state/url';
import { observationRow, reportRow } from './points';

const told = (choices: Partial<Choices>) =>
  notHeld(
    explore({
      lang: 'zh',
      theme: 'requests',
      rows: {
        county: '370828',
        name: '金乡县',
        towns: [{ place: '370828111', name: '卜集镇', sortRank: 0 }],
        reports: [reportRow({})],
        observations: [observationRow({})],
        findings: []
      },
      national: [],
      choices: { ...NO_CHOICES, ...choices },
      invented: false
    })
  );

it('says nothing where every choice is met, or none was made', () => {
  expect(told({})).toEqual([]);
  expect(told({ year: 2025, measure: 'requests-received-stated', view: 'ranking', mine: '370828111' })).toEqual([]);
});

it('says of each choice that is not held what is shown instead', () => {
  expect(told({ year: 1999, measure: 'bar', view: 'slope', mine: '110000000' })).toEqual([
    '没有收录 1999 年的报告；下图是 2025 年。',
    '没有代码为“bar”的指标；下图是“收到申请（正文）”。',
    '这些数字画不成“两年”；下图是“排序”。',
    '下图中没有代码为 110000000 的镇街。'
  ]);
});
