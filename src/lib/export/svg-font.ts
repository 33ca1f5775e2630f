import type { Font, Glyph } from 'opentype.js';

/** The family that an exported picture names first. */
export const CHART_FONT = 'Gongkai Chart';

const WEIGHTS = [400, 700] as const;
type Weight = (typeof WEIGHTS)[number];

/** Gives the font of a weight; rejects where it cannot be had. */
export type FontLoader = (weight: Weight) => Promise<ArrayBuffer>;

/** Fonts served below an address, as the build made them. */
export function fontsBelow(folder: string): FontLoader {
  return async (weight) => {
    const response = await fetch(`${folder}chart-${weight}.otf`);
    if (!response.ok) throw new Error(`${response.status} fonts/chart-${weight}.otf`);
    return response.arrayBuffer();
  };
}

/**
 * A picture with the font of its texts inside: of each weight the glyphs it uses, and no others. Where fonts cannot be had the picture is
 * returned as it was, and is drawn with the fonts of the machine that shows it.
 */
export async function withFonts(markup: string, load: FontLoader): Promise<string> {
  try {
    const faces = await Promise.all(
      WEIGHTS.map(async (weight) => {
        const used = charactersOf(markup, weight);
        return used.size === 0 ? '' : face(weight, await part(await load(weight), used));
      })
    );
    return markup.replace('</metadata>', `</metadata>\n<style>${faces.join('')}</style>`);
  } catch {
    return markup;
  }
}

/** The characters that texts of a weight print. */
function charactersOf(markup: string, weight: Weight): Set<string> {
  const used = new Set<string>();
  for (const [, attributes = '', content = ''] of markup.matchAll(/<text\b([^>]*)>([^<]*)<\/text>/g))
    if (attributes.includes('font-weight="700"') === (weight === 700)) for (const character of unescaped(content)) used.add(character);
  return used;
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/** A font with some characters of another, as bytes. */
async function part(bytes: ArrayBuffer, characters: ReadonlySet<string>): Promise<Uint8Array> {
  const opentype = await import('opentype.js');
  const whole = opentype.parse(bytes);
  const blank = new opentype.Glyph({ name: '.notdef', unicode: 0, advanceWidth: 500, path: new opentype.Path() });
  const glyphs = [...characters].sort().flatMap((character): Glyph[] => {
    const glyph = whole.charToGlyph(character);
    const unicode = character.codePointAt(0);
    if (glyph.index === 0 || unicode === undefined) return [];
    const { advanceWidth, path } = glyph;
    return [new opentype.Glyph({ name: `u${unicode.toString(16)}`, unicode, advanceWidth: advanceWidth ?? 0, path })];
  });
  const { unitsPerEm, ascender, descender } = whole;
  const font: Font = new opentype.Font({
    familyName: CHART_FONT,
    styleName: 'Regular',
    unitsPerEm,
    ascender,
    descender,
    glyphs: [blank, ...glyphs]
  });
  return new Uint8Array(font.toArrayBuffer());
}

function face(weight: Weight, bytes: Uint8Array): string {
  let binary = '';
  for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return `@font-face{font-family:'${CHART_FONT}';font-weight:${weight};src:url(data:font/otf;base64,${btoa(binary)}) format('opentype')}`;
}
