import { words } from '../i18n';
import type { PassedOver } from '../state/url';
import type { Explored } from './explore';

/** What a chart was asked for and what it shows. */
export type Settled = Pick<Explored, 'choices' | 'lang' | 'year' | 'measure' | 'measureName' | 'view' | 'sort'>;

/**
 * Choices of an address that a chart could not meet, each told in a sentence with what is shown instead. Empty where all are met.
 * `passed` are those that could not be read at all; `isKnown` says whether a township is in the chart.
 */
export function notHeld(chart: Settled, passed: PassedOver, isKnown: (place: string) => boolean): string[] {
  const { choices, lang } = chart;
  const text = words(lang);
  const said = text.control.notHeld;
  const tell = (sentence: string, value: string, shown: string) => sentence.replace('{value}', () => value).replace('{shown}', () => shown);
  const year = passed.year ?? (choices.year !== null && choices.year !== chart.year ? String(choices.year) : null);
  const measure = passed.measure ?? (choices.measure !== null && choices.measure !== chart.measure.key ? choices.measure : null);
  const mine = passed.mine ?? (choices.mine !== null && !isKnown(choices.mine) ? choices.mine : null);
  const view = text.views[chart.view] ?? chart.view;
  return [
    year === null ? '' : tell(said.year, year, String(chart.year)),
    measure === null ? '' : tell(said.measure, measure, chart.measureName),
    passed.view === undefined ? '' : tell(said.noView, passed.view, view),
    choices.view !== null && choices.view !== chart.view ? tell(said.view, text.views[choices.view] ?? choices.view, view) : '',
    passed.sort === undefined ? '' : tell(said.sort, passed.sort, text.sorts[chart.sort] ?? chart.sort),
    mine === null ? '' : tell(said.mine, mine, '')
  ].filter((sentence) => sentence !== '');
}

/** Whether a township is among those of a chart. */
export function isInChart({ rows, dots }: Explored, place: string): boolean {
  return [...rows.towns, ...dots].some((item) => item.place === place);
}
