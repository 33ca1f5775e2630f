/** A rule of a style sheet. */
export interface CssRule {
  selectors: string;
  declarations: string;
}

/** Groups of rules that hold for every page on a screen. */
const FOR_ALL = /^@(media\s+(all|screen)|layer\b.*)$/i;

/**
 * The rules of a style sheet, without those for print, small screens and other cases (`@media …{…{…}}`), and without comments. It is cut
 * at its braces by hand: a pattern is tried anew at every character of a sheet without any.
 */
export function* cutRules(sheet: string): Generator<CssRule> {
  const text = withoutComments(sheet);
  let at = 0;
  for (let open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
    const before = text.slice(at, open);
    const selectors = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('}')) + 1).trim();
    if (selectors.startsWith('@')) {
      at = FOR_ALL.test(selectors) ? open + 1 : blockEnd(text, open);
      continue;
    }
    const close = text.indexOf('}', open);
    at = close < 0 ? text.length : close + 1;
    yield { selectors, declarations: text.slice(open + 1, close < 0 ? undefined : close) };
  }
}

/** Behind the brace that closes the one at `open`; the end of the text where none does. */
function blockEnd(text: string, open: number): number {
  const braces = /[{}]/g;
  braces.lastIndex = open + 1;
  let depth = 1;
  for (let brace = braces.exec(text); brace; brace = braces.exec(text)) {
    depth += brace[0] === '{' ? 1 : -1;
    if (depth === 0) return braces.lastIndex;
  }
  return text.length;
}

/** Comments end at their mark or not at all; the marks of an HTML comment round a sheet are none of it. */
function withoutComments(sheet: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let open = sheet.indexOf('/*'); open >= 0; open = sheet.indexOf('/*', at)) {
    parts.push(sheet.slice(at, open));
    const close = sheet.indexOf('*/', open + 2);
    at = close < 0 ? sheet.length : close + 2;
  }
  parts.push(sheet.slice(at));
  return parts.join(' ').replaceAll('<!--', ' ').replaceAll('-->', ' ');
}
