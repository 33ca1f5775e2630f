import { yearSpan } from '../format/number';
import { words, type Lang } from '../i18n';
import { measurePhrase } from '../i18n/measure-phrase';
import { unitWord as unitWordOf } from '../i18n/unit-word';
import type { FindingRow } from '../queries/findings';
import type { Choices } from '../state/url';
import { THEME_MEASURES, type Theme, type ThemeMeasure, type View } from '../themes';
import { defaultMeasure, defaultYear, fittingViews, laterYears, offeredMeasures, yearBefore } from './choose';
import { townsOf, yearsOf, type CountyRows, type NationalRows } from './county-rows';
import { drawPoints } from './draw-points';
import { drawingNotes, missingNotes } from './drawing-notes';
import type { EvidenceItem } from './evidence-item';
import { formEvidence, formRows, formStated, formView, isFormView, type FormRows } from './form';
import { formTitle } from './form-title';
import { changeHeadline, headline, yearsHeadline } from './headline';
import { isSameSpan } from './options';
import { pointsOf, type Point } from './point';
import type { Scene } from './scene';
import { withoutSmall } from './small-base';
import { sortPoints, type Sort } from './sort';

/** What a chart of one theme is made from: rows at hand and a reader's choices. */
export interface ExploreInput {
  lang: Lang;
  theme: Theme;
  rows: CountyRows;
  /** All places of some years, for the distribution; empty where they are not at hand. */
  national: readonly NationalRows[];
  choices: Choices;
  invented: boolean;
  /** The township of the page; null where the reader may choose one. */
  fixedMine?: string | null;
}

/** A chart, its sentence and its table, with every choice settled. The site, the embed and the exports show the same one. */
export interface Explored extends ExploreInput {
  offered: ThemeMeasure[];
  measure: ThemeMeasure;
  measureName: string;
  unitWord: string;
  /** The years that may be chosen: from the first to the last with a report. */
  years: number[];
  /** The years drawn over time: those and, where a report tells the figure of the year before the first, that one. */
  span: number[];
  year: number;
  views: View[];
  view: View;
  isForm: boolean;
  /** True where the view shows every year, so that no year is to be chosen. */
  ofYears: boolean;
  mine: string | null;
  sort: Sort;
  /** Every town and year. */
  all: Point[];
  /** The year chosen, in the order chosen. */
  ofYear: Point[];
  /** The dots of a distribution: the whole country where it is at hand. */
  dots: readonly Point[];
  /** The points that the drawing is about. */
  shown: readonly Point[];
  /** The points of the table under it. */
  tabled: readonly Point[];
  form: FormRows;
  title: string;
  subtitle: string;
  notes: string[];
  draw: (width: number) => Scene;
}

/** What was worked out from rows, kept with them: a choice of view or order asks for the same again, within a frame's time. */
const worked = new WeakMap<object, Map<string, unknown>>();

/** The answer to `make`, which depends on the rows and what `key` names alone. */
function once<T>(rows: object, key: string, make: () => T): T {
  const known = worked.get(rows) ?? new Map<string, unknown>();
  worked.set(rows, known);
  if (!known.has(key)) known.set(key, make());
  return known.get(key) as T;
}

