import { UsageError } from './usage-error';

/** The languages the command line speaks to people in. */
export type Lang = 'zh' | 'en';

/** A sentence in both languages. */
export interface Both {
  zh: string;
  en: string;
}

/** The language of the reader's system: Chinese where its locale is (LC_ALL, else LC_MESSAGES, else LANG), English elsewhere. */
export function langOf(env: Readonly<Record<string, string | undefined>>): Lang {
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '') ?? '';
  return /^zh/i.test(locale) ? 'zh' : 'en';
}

/** Takes `--lang` out of the arguments, wherever it stands; null where it is not given. The last one counts. */
export function takeLang(args: readonly string[]): { lang: Lang | null; rest: string[] } {
  const rest: string[] = [];
  let lang: Lang | null = null;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '--') return { lang, rest: [...rest, ...args.slice(i)] };
    if (arg !== '--lang' && !arg.startsWith('--lang=')) rest.push(arg);
    else lang = readLang(arg === '--lang' ? args[++i] : arg.slice('--lang='.length));
  }
  return { lang, rest };
}

function readLang(given: string | undefined): Lang {
  if (given === 'zh' || given === 'en') return given;
  const got = given === undefined ? { zh: '未给出', en: 'nothing' } : { zh: `所给为“${given}”`, en: `“${given}”` };
  throw new UsageError({ zh: `--lang 只能是 zh 或 en，${got.zh}。`, en: `--lang takes zh or en; got ${got.en}.` });
}
