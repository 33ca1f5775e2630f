const RAISED = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

/** Text set above the line: its digits as raised ones, so that the mark of a footnote (3 with a raised 1) never joins the number before it. */
export function raised(text: string): string {
  return text.replace(/^\s*[[(（［]?(?=\d)|(?<=\d)[\])）］]\s*$/g, '').replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit);
}
