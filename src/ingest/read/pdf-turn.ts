import type { Glyph, PageDrawing } from './pdf-page';
import type { Ruling } from './pdf-path';

/**
 * The drawing as it is read: a page whose writing mostly runs up or down it is turned, for wide tables are often laid on their side. Any
 * other page stays as it is. `view` is the page's size in points.
 */
export function turnUpright(drawing: PageDrawing, view: { width: number; height: number }): PageDrawing {
  const printed = drawing.glyphs.filter(({ text }) => text.trim() !== '');
  const isMostly = (isUp: boolean) => printed.filter(({ sideways }) => sideways?.isUp === isUp).length * 2 > printed.length;
  if (isMostly(true)) return turned(drawing, (x, y) => [view.height - y, x]);
  if (isMostly(false)) return turned(drawing, (x, y) => [y, view.width - x]);
  return drawing;
}

/** The drawing turned by a right angle, by where a point comes to lie. */
function turned(drawing: PageDrawing, turn: (x: number, y: number) => [number, number]): PageDrawing {
  const glyphs = drawing.glyphs.map((glyph): Glyph => {
    const [x, y] = turn(glyph.x, glyph.y);
    const { text, size, run, isUnseen } = glyph;
    return { text, x, y, width: glyph.sideways?.along ?? size, size, run, isUnseen };
  });
  const across = ({ at, from, to }: Ruling): Ruling => line(turn(from, at), turn(to, at), 0);
  const down = ({ at, from, to }: Ruling): Ruling => line(turn(at, from), turn(at, to), 1);
  return { ...drawing, glyphs, horizontal: drawing.vertical.map(down), vertical: drawing.horizontal.map(across) };
}

/** A line between two points as a ruling: `axis` 0 for one that is now vertical, 1 for one that is horizontal. */
function line(one: readonly [number, number], two: readonly [number, number], axis: 0 | 1): Ruling {
  const [a, b] = axis === 0 ? [one[1], two[1]] : [one[0], two[0]];
  return { at: axis === 0 ? one[0] : one[1], from: Math.min(a, b), to: Math.max(a, b) };
}
