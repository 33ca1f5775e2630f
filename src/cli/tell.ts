import type { Finding, Problem } from '$lib/model';
import type { Lang } from './lang';
import { words } from './words';

/** A text without the signs that steer a terminal, which names of files and texts of documents may hold: each becomes �. */
export const forTerminal = (text: string): string => text.replace(/(?![\n\t])\p{Cc}/gu, '\ufffd');

/** A problem for people: where, code, what, how to mend it. */
export function problemText(file: string, { line, page, code, ...said }: Problem, lang: Lang): string {
  const where = [file, line, page ? words(lang).page(page) : null].filter((part) => part !== null && part !== undefined).join(':');
  const [reason, mend] = lang === 'zh' ? [said.reasonZh, said.mendZh] : [said.reason, said.mend];
  return forTerminal(`${where} ${code}\n  ${reason}\n  ${mend}\n`);
}

/** A finding for people: severity, check, what disagrees, which figures. */
export function findingText(file: string, { severity, check, cells, expected, actual, ...said }: Finding, lang: Lang): string {
  const text = words(lang);
  const reason = lang === 'zh' ? said.reasonZh : said.reason;
  // without an expected value the reason says what was found
  const sides = expected === null ? '' : text.sides(String(expected), actual === null ? null : String(actual));
  const named = cells.length > 0 ? `  ${cells.slice(0, 8).join(' ')}${cells.length > 8 ? ` ${text.moreCells(cells.length)}` : ''}\n` : '';
  return forTerminal(`${file} ${text.severity[severity]} ${check}${text.colon}${reason}${sides}\n${named}`);
}

/** The checks of a report that lacked their inputs, a line for each reason: the checks, or the subjects of one check, that share it stand together. */
export function uncheckedText(file: string, unchecked: readonly { check: string; reason: string; reasonZh: string }[], lang: Lang): string {
  if (unchecked.length === 0) return '';
  const text = words(lang);
  const groups = new Map<string, { reason: string; checks: Set<string>; subjects: Set<string> }>();
  for (const { check, reason: en, reasonZh: zh } of unchecked) {
    const whole = lang === 'zh' ? zh : en;
    const [, subject, behind] = SUBJECT.exec(whole) ?? [];
    const reason = behind ?? whole;
    const key = subject === undefined ? reason : `${check} ${reason}`;
    const group = groups.get(key) ?? { reason, checks: new Set(), subjects: new Set() };
    groups.set(key, group);
    group.checks.add(check);
    if (subject !== undefined) group.subjects.add(subject);
  }
  const list = (items: Iterable<string>) => [...items].join(text.listed);
  const lines = [...groups.values()].map(({ reason, checks, subjects }) => text.uncheckedOf(list(checks), reason, list(subjects)));
  return forTerminal(`${[text.unchecked(file), ...lines].join('\n')}\n`);
}

/** What a reason is about, where it begins with it: 自然人：…, natural persons: …. */
const SUBJECT = /^([^：:]+)(?:：|: )(.+)$/;
