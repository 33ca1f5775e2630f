import { embedEntries, oembedResponse } from '$lib/server/embed-pages';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = embedEntries;

/** The chart's oEmbed answer, as a file that any static host can serve. */
export const GET = ({ params }: { params: { lang: string; chart: string } }) => oembedResponse(params);
