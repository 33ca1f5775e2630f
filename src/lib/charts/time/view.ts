import { scaleLinear, scalePoint } from 'd3';
import { formatNumber } from '../../format/number';
import { words } from '../../i18n';
import { breakAfter, isPartYear, isSameSpan, sayPoint, shortFigure, type ViewOptions } from '../options';
import type { Point } from '../point';
import { nameColumn } from '../name-column';
import { ratesOf, rateScale } from '../rate-axis';
import { fitText, linePath, px, textWidth, type Scene, type SceneMark, type Shape } from '../scene';

/** Points grouped by place, in the order given. */
export function byPlace(points: readonly Point[]): Point[][] {
  const groups = new Map<string, Point[]>();
  for (const point of points) {
    const group = groups.get(point.place);
    if (group) group.push(point);
    else groups.set(point.place, [point]);
  }
  return [...groups.values()];
}

/** Runs of years without a gap or break: a line is drawn only within a run. */
export function runsOf(points: readonly Point[], measure: string): Point[][] {
  const broken = breakAfter(measure);
  const runs: Point[][] = [];
  let before: Point | null = null;
  for (const point of points) {
    if (point.value === null) {
      before = null;
      continue;
    }
    const last = runs.at(-1);
    if (last && before && point.year === before.year + 1 && before.year !== broken && isSameSpan(before, point)) last.push(point);
    else runs.push([point]);
    before = point;
  }
  return runs;
}

/**
 * A line a township over the years, counts from zero and rates on their own axis. Missing years are gaps, a change of definition breaks the line and is
 * labelled, derived values are hollow. The last value carries the name; names that would overlap are moved apart or left to the table.
 */
export function timeView(points: readonly Point[], measure: string, options: ViewOptions): Scene {
  const { width, lang, mine } = options;
  const height = width < 500 ? 300 : 340;
  const years = [...new Set(points.map((point) => point.year))].sort((a, b) => a - b);
  const rates = ratesOf(points);
  const rate = rates !== null;
  const highest = Math.max(1, ...points.map((point) => point.value ?? 0));
  const right = width < 500 ? 96 : 150;
  const y = rates ? rateScale(rates, [height - 30, 16]) : scaleLinear([0, highest], [height - 30, 16]).nice(4);
  const ticks = y.ticks(4).filter((tick) => Number.isInteger(tick) || highest < 4);
  const left = Math.max(...ticks.map((tick) => textWidth(`${formatNumber(tick)}${rate ? '%' : ''}`))) + 12;
  const x = scalePoint(years, [left + 8, width - right]);
  const back: Shape[] = ticks.flatMap((tick): Shape[] => [
    { kind: 'line', x1: px(left), x2: px(width - right + 6), y1: px(y(tick)), y2: px(y(tick)), tone: 'hair' },
    {
      kind: 'text',
      x: px(left - 6),
      y: px(y(tick) + 4),
      text: `${formatNumber(tick)}${rate ? '%' : ''}`,
      tone: 'muted',
      anchor: 'end',
      size: 12
    }
  ]);
  for (const year of years)
    back.push({
      kind: 'text',
      x: px(x(year) ?? 0),
      y: height - 8,
      text: width < 500 && years.length > 5 ? `’${String(year).slice(2)}` : String(year),
      tone: 'muted',
      anchor: 'middle',
      size: 12
    });
  const broken = breakAfter(measure);
  const front: Shape[] = [];
  if (broken !== null && years.includes(broken) && years.includes(broken + 1)) {
    const at = ((x(broken) ?? 0) + (x(broken + 1) ?? 0)) / 2;
    back.push({ kind: 'line', x1: px(at), x2: px(at), y1: 12, y2: height - 26, tone: 'muted', dashed: true });
    front.push({
      kind: 'text',
      x: px(at),
      y: 10,
      text: `// ${words(lang).chart.break2021}`,
      tone: 'muted',
      anchor: 'middle',
      size: 12,
      halo: true
    });
  }
  if (/^(reconsiderations|lawsuits)/.test(measure) && years.includes(2023) && years.includes(2024)) {
    const at = ((x(2023) ?? 0) + (x(2024) ?? 0)) / 2;
    back.push({ kind: 'line', x1: px(at), x2: px(at), y1: 12, y2: height - 26, tone: 'muted', dashed: true });
    front.push({
      kind: 'text',
      x: px(at),
      y: 10,
      text: words(lang).chart.break2024,
      tone: 'muted',
      anchor: 'middle',
      size: 12,
      halo: true
    });
  }
  const path = (run: readonly Point[]) => linePath(run.map((point) => [x(point.year) ?? 0, y(point.value ?? 0)]));
  const { print } = nameColumn([...new Set(points.map((point) => point.name))], width < 500 ? 343 : width);
  /** The name gives way, the figure never. */
  const endLabel = (point: Point) => {
    const figure = shortFigure(point, lang) ?? '';
    // bold letters are wider
    const room = (right - 14) / (point.place === mine ? 1.1 : 1) - textWidth(` ${figure}`, 12);
    const name = textWidth(point.name, 12) <= room ? point.name : print(point.name);
    return `${fitText(name, room, 12)} ${figure}`;
  };
  const marks: SceneMark[] = [];
  const lasts: Point[] = [];
  for (const town of byPlace(points)) {
    const own = town[0]?.place === mine;
    const tone = own ? 'accent' : 'context';
    const lines = runsOf(town, measure).flatMap((run) => (run.length > 1 ? [path(run)] : []));
    for (const d of lines) back.push({ kind: 'path', d, tone, width: own ? 3 : 1.5 });
    const trace = lines.join('');
    const stated = town.filter((point) => point.value !== null);
    for (const point of stated) {
      const [cx, cy] = [px(x(point.year) ?? 0), px(y(point.value ?? 0))];
      marks.push({
        key: point.key,
        datum: point.key,
        label: sayPoint(point, options),
        shapes: [
          { kind: 'circle', cx, cy, r: own ? 4.5 : 3.5, tone, ...(point.observation?.status === 'derived' ? { hollow: true } : {}) },
          ...(isPartYear(point) ? [{ kind: 'text' as const, x: cx + 4, y: cy - 2, text: '*', tone: 'ink' as const, size: 12 }] : [])
        ],
        hit: { x: cx - 12, y: cy - 12, width: 24, height: 24 },
        ...(trace ? { trace } : {})
      });
    }
    const last = stated.at(-1);
    if (last && last.year === years.at(-1)) lasts.push(last);
  }
  const ends = tied(lasts, mine, (point) => shortFigure(point, lang) ?? '').map((points): End => {
    const [first] = points;
    const own = first.place === mine;
    const text = points.length === 1 ? endLabel(first) : `${words(lang).chart.tied(points.length)} ${shortFigure(first, lang) ?? ''}`;
    return { y: y(first.value ?? 0), text, tone: own ? 'accent' : 'muted', bold: own };
  });
  front.push(...placeLabels(ends, height - 30, width - right + 12), ...earlyLabels());
  return { width, height, back, marks, front };

  /** The names of lines that end before the last year, right of their last dots, where nothing stands in the way; others are told on pointing. */
  function earlyLabels(): Shape[] {
    const taken = marks.map(({ hit }) => ({ x: hit.x + 6, y: hit.y + 6, width: 12, height: 12 }));
    return byPlace(points).flatMap((town): Shape[] => {
      const last = town.filter((point) => point.value !== null).at(-1);
      if (!last || last.year === years.at(-1)) return [];
      const [left, middle] = [(x(last.year) ?? 0) + 7, y(last.value ?? 0)];
      const box = { x: left, y: middle - 7, width: textWidth(last.name, 12), height: 14 };
      const isFree = !taken.some(
        (other) =>
          box.x < other.x + other.width && other.x < box.x + box.width && box.y < other.y + other.height && other.y < box.y + box.height
      );
      if (!isFree || box.x + box.width > width - right) return [];
      taken.push(box);
      const own = last.place === mine;
      return [
        { kind: 'text', x: px(left), y: px(middle + 4), text: last.name, tone: own ? 'accent' : 'muted', bold: own, size: 12, halo: true }
      ];
    });
  }
}

