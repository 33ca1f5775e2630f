import { NO_CHOICES, writeChoices, type Choices } from '../state/url';
import type { Placed } from './data';

/** The chart's place on the site with the same choices; null in a file that does not know its site. */
export function pageAddress(data: Placed, choices: Choices): string | null {
  if (data.site === null) return null;
  const query = writeChoices(data.frozen ? { ...choices, version: data.version } : choices, undefined, data.prefix);
  return data.site + data.page + (query === '' ? '' : `?${query}`) + (data.anchor === '' ? '' : `#${data.anchor}`);
}

/** Whether nothing differs from what the page opens with. */
export function isDefault(choices: Choices): boolean {
  return writeChoices(choices) === writeChoices(NO_CHOICES);
}
