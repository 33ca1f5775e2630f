const EQUATION = /^\s*eq\b/i;
const CIRCLED = /\\o\b.*\(\s*[○〇◯◎]\s*[,，;；]\s*(\d{1,2})\s*\)/i;

/**
 * What a field of Word shows that has no result kept beside it: an equation. A number in a circle (`eq \\o\\ac(○,3)`) is the circled digit;
 * any other one is `\ufffd`, as its picture is not read. Null for other fields.
 */
export function maybeEquation(instruction: string): string | null {
  if (!EQUATION.test(instruction)) return null;
  const number = Number(CIRCLED.exec(instruction)?.[1] ?? NaN);
  return number >= 1 && number <= 20 ? String.fromCharCode(0x245f + number) : '\ufffd';
}