/** A label at the end of a line. */
interface End {
  y: number;
  text: string;
  tone: 'accent' | 'muted';
  bold: boolean;
}

/** Last points that share one label: three or more of the same figure as printed, the reader's own apart; every other point is alone. */
function tied(lasts: readonly Point[], mine: string | null, figureOf: (point: Point) => string): [Point, ...Point[]][] {
  const groups = new Map<string, [Point, ...Point[]]>();
  for (const point of lasts) {
    const key = point.place === mine ? 'mine' : figureOf(point);
    const group = groups.get(key);
    if (group) group.push(point);
    else groups.set(key, [point]);
  }
  return [...groups.values()].flatMap((group) => (group.length < 3 ? group.map((point): [Point] => [point]) : [group]));
}

/** End labels top to bottom, 15 px apart; those that would leave the drawing are dropped, never the reader's own. */
function placeLabels(ends: readonly End[], bottom: number, x: number): Shape[] {
  const fit = Math.floor((bottom - 8) / 15);
  const kept = [...ends]
    .sort((a, b) => Number(b.bold) - Number(a.bold))
    .slice(0, fit)
    .sort((a, b) => a.y - b.y);
  let at = -Infinity;
  const rows = kept.map((end) => ({ ...end, at: (at = Math.max(end.y, at + 15)) }));
  for (let i = rows.length - 1, limit = bottom; i >= 0; i--, limit -= 15) {
    const row = rows[i];
    if (row && row.at > limit) row.at = limit;
  }
  return rows.flatMap((row): Shape[] => [
    ...(Math.abs(row.at - row.y) > 6
      ? [{ kind: 'line' as const, x1: px(x - 8), x2: px(x - 2), y1: px(row.y), y2: px(row.at), tone: 'hair' as const }]
      : []),
    { kind: 'text', x: px(x), y: px(row.at + 4), text: row.text, tone: row.tone, bold: row.bold, size: 12 }
  ]);
}
