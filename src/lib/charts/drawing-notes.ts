import { words, type Lang } from '../i18n';
import type { View } from '../themes';
import { distribute } from './distribution/view';
import { missingKinds } from './headline';
import { isPartYear } from './options';
import type { Point } from './point';
import { rateFrom, ratesOf } from './rate-axis';

/** Why there is no number where there is none: with its glyph where that is drawn, of a gap where lines break; nothing where neither is seen. */
export function missingNotes(view: View, drawn: readonly Point[], lang: Lang): string[] {
  const text = words(lang);
  const isLine = view === 'time' || view === 'multiples';
  if (!isLine && view !== 'ranking' && view !== 'heatmap' && view !== 'table') return [];
  // beside an axis of rates a word stands alone: a hollow glyph there would look like a figure
  const isWord = view === 'ranking' && ratesOf(drawn) !== null;
  return missingKinds(drawn, lang).map(
    (kind) => `${isLine ? text.chart.gap : isWord ? '' : `${kind.glyph} `}${kind.word}${text.colon}${kind.explain}`
  );
}

/** What a drawing of points has to say of itself: which figures are of part of a year, what a median is of, what a hollow dot is, and where an axis without ticks begins. */
export function drawingNotes(view: View, drawn: readonly Point[], lang: Lang): string[] {
  const text = words(lang);
  const { hollow, axisFrom, monthsApart, medianOf, monthsBelow } = text.chart;
  const from = view === 'multiples' ? rateFrom(ratesOf(drawn) ?? [0]) : 0;
  const hasDots = view !== 'heatmap' && view !== 'table';
  const { whole, part, median } = distribute(view === 'distribution' ? drawn : []);
  const isApart = view === 'ranking' || view === 'table';
  return [
    ...(median === null ? [] : [medianOf(whole.length)]),
    ...(part.length > 0 ? [monthsBelow(part.length)] : []),
    ...(view !== 'distribution' && drawn.some(isPartYear) ? [isApart ? monthsApart : text.partYearNote] : []),
    ...(hasDots && drawn.some((point) => point.observation?.status === 'derived') ? [hollow] : []),
    ...(from > 0 ? [axisFrom.replace('{n}', String(from))] : [])
  ];
}
