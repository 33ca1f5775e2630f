import type { IdentityNotes } from '../checks/details';

/** Words of a template that nobody filled in. */
const LEFTOVER =
  /\[具体[^\]]{1,12}\]|X{2,}(?:年|镇|乡|街道|条|件|县)|该部分以表格形式报告|表格如下:|此处填写|请在此|〔填写|\(填写|某某(?:镇|乡|县)/;
const MANY_DIGITS = /\d{11}/;
const IDENTITY_NUMBER = /(?<!\d)[1-9]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/;
const MOBILE_NUMBER = /(?<!\d)1[3-9]\d{9}(?!\d)/;

/** Notes the text left over from a template, and the kinds of personal data met. */
export function readLeftovers(lines: readonly { text: string; line: number }[], notes: IdentityNotes): void {
  // most documents have none: one look at the whole tells
  const whole = lines.map(({ text }) => text).join('\n');
  if (!LEFTOVER.test(whole) && !MANY_DIGITS.test(whole)) return;
  for (const { text, line } of lines) {
    const leftover = LEFTOVER.exec(text)?.[0];
    if (leftover && notes.leftovers.length < 20) notes.leftovers.push({ text: leftover, line });
    if (!MANY_DIGITS.test(text)) continue;
    if (IDENTITY_NUMBER.test(text)) notes.personal.push({ kind: 'identity-number', line });
    else if (MOBILE_NUMBER.test(text)) notes.personal.push({ kind: 'mobile-number', line });
  }
}
