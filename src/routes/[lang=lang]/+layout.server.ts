import { error } from '@sveltejs/kit';
import { isLang } from '$lib/i18n';
import { meta } from '$lib/queries/codebook';
import { ask } from '$lib/server/database';

export const prerender = true;

/** The page's language and the version of the data it was made from. */
export async function load({ params }: { params: { lang: string } }) {
  if (!isLang(params.lang)) error(404);
  const rows = await ask(meta, undefined);
  return { lang: params.lang, version: rows.find((row) => row.key === 'version')?.value ?? '' };
}
