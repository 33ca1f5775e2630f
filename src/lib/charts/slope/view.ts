import { scaleLinear } from 'd3';
import { formatNumber } from '../../format/number';
import { words } from '../../i18n';
import { breakAfter, isSameSpan, sayPoint, shortFigure, type ViewOptions } from '../options';
import type { Point } from '../point';
import { rateAxis, rateScale } from '../rate-axis';
import { nameColumn } from '../name-column';
import { fitText, px, textWidth, type Scene, type SceneMark, type Shape } from '../scene';
import { byPlace } from '../time/view';

const ROW = 30;

/**
 * From one year's dot to the next year's as an arrow, one row a township: derived values hollow, changes of rates in percentage
 * points. Across a change of definition no arrow is drawn and the row says so.
 */
export function slopeView(points: readonly Point[], years: readonly [number, number], measure: string, options: ViewOptions): Scene {
  const { width, lang, mine } = options;
  const text = words(lang);
  const [from, to] = years;
  const rows = byPlace(points.filter((point) => point.year === from || point.year === to)).filter((row) =>
    row.some((point) => point.missing !== 'no-report')
  );
  const rate = points.some((point) => point.observation?.unit === 'percent');
  const { width: names, print } = nameColumn(
    rows.map((row) => row[0]?.name ?? ''),
    width
  );
  const highest = Math.max(1, ...points.map((point) => point.value ?? 0));
  const broken = breakAfter(measure);
  const crossed = broken !== null && from <= broken && to > broken;
  const pair = (row: readonly Point[]) => [row.find((point) => point.year === from), row.find((point) => point.year === to)] as const;
  const widest = Math.max(60, ...rows.map((row) => textWidth(sayChange(...pair(row)))));
  const range: [number, number] = [names + 14, width - Math.min(width < 500 ? 132 : 210, widest + 18)];
  const x = rate
    ? rateScale(
        points.flatMap((point) => point.value ?? []),
        range
      )
    : scaleLinear([0, highest], range);
  const bottom = 22 + rows.length * ROW;
  const caption = `${from} → ${to}`;
  const back: Shape[] = rate
    ? rateAxis(x, 22, bottom, textWidth(caption, 12) + 12)
    : [{ kind: 'line', x1: px(x(0)), x2: px(x(0)), y1: 22, y2: bottom, tone: 'hair' }];
  back.push({ kind: 'text', x: rate ? 0 : px(x(0)), y: 14, text: caption, tone: 'muted', size: 12 });
  const marks: SceneMark[] = [];
  rows.forEach((row, i) => {
    const cy = 22 + i * ROW + ROW / 2;
    const own = row[0]?.place === mine;
    const tone = own ? 'accent' : 'context';
    const [first, last] = pair(row);
    back.push({
      kind: 'text',
      x: px(names - 8),
      y: cy + 4.5,
      text: print(row[0]?.name ?? ''),
      tone: own ? 'accent' : 'ink',
      anchor: 'end',
      bold: own
    });
    if (first && last && first.value !== null && last.value !== null && !crossed && isSameSpan(first, last) && first.value !== last.value) {
      const [a, b] = [x(first.value), x(last.value)];
      // the head ends where this year's dot begins; between dots that nearly touch there is room for none
      const towards = Math.sign(b - a);
      const [neck, tip] = [b - towards * 14, b - towards * 6];
      if (Math.abs(b - a) > 20) {
        back.push({ kind: 'line', x1: px(a), x2: px(neck), y1: cy, y2: cy, tone, width: 2 });
        back.push({ kind: 'path', d: `M${px(neck)},${cy - 5}L${px(tip)},${cy}L${px(neck)},${cy + 5}Z`, tone, filled: true });
      } else if (Math.abs(b - a) > 9) back.push({ kind: 'line', x1: px(a), x2: px(b), y1: cy, y2: cy, tone, width: 2 });
    }
    for (const point of [first, last]) {
      if (!point) continue;
      if (point.value === null) continue;
      const cx = px(x(point.value));
      const hollow = point.observation?.status === 'derived';
      marks.push({
        key: point.key,
        datum: point.key,
        label: sayPoint(point, options),
        shapes: [{ kind: 'circle', cx, cy, r: point === last ? 5 : 3.5, tone, ...(hollow ? { hollow } : {}) }],
        hit: { x: cx - 12, y: cy - 12, width: 24, height: 24 }
      });
    }
    // words alone stand behind an axis of rates, not on it
    const isBare = first?.value == null && last?.value == null;
    const end =
      (rate && isBare ? range[1] : Math.max(...[first, last].map((point) => (point?.value == null ? range[0] : x(point.value))))) + 12;
    // The label stands by this year's dot; left of it where the figure fell and there is room.
    const said = sayChange(first, last);
    const left = last?.value == null ? range[0] : x(last.value) - 12;
    const fell = first?.value != null && last?.value != null && last.value < first.value && left - textWidth(said) > names + 4;
    back.push(
      fell
        ? { kind: 'text', x: px(left), y: cy + 4.5, text: said, tone: 'ink', bold: own, anchor: 'end' }
        : { kind: 'text', x: px(end), y: cy + 4.5, text: fitText(said, width - end), tone: 'ink', bold: own }
    );
  });
  return { width, height: 22 + Math.max(1, rows.length) * ROW, back, marks, front: [] };

  function sayChange(first: Point | undefined, last: Point | undefined): string {
    if (!last || last.value === null) return `${to} ${text.missing[last?.missing ?? 'not-stated'].word}`;
    const now = shortFigure(last, lang) ?? '';
    if (!first || first.value === null) return `${now}`;
    if (crossed) return `${now} //`;
    // Months against a whole year are not compared.
    if (!isSameSpan(first, last)) return width < 500 ? `${now} //` : `${now} // ${text.partYear}`;
    const change = last.value - first.value;
    const sign = change > 0 ? '+' : change < 0 ? '−' : '±';
    const amount = `${sign}${formatNumber(Math.abs(change))}`;
    return `${now} ${rate ? (lang === 'zh' ? `${amount}${text.chart.pp}` : `${amount} ${width < 500 ? 'pp' : text.chart.pp}`) : amount}`;
  }
}
