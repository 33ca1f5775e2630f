import type { TextBlock } from '$lib/model';
import { foldBlock } from '../text/fold';

/** Stands for each character of a name; no pattern asks for it. */
const MASK = '禾';
const KIND = /(?:民族乡|民族苏木|自治县|自治旗|自治州|街道|苏木|地区|镇|乡|县|市|区|旗|州|盟)$/;
/** Characters of names that say something else in a sentence: 三家镇, 无极镇, 月湖街道, 其中口乡, 中心镇, 全州县. */
const SPEAKS =
  /[一二两三四五六七八九十百千万零年月日季半来无未没不其中外心含须增委类计村市县区旗州省局所站社会公开网信申请转上下全各本我每均]/;
/** Names whose stem says it where it stands alone too, as in the name of an account (“三家发布”). */
const SPEAKS_ALONE = /^[一二两三四五六七八九十百千万来含类计须无未]|须$/;
/** Longer names are not told whole from their ends. */
const LONGEST = 6;

/** A name with what is before its kind masked; as it is where nothing of it could be misread. */
export function maskName(name: string): string {
  const kind = KIND.exec(name)?.[0] ?? '';
  const stem = name.slice(0, name.length - kind.length);
  return stem.length > LONGEST || (stem.length > 1 && SPEAKS.test(stem)) ? MASK.repeat(stem.length) + kind : name;
}

/**
 * The text blocks with the names of the place (its township, county and prefecture) masked where a character of them could be read as a number, a
 * time or a denial: 千家店镇 is no thousand households, 无极镇 denies nothing. Character for character, so that offsets stay; the printed text is kept.
 */
export function maskNames(blocks: readonly TextBlock[], names: readonly string[]): readonly TextBlock[] {
  const masked = new Map<string, string>();
  for (const name of names) {
    const as = maskName(name);
    if (as === name) continue;
    masked.set(name, as);
    const stem = name.replace(KIND, '');
    if (stem.length > 2 || SPEAKS_ALONE.test(stem)) masked.set(stem, MASK.repeat(stem.length));
  }
  if (masked.size === 0) return blocks;
  const longestFirst = [...masked].sort(([a], [b]) => b.length - a.length);
  return blocks.map((block) => {
    const text = foldBlock(block);
    let folded = text;
    for (const [name, as] of longestFirst) if (folded.includes(name)) folded = folded.replaceAll(name, as);
    return folded === text ? block : { ...block, folded };
  });
}

/** Words as they were printed: those of a quote, where a name is masked in them. */
export const unmasked = (words: string, quote: string): string => (words.includes(MASK) ? quote.slice(0, words.length) : words);
