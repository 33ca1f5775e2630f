import type { Lang } from '$lib/i18n';
import { allChanges } from '$lib/queries/changes';
import { ask } from '$lib/server/database';
import { feedResponse, feedTitle } from '$lib/server/feed';
import { inBoth } from '$lib/server/rows';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = () => inBoth([{}]);

/** Everything that changed in the dataset, release by release. */
export async function GET({ params }: { params: { lang: string } }) {
  const lang = params.lang as Lang;
  const changes = await ask(allChanges, { lang });
  return feedResponse({ lang, title: feedTitle(lang), name: 'dataset', path: `${lang}/changes.xml`, up: '../', changes }, `${lang}/data/`);
}