/** Settles a reader's choices over the rows at hand. A choice that the rows do not hold falls back to the default. */
export function explore(input: ExploreInput): Explored {
  const { lang, theme, rows, choices } = input;
  const text = words(lang);
  const offered = once(rows, `offered ${theme}`, () => offeredMeasures(theme, rows.observations).map((item) => item.measure));
  const measure =
    THEME_MEASURES[theme].find((item) => item.key === choices.measure) ??
    once(rows, `measure ${theme}`, () => defaultMeasure(theme, rows.observations));
  const years = once(rows, 'years', () => yearsOf(rows.reports));
  const year =
    choices.year !== null && years.includes(choices.year)
      ? choices.year
      : once(rows, `year ${measure.key}`, () => defaultYear(measure, rows.observations, rows.reports));
  const selection = { measure: measure.measure, channel: measure.channel ?? null, applicant: measure.applicant ?? null };
  const span = once(rows, `span ${measure.key}`, () => [...yearBefore(measure, rows.observations, years), ...years]);
  const all = once(rows, `points ${measure.key}`, () => pointsOf(rows.towns, span, rows.reports, rows.observations, selection));
  const mine = input.fixedMine ?? choices.mine;
  const sort: Sort = choices.sort ?? 'value';
  const ofYear = sortPoints(
    all.filter((point) => point.year === year),
    sort
  );
  const national = input.national.find((item) => item.year === year) ?? null;
  const nationalPoints = national
    ? once(national, `points ${measure.key}`, () =>
        pointsOf(townsOf(national.reports), [year], national.reports, national.observations, selection)
      )
    : [];
  const form = once(rows, `form ${theme} ${year}`, () => formRows(theme === 'requests' ? rows.towns : [], year, rows.observations));
  const stated = (points: readonly Point[]) => points.filter((point) => point.value !== null).length;
  const views = fittingViews(all, year, Math.max(stated(nationalPoints), stated(ofYear)), form.outcomes.length > 0, theme === 'online');
  const view: View = choices.view !== null && views.includes(choices.view) ? choices.view : (views[0] ?? 'table');
  const isForm = isFormView(view);
  const measureName = text.measures[measure.key] ?? measure.key;
  const unitWord = unitWordOf(measure.key, lang);
  const dots = nationalPoints.length > 0 ? nationalPoints : ofYear;
  // Of the whole country only those that state the figure are drawn; the subtitle says of how many.
  const held = ofYear.filter((point) => point.missing !== 'no-report' && (rows.county !== 'all' || point.value !== null));
  const heldCount = rows.heldByYear?.[year] ?? ofYear.filter((point) => point.missing !== 'no-report').length;
  const ofYears = view === 'time' || view === 'multiples' || view === 'heatmap';
  const shown =
    view === 'distribution'
      ? dots
      : view === 'ranking' || isForm
        ? ofYear
        : view === 'slope'
          ? all.filter((point) => point.year === year || point.year === year - 1)
          : all;
  const options = (width: number) => ({ lang, width, mine, measureName, unitWord });
  const phrase = measurePhrase(measure.key, lang);
  const title = isForm
    ? formTitle(view, form, year, lang)
    : ofYears
      ? yearsHeadline({ points: all, lang, phrase, unitWord, isSelection: rows.county === 'all' })
      : view === 'slope'
        ? changeHeadline({ points: all, year, lang, phrase, unitWord })
        : headline({
            points: view === 'distribution' ? dots : ofYear,
            lang,
            year,
            phrase,
            unitWord,
            ...(view === 'distribution' ? {} : { heldCount }),
            isUnlike: rows.county === 'all' || view === 'distribution'
          });
  const counted = view === 'distribution' ? dots : held;
  const rate = all.some((point) => point.observation?.unit === 'percent');
  const subtitle = [
    view === 'distribution' && national ? text.control.everywhere : rows.county === 'all' ? text.control.all : rows.name,
    ofYears ? yearSpan(span[0] ?? year, span.at(-1) ?? year) : String(year),
    isForm ? `${text.methods.table}3` : measureName,
    isForm ? unitWordOf('requests-', lang) : rate ? '%' : unitWord,
    isForm
      ? text.chart.statedOf(formStated(view, form), rows.towns.length)
      : ofYears
        ? rows.county === 'all'
          ? ''
          : text.chart.statedOf(
              placesIn(all.filter((point) => point.value !== null)),
              placesIn(all.filter((point) => point.missing !== 'no-report'))
            )
        : text.chart.statedOf(
            stated(counted),
            view === 'distribution' ? dots.filter((point) => point.missing !== 'no-report').length : heldCount
          )
  ]
    .filter(Boolean)
    .join(' · ');
  const drawn = view === 'ranking' ? held : view === 'table' ? shown : withoutSmall(shown);
  const without = isForm ? rows.towns.filter((town) => !form.outcomes.some((row) => row.place === town.place)) : [];
  const notes = [
    ...missingNotes(view, drawn, lang),
    ...(choices.year === null && !ofYears && !isForm && rows.county !== 'all' && !(view === 'distribution' && national)
      ? [laterYears(all, year)].filter((later) => later.length > 0).map(text.chart.laterYears)
      : []),
    ...(without.length > 0
      ? [`${text.chart.noTable3}${text.colon}${without.map((town) => town.name).join(lang === 'zh' ? '、' : ', ')}`]
      : []),
    ...(isForm ? [] : drawingNotes(view, drawn, lang)),
    ...(view === 'outcomes' && form.outcomes.every((row) => (row.total ?? 0) <= 20) ? [text.chart.perMark] : [])
  ];
  return {
    ...input,
    offered: offered.includes(measure) ? offered : [...offered, measure],
    measure,
    measureName,
    unitWord,
    years,
    span,
    year,
    views,
    view,
    isForm,
    ofYears,
    mine,
    sort,
    all,
    ofYear,
    dots,
    shown,
    tabled: view === 'ranking' || view === 'table' || isForm ? ofYear : view === 'distribution' ? sortPoints(dots, sort) : all,
    form,
    title,
    subtitle,
    notes,
    draw: oncePerWidth((width) =>
      isForm
        ? formView(view, form, options(width))
        : drawPoints(view, { measure: measure.measure, year, all, ofYear: held, dots }, options(width))
    )
  };
}

