import { dataVersion } from '$lib/server/embeds';
import { embedEntries, embedResponse } from '$lib/server/embed-pages';

export const prerender = true;
export const trailingSlash = 'always';

/** The present version of every chart. A host that keeps the folder `v` from one publication to the next keeps the older ones. */
export async function entries() {
  const version = await dataVersion();
  return (await embedEntries()).map((entry) => ({ ...entry, version }));
}

/** A chart that stays with its version of the data. */
export const GET = ({ params }: { params: { lang: string; chart: string } }) =>
  embedResponse(params, { root: '../../../../../', frozen: true });
