import { words } from '../i18n';
import { measurePhrase } from '../i18n/measure-phrase';
import { answers } from '../themes';
import type { Explored } from './explore';

/** Where nobody states what a theme asks and the chart shows another measure: a sentence that says so. Null where the question is answered. */
export function standIn({ lang, theme, rows, offered, measure, isForm }: Explored): string | null {
  if (isForm || answers(theme, measure) || offered.some((item) => answers(theme, item))) return null;
  const text = words(lang);
  return text.county.standIn(rows.name, text.themes[theme].asked, measurePhrase(measure.key, lang));
}
