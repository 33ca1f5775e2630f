/**
 * Where the site will stand, with a slash at its end: `SITE_ADDRESS` when building, else where `npm start` serves it. Only what cannot be
 * relative needs it (oEmbed, sitemap, feeds); every page works at any address.
 */
export function siteAddress(): string {
  const given = process.env['SITE_ADDRESS'] ?? 'http://localhost:4173/';
  const url = URL.canParse(given) ? new URL(given) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(`SITE_ADDRESS is "${given}"; it takes the site's full address, such as https://example.org/atlas/.`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
