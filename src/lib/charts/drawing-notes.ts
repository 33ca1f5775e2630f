import { words, type Lang } from '../i18n';
import type { View } from '../themes';
import type { Point } from './point';
import { rateFrom, ratesOf } from './rate-axis';

/** What a drawing of points has to say of itself: what a hollow dot is, and where an axis without ticks begins. */
export function drawingNotes(view: View, drawn: readonly Point[], lang: Lang): string[] {
  const { hollow, axisFrom } = words(lang).chart;
  const from = view === 'multiples' ? rateFrom(ratesOf(drawn) ?? [0]) : 0;
  const hasDots = view !== 'heatmap' && view !== 'table';
  return [
    ...(hasDots && drawn.some((point) => point.observation?.status === 'derived') ? [hollow] : []),
    ...(from > 0 ? [axisFrom.replace('{n}', String(from))] : [])
  ];
}
