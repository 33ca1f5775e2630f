import { sitemapXml } from '$lib/export/sitemap';
import { pagePaths } from '$lib/server/page-paths';
import { SITE_ADDRESS } from '$lib/server/site-address';

export const prerender = true;
export const trailingSlash = 'never';

export async function GET() {
  return new Response(sitemapXml(SITE_ADDRESS, await pagePaths()), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}
