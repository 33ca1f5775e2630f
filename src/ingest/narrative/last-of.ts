/** Offset of the last match, -1 where there is none. */
export function lastOf(words: string, pattern: RegExp, counts: (found: RegExpExecArray) => boolean = () => true): number {
  let at = -1;
  pattern.lastIndex = 0;
  for (let found = pattern.exec(words); found !== null; found = pattern.exec(words)) if (counts(found)) at = found.index;
  return at;
}
