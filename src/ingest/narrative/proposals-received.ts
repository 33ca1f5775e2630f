import { tell, tellNone, type Candidate, type SentenceReader } from './candidate';
import { isOfYear } from './scope';
import type { Sentence, TellingFigure } from './sentences';

const COUNTERS = new Set(['件', '份', '个', '项', '条']);
const RECEIVED =
  /(?:收到|承办|接到|接收|受理|交办|办理|共有)(?!结果)[^,;。\d]{0,30}?(?:建议|提案|议案)(?:议案|提案|建议|[、和及])*(?:共|共计|合计|总数|数|案件|办件|均|各|为)*$/;
/** 办理热线工单90件,人大代表建议5件: in a list of what was handled, by its name alone. */
const IN_LIST = /^(?:[县区市镇]级?)?(?:人大代表|政协委员|人大|政协)(?:建议|提案|议案)(?:答复|办理|回复)?$/;
const HANDLED = /办理|承办|答复|回复|受理|收到/;
/** What was published of proposals is not all that came in. */
const PUBLISHED = /公开|发布|公布/;
const KIND_TOLD = /(?:建议|提案|议案)(?:[和及的]?(?:答复|回复|办理))?(?:共|为)?$/;
const WHOSE = /人大|政协|代表|委员|提案/;
const NONE =
  /(?:未曾|尚未|均未|未|没有|无)(?:收到|接到|承办|接收|涉及|受理|有|办理)*[^,;。]{0,30}?(?:人大|政协|代表|委员)[^,;。]{0,24}?(?:建议|提案|议案)(?:[、和及或]?(?:建议|提案|议案))*/;

function inList({ text }: Sentence, { lead, start }: TellingFigure): RegExpExecArray | null {
  const words = text.slice(0, start);
  // 其中财政信息5条;人大代表建议回复2条: of what was disclosed
  if (text.startsWith('其中')) return null;
  return HANDLED.test(words) && !PUBLISHED.test(words) ? IN_LIST.exec(lead) : null;
}

/**
 * Proposals of people's congress deputies and members of the political consultative conference received or taken on (件). Where the two kinds are
 * told apart in one sentence there is no one figure, and none is given.
 */
export const readProposalsReceived: SentenceReader = (sentence, context) => {
  if (!/建议|提案|议案/.test(sentence.text)) return [];
  const candidates: Candidate[] = [];
  for (const figure of sentence.figures) {
    if (!COUNTERS.has(figure.counter)) continue;
    const found = RECEIVED.exec(figure.lead) ?? inList(sentence, figure);
    const clause = sentence.clauses[figure.clause];
    if (found === null || !WHOSE.test(figure.lead) || clause?.text.startsWith('其中') || !isOfYear(sentence, figure.start, context))
      continue;
    candidates.push(tell(sentence, figure, 'proposals-received', 'case', figure.start - figure.lead.length + found.index));
  }
  const told = sentence.figures.filter((figure) => COUNTERS.has(figure.counter) && KIND_TOLD.test(figure.lead));
  const [first, second] = told;
  if (candidates.length > 0 && first !== undefined && second !== undefined) {
    // a total before its parts, or behind them; else there is no one figure
    const isTotalFirst = /其中|分别/.test(sentence.text.slice(first.end, second.start));
    const sum = sentence.figures.find((figure) => COUNTERS.has(figure.counter) && /^,?(?:共计|合计|总计|共)$/.test(figure.lead));
    // 办理人大建议0件、政协提案0件: none of either
    const isNone = told.every(({ value }) => value === 0);
    if (!isTotalFirst && !isNone)
      return sum === undefined ? [] : [tell(sentence, sum, 'proposals-received', 'case', candidates[0]?.start ?? sum.start)];
  }
  if (candidates.length > 0) return candidates.slice(0, 1);
  const none = NONE.exec(sentence.text);
  if (none === null || !isOfYear(sentence, none.index, context)) return [];
  return [tellNone(sentence, 'proposals-received', 'case', none.index, none.index + none[0].length, none[0].slice(0, 12))];
};
