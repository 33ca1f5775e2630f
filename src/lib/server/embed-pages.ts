import { error } from '@sveltejs/kit';
import { embedDocument } from '../embed/document';
import { frameHeights } from '../embed/frame-height';
import { iframeSnippet } from '../embed/snippets';
import { isLang } from '../i18n';
import { words } from '../i18n';
import { embedCharts, embedData, openingChart } from './embeds';
import { inBoth } from './rows';
import { SITE_ADDRESS } from './site-address';
import { versionOf } from './version';

/** oEmbed knows full addresses alone: where the site's own is not known, it is where `npm start` serves it. */
const ADDRESS = SITE_ADDRESS || 'http://localhost:4173/';

/** Every chart in every language. */
export async function embedEntries() {
  return inBoth((await embedCharts()).map(({ chart }) => ({ chart })));
}

/** The same, each with the version of its data. */
export async function frozenEntries() {
  const charts = await embedCharts();
  return inBoth(await Promise.all(charts.map(async ({ chart, dataset }) => ({ chart, version: await versionOf(dataset) }))));
}

/** The page of a chart. */
export async function embedResponse(
  { lang, chart }: { lang: string; chart: string },
  { root, frozen }: { root: string; frozen: boolean }
): Promise<Response> {
  const data = isLang(lang) ? await embedData(chart, lang, root, frozen) : null;
  if (!data) error(404);
  const html = embedDocument(openingChart(data), data, {
    script: { src: `${root}embed/chart.${lang}.js` },
    oembed: frozen ? null : `${ADDRESS}embed/${lang}/${chart}/oembed.json`
  });
  // Just so: the build takes this type alone for a page.
  return new Response(html, { headers: { 'content-type': 'text/html' } });
}

/** The chart's oEmbed answer: a frame alone, since hosts strip scripts. */
export async function oembedResponse({ lang, chart }: { lang: string; chart: string }): Promise<Response> {
  const data = isLang(lang) ? await embedData(chart, lang, '../../../', false) : null;
  if (!data) error(404);
  const shown = openingChart(data);
  const { fits } = frameHeights(shown, data);
  const width = 640;
  return new Response(
    `${JSON.stringify(
      {
        version: '1.0',
        type: 'rich',
        provider_name: `${words(data.lang).site} Gongkai Atlas`,
        provider_url: ADDRESS,
        title: shown.title,
        cache_age: 86_400,
        width,
        height: fits,
        html: iframeSnippet({ src: `${ADDRESS}embed/${data.lang}/${data.chart}/`, title: shown.title, height: fits, width })
      },
      null,
      2
    )}\n`,
    { headers: { 'content-type': 'application/json' } }
  );
}
