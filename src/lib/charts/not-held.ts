import { words } from '../i18n';
import type { Explored } from './explore';

/** Choices of an address that the rows do not hold, each told in a sentence with what is shown instead. Empty where all are met. */
export function notHeld(chart: Explored): string[] {
  const { choices, lang, rows, dots, fixedMine } = chart;

  const text = words(lang);
  const said = text.control.notHeld;
  const tell = (sentence: string, value: string, shown: string) => sentence.replace('{value}', value).replace('{shown}', shown);
  const isKnown = (place: string) => [...rows.towns, ...dots].some((item) => item.place === place);
  return [
    choices.year !== null && choices.year !== chart.year ? tell(said.year, String(choices.year), String(chart.year)) : '',
    choices.measure !== null && choices.measure !== chart.measure.key ? tell(said.measure, choices.measure, chart.measureName) : '',
    choices.view !== null && choices.view !== chart.view
      ? tell(said.view, text.views[choices.view] ?? choices.view, text.views[chart.view] ?? chart.view)
      : '',
    choices.mine !== null && !fixedMine && !isKnown(choices.mine) ? tell(said.mine, choices.mine, '') : ''
  ].filter((sentence) => sentence !== '');
}
