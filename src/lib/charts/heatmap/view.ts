import { scaleLinear } from 'd3';
import { words } from '../../i18n';
import { breakAfter, sayPoint, shortFigure, type ViewOptions } from '../options';
import type { Point } from '../point';
import { nameColumn } from '../name-column';
import { ratesOf, rateScale } from '../rate-axis';
import { fitText, px, textWidth, type Scene, type SceneMark, type Shape } from '../scene';
import { byPlace } from '../time/view';

const ROW = 28;
const HEAD = 24;

/** Townships by years, the figure printed in each cell; shade repeats it, glyphs stand for the kinds of missing. */
export function heatmapView(points: readonly Point[], measure: string, options: ViewOptions): Scene {
  const { width, lang, mine } = options;
  const towns = byPlace(points);
  const years = [...new Set(points.map((point) => point.year))].sort((a, b) => a - b);
  const { width: names, print } = nameColumn(
    towns.map((town) => town[0]?.name ?? ''),
    width
  );
  const cell = Math.min(84, (width - names) / Math.max(1, years.length));
  const highest = Math.max(1, ...points.map((point) => point.value ?? 0));
  const rates = ratesOf(points);
  const shade = (rates ? rateScale(rates, [0.06, 0.6]) : scaleLinear([0, highest], [0.06, 0.6])).clamp(true);
  const back: Shape[] = years.map((year, i) => ({
    kind: 'text',
    x: px(names + cell * (i + 0.5)),
    y: 15,
    text: cell < 44 ? `’${String(year).slice(2)}` : String(year),
    tone: 'muted',
    anchor: 'middle',
    size: 12
  }));
  const broken = breakAfter(measure);
  const at = broken === null ? -1 : years.indexOf(broken);
  const front: Shape[] =
    at >= 0 && at < years.length - 1
      ? [
          {
            kind: 'line',
            x1: px(names + cell * (at + 1)),
            x2: px(names + cell * (at + 1)),
            y1: 4,
            y2: HEAD + towns.length * ROW,
            tone: 'ink',
            dashed: true
          }
        ]
      : [];
  const marks = towns.flatMap((town, row) => {
    const own = town[0]?.place === mine;
    back.push({
      kind: 'text',
      x: px(names - 8),
      y: HEAD + row * ROW + 18.5,
      text: print(town[0]?.name ?? ''),
      tone: own ? 'accent' : 'ink',
      anchor: 'end',
      bold: own
    });
    return town.map((point): SceneMark => {
      const column = years.indexOf(point.year);
      const [left, top] = [px(names + cell * column), HEAD + row * ROW];
      const figure = shortFigure(point, lang);
      const shapes: Shape[] = [
        {
          kind: 'rect',
          x: left + 0.5,
          y: top + 0.5,
          width: px(cell - 1),
          height: ROW - 1,
          tone: figure === null ? 'page' : 'accent',
          opacity: figure === null ? 1 : px10(shade(point.value ?? 0))
        }
      ];
      shapes.push({
        kind: 'text',
        x: px(left + cell / 2),
        y: top + 18.5,
        anchor: 'middle',
        size: figure && textWidth(figure) > cell - 4 ? 11 : 13,
        text: fitText(figure ?? words(lang).missing[point.missing ?? 'not-stated'].glyph, cell),
        tone: figure === null ? 'muted' : 'ink'
      });
      return {
        key: point.key,
        datum: point.key,
        label: sayPoint(point, options),
        shapes,
        hit: { x: left, y: top, width: px(cell), height: ROW }
      };
    });
  });
  return { width, height: HEAD + towns.length * ROW, back, marks, front };
}

function px10(value: number): number {
  return Math.round(value * 100) / 100;
}
