import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';

/**
 * Builds what stands outside the pages: the one script of an embed, a language each, as a classic script (a sandbox without an origin may
 * load no module), the script for pages that frame charts, and the web component.
 */
if (!existsSync('static/data/manifest.json')) {
  console.error('There is no static/data/manifest.json; run npm run dataset first.');
  process.exit(1);
}
if (!process.env.SITE_ADDRESS)
  console.warn(
    'SITE_ADDRESS is not set: oEmbed will name http://localhost:4173/; set it to the site’s full address when you build for a host.'
  );
const { version } = JSON.parse(readFileSync('static/data/manifest.json', 'utf8'));

/** Leaves the words of the other language out. @param {string} lang @returns {import('vite').Plugin} */
const oneLanguage = (lang) => ({
  name: 'one-language',
  enforce: 'pre',
  transform(code, id) {
    if (!/src\/lib\/i18n\/(index|share)\.ts$/.test(id)) return null;
    const other = lang === 'zh' ? 'en' : 'zh';
    const name = lang === 'zh' ? 'Zh' : 'En';
    const otherName = lang === 'zh' ? 'En' : 'Zh';
    return code
      .replace(new RegExp(`import \\{ (${other}|share${otherName}) \\} from '[^']+';`), '')
      .replace('{ zh, en }', `{ zh: ${lang}, en: ${lang} }`)
      .replace('{ zh: shareZh, en: shareEn }', `{ zh: share${name}, en: share${name} }`)
      .replace('typeof shareZh', `typeof share${name}`);
  }
});

/** Scales bring d3's colours and number formats along, which no drawing here uses; a frame has no room for them. @type {import('vite').Plugin} */
const noColours = {
  name: 'no-colours',
  enforce: 'pre',
  resolveId: (id) => (id === 'd3-color' || id === 'd3-format' ? `\0${id}` : null),
  load(id) {
    if (!/^\0d3-(color|format)$/.test(id)) return null;
    const names = id.endsWith('color')
      ? ['color', 'rgb', 'hsl', 'lab', 'hcl', 'lch', 'gray', 'cubehelix']
      : [
          'format',
          'formatPrefix',
          'formatSpecifier',
          'formatLocale',
          'formatDefaultLocale',
          'FormatSpecifier',
          'precisionFixed',
          'precisionPrefix',
          'precisionRound'
        ];
    return names.map((name) => `export const ${name} = () => null;`).join('\n');
  }
};

/** @param {string} entry @param {string} file @param {'iife' | 'es'} format @param {import('vite').Plugin[]} plugins @param {Record<string, string>} define */
async function bundle(entry, file, format, plugins = [], define = {}) {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins,
    define,
    build: {
      target: 'chrome95',
      outDir: 'static/embed',
      emptyOutDir: false,
      minify: true,
      lib: { entry: resolve(entry), formats: [format], name: 'gongkaiChart', fileName: () => file }
    }
  });
}

for (const lang of ['zh', 'en'])
  await bundle('src/lib/embed/boot.ts', `chart.${lang}.js`, 'iife', [oneLanguage(lang), noColours], {
    NEWEST_VERSION: JSON.stringify(version)
  });
await bundle('src/lib/embed/still.ts', 'still.js', 'iife');
await bundle('src/lib/embed/host/resize.ts', 'resize.js', 'iife');
await bundle('src/lib/embed/host/gongkai-chart.ts', 'gongkai-chart.js', 'es');
