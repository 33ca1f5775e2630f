import { NO_CHOICES, writeChoices, type Choices } from '../state/url';
import type { Placed } from './data';

/** The chart's place on the site with the same choices; null in a file that does not know its site. */
export function pageAddress(data: Placed, choices: Choices): string | null {
  if (data.site === null) return null;
  // The data version is the page's, not one chart's: its name has no prefix.
  const query = [
    writeChoices({ ...choices, version: null }, undefined, data.prefix),
    data.frozen ? writeChoices({ ...NO_CHOICES, version: data.version }) : ''
  ]
    .filter((part) => part !== '')
    .join('&');
  return data.site + data.page + (query === '' ? '' : `?${query}`) + (data.anchor === '' ? '' : `#${data.anchor}`);
}

/** Whether nothing differs from what the page opens with. */
export function isDefault(choices: Choices): boolean {
  return writeChoices(choices) === writeChoices(NO_CHOICES);
}
