import { apply, type Matrix } from './pdf-matrix';

/** A drawn line: `at` is its y (horizontal) or x (vertical), `from` and `to` its ends. */
export interface Ruling {
  at: number;
  from: number;
  to: number;
}

/** The lines drawn on a page. */
export interface Rulings {
  horizontal: Ruling[];
  vertical: Ruling[];
}

const THIN = 3;
const DOT = 2;

/** Takes the straight parts of a path: every side when stroked, whole thin shapes when filled. */
export function tracePath(data: unknown, ctm: Matrix, drawing: Rulings, isStroked: boolean): void {
  const path: unknown = Array.isArray(data) ? data[0] : data;
  if (!(path instanceof Float32Array) && !Array.isArray(path)) return;
  const steps = path as ArrayLike<number>;
  const at = (index: number) => steps[index] ?? 0;
  let points: [number, number][] = [];
  const end = () => {
    if (!isStroked && points.length > 1) addBox(points, drawing);
    points = [];
  };
  const lineTo = (point: [number, number]) => {
    const last = points.at(-1);
    if (isStroked && last) addSegment(last, point, drawing);
    points.push(point);
  };
  for (let i = 0; i < steps.length;) {
    switch (at(i)) {
      case 0:
        end();
        points.push(apply(ctm, at(i + 1), at(i + 2)));
        i += 3;
        break;
      case 1:
        lineTo(apply(ctm, at(i + 1), at(i + 2)));
        i += 3;
        break;
      case 2:
        points.push(apply(ctm, at(i + 5), at(i + 6)));
        i += 7;
        break;
      case 3:
        points.push(apply(ctm, at(i + 3), at(i + 4)));
        i += 5;
        break;
      default:
        if (points[0]) lineTo(points[0]);
        i += 1;
    }
  }
  end();
}

/** A box as a line, where it is thin enough to be one. */
export function addBox(points: readonly (readonly [number, number])[], drawing: Rulings): void {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const [across, down] = [right - left, bottom - top];
  const middle: [number, number] = [(left + right) / 2, (top + bottom) / 2];
  // A dot may be part of a dotted line either way.
  const isDot = across <= DOT && down <= DOT;
  if (isDot || (down <= THIN && across > down)) addSegment([left, middle[1]], [right, middle[1]], drawing);
  if (isDot || (across <= THIN && down > across)) addSegment([middle[0], top], [middle[0], bottom], drawing);
}

function addSegment(one: readonly [number, number], two: readonly [number, number], drawing: Rulings): void {
  const across = Math.abs(one[0] - two[0]);
  const down = Math.abs(one[1] - two[1]);
  if (!Number.isFinite(across + down)) return;
  if (down < 1 && across > down)
    drawing.horizontal.push({ at: (one[1] + two[1]) / 2, from: Math.min(one[0], two[0]), to: Math.max(one[0], two[0]) });
  else if (across < 1 && down > across)
    drawing.vertical.push({ at: (one[0] + two[0]) / 2, from: Math.min(one[1], two[1]), to: Math.max(one[1], two[1]) });
}
