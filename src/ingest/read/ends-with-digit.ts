/** Line ends and blanks, which an editor may put behind anything. */
const FILLING = new Set([0x0a, 0x0d, 0x20, 0x00]);

/**
 * Whether a text or page ends with a digit, no mark that ends a cell or an element behind it: what breaks off there may be half a number.
 * Other formats are whole or not at all.
 */
export function endsWithDigit(bytes: Uint8Array): boolean {
  let at = bytes.length - 1;
  while (at >= 0 && FILLING.has(bytes[at] ?? 0)) at--;
  const last = bytes[at] ?? 0;
  return last >= 0x30 && last <= 0x39;
}
