import { defaultMeasure, defaultYear } from '../charts/choose';
import type { CountyRows } from '../charts/county-rows';
import { explore, type Explored } from '../charts/explore';
import type { EmbedData } from '../embed/data';
import type { Lang } from '../i18n';
import { allCounties } from '../queries/places';
import { measuresByCounty } from '../queries/stated';
import { NO_CHOICES } from '../state/url';
import { THEMES, THEME_MEASURES, countyPrefix, isTheme, measuresOf, type Theme } from '../themes';
import { ask, type DatasetName } from './database';
import { countyRows, nationalRows, openingRows } from './rows';
import { versionOf } from './version';

const DATASETS: readonly DatasetName[] = ['atlas', 'demo'];

/** The charts that can be framed: each theme as its page opens, and each theme of a county that has figures for it. */
export async function embedCharts(): Promise<{ chart: string; dataset: DatasetName }[]> {
  const charts = THEMES.map((theme): { chart: string; dataset: DatasetName } => ({ chart: theme, dataset: 'atlas' }));
  const measures = [...new Set(THEMES.flatMap(measuresOf))];
  for (const dataset of DATASETS) {
    const stated = await ask(measuresByCounty, { measures }, dataset);
    for (const theme of THEMES) {
      const counties = stated.filter((row) =>
        THEME_MEASURES[theme].some(
          (item) => item.measure === row.measure && (item.channel ?? null) === row.channel && (item.applicant ?? null) === row.applicant
        )
      );
      for (const county of new Set(counties.map((row) => row.county))) charts.push({ chart: `${theme}-${county}`, dataset });
    }
  }
  return charts;
}

/** A chart's data for a frame; null where there is no such chart. `site` leads from the frame's page to the root of the site. */
export async function embedData(chart: string, lang: Lang, site: string, frozen: boolean): Promise<EmbedData | null> {
  const dash = chart.indexOf('-');
  const theme = dash < 0 ? chart : chart.slice(0, dash);
  if (!isTheme(theme)) return null;
  const common = { schema: 'gongkai-embed/1' as const, lang, theme, chart, frozen, site };
  if (dash < 0) {
    const rows = await openingRows(theme, lang);
    const year = defaultYear(defaultMeasure(theme, rows.observations), rows.observations, rows.reports);
    const national = [await nationalRows(year, theme, lang)];
    return {
      ...common,
      version: await versionOf('atlas'),
      rows,
      national,
      invented: false,
      page: `${lang}/themes/${theme}/`,
      prefix: '',
      anchor: ''
    };
  }
  const code = chart.slice(dash + 1);
  for (const dataset of DATASETS) {
    const county = (await ask(allCounties, { lang }, dataset)).find((row) => row.county === code);
    if (!county) continue;
    const rows = slim(await countyRows(county, [theme], lang, dataset), theme);
    return {
      ...common,
      version: await versionOf(dataset),
      rows,
      national: [],
      invented: dataset === 'demo',
      page: `${lang}/counties/${code}/`,
      prefix: countyPrefix(theme),
      anchor: theme
    };
  }
  return null;
}

/** Without what no view of a frame draws, and findings about other figures than its own. */
function slim(rows: CountyRows, theme: Theme): CountyRows {
  const measures = measuresOf(theme);
  const touches = (cells: string | null) => !cells || cells.split(' ').some((key) => measures.includes(key.split('/')[0] ?? ''));
  return {
    ...rows,
    observations: rows.observations.filter((row) => measures.includes(row.measure)),
    findings: rows.findings.filter((finding) => touches(finding.cells))
  };
}

/** The chart as a frame opens. */
export function openingChart(data: EmbedData): Explored {
  return explore({ ...data, choices: NO_CHOICES });
}
