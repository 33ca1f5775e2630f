import type { Handle } from '@sveltejs/kit';
import { isLang, words } from '$lib/i18n';

const EARLY_SCRIPTS = /<link href="[^"]*" rel="modulepreload">\s*/g;
const START = /<script>\s*\{\s*__sveltekit_/;

/**
 * A page as it is written at build: its language on the root element, so that it is right without script, and the early loading of its
 * scripts after its content, so that on a slow line they do not stand before the first chart.
 */
export const handle: Handle = ({ event, resolve }) => {
  const asked = event.params.lang ?? '';
  const { htmlLang } = words(isLang(asked) ? asked : 'zh');
  return resolve(event, {
    transformPageChunk({ html }) {
      const page = html.replace('%lang%', htmlLang);
      const early = page.match(EARLY_SCRIPTS);
      if (!early || !START.test(page)) return page;
      return page.replace(EARLY_SCRIPTS, '').replace(START, (start) => early.map((link) => link.trim()).join('') + start);
    }
  });
};
