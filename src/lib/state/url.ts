import { SORTS, type Sort } from '../charts/sort';
import { VIEWS, type View } from '../themes';

/** A reader's choices. Null means the page's default; codes, never names. */
export interface Choices {
  county: string | null;
  year: number | null;
  from: number | null;
  measure: string | null;
  view: View | null;
  sort: Sort | null;
  /** The reader's own township. */
  mine: string | null;
  places: string[];
  second: string | null;
  /** The data version the link was made with. */
  version: string | null;
}

export const NO_CHOICES: Choices = {
  county: null,
  year: null,
  from: null,
  measure: null,
  view: null,
  sort: null,
  mine: null,
  places: [],
  second: null,
  version: null
};

/** Names in the address, short; the second and later ones are old names, read for ever. */
const KEYS: Record<keyof Choices, readonly [string, ...string[]]> = {
  county: ['c', 'county'],
  year: ['y', 'year'],
  from: ['f', 'from'],
  measure: ['m', 'measure'],
  view: ['v', 'view'],
  sort: ['s', 'sort'],
  mine: ['p', 'place'],
  places: ['t', 'towns'],
  second: ['n', 'second'],
  version: ['d', 'data']
};

const PLACE = /^(\d{9}|x-[0-9a-z-]+)$/;

/** Reads choices from a query string; `prefix` tells several charts of one page apart. What does not fit is passed over, so that a mangled link still opens. */
export function readChoices(query: URLSearchParams, prefix = ''): Choices {
  const text = (key: keyof Choices) => written(query, key, prefix);
  const year = (key: keyof Choices) => (/^(19|20)\d\d$/.test(text(key) ?? '') ? Number(text(key)) : null);
  const oneOf = <T extends string>(list: readonly T[], value: string | null) => list.find((item) => item === value) ?? null;
  const pattern = (value: string | null, form: RegExp) => (value !== null && form.test(value) ? value : null);
  return {
    county: pattern(text('county'), /^(all|\d{6}|x-[0-9a-z-]+)$/),
    year: year('year'),
    from: year('from'),
    measure: pattern(text('measure'), /^[a-z0-9-]+(\/[a-z-]+)?$/),
    view: oneOf(VIEWS, text('view')),
    sort: oneOf(SORTS, text('sort')),
    mine: pattern(text('mine'), PLACE),
    places: [...new Set(unpackPlaces(text('places') ?? ''))].filter((place) => PLACE.test(place)),
    second: pattern(text('second'), /^[a-z0-9-]+(\/[a-z-]+)?$/),
    version: pattern(text('version'), /^[0-9a-f]{6,40}$/)
  };
}

/** What the address says of a choice; null where it says nothing. */
function written(query: URLSearchParams, key: keyof Choices, prefix: string): string | null {
  // One's own township is the same in all charts of a page: its name has no prefix, though older links gave it one.
  const names =
    key === 'mine' && prefix !== '' ? [...KEYS.mine.map((name) => prefix + name), ...KEYS.mine] : KEYS[key].map((name) => prefix + name);
  for (const name of names) {
    const value = query.get(name);
    if (value !== null && value !== '') return value;
  }
  return null;
}

/** Choices of an address that cannot be read, as they are written there; of several townships those that are no code. */
export type PassedOver = Partial<Record<keyof Choices, string>>;

/** What `readChoices` passes over, so that a page can say so. At most 40 characters of each are kept. */
export function passedOver(query: URLSearchParams, prefix = ''): PassedOver {
  const read = readChoices(query, prefix);
  const passed: PassedOver = {};
  for (const key of Object.keys(KEYS) as (keyof Choices)[]) {
    const value = written(query, key, prefix);
    if (value === null) continue;
    const lost = key === 'places' ? unpackPlaces(value).filter((place) => !PLACE.test(place)) : read[key] === null ? [value] : [];
    if (lost.length > 0) passed[key] = lost.join(', ').slice(0, 40);
  }
  return passed;
}

/** Writes choices into a query string: only what was chosen, in a fixed order, unknown names kept as they were. */
export function writeChoices(choices: Choices, before: URLSearchParams = new URLSearchParams(), prefix = ''): string {
  const parts: string[] = [];
  for (const key of Object.keys(KEYS) as (keyof Choices)[]) {
    const value = choices[key];
    if (value === null || (Array.isArray(value) && value.length === 0)) continue;
    const written = Array.isArray(value) ? packPlaces(value) : String(value);
    parts.push(
      `${key === 'mine' ? '' : prefix}${KEYS[key][0]}=${encodeURIComponent(written).replaceAll('%2F', '/').replaceAll('%2C', ',')}`
    );
  }
  const ours = new Set(
    Object.values(KEYS)
      .flat()
      .map((name) => prefix + name)
      .concat(KEYS.mine)
  );
  for (const [name, value] of before) if (!ours.has(name)) parts.push(`${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  return parts.join('&');
}

/** Nine-digit codes of one county share their first six digits, which are written once: 370828111.112.113,370829101. */
export function packPlaces(places: readonly string[]): string {
  let county = '';
  let packed = '';
  for (const place of places) {
    const official = /^\d{9}$/.test(place);
    if (official && place.slice(0, 6) === county) packed += `.${place.slice(6)}`;
    else packed += `${packed === '' ? '' : ','}${place}`;
    county = official ? place.slice(0, 6) : '';
  }
  return packed;
}

/** The inverse of `packPlaces`. */
export function unpackPlaces(packed: string): string[] {
  return packed.split(',').flatMap((group) => {
    const [first = '', ...rest] = group.split('.');
    return [first, ...rest.map((tail) => first.slice(0, 6) + tail)].filter((place) => place !== '');
  });
}
