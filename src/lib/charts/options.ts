import type { Lang } from '../i18n';
import { words } from '../i18n';
import { countWord } from '../i18n/count-word';
import { formatNumber, formatPeriod, formatPoint } from '../format/number';
import type { Point } from './point';

/** What every view takes beside its points. */
export interface ViewOptions {
  lang: Lang;
  /** Width of the drawing in pixels: 343 on phones, 720 else. */
  width: number;
  /** Place code of the reader's own township; null where none was chosen. */
  mine: string | null;
  /** The measure as it is called, for what is read aloud. */
  measureName: string;
  /** Unit word behind a count; empty for rates. */
  unitWord: string;
}

/** What is read aloud for a point: place, year, measure, figure or why there is none. */
export function sayPoint(point: Point, { lang, measureName, unitWord }: ViewOptions): string {
  const text = words(lang);
  const figure = formatPoint(point, lang);
  const said =
    figure === null
      ? text.missing[point.missing ?? 'not-stated'].word
      : `${figure}${point.observation?.unit === 'percent' ? '' : (lang === 'zh' ? '' : ' ') + countWord(point.value ?? 0, unitWord, lang)}${notesOf(
          point,
          lang
        )
          .map((note) => (lang === 'zh' ? `（${note}）` : ` (${note})`))
          .join('')}`;
  return lang === 'zh' ? `${point.name} ${point.year}年 ${measureName} ${said}` : `${point.name}, ${point.year}, ${measureName}: ${said}`;
}

/** Short notes a figure needs beside it: derived, part of the year, base. */
export function notesOf(point: Point, lang: Lang): string[] {
  const text = words(lang);
  const { observation } = point;
  if (!observation) return [];
  const notes: string[] = [];
  const period = formatPeriod(observation.periodFrom, observation.periodTo, lang);
  if (period) notes.push(period);
  if (observation.status === 'derived') notes.push(text.derived);
  if (observation.unit === 'percent' && observation.baseValue !== null) notes.push(`n = ${formatNumber(observation.baseValue)}`);
  else if (observation.measure === 'satisfaction-rate' || observation.measure === 'completion-rate') notes.push(text.chart.baseUnknown);
  return notes;
}

/** Whether a figure covers only part of its year. */
export function isPartYear(point: Point): boolean {
  return point.observation !== null && point.observation.periodFrom !== null;
}

/** Whether two figures cover the same months of their years, so that they can be compared. */
export function isSameSpan(a: Point, b: Point): boolean {
  const span = ({ observation }: Point) => `${observation?.periodFrom?.slice(5) ?? ''}–${observation?.periodTo?.slice(5) ?? ''}`;
  return span(a) === span(b);
}

/** A figure as printed in a small space: an asterisk where it covers part of a year. Null where there is none. */
export function shortFigure(point: Point, lang: Lang): string | null {
  const figure = formatPoint(point, lang);
  return figure === null ? null : figure + (isPartYear(point) ? '*' : '');
}

/** Years side by side that a change of form separates, for a measure of table 2. */
export function breakAfter(measure: string): number | null {
  return /^(rules|normative-documents)-|^fee/.test(measure) ? 2020 : null;
}
