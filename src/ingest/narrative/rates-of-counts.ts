import { quoteSpan } from './quote';
import type { Sentence } from './sentences';
import type { PartStatement } from './statements';

/** A rate printed behind the two counts it is of: 受理1256件,办结1200件,办结率99.5%. */
interface RateOfCounts {
  /** The rate's figure, and those of what was done and of all there was, by their places in the sentence. */
  rate: number;
  done: number;
  all: number;
}

const CAME_IN = /(?:受理|收到|接收|接到|承办|办理|收集)[^,;。\d]{0,16}$/;
/** What was done, and the rate called after it. */
const DONE: [RegExp, RegExp][] = [
  [/(?:办结|完成|办理完毕)[^,;。\d]{0,4}$/, /^(?:办结|完成)率/],
  [/(?:答复|回复|办复)[^,;。\d]{0,4}$/, /^(?:答复|回复|办复)率/],
  [/(?<!不)满意[^,;。\d]{0,4}$/, /^(?:群众)?满意率/],
  [/(?:解决|化解)[^,;。\d]{0,4}$/, /^(?:解决|化解)率/]
];
const COUNTERS = /^[件个条宗起单次]$/;

/** The rates of a sentence that stand right behind the counts they are of; none where anything else stands between. */
function ratesOfCounts({ figures, text }: Sentence): RateOfCounts[] {
  return figures.flatMap((rate, index) => {
    const [all, done] = [figures[index - 2], figures[index - 1]];
    if (rate.counter !== '%' || all === undefined || done === undefined) return [];
    if (!COUNTERS.test(all.counter) || all.counter !== done.counter || done.value > all.value) return [];
    if (all.qualifier !== 'exact' || done.qualifier !== 'exact' || rate.qualifier !== 'exact') return [];
    if (!CAME_IN.test(all.lead) || !DONE.some(([what, named]) => what.test(done.lead) && named.test(rate.lead))) return [];
    const between = text.slice(all.end, done.start - done.lead.length) + text.slice(done.end, rate.start - rate.lead.length);
    return /^[,、]{2}$/.test(between) ? [{ rate: index, done: index - 1, all: index - 2 }] : [];
  });
}

/** What was done (受理1256件,办结1200件,办结率99.5%), as a part of all there was with the rate as its share; groups count from `firstGroup`. */
export function rateStatements(sentence: Sentence, firstGroup: number): PartStatement[] {
  return ratesOfCounts(sentence).flatMap((found, i) => {
    const [rate, done, all] = [sentence.figures[found.rate], sentence.figures[found.done], sentence.figures[found.all]];
    if (rate === undefined || done === undefined || all === undefined) return [];
    const { value, raw, qualifier } = done;
    const { quote, line, section } = quoteSpan(sentence, done.start - done.lead.length, rate.end);
    const told = { value, raw, qualifier, quote, line, section };
    return {
      ...told,
      kind: 'part' as const,
      total: all.value,
      totalQualifier: all.qualifier,
      totalLabel: all.lead.slice(-24),
      group: firstGroup + i,
      label: rate.lead.replace(/[达到为]+$/, ''),
      share: rate.value,
      shareRaw: rate.raw,
      isBeside: false,
      isState: true,
      isExhaustive: false
    };
  });
}
