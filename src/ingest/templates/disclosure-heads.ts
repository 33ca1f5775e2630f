import { foldLabel } from '../text/fold';
import { ownText } from '../text/own-text';
import { COLUMNS_2019, COLUMNS_2021 } from './disclosure-form';
import { maybeMoneyUnit } from './money-unit';
import { isOfOtherPeriod, namesPeriod } from './other-period';

/** The heads printed over a block of table 2. */
export interface BlockHeads {
  /** The form's columns they name, in the order printed. */
  columns: readonly string[];
  /** The unit of money printed with them; `unknown` where it is none that is known. */
  money: string | null;
  /** Whether one is of another year, or of several: then what stands below is not this year's. */
  isOther: boolean;
}

export const NO_HEADS: BlockHeads = { columns: [], money: null, isOther: false };

/** 现行有效件数(历史累计): what is in force is of all years, as the form has it. */
const STOCK = /(现行有效件数)\s*[(（](?:历史|历年)?累计(?:数|件数)?[)）]/;

/** The heads with one more, recognised as the form's `printed`, or as several run together. */
export function withHead(heads: BlockHeads, text: string, column: string | null, printed: string, year: number | null): BlockHeads {
  const inside = headsInside(text);
  const more = inside.length > 0 ? inside : column === null ? [] : [column];
  const words = text.includes('累计') ? text.replace(STOCK, '$1') : text;
  return {
    columns: [...heads.columns, ...more],
    money: bothUnits(
      heads.money,
      more.some(isMoney) || (column === null && text.includes('元')) ? maybeMoneyUnit(text.slice(Math.max(0, text.indexOf('金额')))) : null
    ),
    isOther: heads.isOther || (more.length > 0 && namesPeriod(words) && isOfOtherPeriod(words, [printed, ...more].join(), year))
  };
}

/** The heads with a text among them that is none of the form: the second half of one that a line break cut, or one of another year. */
export function withWords(heads: BlockHeads, text: string, year: number | null): BlockHeads {
  if (text.length > LONGEST) return heads;
  // 采购总金额(万元): the form's, with its unit, and counted as a head already
  if (headsInside(text).length > 0) return heads;
  const folded = foldLabel(text);
  if (UNIT_ALONE.test(folded) && (heads.columns.length === 0 || isMoney(heads.columns.at(-1) ?? '')))
    return { ...heads, money: bothUnits(heads.money, maybeMoneyUnit(text)) };
  return HEAD_WORDS.test(folded) && isOfOtherPeriod(text, '', year) ? { ...heads, isOther: true } : heads;
}

/** Whether the heads are of money and a row's columns are not, or the other way round. */
export function isOtherKind({ columns }: BlockHeads, form: readonly string[]): boolean {
  return columns.length > 0 && columns.every(isMoney) !== form.every(isMoney) && columns.some(isMoney) !== form.some(isMoney);
}

/** Whether a column of the form is an amount of money. */
export const isMoney = (column: string): boolean => column.includes('金额');

const LONGEST = 40;
const UNIT_ALONE = /^\(?(?:金额)?(?:单位)?:?[十百千]?[万亿百千]?元\)?$/;
const HEAD_WORDS = /数|量|额/;

function bothUnits(one: string | null, other: string | null): string | null {
  return one === null || other === null || one === other ? (one ?? other) : 'unknown';
}

const FOLDED_HEADS = [...COLUMNS_2021, ...COLUMNS_2019].map((column) => ({ column, folded: foldLabel(column) }));

const NOTHING: readonly string[] = [];
const knownHeads = new Map<string, readonly string[]>();

/** The column heads inside a line of several run together (信息内容本年制发件数本年废止件数…), in order. Remembered for cells of the length that tables repeat. */
export function headsInside(text: string): readonly string[] {
  if (text.length < 5) return NOTHING;
  const known = knownHeads.get(text);
  if (known !== undefined) return known;
  const heads = findHeads(text);
  if (text.length < 100 && knownHeads.size < 20_000) knownHeads.set(ownText(text), heads);
  return heads;
}

function findHeads(text: string): readonly string[] {
  const folded = foldLabel(text);
  const inside = FOLDED_HEADS.flatMap(({ column, folded: head }) => {
    const at = folded.indexOf(head);
    return at < 0 ? [] : [{ column, at, end: at + head.length }];
  });
  // 处理决定数量 stands inside 本年处理决定数量
  const longest = inside.filter((head) => !inside.some((other) => other !== head && other.at <= head.at && other.end >= head.end));
  return longest.sort((a, b) => a.at - b.at).map(({ column }) => column);
}

/**
 * Where the values of a row's columns stand among those printed, told from the heads of its block; the form's own order where no head or
 * only some in that order are there. Null where heads stand in another order and not all of them can be read.
 */
export function orderOf(form: readonly string[], printed: readonly string[]): readonly number[] | null {
  const known = printed.map((column) => form.indexOf(column)).filter((at) => at >= 0);
  const own = known.slice(0, form.length);
  if (new Set(own).size === form.length && known.every((at, i) => at === own[i % form.length])) return form.map((_, i) => own.indexOf(i));
  return known.every((at, i) => i === 0 || at > (known[i - 1] ?? at)) ? form.map((_, i) => i) : null;
}
