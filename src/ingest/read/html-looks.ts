import type { DefaultTreeAdapterMap } from 'parse5';
import { colourOf, isBacking, isFaint, isHiding, isOffScreen, type PageStyles } from './page-styles';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** How text looks where it stands, as far as it tells whether it is part of what a cell prints. */
export interface Look {
  /** Set above, below or small beside a number: the mark of a note. */
  isNote: boolean;
  /** White or transparent. */
  isFaint: boolean;
  /** On a background of its own, within its table. */
  isBacked: boolean;
}

export const PLAIN: Look = { isNote: false, isFaint: false, isBacked: false };

/** Elements that a class may hide: words, cells, rows. Panes of a page that a script opens are read. */
const HIDEABLE = new Set(['span', 'font', 'b', 'i', 'em', 'strong', 'a', 'p', 'td', 'th', 'tr']);
const WORDS = new Set(['span', 'font', 'b', 'i', 'em', 'strong', 'a', 'u', 'label', 'small']);
const FOR_LISTENERS = /^(sr-only|visually-?hidden|screen-reader-(text|only)|element-invisible)$/;

const attributeOf = (element: Element, name: string): string => element.attrs.find((attribute) => attribute.name === name)?.value ?? '';
const classesOf = (element: Element): string[] => attributeOf(element, 'class').split(/\s+/).filter(Boolean);

/** Whether an element is not to be seen or struck out; in a table also where it is put off the screen. */
export function isHidden(element: Element, styles: PageStyles, isInTable: boolean): boolean {
  if (element.attrs.length === 0) return false;
  const style = attributeOf(element, 'style');
  if (style !== '' && isHiding(style)) return true;
  if (element.attrs.some(({ name }) => name === 'hidden')) return true;
  const isWords = WORDS.has(element.tagName);
  if (style !== '' && (isWords || (isInTable && /^(p|div)$/.test(element.tagName))) && isOffScreen(style)) return true;
  const classes = classesOf(element);
  if (classes.length === 0 || /display\s*:/i.test(style)) return false;
  if (isWords && classes.some((name) => FOR_LISTENERS.test(name))) return true;
  return HIDEABLE.has(element.tagName) && classes.some((name) => styles.hidden.has(name));
}

/** How text inside an element looks, within `outer`; `before` and `after` are the texts that touch it. */
export function lookInside(element: Element, outer: Look, styles: PageStyles, before: string, after: () => string): Look {
  const { tagName } = element;
  if (element.attrs.length === 0 && !NOTES.has(tagName) && !OWN_GROUND.has(tagName) && !styles.backed.has(tagName)) return outer;
  const style = attributeOf(element, 'style');
  const classes = classesOf(element);
  const isBacked =
    tagName === 'th' ||
    isBacking(style) ||
    [attributeOf(element, 'bgcolor'), attributeOf(element, 'background')].some((ground) => ground !== '' && !isFaint(ground)) ||
    styles.backed.has(tagName) ||
    classes.some((name) => styles.backed.has(`.${name}`));
  const font = tagName === 'font' ? attributeOf(element, 'color') : '';
  const colour =
    colourOf(style) ??
    (font !== '' ? (isFaint(font) ? 'faint' : 'plain') : classes.some((name) => styles.faint.has(name)) ? 'faint' : null);
  return {
    isNote: outer.isNote || tagName === 'sup' || tagName === 'rt' || (isSetApart(element, style) && touches(before, element, after)),
    isFaint: colour === null ? outer.isFaint : colour === 'faint',
    isBacked: isBacked || (tagName !== 'table' && outer.isBacked)
  };
}

/** Whether a digit stands right before a number in the element, or right behind the element; 95<small>.7</small> is one number. */
function touches(before: string, element: Element, after: () => string): boolean {
  return (/\d$/.test(before) && /^[\s([（［]*\d/.test(firstText(element))) || /^\d/.test(after());
}

const NOTES = new Set(['sup', 'rt', 'sub', 'small']);
const OWN_GROUND = new Set(['th', 'table']);

/** Set below, small, or a link within the page: a note where it touches a number, else a number may be set so itself. */
function isSetApart(element: Element, style: string): boolean {
  const { tagName } = element;
  if (tagName === 'sub' || tagName === 'small') return true;
  if (tagName === 'a') return attributeOf(element, 'href').startsWith('#');
  return /vertical-align\s*:\s*(super|sub|text-top|text-bottom)\b/i.test(style) && tagName === 'span';
}

/** The text a node begins with; "" where it begins with none. */
export function firstText(node: Node | undefined): string {
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
