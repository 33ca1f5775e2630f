import { describe, expect, it } from 'vitest';
import { explore } from '../../src/lib/charts/explore';
import { timeView } from '../../src/lib/charts/time/view';
import type { Scene } from '../../src/lib/charts/scene';
import { shortSpan } from '../../src/lib/format/number';
import type { ObservationRow } from '../../src/lib/queries/observations';
import { NO_CHOICES, type Choices } from '../../src/lib/state/url';
import { observationRow, point, reportRow } from './points';

const TOWNS = ['甲镇', '乙镇'].map((name, i) => ({ place: `x-${i}`, name, sortRank: i }));

/** A chart of two towns, with the years whose reports are held and the figures in them. */
function chartOf(
  theme: 'online' | 'requests',
  held: readonly [string, number][],
  observations: ObservationRow[],
  choices: Partial<Choices> = {}
) {
  return explore({
    lang: 'zh',
    theme,
    rows: {
      county: 'x-1',
      name: '甲县',
      towns: TOWNS,
      reports: held.map(([place, year]) => reportRow({ place, year, report: `${place}-${year}` })),
      observations,
      findings: []
    },
    national: [],
    choices: { ...NO_CHOICES, ...choices },
    invented: false
  });
}

const online = (year: number, value: number, status: 'reported' | 'derived') =>
  observationRow({ place: 'x-0', year, measure: 'online-handling-rate', unit: 'percent', value, status, report: 'x-0-2025' });

describe('the year before the first report', () => {
  const chart = chartOf('online', [['x-0', 2025]], [online(2025, 62, 'reported'), online(2024, 47, 'derived')]);

  it('is drawn where the report tells its figure, hollow, as an arrow to this year', () => {
    expect(chart.view).toBe('slope');
    const scene = chart.draw(720);
    expect(scene.marks.map((mark) => mark.datum)).toEqual(['x-0/2024', 'x-0/2025']);
    expect(scene.marks[0]?.shapes[0]).toMatchObject({ kind: 'circle', hollow: true });
  });

  it('is not offered as a year to choose, and time runs from it', () => {
    expect(chart.years).toEqual([2025]);
    expect(chart.span).toEqual([2024, 2025]);
    const time = chartOf('online', [['x-0', 2025]], [online(2025, 62, 'reported'), online(2024, 47, 'derived')], { view: 'time' });
    expect(time.subtitle).toContain('2024–2025');
  });
});

describe('a chart that opens on the year most places state', () => {
  const figure = (place: string, year: number) => observationRow({ place, year, report: `${place}-${year}` });
  const held: [string, number][] = [
    ['x-0', 2023],
    ['x-1', 2023],
    ['x-0', 2025]
  ];
  const figures = [figure('x-0', 2023), figure('x-1', 2023), figure('x-0', 2025)];

  it('says which later years fewer state', () => {
    const chart = chartOf('requests', held, figures);
    expect(chart.year).toBe(2023);
    expect(chart.notes).toContain('这是载明者最多的一年；此后 2025 年 1 个镇街。');
  });

  it('says nothing of it once a year is chosen, nor where the latest year is shown', () => {
    for (const chart of [chartOf('requests', held, figures, { year: 2023 }), chartOf('requests', held.slice(0, 2), figures.slice(0, 2))])
      expect(chart.notes.filter((note) => note.includes('此后'))).toEqual([]);
  });
});

describe('lines over time', () => {
  const options = { lang: 'zh' as const, width: 720, mine: 'x-1-甲镇', measureName: '收到申请', unitWord: '件' };
  const names = ['甲镇', '乙镇', '丙镇', '丁镇'];
  const points = names.flatMap((name) => [point(name, 2024, 3), point(name, 2025, 0)]);
  const texts = (scene: Scene) => scene.front.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

  it('share one label where three or more end in the same figure, the reader’s own apart', () => {
    expect(texts(timeView(points, 'requests-received-stated', options))).toEqual(expect.arrayContaining(['甲镇 0', '3 个镇街 0']));
    expect(texts(timeView(points.slice(0, 6), 'requests-received-stated', options))).toEqual(
      expect.arrayContaining(['甲镇 0', '乙镇 0', '丙镇 0'])
    );
  });

  it('share no label where one is printed with a qualifier', () => {
    const least = [...points.slice(0, 4), point('丙镇', 2024, 3), point('丙镇', 2025, 0, { qualifier: 'at-least' })];
    expect(texts(timeView(least, 'requests-received-stated', { ...options, mine: null })).filter((label) => /个镇街/.test(label))).toEqual(
      []
    );
  });

  it('are lit whole with any of their dots, and a dot without a line has none', () => {
    const scene = timeView([...points, point('戊镇', 2025, 1)], 'requests-received-stated', options);
    const trace = (place: string, year: number) => scene.marks.find((mark) => mark.datum === `x-1-${place}/${year}`)?.trace;
    expect(trace('乙镇', 2024)).toMatch(/^M[\d.,]+L[\d.,]+$/);
    expect(trace('乙镇', 2024)).toBe(trace('乙镇', 2025));
    expect(trace('戊镇', 2025)).toBeUndefined();
  });
});

it('a span of years is told short where there is little room', () => {
  expect([shortSpan([2019, 2020, 2025]), shortSpan([1999, 2001]), shortSpan([2025])]).toEqual(['2019–25', '1999–2001', '2025']);
});
