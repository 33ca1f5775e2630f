import { atomFeed, type Feed } from '../export/atom';
import { words, type Lang } from '../i18n';
import { allReleases } from '../queries/changes';
import { allMeasures } from '../queries/codebook';
import { ask } from './database';
import { SITE_ADDRESS } from './site-address';

/** More entries than this are left to the dataset's table `change`. */
const ENTRIES = 400;

/** An Atom feed as a response of the build. `path` is the feed's address below the site's, `up` the way from it to the site's root. */
export async function feedResponse(
  { lang, path, up, ...feed }: Pick<Feed, 'title' | 'name' | 'changes'> & { lang: Lang; path: string; up: string },
  pagePath: string
): Promise<Response> {
  const [measures, releases] = await Promise.all([ask(allMeasures, undefined), ask(allReleases, undefined)]);
  const names = new Map(measures.map((row) => [row.measure, lang === 'zh' ? row.zh : row.en]));
  const root = SITE_ADDRESS || up;
  const body = atomFeed({
    ...feed,
    lang,
    changes: feed.changes.slice(0, ENTRIES),
    page: `${root}${pagePath}`,
    self: SITE_ADDRESS ? `${SITE_ADDRESS}${path}` : null,
    // A place that was withdrawn has no page; the name is then missing too.
    pageOf: (change) => (change.name === null ? `${root}${lang}/data/` : `${root}${lang}/places/${change.place}/`),
    measureName: (measure) => names.get(measure) ?? measure,
    released: releases[0]?.released ?? null
  });
  return new Response(body, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}

/** The title of the feed of the whole dataset. */
export function feedTitle(lang: Lang): string {
  return `${words(lang).site}${words(lang).colon}${words(lang).feed.all}`;
}
