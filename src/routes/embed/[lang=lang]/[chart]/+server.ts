import { embedEntries, embedResponse } from '$lib/server/embed-pages';

export const prerender = true;
export const trailingSlash = 'always';
export const entries = embedEntries;

/** A chart as a page of its own for frames: the first frame drawn, rows inside, one script. It follows new data. */
export const GET = ({ params }: { params: { lang: string; chart: string } }) => embedResponse(params, { root: '../../../', frozen: false });
