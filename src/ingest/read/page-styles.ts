import { looksOf, type Length } from './css-looks';
import { cutRules } from './css-rules';

const NAME = /[.#][-\w\u0080-\uffff]+/g;
const TAG = /(?:^|[\s>,])([a-z]+[1-6]?)(?=$|[\s>,:])/gi;
/** The end of a selector that takes elements by their names alone, and not by where the pointer or a sibling is. */
const PLAIN = /^[\w-]*(?:[.#][-\w\u0080-\uffff]+)+$/;
const UNTOLD = /[:[*+~]/;

/**
 * What a page's own style sheets do to classes (`.x`) and ids (`#x`). Plain rules count (`.x {…}`, `span.x {…}`); what a longer selector
 * hides is hidden in some places. A name that any rule shows again hides nothing.
 */
export interface PageStyles {
  hidden: ReadonlySet<string>;
  /** Names that are hidden in some places: whether in this one is not told. */
  doubtful: ReadonlySet<string>;
  /** Names with white or transparent text. */
  faint: ReadonlySet<string>;
  /** How text under a name is set off its line. */
  lifts: ReadonlyMap<string, string>;
  /** The type size of a name; null where rules differ. */
  sizes: ReadonlyMap<string, Length | null>;
  /** Names and tags (`.x`, `th`) that any rule gives a background: white text may be seen there. */
  backed: ReadonlySet<string>;
  /** Whether the page has no sheets in files of their own. */
  isWhole: boolean;
}

export const NO_STYLES: PageStyles = {
  hidden: new Set(),
  doubtful: new Set(),
  faint: new Set(),
  lifts: new Map(),
  sizes: new Map(),
  backed: new Set(),
  isWhole: true
};

/** Reads the style sheets of a page; `isWhole` where it has no others. */
export function readPageStyles(sheets: readonly string[], isWhole: boolean): PageStyles {
  const [hidden, doubtful, shown, faint, backed] = [
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
    new Set<string>()
  ];
  const lifts = new Map<string, string>();
  const sizes = new Map<string, Length | null>();
  for (const { selectors, declarations } of sheets.flatMap((sheet) => [...cutRules(sheet)])) {
    const looks = looksOf(declarations);
    const { plain, longer } = namesOf(selectors);
    if (looks.isHidden || looks.isOffScreen) for (const name of plain) hidden.add(name);
    if (looks.isHidden || looks.isOffScreen || looks.isDoubtful) for (const name of longer) doubtful.add(name);
    if (looks.isDoubtful) for (const name of plain) doubtful.add(name);
    if (looks.isShown) for (const [name] of selectors.matchAll(NAME)) shown.add(name);
    if (looks.lift) for (const name of [...plain, ...longer]) lifts.set(name, looks.lift);
    if (looks.size) for (const name of plain) sizes.set(name, agreed(sizes.get(name), looks.size));
    if (looks.size) for (const name of longer) sizes.set(name, null);
    if (looks.isBacking) {
      for (const [name] of selectors.matchAll(NAME)) backed.add(name);
      for (const [, name = ''] of selectors.matchAll(TAG)) backed.add(name.toLowerCase());
    } else if (looks.colour === 'faint') for (const name of plain) faint.add(name);
  }
  for (const name of shown) {
    hidden.delete(name);
    doubtful.delete(name);
  }
  return { hidden, doubtful, faint, lifts, sizes, backed, isWhole: isWhole && !sheets.some((sheet) => /@import/i.test(sheet)) };
}

/** What rules say of the size of one name, if they all say the same. */
function agreed(before: Length | null | undefined, size: Length): Length | null {
  return before === undefined || (before?.of === size.of && before.isEm === size.isEm) ? size : null;
}

/** The names that selectors end with: alone, or under others. */
function namesOf(selectors: string): { plain: string[]; longer: string[] } {
  const names: { plain: string[]; longer: string[] } = { plain: [], longer: [] };
  for (const selector of selectors.split(',')) {
    const parts = selector.trim().split(/[\s>]+/);
    const last = parts.at(-1) ?? '';
    if (UNTOLD.test(selector) || !PLAIN.test(last)) continue;
    const found = last.match(NAME) ?? [];
    (parts.length + found.length === 2 ? names.plain : names.longer).push(...found);
  }
  return names;
}
