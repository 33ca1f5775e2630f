import { scaleLinear } from 'd3';
import { words } from '../../i18n';
import { isPartYear, sayPoint, type ViewOptions } from '../options';
import type { Point } from '../point';
import { phoneRates } from './phone-rates';
import { intervalOf, labelOf, rateDot, reachOf, smallCount } from './rate-dot';
import { rateAxis, rateScale } from '../rate-axis';
import { isSmall } from '../small-base';
import { nameColumn } from '../name-column';
import { fitText, px, textWidth, type Scene, type SceneMark, type Shape } from '../scene';

const ROW = 28;

/**
 * One row a township: a bar for a count, a dot (with its 95 % interval where the base is known) for a rate, a word where there is no
 * number, with its glyph beside bars alone: behind the axis of rates a hollow glyph would look like a figure. Lengths begin at zero. On phones rates stand under their names, across the whole width. Points are drawn in the order given.
 */
export function rankingView(points: readonly Point[], options: ViewOptions): Scene {
  const { width, lang, mine } = options;
  const text = words(lang);
  const phone = width < 500;
  const rate = points.some((point) => point.observation?.unit === 'percent');
  const rates = rate ? points.flatMap(reachOf) : [];
  if (phone && rates.length > 0) return phoneRates(points, rates, options);
  const { width: names, print } = nameColumn(
    points.map((point) => point.name),
    width
  );
  // Beside an axis of rates, what is no rate stands as words behind the axis, never on it.
  const isBeside = rates.length > 0;
  const besideAxis = (point: Point) => {
    if (point.value === null) return text.missing[point.missing ?? 'not-stated'].word;
    return isSmall(point) ? smallCount(point.value, point.observation?.baseValue ?? 0) : null;
  };
  const labels = points.map((point) => (isBeside ? besideAxis(point) : null) ?? labelOf(point, options));
  const room = Math.max(40, ...labels.map((label) => textWidth(label) + 10));
  const highest = Math.max(0, ...points.map((point) => point.value ?? 0));
  const right = Math.max(names + 30, width - Math.min(room + (rate ? 8 : 0), width * (phone ? 0.56 : 0.42)));
  const x = rate ? rateScale(rates, [names + 14, right]) : scaleLinear([0, highest || 1], [names, right]);
  const top = rates.length > 0 ? 24 : 0;
  const bottom = top + points.length * ROW;
  const back: Shape[] =
    top > 0 ? rateAxis(x, top, bottom) : [{ kind: 'line', x1: px(names), y1: 0, x2: px(names), y2: bottom, tone: 'hair' }];
  // Months are not ranked among years: a line stands between them.
  points.forEach((point, i) => {
    const above = points[i - 1];
    if (above && above.value !== null && point.value !== null && isPartYear(above) !== isPartYear(point))
      back.push({ kind: 'line', x1: 0, y1: top + i * ROW, x2: width, y2: top + i * ROW, tone: 'muted', dashed: true });
  });
  const marks = points.map((point, i): SceneMark => {
    const y = top + i * ROW + ROW / 2;
    const own = point.place === mine;
    const shapes: Shape[] = [
      { kind: 'text', x: px(names - 8), y: y + 4.5, text: print(point.name), tone: 'ink', anchor: 'end', bold: own }
    ];
    const beside = isBeside ? besideAxis(point) : null;
    if (beside !== null) {
      shapes.push({ kind: 'text', x: px(right + 10), y: y + 4.5, text: beside, tone: point.value === null ? 'muted' : 'ink' });
    } else if (point.value === null) {
      const { glyph, word } = text.missing[point.missing ?? 'not-stated'];
      shapes.push({ kind: 'text', x: px(names + 8), y: y + 4.5, text: rate ? word : `${glyph} ${word}`, tone: 'muted' });
    } else if (rate && isSmall(point)) {
      const base = point.observation?.baseValue ?? 0;
      shapes.push({ kind: 'text', x: px(names + 8), y: y + 4.5, text: smallCount(point.value, base), tone: 'ink' });
    } else if (rate) {
      shapes.push(...rateDot(point, x, y, own));
      const at = x(intervalOf(point)?.high ?? point.value) + 10;
      shapes.push({ kind: 'text', x: px(at), y: y + 4.5, text: fitText(labels[i] ?? '', width - at), tone: 'ink', bold: own });
    } else {
      shapes.push({
        kind: 'rect',
        x: px(names),
        y: y - 8,
        width: px(Math.max(point.value > 0 ? 1.5 : 0, x(point.value) - names)),
        height: 16,
        tone: own ? 'accent' : 'context'
      });
      shapes.push({ kind: 'text', x: px(x(point.value) + 6), y: y + 4.5, text: labels[i] ?? '', tone: 'ink', bold: own });
    }
    return {
      key: point.key,
      datum: point.key,
      label: sayPoint(point, options),
      shapes,
      hit: { x: 0, y: top + i * ROW, width, height: ROW }
    };
  });
  return { width, height: Math.max(top + ROW, bottom), back, marks, front: [] };
}
