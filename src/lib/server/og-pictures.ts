import { explore } from '../charts/explore';
import { offeredMeasures } from '../charts/choose';
import type { OgPicture } from '../export/og-svg';
import { words, type Lang } from '../i18n';
import { allCounties } from '../queries/places';
import { NO_CHOICES } from '../state/url';
import { THEMES, isTheme, type Theme } from '../themes';
import type { CountyRows } from '../charts/county-rows';
import { ask, type DatasetName } from './database';
import { countyRows, openingRows } from './rows';

const DATASETS: readonly DatasetName[] = ['atlas', 'demo'];

/** The names of all pictures: the site's, one a theme, one a county; a township shows its county's. */
export async function ogNames(): Promise<string[]> {
  const lists = await Promise.all(DATASETS.map((dataset) => ask(allCounties, { lang: 'zh' }, dataset)));
  return ['site', ...THEMES, ...lists.flat().map(({ county }) => county)];
}

/** What a picture shows; null where there is none of that name. */
export async function ogPicture(name: string, lang: Lang): Promise<OgPicture | null> {
  const text = words(lang);
  if (name === 'site') return ofChart(await openingRows('disclosure', lang), 'disclosure', lang, false, text.siteSub);
  if (isTheme(name)) return ofChart(await openingRows(name, lang), name, lang, false, text.themes[name].question);
  for (const dataset of DATASETS) {
    const county = (await ask(allCounties, { lang }, dataset)).find((row) => row.county === name);
    if (!county) continue;
    const rows = await countyRows(county, THEMES, lang, dataset);
    const theme = THEMES.find((item) => offeredMeasures(item, rows.observations).length > 0);
    const invented = dataset === 'demo';
    return theme ? ofChart(rows, theme, lang, invented, null) : { lang, title: county.name, subtitle: text.siteSub, invented, draw: null };
  }
  return null;
}

/** A theme's question over its opening chart; a county's own headline over its first. */
function ofChart(rows: CountyRows, theme: Theme, lang: Lang, invented: boolean, question: string | null): OgPicture {
  const chart = explore({ lang, theme, rows, national: [], choices: NO_CHOICES, invented });
  return {
    lang,
    title: question ?? chart.title,
    subtitle: question ? chart.title : chart.subtitle,
    invented,
    draw: chart.draw
  };
}
