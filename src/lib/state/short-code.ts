import { THEMES, THEME_MEASURES, VIEWS, countyPrefix, type Theme, type View } from '../themes';
import { NO_CHOICES, writeChoices } from './url';

/** One letter a theme, in the order of `THEMES`: disclosure, requests, online, satisfaction, lawsuits. Read for ever. */
const LETTERS = 'DROSL';

/** What a short code names: a chart and what it shows. */
export interface CodedView {
  theme: Theme;
  /** A county's code; `all` for the whole country. */
  county: string;
  year: number;
  /** The measure's key in the address. */
  measure: string;
  view: View;
}

/**
 * A code short enough to be typed from a printed picture: theme, county, year, view and measure, as `D370828-2025-00`. It is made of places
 * in lists (`THEMES`, `VIEWS`, `THEME_MEASURES`), so these lists grow at their ends alone. Null where the chart is none of a theme's.
 */
export function shortCode({ county, year, measure, view }: Omit<CodedView, 'theme'>): string | null {
  const theme = THEMES.findIndex((item) => THEME_MEASURES[item].some((offered) => offered.key === measure));
  const own = THEMES[theme];
  if (!own || !/^(all|\d{6}|x-[0-9a-z]+)$/.test(county)) return null;
  const [v, m] = [VIEWS.indexOf(view), THEME_MEASURES[own].findIndex((offered) => offered.key === measure)];
  return `${LETTERS[theme]}${county.toUpperCase()}-${year}-${v.toString(36)}${m.toString(36)}`.toUpperCase();
}

/** The view a code names; null where it is none. Case, blanks and dashes of other widths are forgiven. */
export function readShortCode(text: string): CodedView | null {
  const folded = text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[‐‑–—−]/g, '-')
    .toLowerCase();
  const found = /^([drosl])(all|\d{6}|x-[0-9a-z]+)-((?:19|20)\d\d)-([0-9a-z])([0-9a-z])$/.exec(folded);
  if (!found) return null;
  const [, letter = '', county = '', year = '', v = '', m = ''] = found;
  const theme = THEMES[LETTERS.toLowerCase().indexOf(letter)];
  const view = VIEWS[Number.parseInt(v, 36)];
  const measure = theme ? THEME_MEASURES[theme][Number.parseInt(m, 36)] : undefined;
  return theme && view && measure ? { theme, county, year: Number(year), measure: measure.key, view } : null;
}

/** Where a coded view stands, below the root and the language. */
export function viewPath({ theme, county, year, measure, view }: CodedView): string {
  const choices = { ...NO_CHOICES, year, measure, view };
  return county === 'all'
    ? `themes/${theme}/?${writeChoices(choices)}`
    : `counties/${county}/?${writeChoices(choices, undefined, countyPrefix(theme))}#${theme}`;
}
