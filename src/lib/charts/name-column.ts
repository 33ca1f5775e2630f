import { fitText, textWidth } from './scene';

/** Words for kinds of division behind an English name, which a narrow chart can do without. */
const KIND = / (?:Town|Township|Ethnic Township|Subdistrict|Area|Sumu|County|Autonomous County|District|City|Banner)(?=,|$)/g;

/** A county behind a township's name. */
const COUNTY = /, [^,]+$/;

/** The column of names beside a chart: its width in pixels, and each name as it is printed there. */
export interface NameColumn {
  width: number;
  print(name: string): string;
}

/**
 * A column of names for a chart `width` pixels wide. Where an English name is too long for it, all lose their kind (Buji Town: Buji),
 * and where that is not enough their county, unless two would then be called the same; what is still too long is cut with an ellipsis.
 * Where two names cut would read the same, the column is a quarter wider.
 */
export function nameColumn(names: readonly string[], width: number): NameColumn {
  const most = width >= 500 ? 190 : names.some((name) => /[a-z]/.test(name)) ? 108 : 92;
  const ways: ((name: string) => string)[] = [
    (name) => name,
    (name) => name.replace(KIND, ''),
    (name) => name.replace(COUNTY, '').replace(KIND, '')
  ];
  const isDistinct = (way: (name: string) => string) => new Set(names.map(way)).size === new Set(names).size;
  const distinct = ways.filter(isDistinct);
  const fits = (way: (name: string) => string) => names.every((name) => room(way(name)) <= most);
  const print = distinct.find(fits) ?? distinct.at(-1) ?? ((name: string) => name);
  const needed = Math.max(48, ...names.map((name) => room(print(name))));
  const cutTo = (column: number) => (name: string) => fitText(print(name), column - 10);
  const column =
    [most, most * 1.25].map((limit) => Math.min(limit, needed)).find((width) => isDistinct(cutTo(width))) ?? Math.min(most, needed);
  return { width: column, print: cutTo(column) };
}

/** Pixels that a name takes with its margin. */
function room(name: string): number {
  return textWidth(name) + 12;
}
