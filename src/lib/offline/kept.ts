/** How a file of the site is kept on a reader's device: `once` never changes under its name, `fresh` is asked for again while there is a network. */
export type Keeping = 'once' | 'fresh';

/** The name of the store of one site (several may share an origin) and one build; without a version, what the names of all its builds begin with. */
export function storeName(base: string, version = ''): string {
  return `gongkai ${base} ${version}`;
}

/**
 * How an address below `base` ("" or "/some/path") is kept; null for what is not: frames, which live on pages of others, downloads, and
 * anything elsewhere.
 */
export function keepingOf(url: URL, origin: string, base: string): Keeping | null {
  if (url.origin !== origin || !url.pathname.startsWith(`${base}/`)) return null;
  const path = url.pathname.slice(base.length + 1);
  if (path.startsWith('_app/immutable/')) return 'once';
  if (/^(zh|en)\/|^engine\/|^favicon\.png$|^(data|demo)\/atlas\.duckdb\.bin$/.test(path)) return path.endsWith('.xml') ? null : 'fresh';
  return null;
}

/** The name under which a file is kept: its address without choices, which are read in the browser. */
export function keyOf(url: URL): string {
  return url.origin + url.pathname;
}

/** The page that stands for one that is not on the device; it is told which. Null for pages that have no language. */
export function standIn(url: URL, base: string): string | null {
  const lang = /^(zh|en)\//.exec(url.pathname.slice(base.length + 1))?.[1];
  if (!lang || url.pathname === `${base}/${lang}/offline/`) return null;
  return `${url.origin}${base}/${lang}/offline/?page=${encodeURIComponent(url.pathname + url.search)}`;
}

/** The scripts and styles that a page names in its HTML, as whole addresses. */
export function partsOf(html: string, page: string): string[] {
  const found = [...html.matchAll(/["']([^"']*_app\/immutable\/[^"']+\.(?:js|css))["']/g)].map(([, path = '']) => new URL(path, page).href);
  return [...new Set(found)];
}

/** The title of a page in its HTML; empty where it has none. */
export function titleOf(html: string): string {
  return (/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&').replaceAll('&lt;', '<').trim();
}
