import { quantileSorted, scaleLinear, scaleSymlog } from 'd3';
import { formatNumber } from '../../format/number';
import { words } from '../../i18n';
import { isPartYear, sayPoint, type ViewOptions } from '../options';
import type { Point } from '../point';
import { px, type Scene, type SceneMark, type Shape } from '../scene';

const R = 4;

/**
 * Every township as a dot along one axis, moved aside just as far as it takes not to overlap (deterministic: by value, then by code);
 * the reader's own labelled; the median marked. Counts that spread over two orders of magnitude are drawn on a symmetric log axis, said in the ticks.
 */
export function distributionView(points: readonly Point[], options: ViewOptions): Scene {
  const { width, lang, mine } = options;
  const stated = points
    .filter((point) => point.value !== null)
    .sort((a, b) => (a.value ?? 0) - (b.value ?? 0) || (a.place < b.place ? -1 : 1));
  const values = stated.map((point) => point.value ?? 0);
  const rate = stated.some((point) => point.observation?.unit === 'percent');
  const highest = Math.max(1, ...values);
  // months are not counted among years
  const whole = stated.filter((point) => !isPartYear(point)).map((point) => point.value ?? 0);
  const median = quantileSorted(whole.length > 0 ? whole : values, 0.5) ?? null;
  const wide = !rate && median !== null && highest > 20 * Math.max(1, median);
  const x = wide ? scaleSymlog([0, highest], [16, width - 24]).constant(1) : scaleLinear([0, rate ? 100 : highest], [16, width - 24]);
  const placed: { x: number; y: number }[] = [];
  const dots = stated.map((point) => {
    const cx = px(x(point.value ?? 0));
    const near = placed.filter((dot) => Math.abs(dot.x - cx) < 2 * R + 1);
    let y = 0;
    for (let step = 0; near.some((dot) => (dot.x - cx) ** 2 + (dot.y - y) ** 2 < (2 * R + 1) ** 2); step++)
      y = (step % 2 === 0 ? 1 : -1) * (Math.floor(step / 2) + 1) * 3;
    placed.push({ x: cx, y });
    return { point, cx, y };
  });
  const spread = Math.max(24, ...placed.map((dot) => Math.abs(dot.y) + R));
  const middle = spread + 30;
  const height = middle + spread + 34;
  const ticks = wide ? [0, 1, 10, 100, 1000, 10000, 100000].filter((tick) => tick <= highest) : x.ticks(5);
  const back: Shape[] = ticks.flatMap((tick): Shape[] => [
    { kind: 'line', x1: px(x(tick)), x2: px(x(tick)), y1: 24, y2: height - 26, tone: 'hair' },
    {
      kind: 'text',
      x: px(x(tick)),
      y: height - 8,
      text: `${formatNumber(tick)}${rate ? '%' : ''}`,
      tone: 'muted',
      anchor: 'middle',
      size: 12
    }
  ]);
  const front: Shape[] = [];
  if (median !== null && stated.length >= 3) {
    back.push({ kind: 'line', x1: px(x(median)), x2: px(x(median)), y1: 20, y2: height - 26, tone: 'ink', dashed: true });
    front.push({
      kind: 'text',
      x: px(x(median) + 4),
      y: 14,
      text: `${words(lang).chart.median} ${formatNumber(median)}${rate ? '%' : ''}`,
      tone: 'ink',
      size: 12,
      anchor: x(median) > width * 0.7 ? 'end' : 'start'
    });
  }
  const marks = dots.map(({ point, cx, y }): SceneMark => {
    const own = point.place === mine;
    const cy = px(middle + y);
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
        },
        ...(isPartYear(point) ? [{ kind: 'text' as const, x: cx + 3, y: cy - 2, text: '*', tone: 'ink' as const, size: 12 }] : [])
      ],
      hit: { x: cx - 5, y: cy - 5, width: 10, height: 10 }
    };
  });
  return { width, height, back, marks, front };
}
