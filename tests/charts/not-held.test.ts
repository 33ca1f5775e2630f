import { expect, it } from 'vitest';
import { explore } from '../../src/lib/charts/explore';
import { isInChart, notHeld } from '../../src/lib/charts/not-held';
import { NO_CHOICES, passedOver, readChoices, type Choices, type PassedOver } from '../../src/lib/state/url';
import { observationRow, reportRow } from './points';

const chartOf = (choices: Partial<Choices>, lang: 'zh' | 'en' = 'zh') =>
  explore({
    lang,
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
  });
const told = (choices: Partial<Choices>, passed: PassedOver = {}, lang: 'zh' | 'en' = 'zh') => {
  const chart = chartOf(choices, lang);
  return notHeld(chart, passed, (place) => isInChart(chart, place));
};
/** What a reader is told of an address. */
const toldOf = (query: string, lang: 'zh' | 'en', prefix = '') => {
  const read = new URLSearchParams(query);
  return told(readChoices(read, prefix), passedOver(read, prefix), lang);
};

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

it('says so too of what cannot be read at all, as it is written in the address', () => {
  expect(toldOf('y=abcd&m=A$1&v=bogus&s=up&p=12', 'zh')).toEqual([
    '没有收录 abcd 年的报告；下图是 2025 年。',
    '没有代码为“A$1”的指标；下图是“收到申请（正文）”。',
    '没有名为“bogus”的看法；下图是“排序”。',
    '没有名为“up”的排序；下图按数值排序。',
    '下图中没有代码为 12 的镇街。'
  ]);
  expect(toldOf('v=bogus&s=up', 'en')).toEqual([
    'There is no view called “bogus”; the chart below is “Order”.',
    'There is no order called “up”; the chart below is sorted by value.'
  ]);
});

it('of several charts on a page, tells each of its own choices', () => {
  expect(toldOf('ru.v=bogus', 'zh', 'ru.')).toHaveLength(1);
  expect(toldOf('ru.v=bogus', 'zh', 'dc.')).toEqual([]);
});
