import { fitText, textWidth } from './scene';

/** Words for kinds of division behind an English name, which a narrow chart can do without. */
const KIND = / (?:Town|Township|Ethnic Township|Subdistrict|Area|Sumu|County|Autonomous County|District|City|Banner)(?=,|$)/g;

/** The column of names beside a chart: its width in pixels, and each name as it is printed there. */
export interface NameColumn {
  width: number;
  print(name: string): string;
}

/**
 * A column of names for a chart `width` pixels wide. Where an English name is too long for it, all lose their kind (Buji Town: Buji),
 * unless two would then be called the same; what is still too long is cut with an ellipsis.
 */
export function nameColumn(names: readonly string[], width: number): NameColumn {
  const most = width < 500 ? 92 : 190;
  const long = names.some((name) => textWidth(name) + 12 > most);
  const short = names.map((name) => name.replace(KIND, ''));
  const isShort = long && new Set(short).size === new Set(names).size;
  const print = (name: string) => (isShort ? name.replace(KIND, '') : name);
  const column = Math.min(most, Math.max(48, ...names.map((name) => textWidth(print(name)) + 12)));
  return { width: column, print: (name) => fitText(print(name), column - 10) };
}
