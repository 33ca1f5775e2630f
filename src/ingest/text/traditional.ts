import PAIRS from 'opencc-js/dict/TSCharacters';

/** Characters of both scripts, which place names and common words have (乾县), and which stay as they are. */
const OF_BOTH = new Set('乾夥吒拚捱摺榘菸薹袷醣麴');

/** The characters of the traditional script, each with its simplified form, as OpenCC has them; only such as keep offsets as they are. */
const SIMPLIFIED = new Map<string, string>();
for (const pair of PAIRS.split('|')) {
  const [char = '', simple = ''] = pair.split(' ');
  if (char.length === 1 && simple.length === 1 && !OF_BOTH.has(char)) SIMPLIFIED.set(char, simple);
}

/** The characters that `simplify` changes. */
export const TRADITIONAL: readonly string[] = [...SIMPLIFIED.keys()];

const ANY = new RegExp(`[${TRADITIONAL.join('')}]`, 'g');

/** The text in the simplified script, character by character, as mirrors of reports are converted to the other. */
export function simplify(text: string): string {
  return text.replace(ANY, (char) => SIMPLIFIED.get(char) ?? char);
}
