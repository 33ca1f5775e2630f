/** Names of white, none and what is next to white. */
const PALE = new Set(
  'white transparent snow ivory floralwhite ghostwhite azure mintcream honeydew aliceblue seashell whitesmoke'.split(' ')
);
/** From here on every part of a colour is as good as white. */
const WHITISH = 0xf0;
const SEE_THROUGH = 0.1;

/** Whether a colour of a style sheet, in any of its spellings, is white, next to white or none. */
export function isFaint(colour: string): boolean {
  const name = colour.trim().toLowerCase();
  if (PALE.has(name)) return true;
  const hex = /^#?([0-9a-f]{3,8})$/.exec(name)?.[1];
  if (hex !== undefined) return isPale(hexParts(hex));
  const [, kind, inside] = /^(rgb|hsl)a?\(([^()]*)\)$/.exec(name) ?? [];
  if (kind === undefined || inside === undefined) return false;
  const parts = inside.split(/[\s,/]+/).filter(Boolean);
  const alpha = share(parts[3] ?? '1', 1);
  if (kind === 'hsl') return alpha < SEE_THROUGH || share(parts[2] ?? '', 100) >= WHITISH / 255;
  return isPale([...parts.slice(0, 3).map((part) => share(part, 255) * 255), alpha * 255]);
}

/** A number or a percentage as a part of `whole`. */
const share = (text: string, whole: number): number => (text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text) / whole);

/** Red, green, blue and, where it is told, how solid the colour is, each up to 255. */
function hexParts(hex: string): number[] {
  const each = hex.length > 4 ? 2 : 1;
  return Array.from({ length: Math.floor(hex.length / each) }, (_, index) => {
    const digits = hex.slice(index * each, (index + 1) * each);
    return Number.parseInt(each === 1 ? digits + digits : digits, 16);
  });
}

function isPale([red = 0, green = 0, blue = 0, solid = 255]: readonly number[]): boolean {
  return solid < SEE_THROUGH * 255 || Math.min(red, green, blue) >= WHITISH;
}
