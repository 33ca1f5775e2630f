import { fittingViews } from '$lib/charts/choose';
import type { CountyRows } from '$lib/charts/county-rows';
import { drawPoints } from '$lib/charts/draw-points';
import { drawingNotes, missingNotes } from '$lib/charts/drawing-notes';
import { explore, type Explored } from '$lib/charts/explore';
import { changeHeadline, headline, yearsHeadline } from '$lib/charts/headline';
import { pointsOf, type Point } from '$lib/charts/point';
import { withoutSmall } from '$lib/charts/small-base';
import { sortPoints } from '$lib/charts/sort';
import type { Exportable } from '$lib/export/exportable';
import { yearSpan } from '$lib/format/number';
import { words, type Lang } from '$lib/i18n';
import { measurePhrase } from '$lib/i18n/measure-phrase';
import { unitWord } from '$lib/i18n/unit-word';
import type { Choices } from '$lib/state/url';
import { THEMES, THEME_MEASURES, type Theme, type ThemeMeasure, type View } from '$lib/themes';

/** A measure and the theme it belongs to. */
export interface ComparedMeasure {
  theme: Theme;
  measure: ThemeMeasure;
}

/** Every measure that can be compared, theme by theme. */
export const MEASURES: readonly ComparedMeasure[] = THEMES.flatMap((theme) => THEME_MEASURES[theme].map((measure) => ({ theme, measure })));

/** What the panels of one comparison share: the rows of the townships chosen, the years they cover and the one shown. */
export interface Comparison {
  lang: Lang;
  rows: CountyRows;
  years: readonly number[];
  year: number;
  choices: Choices;
}

/** One measure of a comparison as a chart. */
export interface Panel extends Exportable {
  of: ComparedMeasure;
  points: readonly Point[];
  views: View[];
  /** True where the view shows every year. */
  ofYears: boolean;
  name: string;
  unit: string;
}

/** The chart of one measure. Its `shown` points, which files hold, are of all years where the view shows them, else of the year alone. */
export function panelOf(of: ComparedMeasure, { lang, rows, years, year, choices }: Comparison): Panel {
  const text = words(lang);
  const { measure } = of;
  const points = pointsOf(rows.towns, years, rows.reports, rows.observations, {
    measure: measure.measure,
    channel: measure.channel ?? null,
    applicant: measure.applicant ?? null
  });
  const ofYear = sortPoints(
    points.filter((point) => point.year === year),
    choices.sort ?? 'value'
  );
  // of a township whose report is not held nobody can say what it states
  const held = ofYear.filter((point) => point.missing !== 'no-report').length;
  const views = fittingViews(points, year, ofYear.filter((point) => point.value !== null).length, false);
  const view: View = choices.view !== null && views.includes(choices.view) ? choices.view : (views[0] ?? 'ranking');
  const ofYears = view === 'time' || view === 'multiples' || view === 'heatmap';
  const name = text.measures[measure.key] ?? measure.key;
  const unit = unitWord(measure.key, lang);
  const phrase = measurePhrase(measure.key, lang);
  const told = ofYears ? yearSpan(years[0] ?? year, years.at(-1) ?? year) : view === 'slope' ? `${year - 1}–${year}` : String(year);
  const filed = view === 'ranking' || view === 'distribution' ? [year] : view === 'slope' ? [year - 1, year] : null;
  const shown = filed ? points.filter((point) => filed.includes(point.year)) : points;
  const drawn = view === 'ranking' || view === 'table' ? shown : withoutSmall(shown);
  return {
    of,
    points,
    views,
    ofYears,
    name,
    unit,
    lang,
    title: ofYears
      ? yearsHeadline({ points, lang, phrase, unitWord: unit })
      : view === 'slope'
        ? changeHeadline({ points, year, lang, phrase, unitWord: unit })
        : headline({ points: ofYear, lang, year, phrase, unitWord: unit, heldCount: held, isUnlike: true }),
    subtitle: `${told} · ${name} · ${unit || '%'}`,
    notes: [...missingNotes(view, drawn, lang), ...drawingNotes(view, drawn, lang)],
    invented: false,
    view,
    isForm: false,
    year,
    measure,
    shown,
    tabled: points,
    form: { outcomes: [], balances: [], applicants: [] },
    rows,
    national: [],
    draw: (width) =>
      drawPoints(
        view,
        { measure: measure.measure, year, all: points, ofYear, dots: ofYear },
        { lang, width, mine: choices.mine, measureName: name, unitWord: unit }
      )
  };
}

/** A panel as it is shared: settled as every chart is, under its own headline. Its link keeps all places. */
export function sharedPanel({ lang, of, rows, year, view, title, subtitle, notes }: Panel, choices: Choices): Explored {
  const own = { ...choices, county: null, year, measure: of.measure.key, view };
  const chart = explore({ lang, theme: of.theme, rows, national: [], choices: own, invented: false });
  return { ...chart, title, subtitle, notes: [...notes] };
}
