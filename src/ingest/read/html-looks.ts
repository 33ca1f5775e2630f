import type { DefaultTreeAdapterMap } from 'parse5';
import { BLOCKS } from './blocks';
import { isFaint } from './css-colour';
import { looksOf, type Length } from './css-looks';
import type { PageStyles } from './page-styles';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** How text looks where it stands, as far as it tells whether it is part of what a cell prints. */
export interface Look {
  /** The mark of a note, whatever stands beside it. */
  isNote: boolean;
  /** White or transparent. */
  isFaint: boolean;
  /** On a background of its own, within its table. */
  isBacked: boolean;
  /** Under a name that is hidden in some places of the page, or set from right to left. */
  isDoubtful: boolean;
  /** How it is set off its line, small beside it or a link within the page: a note where it touches a number. "" where it is not. */
  lift: string;
  /** The type size: in pixels where `isSized`, else in sizes of the page's text. */
  size: number;
  isSized: boolean;
}

export const PLAIN: Look = { isNote: false, isFaint: false, isBacked: false, isDoubtful: false, lift: '', size: 1, isSized: false };

/** Blocks that a class may hide: words, cells, rows. Panes of a page that a script opens are read. */
const HIDEABLE = new Set(['p', 'td', 'th', 'tr']);
const FOR_LISTENERS = /^(sr-only|visually-?hidden|screen-reader-(text|only)|element-invisible)$/;

const attributeOf = (element: Element, name: string): string => element.attrs.find((attribute) => attribute.name === name)?.value ?? '';
const isWords = ({ tagName }: Element): boolean => !BLOCKS.has(tagName);

function namesOf(element: Element): string[] {
  const id = attributeOf(element, 'id');
  const classes = attributeOf(element, 'class').split(/\s+/).filter(Boolean);
  return [...classes.map((name) => `.${name}`), ...(id === '' ? [] : [`#${id}`])];
}

/** Whether an element is not to be seen or struck out; in a table also where it is put off the screen. */
export function isHidden(element: Element, styles: PageStyles, isInTable: boolean): boolean {
  if (element.attrs.length === 0) return false;
  const style = attributeOf(element, 'style');
  const looks = style === '' ? null : looksOf(style);
  if (looks?.isHidden) return true;
  if (element.attrs.some(({ name }) => name === 'hidden')) return true;
  if (looks?.isOffScreen && (isWords(element) || (isInTable && /^(p|div)$/.test(element.tagName)))) return true;
  const names = namesOf(element);
  if (names.length === 0 || /display\s*:/i.test(style)) return false;
  if (isWords(element) && names.some((name) => FOR_LISTENERS.test(name.slice(1)))) return true;
  return isHideable(element) && names.some((name) => styles.hidden.has(name));
}

const isHideable = (element: Element): boolean => isWords(element) || HIDEABLE.has(element.tagName);

