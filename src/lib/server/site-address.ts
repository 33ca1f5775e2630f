/**
 * Where the site will stand, ended by a slash, from the environment variable SITE_ADDRESS at build; empty where it is not known. What
 * must name an absolute address (canonical links, the sitemap) is then left out; what may be relative is.
 */
export const SITE_ADDRESS = readAddress(process.env.SITE_ADDRESS ?? '');

/** A site's address with a slash at its end; empty stays empty. Throws where it is no http(s) address. */
export function readAddress(text: string): string {
  if (text === '') return '';
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new Error(`SITE_ADDRESS is “${text}”; write it as https://example.org/atlas/`);
  }
  if (!/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw new Error(`SITE_ADDRESS is “${text}”; write it as https://example.org/atlas/, without ? or #`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