/** The same drawing for the same width, so that one made ahead of a choice is the one shown after it. */
function oncePerWidth(draw: (width: number) => Scene): (width: number) => Scene {
  const drawn = new Map<number, Scene>();
  return (width) => {
    const scene = drawn.get(width) ?? draw(width);
    drawn.set(width, scene);
    return scene;
  };
}

/** How many places points are of. */
function placesIn(points: readonly Point[]): number {
  return new Set(points.map((point) => point.place)).size;
}

/** The source of a mark of a chart: its figure, last year's, the county's, and the findings of its report. Null where the mark is unknown. */
export function evidenceOf(chart: Explored, datum: string): EvidenceItem | null {
  const { rows, lang, invented, all } = chart;
  const countyName = rows.county === 'all' ? null : rows.name;
  // a dot of the whole country brings the findings of its own year
  const findingsFor = (report: string | undefined): FindingRow[] => {
    const own = rows.findings.filter((finding) => finding.report === report);
    return own.length > 0 ? own : chart.national.flatMap(({ findings }) => findings.filter((finding) => finding.report === report));
  };
  if (chart.isForm) {
    const before = formRows(rows.towns, chart.year - 1, rows.observations);
    const found = formEvidence(chart.view, chart.form, before, datum, rows.reports, lang);
    if (!found) return null;
    const { point, name, cells, lastYear, peers } = found;
    return {
      point,
      measureName: name,
      countyName,
      unitWord: unitWordOf('requests-', lang),
      lastYear,
      peers: rows.county === 'all' ? [] : peers,
      findings: findingsFor(point.report?.report),
      sources: rows.observations.filter((row) => row.report === point.observation?.report),
      more: cells,
      invented
    };
  }
  const point = [...all, ...chart.dots].find((item) => item.key === datum);
  if (!point) return null;
  return {
    point,
    measureName: chart.measureName,
    // a dot of the whole country may be of another county
    countyName: all.includes(point) ? countyName : null,
    unitWord: chart.unitWord,
    lastYear: all.find((item) => item.place === point.place && item.year === point.year - 1 && item.value !== null) ?? null,
    peers:
      rows.county === 'all' ? [] : all.filter((item) => item.year === point.year && item.place !== point.place && isSameSpan(item, point)),
    findings: findingsFor(point.report?.report),
    sources: rows.observations.filter((row) => row.report === point.observation?.report),
    invented
  };
}
