import { scaleLinear, scalePoint } from 'd3';
import { formatNumber } from '../format/number';
import { words } from '../i18n';
import { breakAfter, sayPoint, shortFigure, type ViewOptions } from './options';
import type { Point } from './point';
import { linePath, px, textWidth, type Scene, type Shape } from './scene';
import { runsOf } from './time/view';

/** Heights of the drawing: on a screen, and on paper, where it is half as wide. */
const HEIGHT = { screen: 118, paper: 78 };

/**
 * One township over the years in a small drawing: every value labelled, gaps as gaps, glyphs below the axis where a report states nothing, the county's
 * range of each year (two towns or more) as a grey bar behind. From zero; rates 0–100. A figure whose label would cover another's is
 * left to its dot: the last is always printed, then the first and the extremes.
 */
export function sparkView(
  points: readonly Point[],
  measure: string,
  peers: ReadonlyMap<number, { low: number; high: number }>,
  options: ViewOptions
): Scene {
  const { width, lang } = options;
  const paper = width < 200;
  // why there is no number stands in a row of its own below the axis, where no value can
  const row = points.some((point) => point.missing !== null && point.missing !== 'no-report') ? (paper ? 9 : 13) : 0;
  const height = (paper ? HEIGHT.paper : HEIGHT.screen) + row;
  const years = points.map((point) => point.year);
  const rate = points.some((point) => point.observation?.unit === 'percent');
  const highest = Math.max(1, ...points.map((point) => point.value ?? 0), ...[...peers.values()].map((range) => range.high));
  const x = scalePoint(years, paper ? [12, width - 16] : [22, width - 26]);
  const y = scaleLinear([0, rate ? 100 : highest], [height - 24 - row, 22]);
  const back: Shape[] = [{ kind: 'line', x1: 4, x2: width - 4, y1: px(y(0)), y2: px(y(0)), tone: 'hair' }];
  for (const [year, range] of peers) {
    const at = x(year);
    if (at === undefined) continue;
    back.push({
      kind: 'rect',
      x: px(at - (paper ? 3 : 5)),
      y: px(y(range.high)),
      width: paper ? 6 : 10,
      height: px(Math.max(1, y(range.low) - y(range.high))),
      tone: 'hair'
    });
  }
  const labelled = labelledKeys(
    points,
    (point) => x(point.year) ?? 0,
    (point) => shortFigure(point, lang) ?? ''
  );
  // on paper every second year is named, the last among them
  for (const year of paper ? years.filter((_, i) => (years.length - 1 - i) % 2 === 0) : years)
    back.push({
      kind: 'text',
      x: px(x(year) ?? 0),
      y: height - 8,
      text: `’${String(year).slice(2)}`,
      tone: 'muted',
      anchor: 'middle',
      size: 11
    });
  const broken = breakAfter(measure);
  if (broken !== null && years.includes(broken) && years.includes(broken + 1)) {
    const at = ((x(broken) ?? 0) + (x(broken + 1) ?? 0)) / 2;
    back.push({ kind: 'line', x1: px(at), x2: px(at), y1: 14, y2: height - 22, tone: 'muted', dashed: true });
    back.push({ kind: 'text', x: px(at), y: 10, text: '//', tone: 'muted', anchor: 'middle', size: 12 });
  }
  const path = (run: readonly Point[]) => linePath(run.map((point) => [x(point.year) ?? 0, y(point.value ?? 0)]));
  for (const run of runsOf(points, measure)) if (run.length > 1) back.push({ kind: 'path', d: path(run), tone: 'accent', width: 2 });
  const marks = points
    .filter((point) => point.missing !== 'no-report')
    .map((point) => {
      const cx = px(x(point.year) ?? 0);
      const hit = { x: cx - 12, y: 4, width: 24, height: height - 20 };
      if (point.value === null) {
        const { glyph } = words(lang).missing[point.missing ?? 'not-stated'];
        return {
          key: point.key,
          datum: point.key,
          label: sayPoint(point, options),
          hit,
          shapes: [
            {
              kind: 'text' as const,
              x: cx,
              y: px(y(0) + (paper ? 9 : 12)),
              text: glyph,
              tone: 'muted' as const,
              anchor: 'middle' as const,
              ...(paper ? { size: 10 } : {})
            }
          ]
        };
      }
      const cy = px(y(point.value));
      const shapes: Shape[] = [
        { kind: 'circle', cx, cy, r: 3.5, tone: 'accent', ...(point.observation?.status === 'derived' ? { hollow: true } : {}) }
      ];
      if (labelled.has(point.key))
        shapes.push({
          kind: 'text',
          x: cx,
          y: px(cy - 7),
          text: shortFigure(point, lang) ?? formatNumber(point.value),
          tone: 'ink',
          anchor: 'middle',
          size: 12,
          halo: true
        });
      return { key: point.key, datum: point.key, label: sayPoint(point, options), shapes, hit };
    });
  return { width, height, back, marks, front: [] };
}

/** The points whose figures have room beside each other, by key. */
function labelledKeys(points: readonly Point[], at: (point: Point) => number, figure: (point: Point) => string): Set<string> {
  const stated = points.filter((point) => point.value !== null);
  const byValue = [...stated].sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const wanted = [stated.at(-1), stated[0], byValue.at(-1), byValue[0], ...stated].filter((point) => point !== undefined);
  const taken: [from: number, to: number][] = [];
  const keys = new Set<string>();
  for (const point of wanted) {
    const half = textWidth(figure(point), 12) / 2 + 1;
    const [from, to] = [at(point) - half, at(point) + half];
    if (keys.has(point.key) || taken.some(([left, right]) => from < right && to > left)) continue;
    taken.push([from, to]);
    keys.add(point.key);
  }
  return keys;
}