/** Elements with a look of their own. */
const LOOKS = new Set(['bdo', 'sup', 'rt', 'sub', 'small', 'th', 'table']);
/** What Word calls the mark of a note. */
const NOTE_NAMES = new Set(['.MsoFootnoteReference', '.MsoEndnoteReference']);
const NOTE_TARGET = /(^|#)_?(ftn|edn)/i;

/** How text inside an element looks, within `outer`. */
export function lookInside(element: Element, outer: Look, styles: PageStyles): Look {
  const { tagName } = element;
  if (element.attrs.length === 0 && !LOOKS.has(tagName) && !styles.backed.has(tagName)) return outer;
  const style = attributeOf(element, 'style');
  const looks = style === '' ? null : looksOf(style);
  const names = namesOf(element);
  const isBacked =
    tagName === 'th' ||
    looks?.isBacking ||
    [attributeOf(element, 'bgcolor'), attributeOf(element, 'background')].some((ground) => ground !== '' && !isFaint(ground)) ||
    styles.backed.has(tagName) ||
    names.some((name) => styles.backed.has(name));
  const font = tagName === 'font' ? attributeOf(element, 'color') : '';
  const colour =
    looks?.colour ?? (font !== '' ? (isFaint(font) ? 'faint' : 'plain') : names.some((name) => styles.faint.has(name)) ? 'faint' : null);
  return {
    isNote: outer.isNote || tagName === 'sup' || tagName === 'rt' || isNote(element, names),
    isFaint: colour === null ? outer.isFaint : colour === 'faint',
    isBacked: isBacked || (tagName !== 'table' && outer.isBacked),
    isDoubtful:
      outer.isDoubtful ||
      tagName === 'bdo' ||
      looks?.isDoubtful === true ||
      (isHideable(element) && names.some((name) => styles.doubtful.has(name))),
    lift: (isWords(element) && ownLift(element, looks?.lift ?? null, names, styles)) || outer.lift,
    ...sizeInside(outer, looks?.size ?? sizeOf(element, names, styles))
  };
}

function isNote(element: Element, names: readonly string[]): boolean {
  if (names.some((name) => NOTE_NAMES.has(name))) return true;
  return element.tagName === 'a' && (NOTE_TARGET.test(attributeOf(element, 'href')) || NOTE_TARGET.test(attributeOf(element, 'name')));
}

/** How an element sets words off their line; "" where it does not. */
function ownLift(element: Element, said: string | null, names: readonly string[], styles: PageStyles): string {
  const { tagName } = element;
  if (tagName === 'sub' || tagName === 'small') return tagName;
  const lift = said ?? names.map((name) => styles.lifts.get(name)).find(Boolean) ?? '';
  return lift === '' && tagName === 'a' && /#|^\s*javascript:/i.test(attributeOf(element, 'href')) ? 'link' : lift;
}

const FONT_SIZES = [10, 13, 16, 18, 24, 32, 48];

/** The type size that an element's names or `<font size>` give it; null where nothing does. What is plain to shrink a box for its layout counts not. */
function sizeOf(element: Element, names: readonly string[], styles: PageStyles): Length | null {
  const named = names.map((name) => styles.sizes.get(name)).find((size) => size != null);
  if (named) return named.of === 0 && !isHideable(element) ? null : named;
  const font = element.tagName === 'font' ? FONT_SIZES[Number(attributeOf(element, 'size')) - 1] : undefined;
  return font === undefined ? null : { of: font, isEm: false };
}

function sizeInside(outer: Look, size: Length | null): { size: number; isSized: boolean } {
  if (size === null) return { size: outer.size, isSized: outer.isSized };
  return size.isEm ? { size: outer.size * size.of, isSized: outer.isSized } : { size: size.of, isSized: true };
}

/** Text as it was last written: its look, and whether its digits were raised. */
export interface Written {
  look: Look;
  isRaised: boolean;
}

/** Below this nobody reads text: in pixels, in sizes of the page's text. */
const UNSEEN = { px: 3, em: 0.2 };
/** Smaller than this is small beside text whose size is not told, in pixels. */
const SMALL = 9;
/** Type so much smaller than what it touches is no part of it. */
const MARKED = 0.7;

/** Whether text is too small to be seen. */
export const isTiny = ({ size, isSized }: Look): boolean => size < (isSized ? UNSEEN.px : UNSEEN.em);

/**
 * How a number stands to the one it touches: `joined`, as one number set in two pieces; `note`, off the line of it; `noted`, on the line
 * where the one before is off it; `untold`, where type sizes differ so much that they are two numbers. A number may be set in pieces of
 * other fonts, weights and colours.
 */
export function relationOf(look: Look, before: Written): 'joined' | 'note' | 'noted' | 'untold' {
  if (look.lift !== before.look.lift) return before.look.lift === '' ? 'note' : look.lift === '' ? 'noted' : 'untold';
  if (before.isRaised && look.lift !== '') return 'note';
  return isOtherSize(look, before.look) ? 'untold' : 'joined';
}

function isOtherSize(one: Look, other: Look): boolean {
  if (one.isSized === other.isSized) return Math.min(one.size, other.size) < MARKED * Math.max(one.size, other.size);
  const [sized, plain] = one.isSized ? [one, other] : [other, one];
  return sized.size < SMALL && plain.size > MARKED;
}

/** The text a node begins with; "" where it begins with none. */
function firstText(node: Node | undefined): string {
  let at = node;
  while (at !== undefined) {
    if ('value' in at) return at.value;
    at = 'childNodes' in at ? at.childNodes[0] : undefined;
  }
  return '';
}

/** What a field of a form shows; null for what is none, "" for one that shows nothing or is a button. */
export function fieldValue(element: Element): string | null {
  if (element.tagName === 'input') {
    const type = attributeOf(element, 'type').toLowerCase() || 'text';
    return /^(text|number|tel)$/.test(type) ? attributeOf(element, 'value') : '';
  }
  if (element.tagName === 'textarea') return firstText(element);
  if (element.tagName !== 'select') return null;
  const options = element.childNodes.flatMap((child) => ('tagName' in child ? [child, ...child.childNodes] : []));
  const choices = options.filter((option): option is Element => 'tagName' in option && option.tagName === 'option');
  return firstText(choices.findLast(({ attrs }) => attrs.some(({ name }) => name === 'selected')) ?? choices[0]);
}
