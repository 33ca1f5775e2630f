import { error } from '@sveltejs/kit';
import { isLang } from '$lib/i18n';
import { meta } from '$lib/queries/codebook';
import { ask } from '$lib/server/database';
import { SITE_ADDRESS } from '$lib/server/site-address';

export const prerender = true;

/** The page's language, the version of the data it was made from, and the site's address where it is known. */
export async function load({ params }: { params: { lang: string } }) {
  if (!isLang(params.lang)) error(404);
  const rows = await ask(meta, undefined);
  return { lang: params.lang, version: rows.find((row) => row.key === 'version')?.value ?? '', siteAddress: SITE_ADDRESS };
}
