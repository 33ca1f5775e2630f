import { words } from '../../i18n';
import { isPartYear, sayPoint, type ViewOptions } from '../options';
import type { Point } from '../point';
import { rateAxis, rateScale } from '../rate-axis';
import { nameColumn } from '../name-column';
import { fitText, px, textWidth, type Scene, type SceneMark, type Shape } from '../scene';
import { isSmall } from '../small-base';
import { labelOf, rateDot, smallCount } from './rate-dot';

const ROW = 46;
const TOP = 24;

/** Rates on a phone: a township's name and figure in one line, its dot under them on an axis as wide as the page. `rates` are what the axis must reach. */
export function phoneRates(points: readonly Point[], rates: readonly number[], options: ViewOptions): Scene {
  const { width, lang, mine } = options;
  const text = words(lang);
  const x = rateScale(rates, [16, width - 18]);
  const { print } = nameColumn(
    points.map((point) => point.name),
    width
  );
  const height = TOP + points.length * ROW;
  const back: Shape[] = rateAxis(x, TOP, height);
  const marks = points.map((point, i): SceneMark => {
    const top = TOP + i * ROW;
    const own = point.place === mine;
    const above = points[i - 1];
    if (above && above.value !== null && point.value !== null && isPartYear(above) !== isPartYear(point))
      back.push({ kind: 'line', x1: 0, y1: top, x2: width, y2: top, tone: 'muted', dashed: true });
    const figure =
      point.value === null
        ? text.missing[point.missing ?? 'not-stated'].word
        : isSmall(point)
          ? smallCount(point.value, point.observation?.baseValue ?? 0)
          : labelOf(point, options);
    const room = width - textWidth(figure) - 12;
    const shapes: Shape[] = [
      {
        kind: 'text',
        x: 0,
        y: top + 17,
        text: textWidth(point.name) <= room ? point.name : fitText(print(point.name), room),
        tone: own ? 'accent' : 'ink',
        bold: own,
        halo: true
      },
      {
        kind: 'text',
        x: width,
        y: top + 17,
        text: figure,
        tone: point.value === null ? 'muted' : 'ink',
        anchor: 'end',
        bold: own,
        halo: true
      },
      ...(isSmall(point) ? [] : rateDot(point, x, top + 33, own))
    ];
    return { key: point.key, datum: point.key, label: sayPoint(point, options), shapes, hit: { x: 0, y: px(top), width, height: ROW } };
  });
  return { width, height, back, marks, front: [] };
}
