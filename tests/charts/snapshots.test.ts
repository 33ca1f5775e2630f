import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import SceneView from '../../src/lib/components/SceneView.svelte';
import { distributionView } from '../../src/lib/charts/distribution/view';
import { heatmapView } from '../../src/lib/charts/heatmap/view';
import { multiplesView } from '../../src/lib/charts/multiples/view';
import type { ViewOptions } from '../../src/lib/charts/options';
import type { Missing, Point } from '../../src/lib/charts/point';
import { rankingView } from '../../src/lib/charts/ranking/view';
import type { Scene } from '../../src/lib/charts/scene';
import { slopeView } from '../../src/lib/charts/slope/view';
import { sparkView } from '../../src/lib/charts/spark-view';
import { timeView } from '../../src/lib/charts/time/view';
import { outcomesView, type OutcomeRow } from '../../src/lib/charts/outcomes/view';
import { point } from './points';

// A few towns with every kind of figure: exact, at least, part of a year, derived, and missing in several ways.
const VALUES: Record<string, (number | Missing)[]> = {
  甲镇: [4, 6, 'blank', 9],
  乙街道: ['no-report', 12, 12, 30],
  丙乡: [0, 'slash', 'not-stated', 2],
  丁镇: ['unreadable', 'none-word', 5, 80]
};
const points: Point[] = Object.entries(VALUES).flatMap(([name, values]) =>
  values.map((value, i) =>
    point(
      name,
      2020 + i,
      value,
      name === '丁镇' && i === 3 ? { qualifier: 'at-least' } : name === '乙街道' && i === 2 ? { status: 'derived' } : {}
    )
  )
);
const last = points.filter((item) => item.year === 2023);
const rows: OutcomeRow[] = [
  {
    place: 'a',
    name: '甲镇',
    year: 2023,
    groups: { disclosed: 2, 'partly-disclosed': 0, refused: 1, unable: 3, 'not-processed': 0, other: 0 },
    total: 6,
    totalCell: null,
    sources: {} as OutcomeRow['sources']
  },
  {
    place: 'b',
    name: '乙街道',
    year: 2023,
    groups: { disclosed: 0, 'partly-disclosed': null, refused: 0, unable: 0, 'not-processed': 0, other: 0 },
    total: null,
    totalCell: null,
    sources: {} as OutcomeRow['sources']
  }
];

const scenes: Record<string, (options: ViewOptions) => Scene> = {
  ranking: (options) => rankingView(last, options),
  time: (options) => timeView(points, 'normative-documents-in-force', options),
  heatmap: (options) => heatmapView(points, 'items-disclosed', options),
  multiples: (options) => multiplesView(points, 'items-disclosed', options),
  distribution: (options) => distributionView(last, options),
  slope: (options) => slopeView(points, [2022, 2023], 'items-disclosed', options),
  spark: (options) => sparkView(points.slice(0, 4), 'items-disclosed', new Map([[2023, { low: 2, high: 80 }]]), { ...options, width: 300 }),
  outcomes: (options) => outcomesView(rows, options)
};

describe.each(Object.keys(scenes))('the drawing %s', (name) => {
  it.each(['zh', 'en'] as const)('is the same SVG text as before in %s', async (lang) => {
    const scene = scenes[name]?.({
      lang,
      width: 343,
      mine: 'x-1-甲镇',
      measureName: lang === 'zh' ? '主动公开条数' : 'Items disclosed',
      unitWord: lang === 'zh' ? '条' : 'items'
    });
    if (!scene) throw new Error(name);
    const { body } = render(SceneView, { props: { scene, title: name, roleName: 'chart' } });
    const svg = /<svg[\s\S]*<\/svg>/.exec(body)?.[0] ?? '';
    expect(svg).toContain('<title');
    await expect(
      `${svg
        .replace(/<!--.*?-->/g, '')
        .replace(/ class="[^"]*svelte[^"]*"/g, '')
        .replaceAll('><', '>\n<')}\n`
    ).toMatchFileSnapshot(`snapshots/${name}.${lang}.svg`);
  });
});
