import { foldLabel } from '../text/fold';
import { ownText } from '../text/own-text';

/** Words of a head or label that make its numbers others than the form asks for: last year's, a sum over years, a part of the year, money. */
const KINDS = [
  /(?<![比较同与])(?:上(?:一|个)?年|去年|前年|上期)/,
  /累计|历年|历史|往年|以来|近[一二两三四五六七八九十\d]+年|年来|五[”"]?期间/,
  /计划|目标|预计|同比|环比|占比/,
  /[上下]半年|季度|[本当上]月|[\d一二三四五六七八九十]个?月|同期/,
  /金额|罚款/
];
const YEAR = /(?<![比较同与\d])20[0-3]\d(?!\d)/g;

/**
 * Whether a head or label speaks of another time or another quantity than the wording of the form it is taken for: 上年, 累计, 上半年,
 * 金额, or a year that is not the one reported on (`year`; null: not known). What the form itself says counts for nothing.
 */
export function isOfOtherPeriod(printed: string, form: string, year: number | null): boolean {
  return namesPeriod(printed) && judge(foldLabel(printed), form, year);
}

/** Whether a head or label names a year or has one of these words; few do. */
export function namesPeriod(printed: string): boolean {
  if (printed.length > LONGEST_KEPT) return hasWords(foldLabel(printed));
  const known = named.get(printed);
  if (known !== undefined) return known;
  const answer = hasWords(foldLabel(printed));
  if (named.size < MOST_KEPT) named.set(ownText(printed), answer);
  return answer;
}

/** Heads and labels repeat from report to report: what short ones have is remembered. */
const LONGEST_KEPT = 60;
const MOST_KEPT = 10_000;
const named = new Map<string, boolean>();

const hasWords = (text: string): boolean => /20[0-3]\d/.test(text) || KINDS.some((kind) => kind.test(text));

function judge(text: string, form: string, year: number | null): boolean {
  if (KINDS.some((kind) => kind.test(text) && !kind.test(form))) return true;
  const own = year === null ? null : /上一?年/.test(form) ? year - 1 : form.includes('下年') ? year + 1 : year;
  return own !== null && (text.match(YEAR) ?? []).some((told) => Number(told) !== own && Number(told) !== year);
}
