import { foldLabel, isDigitOrNothing } from '../text/fold';
import type { Row } from './rows';

/** What the first column may be headed, which is no column of values. */
const NEUTRAL = /^(?:申报|填报)?(?:项目|类别|类型|指标|内容|名称|事项|申请人|办理情况|情况)(?:名称|类别)?$/;
/** Lines of a drawn table between heads. */
const DRAWN = /[─┬┼┴├┤│]+/;
const LONGEST = 60;
const MOST = 6;

/**
 * The words in head cells of rows with cells that are none of the form's, by `isKnown`: which gets them without the report year, as 2023年 of
 * 2023年处理决定数量 says nothing, and is told whether they are a whole cell. Lines of text have no cells to tell heads by.
 */
export function unknownWords(rows: readonly Row[], year: number | null, isKnown: IsKnown): string[] {
  const unknown = new Set<string>();
  rows.forEach(({ origin, cells }, at) => {
    if (origin === 'text') return;
    cells.forEach(({ text, copy }, i) => {
      if (copy || isDigitOrNothing(text) || text.length > LONGEST || !/[\u4e00-\u9fff]/.test(text)) return;
      const words = text.trim();
      if (isOfForm(words, true, year, isKnown)) return;
      // a head that goes on in the cell below, or begins in the one above
      const [above = '', below = ''] = [rows[at - 1], rows[at + 1]].map((row) => row?.cells[i]?.text.trim());
      const isTold =
        [words + below, above + words].some((joined) => isOfForm(joined, false, year, isKnown)) ||
        words.split(DRAWN).every((part) => isOfForm(part, true, year, isKnown));
      if (!isTold) unknown.add(words);
    });
  });
  return [...unknown].slice(0, MOST);
}

type IsKnown = (text: string, isWhole: boolean) => boolean;

function isOfForm(text: string, isWhole: boolean, year: number | null, isKnown: IsKnown): boolean {
  const own = withoutOwnYear(text, year);
  return (
    own === '' || isKnown(own, isWhole) || NEUTRAL.test(foldLabel(own)) || (own.length < text.length && isKnown(`本年${own}`, isWhole))
  );
}

/** A head without the year reported on before it. */
export function withoutOwnYear(text: string, year: number | null): string {
  if (!text.startsWith('2') && !text.startsWith('(')) return text;
  const told = /^\(?(20\d\d)年度?\)?/.exec(text);
  return told !== null && Number(told[1]) === year ? text.slice(told[0].length) : text;
}
