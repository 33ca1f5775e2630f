import { escapeMarkup } from '../charts/scene-svg';

/**
 * A sitemap (sitemaps.org 0.9) of pages in two languages, each naming the other. `site` ends with a slash. Where it is empty the
 * addresses begin with a slash: wrong for search engines under a sub-path, and still a list of all pages.
 */
export function sitemapXml(site: string, paths: readonly string[]): string {
  const address = (path: string) => escapeMarkup(`${site || '/'}${path}`);
  const urls = paths.map((path) => {
    const rest = path.slice(3);
    return `<url><loc>${address(path)}</loc><xhtml:link rel="alternate" hreflang="zh-CN" href="${address(`zh/${rest}`)}"/><xhtml:link rel="alternate" hreflang="en" href="${address(`en/${rest}`)}"/></url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}

/** robots.txt: everything but the invented county may be read; the sitemap where its address is known. */
export function robotsTxt(site: string): string {
  return `User-agent: *\nDisallow: /*/counties/x-demo\nDisallow: /*/places/x-demo\n${site ? `Sitemap: ${site}sitemap.xml\n` : ''}`;
}
