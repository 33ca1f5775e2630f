import { error } from '@sveltejs/kit';
import { isLang } from '$lib/i18n';
import { SITE_ADDRESS } from '$lib/server/site-address';
import { versionOf } from '$lib/server/version';

export const prerender = true;

/** The page's language, the version of the data it was made from, and the site's address where it is known. */
export async function load({ params }: { params: { lang: string } }) {
  if (!isLang(params.lang)) error(404);
  return { lang: params.lang, version: await versionOf('atlas'), siteAddress: SITE_ADDRESS };
}
