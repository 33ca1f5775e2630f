import { isNumber, UNTOLD } from './pdf-digits';
import type { Glyph, PageDrawing } from './pdf-page';
import type { Ruling } from './pdf-path';

/** A ruled table on a page: `cells[row][column]` says which region covers the place, merged places share one. */
export interface RuledTable {
  columns: number[];
  rows: number[];
  regions: number[][];
  /** The glyphs of each region. */
  glyphs: Map<number, Glyph[]>;
}

const SNAP = 1.5;
const GAP = 4;
const TOUCH = 3;
const NARROW = 4;
const OPEN = 6;
const MAX_RULINGS = 6_000;
/** Beyond this a lattice is a drawing. */
const MAX_PLACES = 20_000;

/**
 * Finds the tables drawn with ruling lines and sorts the page's glyphs into their cells; where the line between two places
 * is missing they are one merged cell. `rest` are the glyphs outside. Boxes and single columns are no tables.
 */
export function findTables(drawing: PageDrawing): { tables: RuledTable[]; rest: Glyph[] } {
  const horizontal = mergeRulings(drawing.horizontal);
  const vertical = mergeRulings(drawing.vertical);
  const tables: RuledTable[] = [];
  if (horizontal.length + vertical.length <= MAX_RULINGS) {
    for (const group of groupRulings(horizontal, vertical)) {
      const table = layGrid(group.horizontal, group.vertical);
      if (table) tables.push(table);
    }
  }
  // A table inside another's cell comes first.
  tables.sort((a, b) => areaOf(a) - areaOf(b));
  const homes = drawing.glyphs.map((glyph) => homeOf(glyph, tables));
  const isCut = (at: number, by: number) =>
    isNumber(drawing.glyphs[at], drawing.glyphs[at + by]) &&
    (homes[at]?.table !== homes[at + by]?.table || homes[at]?.region !== homes[at + by]?.region);
  const rest: Glyph[] = [];
  drawing.glyphs.forEach((drawn, at) => {
    // of a number that runs over a line it is not told in which cell it belongs
    const glyph = isCut(at, 1) || isCut(at, -1) ? { ...drawn, text: UNTOLD } : drawn;
    const home = homes[at];
    const held = home?.table.glyphs.get(home.region);
    if (!home) rest.push(glyph);
    else if (held) held.push(glyph);
    else home.table.glyphs.set(home.region, [glyph]);
  });
  return { tables: tables.filter((table) => table.glyphs.size > 0), rest };
}

/** The cell that holds the middle of a glyph; null outside of tables. */
function homeOf(glyph: Glyph, tables: readonly RuledTable[]): { table: RuledTable; region: number } | null {
  for (const table of tables) {
    const region = table.regions[slotOf(table.rows, glyph.y)]?.[slotOf(table.columns, glyph.x)];
    if (region !== undefined) return { table, region };
  }
  return null;
}

/** Lines drawn piece by piece, dotted ones too, made whole; what stays short is a mark. */
function mergeRulings(rulings: readonly Ruling[]): Ruling[] {
  const merged: Ruling[] = [];
  const sorted = [...rulings].sort((a, b) => a.at - b.at);
  for (let start = 0; start < sorted.length;) {
    let end = start + 1;
    while (end < sorted.length && (sorted[end]?.at ?? 0) - (sorted[start]?.at ?? 0) <= SNAP) end++;
    const same = sorted.slice(start, end);
    const at = same.reduce((sum, ruling) => sum + ruling.at, 0) / same.length;
    let open: Ruling | null = null;
    for (const { from, to } of same.sort((a, b) => a.from - b.from)) {
      if (open && from <= open.to + GAP) open.to = Math.max(open.to, to);
      else merged.push((open = { at, from, to }));
    }
    start = end;
  }
  return merged.filter(({ from, to }) => to - from > OPEN);
}

