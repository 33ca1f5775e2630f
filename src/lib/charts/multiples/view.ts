import { scaleLinear, scalePoint } from 'd3';
import { words } from '../../i18n';
import { isPartYear, sayPoint, shortFigure, type ViewOptions } from '../options';
import type { Point } from '../point';
import { ratesOf, rateScale } from '../rate-axis';
import { fitText, linePath, px, textWidth, type Scene, type SceneMark, type Shape } from '../scene';
import { byPlace, runsOf } from '../time/view';

const HEIGHT = 104;

/** A small chart a township on one common scale, counts from zero and rates from where their axis begins: name above, first and last stated value labelled. */
export function multiplesView(points: readonly Point[], measure: string, options: ViewOptions): Scene {
  const { width, lang, mine } = options;
  const columns = width < 500 ? 2 : 4;
  const cell = width / columns;
  const towns = byPlace(points);
  const years = [...new Set(points.map((point) => point.year))].sort((a, b) => a - b);
  const highest = Math.max(1, ...points.map((point) => point.value ?? 0));
  const rates = ratesOf(points);
  const back: Shape[] = [];
  const front: Shape[] = [];
  const marks: SceneMark[] = [];
  towns.forEach((town, i) => {
    const [left, top] = [(i % columns) * cell, Math.floor(i / columns) * HEIGHT];
    const own = town[0]?.place === mine;
    const x = scalePoint(years, [left + 14, left + cell - 24]);
    const range: [number, number] = [top + HEIGHT - 24, top + 36];
    const y = rates ? rateScale(rates, range) : scaleLinear([0, highest], range);
    const base = px(range[0]);
    back.push({
      kind: 'text',
      x: px(left + 2),
      y: top + 15,
      // bold letters are wider
      text: fitText(town[0]?.name ?? '', (cell - 10) / 1.1),
      tone: own ? 'accent' : 'ink',
      bold: true
    });
    back.push({ kind: 'line', x1: px(left + 2), x2: px(left + cell - 12), y1: base, y2: base, tone: 'hair' });
    const path = (run: readonly Point[]) => linePath(run.map((point) => [x(point.year) ?? 0, y(point.value ?? 0)]));
    for (const run of runsOf(town, measure))
      if (run.length > 1) back.push({ kind: 'path', d: path(run), tone: own ? 'accent' : 'context', width: 2 });
    const stated = town.filter((point) => point.value !== null);
    for (const point of stated) {
      const [cx, cy] = [px(x(point.year) ?? 0), px(y(point.value ?? 0))];
      marks.push({
        key: point.key,
        datum: point.key,
        label: sayPoint(point, options),
        shapes: [
          {
            kind: 'circle',
            cx,
            cy,
            r: 3.5,
            tone: own ? 'accent' : 'context',
            ...(point.observation?.status === 'derived' ? { hollow: true } : {})
          },
          ...(isPartYear(point) && point !== stated[0] && point !== stated.at(-1)
            ? [{ kind: 'text' as const, x: cx + 4, y: cy - 2, text: '*', tone: 'ink' as const, size: 12 }]
            : [])
        ],
        hit: { x: cx - 12, y: cy - 12, width: 24, height: 24 }
      });
    }
    const labelled = [...new Set([stated.at(-1), stated[0]])].flatMap((point) => {
      if (!point) return [];
      const figure = shortFigure(point, lang) ?? '';
      // figures of some fonts are wider than is reckoned
      const half = (textWidth(figure, 12) * 1.15) / 2;
      return [
        { figure, half, at: Math.max(left + half, Math.min(left + cell - half - 4, x(point.year) ?? 0)), y: y(point.value ?? 0) - 8 }
      ];
    });
    const [last0, first0] = labelled;
    const collide = last0 && first0 && Math.abs(last0.at - first0.at) < last0.half + first0.half + 4 && Math.abs(last0.y - first0.y) < 13;
    for (const label of collide ? labelled.slice(0, 1) : labelled)
      front.push({
        kind: 'text',
        x: px(label.at),
        y: px(label.y),
        text: label.figure,
        tone: 'ink',
        anchor: 'middle',
        size: 12,
        halo: true
      });
    const [first, last] = [years[0], years.at(-1)];
    for (const year of new Set([first, last]))
      if (year)
        back.push({
          kind: 'text',
          x: px(x(year) ?? 0),
          y: top + HEIGHT - 9,
          text: `’${String(year).slice(2)}`,
          tone: 'muted',
          anchor: 'middle',
          size: 11
        });
    if (stated.length === 0) {
      const why = town.at(-1)?.missing ?? 'not-stated';
      front.push({
        kind: 'text',
        x: px(left + cell / 2 - 6),
        y: top + 58,
        text: words(lang).missing[why].word,
        tone: 'muted',
        anchor: 'middle'
      });
    }
  });
  return { width, height: Math.max(1, Math.ceil(towns.length / columns)) * HEIGHT, back, marks, front };
}
