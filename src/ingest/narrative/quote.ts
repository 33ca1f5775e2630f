import type { ClauseProvenance } from '$lib/model';
import { blockAt, placeAt } from '../text/paragraphs';
import type { Sentence } from './sentences';

const WANTED = 36;
const LONGEST = 80;
/** Telephone and mail, never to be stored. */
const PRIVATE = /\d{3,4}[-—]\d{7,8}|1\d{10}|(?<!\d)\d{8,}(?!\d)|[\w.]+@[\w.]+/;

/** Words as printed without bold markers, their blanks single. */
const withoutMarks = (printed: string): string =>
  /\*\*|__|\s/.test(printed)
    ? printed
        .replace(/\*\*|__/g, '')
        .replace(/\s+/g, ' ')
        .trim()
    : printed;

/** Where a quote begins that is cut to the length wanted: behind the next mark, where one is near, and not within a word. */
function wordAt(text: string, start: number, cut: number, offset: number): number {
  const from = cut + offset;
  if (cut === start) return from;
  const mark = /[,，;；:：、。(（“]/.exec(text.slice(from, from + 12));
  if (mark !== null) return from + mark.index + 1;
  return /发布|公布|公示|公开|推送|收到|受理|主动|政府|政务|信息|领域/.test(text.slice(from - 1, from + 1)) ? from + 1 : from;
}

/** The words of a paragraph from one block into another, as their blocks print them where offsets tell it, without the blanks between. */
function acrossBlocks({ paragraph }: Sentence, from: number, to: number): string {
  const { text, parts } = paragraph.text;
  return parts
    .map(({ start, block }, i) => {
      const end = parts[i + 1]?.start ?? text.length;
      const [begin, stop] = [Math.max(from, start), Math.min(to, end)];
      if (begin >= stop) return '';
      const [first, last] = [placeAt(paragraph.text, begin), placeAt(paragraph.text, stop - 1)];
      return first === undefined || last === undefined
        ? text.slice(begin, stop)
        : withoutMarks(block.text.slice(first.column, last.column + 1));
    })
    .join('');
}

/** The provenance of the words `start`–`end` of a sentence: its section, its place in the source, and the words as printed, bold markers taken out. */
export function quoteSpan(sentence: Sentence, start: number, end: number): ClauseProvenance {
  const { text } = sentence.paragraph.text;
  const from = wordAt(text, start, Math.max(start, end - WANTED, 0), sentence.start);
  const to = Math.max(from + 1, Math.min(end + sentence.start, text.length));
  const first = placeAt(sentence.paragraph.text, from);
  const last = placeAt(sentence.paragraph.text, to - 1);
  if (first === undefined || last === undefined)
    return { kind: 'clause', section: sentence.paragraph.section, line: null, start: null, end: null, quote: '' };
  // a line of the source may hold several blocks, as pages without line breaks do: columns are those of the block
  const block = blockAt(sentence.paragraph.text, to - 1);
  const source = block?.text ?? '';
  const isOneBlock = blockAt(sentence.paragraph.text, from) === block;
  let endColumn = last.column + 1;
  // a closing marker belongs to the words whose opening marker it answers
  const mark = source.startsWith('**', endColumn) ? '**' : source.startsWith('__', endColumn) ? '__' : null;
  if (mark !== null) {
    const span = source.slice(isOneBlock ? first.column : 0, endColumn);
    if ((span.split(mark).length - 1) % 2 === 1) endColumn += mark.length;
  }
  const printed =
    isOneBlock && source.length >= endColumn ? withoutMarks(source.slice(first.column, endColumn)) : acrossBlocks(sentence, from, to);
  const quote = PRIVATE.test(printed) ? printed.replace(new RegExp(PRIVATE, 'g'), '…') : printed;
  return {
    kind: 'clause',
    section: sentence.paragraph.section,
    line: first.line,
    ...(first.line === last.line ? {} : { endLine: last.line }),
    start: first.column,
    end: endColumn,
    ...(first.page === null ? {} : { page: first.page }),
    quote: quote.slice(0, LONGEST)
  };
}
