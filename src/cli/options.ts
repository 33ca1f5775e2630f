import { parseArgs } from 'node:util';
import { editDistance } from '../ingest/templates/edit-distance';
import type { Both } from './lang';
import { UsageError } from './usage-error';

/** An option of a command, as node's `parseArgs` takes it. */
export interface Option {
  type: 'string' | 'boolean';
  default?: string | boolean;
  /** What its value is, as the help names it: DIR, CODE. */
  value?: string;
}

/**
 * The arguments of a command with every value joined to its option (`--townships=-1`), so that `parseArgs` takes them as they are meant.
 * An unknown option, a missing or needless value, and a word that is no option where none is taken, are usage errors.
 */
export function settleArgs(args: readonly string[], options: Readonly<Record<string, Option>>, takesPaths: boolean): string[] {
  const { tokens } = parseArgs({ args: [...args], options: { ...options }, strict: false, allowPositionals: true, tokens: true });
  const settled: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'option-terminator') settled.push('--');
    else if (token.kind === 'positional') {
      if (!takesPaths)
        throw new UsageError({ zh: `只接受选项，所给为“${token.value}”。`, en: `takes options only; got “${token.value}”.` });
      settled.push(token.value);
    } else {
      const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
      if (option === undefined || !token.rawName.startsWith('--')) throw unknownOption(token.rawName, Object.keys(options));
      if (option.type === 'boolean') {
        if (token.value !== undefined) throw new UsageError({ zh: `${token.rawName} 不带值。`, en: `${token.rawName} takes no value.` });
        settled.push(token.rawName);
      } else {
        const { value } = token;
        if (value === undefined || value === '' || (!token.inlineValue && /^--?[a-z]/i.test(value)))
          throw valueMissing(token.rawName, option, value);
        settled.push(`${token.rawName}=${value}`);
      }
    }
  }
  return settled;
}

function unknownOption(given: string, names: readonly string[]): UsageError {
  const word = nearestWord(given.replace(/^-+/, ''), [...names, 'lang', 'help']);
  const near: Both = word === null ? { zh: '', en: '' } : { zh: `是否指 --${word}？`, en: ` Did you mean --${word}?` };
  return new UsageError({ zh: `没有选项“${given}”。${near.zh}`, en: `there is no option “${given}”.${near.en}` });
}

function valueMissing(given: string, { value = 'VALUE' }: Option, next: string | undefined): UsageError {
  const behind: Both =
    next === undefined || next === '' ? { zh: '', en: '' } : { zh: `，其后却是“${next}”`, en: `, but “${next}” stands behind it` };
  return new UsageError({
    zh: `${given} 缺少值：写作 ${given} ${value}${behind.zh}。`,
    en: `${given} lacks its value: write ${given} ${value}${behind.en}.`
  });
}

/** The one of several words that is nearest to a misspelt one; null where none is near. */
export function nearestWord(given: string, words: readonly string[]): string | null {
  const limit = given.length > 3 ? 2 : 1;
  const [best] = words
    .map((word) => ({ word, distance: word.startsWith(given) && given.length > 1 ? 0 : editDistance(given, word, limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return best?.word ?? null;
}