/** Lines that cross or touch belong to one table. */
function groupRulings(horizontal: readonly Ruling[], vertical: readonly Ruling[]): { horizontal: Ruling[]; vertical: Ruling[] }[] {
  const sets = new DisjointSets(horizontal.length + vertical.length);
  horizontal.forEach((h, i) => {
    vertical.forEach((v, j) => {
      if (v.at >= h.from - TOUCH && v.at <= h.to + TOUCH && h.at >= v.from - TOUCH && h.at <= v.to + TOUCH)
        sets.join(i, horizontal.length + j);
    });
  });
  const groups = new Map<number, { horizontal: Ruling[]; vertical: Ruling[] }>();
  const groupOf = (index: number) => {
    const root = sets.find(index);
    const group = groups.get(root) ?? { horizontal: [], vertical: [] };
    groups.set(root, group);
    return group;
  };
  horizontal.forEach((h, i) => groupOf(i).horizontal.push(h));
  vertical.forEach((v, j) => groupOf(horizontal.length + j).vertical.push(v));
  return [...groups.values()];
}

function layGrid(horizontal: readonly Ruling[], vertical: readonly Ruling[]): RuledTable | null {
  if (horizontal.length + vertical.length < 3) return null;
  const columns = edges(vertical, horizontal);
  const rows = edges(horizontal, vertical);
  const width = columns.length - 1;
  const height = rows.length - 1;
  if (width < 2 || height < 1 || width * height > MAX_PLACES) return null;
  const sets = new DisjointSets(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (x + 1 < width && !isRuled(vertical, columns[x + 1], rows[y], rows[y + 1])) sets.join(y * width + x, y * width + x + 1);
      if (y + 1 < height && !isRuled(horizontal, rows[y + 1], columns[x], columns[x + 1])) sets.join(y * width + x, (y + 1) * width + x);
    }
  }
  const regions = Array.from({ length: height }, (_, y) => Array.from({ length: width }, (_, x) => sets.find(y * width + x)));
  return new Set(regions.flat()).size > 1 ? { columns, rows, regions, glyphs: new Map() } : null;
}

/** The edges of columns (or rows): where lines stand, and where the crossing lines end beyond the outermost of them. */
function edges(lines: readonly Ruling[], crossing: readonly Ruling[]): number[] {
  const found: number[] = [];
  for (const at of lines.map((line) => line.at).sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last === undefined || at - last > NARROW) found.push(at);
  }
  const first = Math.min(...crossing.map((line) => line.from));
  const last = Math.max(...crossing.map((line) => line.to));
  const isOpen = (end: 'from' | 'to', at: number) => crossing.filter((line) => Math.abs(line[end] - at) < OPEN).length > 1;
  if (first < (found[0] ?? Infinity) - OPEN && isOpen('from', first)) found.unshift(first);
  if (last > (found.at(-1) ?? -Infinity) + OPEN && isOpen('to', last)) found.push(last);
  return found;
}

/** True when lines near `at` cover more than half of the way from `from` to `to`. */
function isRuled(lines: readonly Ruling[], at = 0, from = 0, to = 0): boolean {
  let covered = 0;
  for (const line of lines) {
    if (Math.abs(line.at - at) <= NARROW) covered = Math.max(covered, Math.min(line.to, to) - Math.max(line.from, from));
  }
  return covered > (to - from) / 2;
}

/** The index of the slot between two edges that holds `at`, -1 when outside. */
function slotOf(edges: readonly number[], at: number): number {
  for (let i = 0; i + 1 < edges.length; i++) if (at >= (edges[i] ?? 0) && at < (edges[i + 1] ?? 0)) return i;
  return -1;
}

function areaOf({ columns, rows }: RuledTable): number {
  return ((columns.at(-1) ?? 0) - (columns[0] ?? 0)) * ((rows.at(-1) ?? 0) - (rows[0] ?? 0));
}

/** Union-find over numbers; the smallest of a set stands for it, so a merged cell is known by its top left place. */
class DisjointSets {
  private readonly parents: number[];

  constructor(size: number) {
    this.parents = Array.from({ length: size }, (_, index) => index);
  }

  find(index: number): number {
    let root = index;
    for (let up = this.parents[root]; up !== undefined && up !== root; up = this.parents[root]) root = up;
    this.parents[index] = root;
    return root;
  }

  join(one: number, two: number): void {
    const [a, b] = [this.find(one), this.find(two)];
    this.parents[Math.max(a, b)] = Math.min(a, b);
  }
}
