import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype from 'opentype.js';

/**
 * Builds the fonts that an exported SVG carries parts of: Noto Sans SC (SIL OFL 1.1) with the characters that charts can show, a file a
 * weight. They are fetched only when a reader saves a picture.
 */
const OUT = 'static/fonts';
const WEIGHTS = { 400: '400Regular/NotoSansSC_400Regular', 700: '700Bold/NotoSansSC_700Bold' };

/** Every text that can reach a chart: the site's words, the codebook's, names of places. */
const SOURCES = [
  ...readdirSync('src/lib/i18n').map((name) => `src/lib/i18n/${name}`),
  ...readdirSync('src/lib/charts')
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/lib/charts/${name}`),
  'src/lib/export/svg.ts',
  'src/lib/format/number.ts',
  ...['data', 'demo'].flatMap((folder) => ['place', 'county', 'measure'].map((table) => `static/${folder}/${table}.csv`))
];

const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));
const characters = [...new Set([...ascii, ...'üéàö–—·…“”‘’≥≤≠≈±×−→↑↓∅○◇／', ...SOURCES.flatMap((path) => [...readFileSync(path, 'utf8')])])]
  .filter((character) => character >= ' ')
  .sort();

const require = createRequire(import.meta.url);
const packed = readFileSync(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'));
const wanted = createHash('sha256')
  .update(packed)
  .update(readFileSync(import.meta.filename))
  .update(characters.join(''))
  .digest('hex');
if (existsSync(`${OUT}/made-from.txt`) && readFileSync(`${OUT}/made-from.txt`, 'utf8') === wanted) process.exit(0);

mkdirSync(OUT, { recursive: true });
for (const [weight, path] of Object.entries(WEIGHTS)) {
  const bytes = readFileSync(require.resolve(`@expo-google-fonts/noto-sans-sc/${path}.ttf`));
  const font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const glyphs = [new opentype.Glyph({ name: '.notdef', unicode: 0, advanceWidth: 500, path: new opentype.Path() })];
  for (const character of characters) {
    const unicode = character.codePointAt(0) ?? 0;
    const { index, advanceWidth, path: outline } = font.charToGlyph(character);
    if (index !== 0) glyphs.push(new opentype.Glyph({ name: `u${unicode.toString(16)}`, unicode, advanceWidth, path: outline }));
  }
  const { unitsPerEm, ascender, descender } = font;
  const part = new opentype.Font({ familyName: 'Gongkai Chart', styleName: 'Regular', unitsPerEm, ascender, descender, glyphs });
  writeFileSync(`${OUT}/chart-${weight}.otf`, Buffer.from(part.toArrayBuffer()));
}
writeFileSync(
  `${OUT}/LICENCE.txt`,
  'Noto Sans SC, Copyright 2014-2021 Adobe (http://www.adobe.com/), SIL Open Font License 1.1: https://openfontlicense.org/\nParts of it, under the name Gongkai Chart.\n'
);
writeFileSync(`${OUT}/made-from.txt`, wanted);
