import { formatNumber, formatPeriod, formatPoint, yearSpan } from '../format/number';
import { words, type Lang } from '../i18n';
import { countWord } from '../i18n/count-word';
import { statedPhrase } from '../i18n/measure-phrase';
import { smallCount } from './ranking/rate-dot';
import { isSmall } from './small-base';
import { isPartYear, isSameSpan } from './options';
import type { Point } from './point';

/** What a headline is about. */
export interface HeadlineInput {
  points: readonly Point[];
  lang: Lang;
  /** The year of the points; of two years the later. */
  year: number;
  /** The measure as it is called in a sentence. */
  phrase: string;
  /** The word behind a count; empty for a rate. */
  unitWord: string;
  /** How many townships have a report of the year, where only part of them are among the points. */
  heldCount?: number;
  /** True where the points are of different counties, which are neither added up nor ranked. */
  isUnlike?: boolean;
}

/**
 * The sentence over a chart of one year, from its points alone: the year, the measure, how many state it, and the highest or the sum.
 * It stands alone, and holds no number that the view does not hold.
 */
export function headline({ points, lang, year, phrase, unitWord, heldCount, isUnlike = false }: HeadlineInput): string {
  const zh = lang === 'zh';
  const held = points.filter((point) => point.missing !== 'no-report');
  const stated = points.filter((point) => point.value !== null);
  const rate = unitWord === '';
  const it = statedPhrase(phrase, rate, lang);
  // a rate out of fewer than ten is not ranked
  const ranked = stated.filter((point) => !isSmall(point));
  const top = (ranked.length > 0 ? ranked : stated).reduce<Point | null>(
    (best, point) => (best === null || (point.value ?? 0) > (best.value ?? 0) ? point : best),
    null
  );
  const [n, m] = [stated.length, heldCount ?? held.length];
  if (m === 0) return zh ? `${year} 年没有收录报告，无从比较${phrase}` : `No reports are held for ${year}; nothing is known of ${phrase}`;
  if (n === 0 && held.length > 0 && held.every((point) => point.missing === 'not-on-form'))
    return zh ? `${year} 年的表式没有${phrase}一项` : `The form of ${year} has no row for ${phrase}`;
  if (!top) {
    if (zh) return `${year} 年，已收录的 ${m} 个镇街${m === 1 ? '' : '都'}未载明${phrase}`;
    return m === 1 ? `In ${year}, the one township held does not state ${it}` : `In ${year}, none of the ${m} townships held states ${it}`;
  }
  const period = formatPeriod(top.observation?.periodFrom ?? null, top.observation?.periodTo ?? null, lang);
  const small = isSmall(top);
  const plain = small ? smallCount(top.value ?? 0, top.observation?.baseValue ?? 0) : (formatPoint(top, lang) ?? '');
  // a figure of some months says so wherever it stands alone; the English phrase names what is counted, so the unit need not
  const months = period ? (zh ? `（${period}）` : ` (${period})`) : '';
  const figure = `${plain}${rate || !zh ? '' : ` ${unitWord}`}${months}`;
  const which = zh ? `${year} 年，${m} 个镇街中 ${n} 个载明${phrase}` : `In ${year}, ${n} of ${m} townships state ${it}`;
  // Places of different counties, or months beside whole years, are neither added up nor ranked.
  const mixed = isUnlike || ranked.length === 0 || (stated.some(isPartYear) && stated.some((point) => !isPartYear(point)));
  if (n > 1 && mixed) return which;
  if (n === 1 && m === 1) {
    if (zh) return `${year} 年，${top.name}载明${phrase}：${figure}`;
    const told = !rate ? `${plain} ${countWord(top.value ?? 0, phrase, lang)}` : small ? `${it} (${plain})` : `${it} of ${plain}`;
    return `In ${year}, ${top.name} states ${told}${months}`;
  }
  if (n === 1)
    return zh
      ? `${year} 年，${m} 个镇街中只有${top.name}载明${phrase}：${figure}`
      : `In ${year}, of ${m} townships only ${top.name} states ${it}: ${figure}`;
  if (top.value === 0) return `${which}${zh ? '，都是' : ', all'} 0`;
  const isExact = stated.every((point) => point.observation?.qualifier === 'exact' || point.observation?.qualifier === null);
  if (!rate && isExact && unitWord !== '条' && unitWord !== 'items') {
    const sum = formatNumber(stated.reduce((total, point) => total + (point.value ?? 0), 0));
    return zh ? `${which}，共 ${sum} ${unitWord}` : `${which}: ${sum} in all`;
  }
  const ties = ranked.filter((point) => point.value === top.value).length;
  return zh ? `${which}，${mostZh(top.name, ties, rate)}，${figure}` : `${which}; ${mostEn(top.name, ties, rate)}, ${figure}`;
}

function mostZh(name: string, ties: number, rate: boolean): string {
  if (ties > 1) return `${ties} 个${rate ? '同为最高' : '并列最多'}`;
  return `${name}${rate ? '最高' : '最多'}`;
}

function mostEn(name: string, ties: number, rate: boolean): string {
  if (ties > 1) return `${ties} tie for the ${rate ? 'highest' : 'most'}`;
  return `${name} ${rate ? 'is highest' : 'has the most'}`;
}

