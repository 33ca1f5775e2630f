import { tell, type Candidate, type NarrativeContext } from './candidate';
import { isOfYear } from './scope';
import type { Sentence, TellingFigure } from './sentences';

/** …、全年总计更新公开信息500条: called the sum of what was told before it. */
const IS_SUM = /(?:总计|合计|共计|总共|累计)/;

/**
 * The figures among `unclaimed` that are the sum of the channels told behind them (发布动态90条,其中网站50条,公众号40条), or, where they are called so,
 * before them: two channels at least, and the sum exact.
 */
export function totalsOfParts(
  sentence: Sentence,
  unclaimed: readonly TellingFigure[],
  told: readonly Candidate[],
  context: NarrativeContext
): Candidate[] {
  return unclaimed
    .filter((figure) => {
      const isSumOf = (parts: readonly Candidate[]) =>
        parts.length > 1 && parts.reduce((sum, { value }) => sum + value, 0) === figure.value;
      const parts = told.filter(({ channel }) => channel !== undefined);
      return (
        isSumOf(parts.filter(({ start }) => start > figure.start)) ||
        (IS_SUM.test(figure.lead) && isSumOf(parts.filter(({ end }) => end <= figure.start)))
      );
    })
    .filter((figure) => isOfYear(sentence, figure.start, context))
    .map((figure) => tell(sentence, figure, 'items-disclosed', 'item', figure.start - figure.lead.length, { weight: 1 }));
}
