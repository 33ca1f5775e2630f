import { foldLabel, isDigitOrNothing } from '../text/fold';
import { ownText } from '../text/own-text';
import { editDistance } from './edit-distance';

/** A label of the form and what it stands for. */
export interface KnownLabel<Key> {
  key: Key;
  label: string;
}

/** How a text was recognised: the label's key, and whether its wording or its number differed from the form. */
export interface LabelMatch<Key> {
  key: Key;
  printed: string;
  typo: boolean;
}

interface Prepared<Key> {
  key: Key;
  printed: string;
  whole: string;
  mark: string;
  body: string;
}

/** A group's numeral that lost its brackets: 七总计. */
const BARE_NUMERAL = /^([一二三四五六七])(?=予以公开|部分公开|不予公开|无法提供|不予处理|其[他它]处理|总计|合计)/;
const MARK = /^(\(?[一二三四五六七八九十]{1,2}[).、]+|\d{1,2}[.、])/;

/**
 * Recognises labels of a form, folded. In this order: the whole label; its wording without its number; wording with one wrong
 * character (two from six characters on, three from ten); a label of six characters or more inside a longer text. Two labels equally near: none.
 */
export class LabelMatcher<Key> {
  readonly #labels: Prepared<Key>[];
  readonly #whole = new Map<string, Prepared<Key>>();
  readonly #cache = new Map<string, LabelMatch<Key> | null>();

  constructor(labels: readonly KnownLabel<Key>[]) {
    this.#labels = labels.map(({ key, label }) => {
      const whole = foldLabel(label);
      const mark = MARK.exec(whole)?.[0] ?? '';
      return { key, printed: label, whole, mark, body: bare(whole.slice(mark.length)) };
    });
    for (const label of this.#labels) if (!this.#whole.has(label.whole)) this.#whole.set(label.whole, label);
  }

  /** The label a text is, or null. */
  match(text: string): LabelMatch<Key> | null {
    if (isDigitOrNothing(text)) return null;
    const known = this.#cache.get(text);
    if (known !== undefined) return known;
    const found = this.#find(foldLabel(text));
    if (this.#cache.size < 20_000) this.#cache.set(ownText(text), found);
    return found;
  }

  #find(printed: string): LabelMatch<Key> | null {
    if (printed === '') return null;
    const text = printed.replace(BARE_NUMERAL, '($1)');
    const exact = this.#whole.get(text);
    if (exact) return { key: exact.key, printed: exact.printed, typo: false };
    const mark = MARK.exec(text)?.[0] ?? '';
    const body = bare(text.slice(mark.length));
    if (body === '') return null;
    const sameBody = this.#labels.filter((label) => label.body === body && label.body.length >= 3);
    if (sameBody.length > 0) return this.#decide(sameBody, mark, mark !== '' && !sameBody.some((label) => label.mark === mark));
    const near = this.#nearest(body, mark);
    if (near) return near;
    const inside = this.#labels.filter((label) => label.body.length >= 6 && body.includes(label.body) && !saysAnother(body, label.body));
    const longest = inside.filter(
      (label) => !inside.some((other) => other !== label && other.key !== label.key && other.body.includes(label.body))
    );
    return this.#decide(longest, '', false);
  }

  #nearest(body: string, mark: string): LabelMatch<Key> | null {
    let best = Infinity;
    let nearest: Prepared<Key>[] = [];
    for (const label of this.#labels) {
      // Two characters of wording are too few to forgive one, unless the number stands by it.
      const limit = allowance(label, mark);
      if (limit === 0) continue;
      const distance = editDistance(body, label.body, limit);
      if (distance > limit || distance > best || saysAnother(body, label.body)) continue;
      if (distance < best) {
        best = distance;
        nearest = [];
      }
      nearest.push(label);
    }
    return this.#decide(nearest, mark, true);
  }

  #decide(candidates: Prepared<Key>[], mark: string, typo: boolean): LabelMatch<Key> | null {
    const keys = new Set(candidates.map((label) => label.key));
    const marked = candidates.filter((label) => label.mark === mark && mark !== '');
    const chosen = keys.size === 1 ? candidates[0] : new Set(marked.map((label) => label.key)).size === 1 ? marked[0] : undefined;
    return chosen ? { key: chosen.key, printed: chosen.printed, typo } : null;
  }
}

/** Words that make another thing of a label and are no misprint of it: 非行政许可, 行政处分, 商业秘密, 收费减免. */
const ANOTHER = /[非不未]|处分|商业|工作秘密|减免|支出/g;

function saysAnother(printed: string, form: string): boolean {
  return (printed.match(ANOTHER) ?? []).some((word) => !form.includes(word));
}

/** How many characters of a label may be wrong. Two characters of wording are too few to forgive one, unless its number stands by it. */
function allowance(label: Prepared<unknown>, mark: string): number {
  const { length } = label.body;
  if (length >= 10) return 3;
  if (length >= 6) return 2;
  return length >= 4 || (length >= 2 && mark !== '' && mark === label.mark) ? 1 : 0;
}

/** Wording alone: no quotation marks, brackets or punctuation. */
function bare(text: string): string {
  return text.replace(/[“”"'‘’()、,.:;。·《》\s-]/g, '');
}
