import { foldLabel } from '../text/fold';
import { headsInside } from './disclosure-heads';
import { disclosureLabels } from './disclosure-labels';

/** Whether a text among the heads of table 2 is one of the form's to the letter, or several of them run together, or a unit of money. */
export function isKnownHead(text: string, isWhole: boolean): boolean {
  if (isWhole && UNIT.test(text)) return true;
  const match = disclosureLabels.match(text);
  if (match !== null && !('column' in match.key)) return isWhole;
  // 全县处理决定数量 holds a head, and is another
  if (match !== null && (match.typo || !OF_HEAD.test(foldLabel(text).replace(foldLabel(match.printed), '')))) return false;
  if (match !== null) return true;
  return isWhole && foldLabel(headsInside(text).join('')) === foldLabel(text);
}

/** What may stand with a head: the year reported on, its unit, what the block is called, heads run together. */
const OF_HEAD = /^(?:本年度?|信息内容|\(?单位.*|\(.*\)|.*(?:数量|件数|金额).*)?$/;

/** A unit, which is read on its own: of money, or of single items (百件 is none that the form has). */
const UNIT = /元|单位[:：]?[件条项份个]/;
