import { countWord } from '../i18n/count-word';
import { formatNumber, formatPeriod, formatPoint, yearSpan } from '../format/number';
import { words, type Lang } from '../i18n';
import { smallCount } from './ranking/rate-dot';
import { isSmall } from './small-base';
import { isPartYear, isSameSpan } from './options';
import type { Point } from './point';

/** The sentence over a chart, from its points alone: how many state the figure, and the highest or the sum. No number that the view does not hold. `heldCount` where only part of the reports held is among the points. */
export function headline(points: readonly Point[], lang: Lang, name: string, unitWord: string, heldCount?: number, unlike = false): string {
  const held = points.filter((point) => point.missing !== 'no-report');
  const stated = points.filter((point) => point.value !== null);
  const rate = stated.some((point) => point.observation?.unit === 'percent');
  // a rate out of fewer than ten is not ranked
  const ranked = stated.filter((point) => !isSmall(point));
  const top = (ranked.length > 0 ? ranked : stated).reduce<Point | null>(
    (best, point) => (best === null || (point.value ?? 0) > (best.value ?? 0) ? point : best),
    null
  );
  const [n, m] = [stated.length, heldCount ?? held.length];
  if (m === 0) return lang === 'zh' ? `这一年没有收录报告，无从比较${name}` : `No reports are held for this year`;
  if (n === 0 && held.length > 0 && held.every((point) => point.missing === 'not-on-form'))
    return lang === 'zh' ? `这一年的表式没有${name}一项` : `The form of this year has no such row`;
  if (n === 0 || !top)
    return lang === 'zh'
      ? `已收录的 ${m} 个镇街都未载明${name}`
      : m === 1
        ? `The one township held does not state it`
        : `None of the ${m} townships held states it`;
  const period = formatPeriod(top.observation?.periodFrom ?? null, top.observation?.periodTo ?? null, lang);
  const plain = isSmall(top) ? smallCount(top.value ?? 0, top.observation?.baseValue ?? 0) : (formatPoint(top, lang) ?? '');
  const unit = countWord(top.value ?? 0, unitWord, lang);
  // a figure of some months says so wherever it stands alone
  const figure = `${plain}${rate ? '' : ` ${unit}`}${period ? (lang === 'zh' ? `（${period}）` : ` (${period})`) : ''}`;
  // Places of different counties, or months beside whole years, are neither added up nor ranked.
  const mixed = unlike || ranked.length === 0 || (stated.some(isPartYear) && stated.some((point) => !isPartYear(point)));
  if (n > 1 && mixed) return lang === 'zh' ? `${m} 个镇街中 ${n} 个载明${name}` : `${n} of ${m} townships state it`;
  if (n === 1 && m === 1) return lang === 'zh' ? `${top.name}载明${name}：${figure}` : `${top.name}: ${figure}`;
  if (n === 1)
    return lang === 'zh' ? `${m} 个镇街中只有${top.name}载明${name}：${figure}` : `Of ${m} townships only ${top.name} states it: ${figure}`;
  const ties = ranked.filter((point) => point.value === top.value).length;
  if (top.value === 0) return lang === 'zh' ? `${m} 个镇街中 ${n} 个载明${name}，都是 0` : `${n} of ${m} townships state it, all 0`;
  if (
    !rate &&
    stated.every((point) => point.observation?.qualifier === 'exact' || point.observation?.qualifier === null) &&
    unitWord !== '条' &&
    unitWord !== 'items'
  ) {
    const sum = stated.reduce((total, point) => total + (point.value ?? 0), 0);
    return lang === 'zh'
      ? `${m} 个镇街中 ${n} 个载明${name}，共 ${formatNumber(sum)} ${unitWord}`
      : `${n} of ${m} townships state it: ${formatNumber(sum)} ${countWord(sum, unitWord, lang)} in all`;
  }
  const most =
    ties > 1
      ? lang === 'zh'
        ? `${ties} 个并列最多`
        : `${ties} tie for the most`
      : lang === 'zh'
        ? `${top.name}最多`
        : `${top.name} has the most`;
  const high =
    ties > 1
      ? lang === 'zh'
        ? `${ties} 个同为最高`
        : `${ties} tie for the highest`
      : lang === 'zh'
        ? `${top.name}最高`
        : `${top.name} is highest`;
  return lang === 'zh'
    ? `${m} 个镇街中 ${n} 个载明${name}，${rate ? high : most}，${figure}`
    : `${n} of ${m} townships state it; ${rate ? high : most}, ${figure}`;
}

/** The sentence over a view of several years: who states the figure in any of them. `isSelection` where the points are of those that state something, and say nothing of the rest. */
export function yearsHeadline(points: readonly Point[], lang: Lang, name: string, isSelection = false): string {
  const years = [...new Set(points.map((point) => point.year))].sort((a, b) => a - b);
  const towns = new Set(points.filter((point) => point.missing !== 'no-report').map((point) => point.place)).size;
  const stated = new Set(points.filter((point) => point.value !== null).map((point) => point.place)).size;
  const [first, last = first] = [years[0], years.at(-1)];
  const span = first === undefined || last === undefined ? '' : yearSpan(first, last);
  if (isSelection)
    return lang === 'zh'
      ? `${span} 年，${stated} 个镇街至少一年载明${name}`
      : `${span}: ${stated} ${stated === 1 ? 'township states' : 'townships state'} it in some year`;
  return lang === 'zh'
    ? `${span} 年，${towns} 个镇街中 ${stated} 个至少一年载明${name}`
    : `${span}: ${stated} of ${towns} townships state it in some year`;
}

/** The sentence over two years side by side: how many rose and fell, of those that can be compared. */
export function changeHeadline(points: readonly Point[], year: number, lang: Lang, name: string): string {
  const changes = points
    .filter((point) => point.year === year && point.value !== null && !isSmall(point))
    .flatMap((point) => {
      const before = points.find(
        (other) => other.place === point.place && other.year === year - 1 && other.value !== null && !isSmall(other)
      );
      return before && isSameSpan(before, point) ? [(point.value ?? 0) - (before.value ?? 0)] : [];
    });
  const up = changes.filter((change) => change > 0).length;
  const down = changes.filter((change) => change < 0).length;
  return lang === 'zh'
    ? `${year - 1} 到 ${year} 年，可比的 ${changes.length} 个镇街中 ${up} 个${name}上升，${down} 个下降`
    : `${year - 1} to ${year}: of ${changes.length} ${changes.length === 1 ? 'township' : 'townships'} that can be compared, ${up} rose and ${down} fell`;
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
