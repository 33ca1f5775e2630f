import { quantileSorted, scaleLinear, scaleSymlog } from 'd3';
import { formatNumber } from '../../format/number';
import { words } from '../../i18n';
import { isPartYear, sayPoint, type ViewOptions } from '../options';
import type { Point } from '../point';
import { px, textWidth, type Scene, type SceneMark, type Shape } from '../scene';

const R = 4;
/** The median of fewer figures than these says nothing. */
const FEWEST = 3;

/** What a distribution shows apart: figures of whole years, whose median it is, and of part of a year. Each by value, then by code. */
export interface Distributed {
  whole: Point[];
  part: Point[];
  /** Of the whole years, in the measure's unit; null of fewer than three. */
  median: number | null;
}

/** Parts the points that state a figure, and finds the median of whole years. */
export function distribute(points: readonly Point[]): Distributed {
  const stated = points
    .filter((point) => point.value !== null)
    .sort((a, b) => (a.value ?? 0) - (b.value ?? 0) || (a.place < b.place ? -1 : 1));
  const whole = stated.filter((point) => !isPartYear(point));
  const values = whole.map((point) => point.value ?? 0);
  return { whole, part: stated.filter(isPartYear), median: whole.length < FEWEST ? null : (quantileSorted(values, 0.5) ?? null) };
}

/**
 * Every township as a dot along one axis, moved aside just as far as it takes not to overlap (deterministic: by value, then by code);
 * the reader's own labelled. Figures of part of a year stand below in a row of their own, and the median is of whole years alone, with
 * their number. Counts that spread over two orders of magnitude are drawn on a symmetric log axis, said in the ticks.
 */
export function distributionView(points: readonly Point[], options: ViewOptions): Scene {
  const { width, lang, mine } = options;
  const text = words(lang);
  const { whole, part, median } = distribute(points);
  const stated = [...whole, ...part];
  const values = stated.map((point) => point.value ?? 0);
  const rate = stated.some((point) => point.observation?.unit === 'percent');
  const sign = rate ? '%' : '';
  const highest = Math.max(1, ...values);
  const middleValue =
    median ??
    quantileSorted(
      values.sort((a, b) => a - b),
      0.5
    ) ??
    0;
  const wide = !rate && values.length > 0 && highest > 20 * Math.max(1, middleValue);
  const x = wide ? scaleSymlog([0, highest], [16, width - 24]).constant(1) : scaleLinear([0, rate ? 100 : highest], [16, width - 24]);
  const upper = swarm(whole, x);
  const lower = swarm(part, x);
  const middle = 30 + upper.spread;
  const parted = part.length > 0 ? middle + (whole.length > 0 ? upper.spread + 14 : -upper.spread) : null;
  const lowerMiddle = parted === null ? 0 : parted + 20 + lower.spread;
  const height = (parted === null ? middle + upper.spread : lowerMiddle + lower.spread) + 34;
  const ticks = wide ? [0, 1, 10, 100, 1000, 10000, 100000].filter((tick) => tick <= highest) : x.ticks(5);
  const back: Shape[] = ticks.flatMap((tick): Shape[] => [
    { kind: 'line', x1: px(x(tick)), x2: px(x(tick)), y1: 24, y2: height - 26, tone: 'hair' },
    {
      kind: 'text',
      x: px(x(tick)),
      y: height - 8,
      text: `${formatNumber(tick)}${sign}`,
      tone: 'muted',
      anchor: 'middle',
      size: 12
    }
  ]);
  const front: Shape[] = [];
  if (parted !== null) {
    if (whole.length > 0) back.push({ kind: 'line', x1: 0, y1: px(parted), x2: width, y2: px(parted), tone: 'muted', dashed: true });
    front.push({ kind: 'text', x: 0, y: px(parted + 14), text: text.partYear, tone: 'muted', size: 12, halo: true });
  }
  if (median !== null) {
    const end = parted ?? height - 26;
    const label = `${text.chart.median} ${formatNumber(median)}${sign}${lang === 'zh' ? `（n = ${whole.length}）` : ` (n = ${whole.length})`}`;
    const at = x(median);
    const isLeft = at + 4 + textWidth(label, 12) > width;
    back.push({ kind: 'line', x1: px(at), x2: px(at), y1: 20, y2: px(end), tone: 'ink', dashed: true });
    front.push({
      kind: 'text',
      x: px(isLeft ? at - 4 : at + 4),
      y: 14,
      text: label,
      tone: 'ink',
      size: 12,
      anchor: isLeft ? 'end' : 'start'
    });
  }
  const draw = ({ point, cx, y }: Dot, line: number): SceneMark => {
    const own = point.place === mine;
    const cy = px(line + y);
    if (own)
      front.push({
        kind: 'text',
        x: cx,
        y: cy - 10,
        text: point.name,
        tone: 'accent',
        anchor: cx > width * 0.8 ? 'end' : cx < width * 0.2 ? 'start' : 'middle',
        bold: true,
        halo: true
      });
    return {
      key: point.key,
      datum: point.key,
      label: sayPoint(point, options),
      shapes: [
        {
          kind: 'circle',
          cx,
          cy,
          r: own ? 6 : R,
          tone: own ? 'accent' : 'context',
          ...(point.observation?.status === 'derived' ? { hollow: true } : {})
        }
      ],
      hit: { x: cx - 5, y: cy - 5, width: 10, height: 10 }
    };
  };
  const marks = [...upper.dots.map((dot) => draw(dot, middle)), ...lower.dots.map((dot) => draw(dot, lowerMiddle))];
  return { width, height, back, marks, front };
}

/** A dot of a swarm: how far right, and how far from the swarm's middle. */
interface Dot {
  point: Point;
  cx: number;
  y: number;
}

/** Dots along a scale, each moved aside as little as it takes, and how far the swarm spreads to each side. */
function swarm(points: readonly Point[], x: (value: number) => number): { dots: Dot[]; spread: number } {
  const dots: Dot[] = [];
  for (const point of points) {
    const cx = px(x(point.value ?? 0));
    const near = dots.filter((dot) => Math.abs(dot.cx - cx) < 2 * R + 1);
    let y = 0;
    for (let step = 0; near.some((dot) => (dot.cx - cx) ** 2 + (dot.y - y) ** 2 < (2 * R + 1) ** 2); step++)
      y = (step % 2 === 0 ? 1 : -1) * (Math.floor(step / 2) + 1) * 3;
    dots.push({ point, cx, y });
  }
  return { dots, spread: Math.max(points.length > 0 ? 24 : 0, ...dots.map((dot) => Math.abs(dot.y) + R)) };
}
