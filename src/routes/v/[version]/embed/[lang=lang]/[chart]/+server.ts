import { embedResponse, frozenEntries } from '$lib/server/embed-pages';

export const prerender = true;
export const trailingSlash = 'always';

/** The present version of every chart. A host that keeps the folder `v` from one publication to the next keeps the older ones. */
export const entries = frozenEntries;

/** A chart that stays with its version of the data. */
export const GET = ({ params }: { params: { lang: string; chart: string } }) =>
  embedResponse(params, { root: '../../../../../', frozen: true });
