import { isFaint } from './css-colour';

/** A length: in pixels or, where `isEm`, in type sizes of what is around. */
export interface Length {
  of: number;
  isEm: boolean;
}

/** What declarations of a style sheet say of how text looks, as far as it tells whether and as what a number is read. */
export interface CssLooks {
  /** Not to be seen, or struck out. */
  isHidden: boolean;
  /** Put off the screen or clipped to nothing, as for those who listen to a page. */
  isOffScreen: boolean;
  /** Hidden in Word and seen in a browser: whether it counts cannot be told. */
  isDoubtful: boolean;
  /** Whether it says how an element is displayed, other than not at all. */
  isShown: boolean;
  /** How text is set off its line; "" on the line, null where nothing is said. */
  lift: string | null;
  /** The type size; null where nothing is said. */
  size: Length | null;
  /** `faint`, white or none or that of its ground; `plain`, another; null where nothing is said. */
  colour: 'faint' | 'plain' | null;
  /** Whether there is a background on which white text is seen. */
  isBacking: boolean;
}

const known = new Map<string, CssLooks>();
const MOST_KNOWN = 1_000;
const LONGEST_KNOWN = 400;

/** Reads declarations, of a rule or of a `style`. Short ones are kept, as a page repeats the same few. */
export function looksOf(declarations: string): CssLooks {
  const before = known.get(declarations);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const looks = readLooks(readDeclarations(declarations));
  if (declarations.length > LONGEST_KNOWN) return looks;
  known.set(declarations, looks);
  return looks;
}

/** Each property with its value, in small letters: of two the last, unless an earlier one is important. */
function readDeclarations(declarations: string): Map<string, string> {
  const values = new Map<string, string>();
  const important = new Set<string>();
  for (const part of declarations.toLowerCase().split(';')) {
    const colon = part.indexOf(':');
    if (colon < 0) continue;
    const name = part.slice(0, colon).trim();
    const mark = part.indexOf('!', colon);
    const isImportant = mark > 0 && part.slice(mark + 1).trim() === 'important';
    if (important.has(name) && !isImportant) continue;
    if (isImportant) important.add(name);
    values.set(name, part.slice(colon + 1, isImportant ? mark : undefined).trim());
  }
  return values;
}

function readLooks(values: ReadonlyMap<string, string>): CssLooks {
  const of = (name: string) => values.get(name) ?? '';
  const display = of('display');
  const visibility = of('visibility');
  const isHidden =
    display === 'none' ||
    /^(hidden|collapse)$/.test(visibility) ||
    (values.has('opacity') && isSeeThrough(of('opacity'))) ||
    [...values].some(([name, value]) => name.startsWith('text-decoration') && value.includes('line-through')) ||
    /scale(3d|x|y)?\(\s*0*\.?0*\s*[,)]/.test(of('transform'));
  const [ground, colour] = [of('background') || of('background-color'), of('color')];
  const isSame = colour !== '' && colour === ground;
  return {
    isHidden,
    isOffScreen: isOffScreen(of),
    isDoubtful: of('mso-hide') === 'all',
    isShown: !isHidden && (display !== '' || visibility !== ''),
    lift: readLift(values),
    size: maybeSize(of('font-size')) ?? maybeSize(SHORT_SIZE.exec(of('font'))?.[1] ?? ''),
    colour: colour === '' ? null : isSame || isFaint(colour) ? 'faint' : 'plain',
    isBacking:
      !isSame &&
      [ground, of('background-image')].some((value) => value !== '' && !isFaint(value) && !/^(none|in(herit|itial)|unset)/.test(value))
  };
}

/** Whether an opacity is none or next to none. */
const isSeeThrough = (opacity: string): boolean => (opacity.endsWith('%') ? Number(opacity.slice(0, -1)) / 100 : Number(opacity)) < 0.1;

const PIXELS: Readonly<Record<string, number>> = { '': 1, px: 1, pt: 4 / 3, pc: 16, in: 96, cm: 37.8, mm: 3.78, rem: 16, vw: 10, vh: 8 };
const EMS: Readonly<Record<string, number>> = { em: 1, '%': 0.01, ex: 0.5, ch: 0.5 };

function maybeLength(value: string): Length | null {
  const [, digits, unit = ''] = /^([-+]?\s?(?:\d+\.?\d*|\.\d+))\s?([a-z]*|%)$/.exec(value) ?? [];
  if (digits === undefined) return null;
  const [number, pixels, ems] = [Number(digits.replace(' ', '')), PIXELS[unit], EMS[unit]];
  if (pixels !== undefined) return { of: number * pixels, isEm: false };
  return ems === undefined ? null : { of: number * ems, isEm: true };
}

/** The size within `font: italic 12px/1.5 serif`: the first length, or what stands before the stroke. */
const SHORT_SIZE = /(?:^|\s)([\d.]+(?:px|pt|pc|r?em|ex|ch|cm|mm|in|%)|0|(?:xx?-)?(?:small|large)|smaller|larger)(?=[\s/])/;
const SIZES: Readonly<Record<string, Length>> = {
  'xx-small': { of: 9, isEm: false },
  'x-small': { of: 10, isEm: false },
  small: { of: 13, isEm: false },
  medium: { of: 16, isEm: false },
  large: { of: 18, isEm: false },
  'x-large': { of: 24, isEm: false },
  'xx-large': { of: 32, isEm: false },
  smaller: { of: 0.83, isEm: true },
  larger: { of: 1.2, isEm: true }
};
const maybeSize = (value: string): Length | null => SIZES[value] ?? maybeLength(value);

/** By less than this text is moved for looks alone: in pixels, in type sizes. */
const LEAST_LIFT = { px: 2, em: 0.15 };

function readLift(values: ReadonlyMap<string, string>): string | null {
  const isFar = (value: string) => {
    const length = maybeLength(value);
    return length !== null && Math.abs(length.of) >= (length.isEm ? LEAST_LIFT.em : LEAST_LIFT.px);
  };
  const [align, raise] = [values.get('vertical-align'), values.get('mso-text-raise')];
  if (align !== undefined && (/^(super|sub|text-top|text-bottom)$/.test(align) || isFar(align))) return align;
  if (raise !== undefined && isFar(raise)) return raise;
  const moved = values.get('position') === 'relative' ? (values.get('top') ?? values.get('bottom') ?? '') : '';
  if (isFar(moved)) return moved;
  return align === undefined && raise === undefined ? null : '';
}

/** Beyond this, in pixels, text is off the screen and not only set further out. */
const FAR_OFF = 250;
const EM = 16;
const CLIPPED = /^rect\(\s*[01](px)?[\s,]+[01](px)?[\s,]+[01](px)?[\s,]+[01](px)?\s*\)$/;

function isOffScreen(of: (name: string) => string): boolean {
  const isFar = ['left', 'right', 'top', 'bottom', 'text-indent', 'margin-left', 'margin-top'].some((name) => {
    const length = maybeLength(of(name));
    return length !== null && (length.isEm ? length.of * EM : length.of) <= -FAR_OFF;
  });
  const isSmall = ['width', 'height', 'max-width', 'max-height'].some((name) => /^[01](px)?$/.test(of(name)));
  return (
    isFar ||
    CLIPPED.test(of('clip')) ||
    /^(inset\(\s*(50|100)%|circle\(\s*0)/.test(of('clip-path')) ||
    /translate\w*\(\s*-\s*\d{4}/.test(of('transform')) ||
    (isSmall && /^(hidden|clip)/.test(of('overflow')))
  );
}
