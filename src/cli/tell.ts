import type { Finding, Problem } from '$lib/model';

/** One line a problem for people: where, code, what, how to mend it. */
export function problemText(file: string, { line, page, code, reason, mend }: Problem): string {
  const where = [file, line, page ? `page ${page}` : null].filter((part) => part !== null && part !== undefined).join(':');
  return `${where} ${code}\n  ${reason}\n  ${mend}\n`;
}

/** A finding for people: severity, check, what disagrees, which figures. */
export function findingText(file: string, { severity, check, reason, cells, expected, actual }: Finding): string {
  const sides = expected === null && actual === null ? '' : ` (expected ${expected ?? '–'}, found ${actual ?? '–'})`;
  return `${file} ${severity} ${check}: ${reason}${sides}\n${cells.length > 0 ? `  ${cells.slice(0, 8).join(' ')}${cells.length > 8 ? ` … ${cells.length} cells` : ''}\n` : ''}`;
}
