import { robotsTxt } from '$lib/export/sitemap';
import { SITE_ADDRESS } from '$lib/server/site-address';

export const prerender = true;
export const trailingSlash = 'never';

export function GET() {
  return new Response(robotsTxt(SITE_ADDRESS), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
