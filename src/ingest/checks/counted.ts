/** A count with its English noun, and with a verb that agrees: 1 request was, 3 requests were. `said` is the count as it is to be printed. */
export function counted(count: number, noun: string, verb: { one: string; many: string } | null = null, said = String(count)): string {
  return `${said} ${count === 1 ? noun : `${noun}s`}${verb === null ? '' : ` ${count === 1 ? verb.one : verb.many}`}`;
}

/** The verb of what was counted. */
export const WAS = { one: 'was', many: 'were' };
