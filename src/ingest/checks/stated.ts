import type { Observation, Qualifier } from '$lib/model';

/** Whether a count may be what the text states, given how exactly it states it: 80余 is 80 or more, 近300 just under 300. */
export function mayBe(count: number, stated: number, qualifier: Qualifier | undefined): boolean {
  switch (qualifier ?? 'exact') {
    case 'at-least':
      return count >= stated;
    case 'over':
      return count > stated;
    case 'nearly':
      return count <= stated && count >= stated * 0.9;
    case 'about':
      return Math.abs(count - stated) <= stated * 0.1;
    default:
      return count === stated;
  }
}

const WORDS: Record<Qualifier, { zh: string; en: string }> = {
  exact: { zh: '', en: '' },
  'at-least': { zh: '不少于 ', en: 'at least ' },
  over: { zh: '超过 ', en: 'over ' },
  nearly: { zh: '接近 ', en: 'nearly ' },
  about: { zh: '约 ', en: 'about ' }
};

/** A stated figure with the word for how exact it is. */
export function told({ value, qualifier }: Pick<Observation, 'value' | 'qualifier'>): { zh: string; en: string } {
  const { zh, en } = WORDS[qualifier ?? 'exact'];
  return { zh: `${zh}${value}`, en: `${en}${value}` };
}

/** Whether a figure of the text covers the whole year, and so can be held against a table. */
export const isWholeYear = (observation: Pick<Observation, 'period'>): boolean => (observation.period ?? null) === null;

/** Added where the body is above a township: its tables may cover the whole area, its text its own office. */
export const SCOPE = {
  en: '; the text may count the body itself, the table the whole area',
  zh: '；正文与表格的统计范围（本级或全域）可能不同'
};