/** What the headline of a view of several years is about. */
export interface YearsHeadlineInput extends Pick<HeadlineInput, 'points' | 'lang' | 'phrase' | 'unitWord'> {
  /** True where the points are of those that state something, and say nothing of the rest. */
  isSelection?: boolean;
}

/** The sentence over a view of several years: the years, the measure, and who states it in any of them. */
export function yearsHeadline({ points, lang, phrase, unitWord, isSelection = false }: YearsHeadlineInput): string {
  const years = [...new Set(points.map((point) => point.year))].sort((a, b) => a - b);
  const towns = new Set(points.filter((point) => point.missing !== 'no-report').map((point) => point.place)).size;
  const stated = new Set(points.filter((point) => point.value !== null).map((point) => point.place)).size;
  const [first, last = first] = [years[0], years.at(-1)];
  const span = first === undefined || last === undefined ? '' : yearSpan(first, last);
  const it = statedPhrase(phrase, unitWord === '', lang);
  if (lang === 'zh')
    return `${span} 年，${isSelection ? '' : `${towns} 个镇街中 `}${stated} 个${isSelection ? '镇街' : ''}至少一年载明${it}`;
  const who = isSelection
    ? `${stated} ${countWord(stated, 'townships', lang)} ${stated === 1 ? 'states' : 'state'}`
    : `${stated} of ${towns} townships ${stated === 1 ? 'states' : 'state'}`;
  return `In ${span}, ${who} ${it} in at least one year`;
}

/** The sentence over two years side by side: how many rose and fell, of those that can be compared; of one alone from what to what. */
export function changeHeadline({ points, year, lang, phrase, unitWord }: Omit<HeadlineInput, 'heldCount' | 'isUnlike'>): string {
  const zh = lang === 'zh';
  const pairs = points
    .filter((point) => point.year === year && point.value !== null && !isSmall(point))
    .flatMap((now) => {
      const before = points.find(
        (other) => other.place === now.place && other.year === year - 1 && other.value !== null && !isSmall(other)
      );
      return before && isSameSpan(before, now) ? [{ before, now, change: (now.value ?? 0) - (before.value ?? 0) }] : [];
    });
  const the = !zh && unitWord === '' ? `the ${phrase}` : phrase;
  const [only] = pairs;
  if (!only)
    return zh
      ? `${year - 1} 到 ${year} 年，没有镇街的${phrase}可以相比`
      : `From ${year - 1} to ${year}, ${the} can be compared in no township`;
  if (pairs.length === 1) return oneChange(only.before, only.now, only.change, { lang, the, unitWord });
  const up = pairs.filter(({ change }) => change > 0).length;
  const down = pairs.filter(({ change }) => change < 0).length;
  return zh
    ? `${year - 1} 到 ${year} 年，可比的 ${pairs.length} 个镇街中 ${up} 个${phrase}上升，${down} 个下降`
    : `From ${year - 1} to ${year}, of ${pairs.length} townships that can be compared, ${the} rose in ${up} and fell in ${down}`;
}

/** The change of the one township that can be compared, with both figures. */
function oneChange(
  before: Point,
  now: Point,
  change: number,
  { lang, the, unitWord }: { lang: Lang; the: string; unitWord: string }
): string {
  const zh = lang === 'zh';
  const told = (point: Point) => {
    const notes = [
      formatPeriod(point.observation?.periodFrom ?? null, point.observation?.periodTo ?? null, lang),
      point.observation?.status === 'derived' ? words(lang).derived : null
    ].filter((note) => note !== null);
    const figure = `${formatPoint(point, lang) ?? ''}${zh && unitWord !== '' ? ` ${unitWord}` : ''}`;
    return notes.length === 0 ? figure : zh ? `${figure}（${notes.join('，')}）` : `${figure} (${notes.join(', ')})`;
  };
  const [old, fresh] = [told(before), told(now)];
  if (zh) {
    const way = change > 0 ? '升至' : change < 0 ? '降至' : '到';
    const end = change === 0 ? '，没有变化' : '';
    return `${now.name}${the}由 ${before.year} 年的 ${old}${way} ${now.year} 年的 ${fresh}${end}`;
  }
  const plural = unitWord !== '';
  const way = change > 0 ? 'rose' : change < 0 ? 'fell' : plural ? 'were unchanged' : 'was unchanged';
  return `In ${now.name}, ${the} ${way} from ${old} in ${before.year} to ${fresh} in ${now.year}`;
}

/** Every number printed in a sentence, as numbers; for comparing a headline with its rows. */
export function numbersIn(sentence: string): number[] {
  return [...sentence.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map((match) => Number(match[0].replaceAll(',', '')));
}

/** The words for missing kinds that occur among points, for the note under a chart. */
export function missingKinds(points: readonly Point[], lang: Lang): { glyph: string; word: string; explain: string; count: number }[] {
  const counts = new Map<NonNullable<Point['missing']>, number>();
  for (const point of points) if (point.missing) counts.set(point.missing, (counts.get(point.missing) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ ...words(lang).missing[kind], count }));
}
