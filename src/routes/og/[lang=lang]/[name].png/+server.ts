import { error } from '@sveltejs/kit';
import { ogSvg } from '$lib/export/og-svg';
import type { Lang } from '$lib/i18n';
import { ogNames, ogPicture } from '$lib/server/og-pictures';
import { ogPng } from '$lib/server/og-png';
import { inBoth } from '$lib/server/rows';

export const prerender = true;
export const trailingSlash = 'never';

export async function entries() {
  return inBoth((await ogNames()).map((name) => ({ name })));
}

/** The picture of a page, for those who share its address. */
export async function GET({ params }: { params: { lang: string; name: string } }) {
  const picture = await ogPicture(params.name, params.lang as Lang);
  if (!picture) error(404);
  return new Response(new Uint8Array(await ogPng(ogSvg(picture))), { headers: { 'content-type': 'image/png' } });
}
