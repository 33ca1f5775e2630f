import { limitProblem, MAX_OPERATORS, UnreadableError } from './limits';

/** A glyph on a page, in points from the top left corner; `x` and `y` are its middle, `width` how far it reaches across. */
export interface Glyph {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

/** A drawn line: `at` is its y (horizontal) or x (vertical), `from` and `to` its ends. */
export interface Ruling {
  at: number;
  from: number;
  to: number;
}

/** What is drawn on a page, as far as tables and text go. */
export interface PageDrawing {
  glyphs: Glyph[];
  horizontal: Ruling[];
  vertical: Ruling[];
  /** True when an image covers a good part of the page. */
  hasImage: boolean;
  /** Glyphs drawn invisibly, as text recognition lays them over a scan. */
  hidden: number;
  /** Text operators that gave no glyph at all: their font could not be read. */
  mute: number;
}

/** The operators of pdf.js a page is followed by; numbers come from its `OPS`. */
export type OperatorCodes = Readonly<Record<string, number>>;

export interface OperatorList {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

/** What is needed of a pdf.js font. */
export interface PdfFont {
  vertical?: boolean;
  fontMatrix?: readonly number[];
  defaultVMetrics?: readonly number[];
}

interface PdfGlyph {
  unicode: string;
  width: number;
  isSpace: boolean;
  vmetric?: readonly number[] | null;
}

type Matrix = readonly [number, number, number, number, number, number];

interface State {
  ctm: Matrix;
  font: PdfFont | null;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  mode: number;
  isFillWhite: boolean;
  isStrokeWhite: boolean;
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const THIN = 3;
const DOT = 2;
const STROKES = ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];
const FILLS = ['fill', 'eoFill'];

/** Follows the drawing operators of one page and gives its glyphs and ruling lines where they stand when looked at. */
export function readPage(
  list: OperatorList,
  codes: OperatorCodes,
  fontNamed: (name: string) => PdfFont | null,
  view: { transform: readonly number[]; width: number; height: number; page: number }
): PageDrawing {
  if (list.fnArray.length > MAX_OPERATORS)
    throw new UnreadableError(limitProblem('operators', list.fnArray.length, MAX_OPERATORS, { page: view.page }));
  const names = new Map(Object.entries(codes).map(([name, code]) => [code, name]));
  const strokes = new Set(STROKES.map((name) => codes[name]));
  const fills = new Set(FILLS.map((name) => codes[name]));
  const drawing: PageDrawing = { glyphs: [], horizontal: [], vertical: [], hasImage: false, hidden: 0, mute: 0 };
  let state: State = {
    ctm: matrixOf(view.transform),
    font: null,
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
    isFillWhite: false,
    isStrokeWhite: false
  };
  const saved: State[] = [];
  let text = IDENTITY;
  let lineStart = IDENTITY;
  const save = () => void saved.push({ ...state });
  const restore = () => void (state = saved.pop() ?? state);
  const move = (x: number, y: number) => void (text = lineStart = multiply(lineStart, [1, 0, 0, 1, x, y]));

  list.fnArray.forEach((code, index) => {
    const raw = list.argsArray[index];
    const args: readonly unknown[] = Array.isArray(raw) || ArrayBuffer.isView(raw) ? (raw as readonly unknown[]) : [];
    const n = (at: number) => Number(args[at]) || 0;
    switch (names.get(code)) {
      case 'save':
        return save();
      case 'restore':
        return restore();
      case 'transform':
        state.ctm = multiply(state.ctm, matrixOf(args));
        if (Math.abs(determinant(state.ctm)) > view.width * view.height * 0.2) drawing.hasImage = true;
        return;
      case 'paintFormXObjectBegin':
        save();
        if (args[0]) state.ctm = multiply(state.ctm, matrixOf(args[0]));
        return;
      case 'beginAnnotation':
        save();
        if (args[2]) state.ctm = multiply(state.ctm, matrixOf(args[2]));
        if (args[3]) state.ctm = multiply(state.ctm, matrixOf(args[3]));
        return;
      case 'beginGroup': {
        save();
        const matrix = (args[0] as { matrix?: unknown } | null | undefined)?.matrix;
        if (matrix) state.ctm = multiply(state.ctm, matrixOf(matrix));
        return;
      }
      case 'paintFormXObjectEnd':
      case 'endAnnotation':
      case 'endGroup':
        return restore();
      case 'setFillRGBColor':
        state.isFillWhite = isWhite(args);
        return;
      case 'setStrokeRGBColor':
        state.isStrokeWhite = isWhite(args);
        return;
      case 'setCharSpacing':
        state.charSpacing = n(0);
        return;
      case 'setWordSpacing':
        state.wordSpacing = n(0);
        return;
      case 'setHScale':
        state.scale = n(0) / 100;
        return;
      case 'setLeading':
        state.leading = n(0);
        return;
      case 'setTextRise':
        state.rise = n(0);
        return;
      case 'setTextRenderingMode':
        state.mode = n(0);
        return;
      case 'setFont':
        state.font = fontNamed(String(args[0]));
        state.size = n(1);
        return;
      case 'beginText':
        text = lineStart = IDENTITY;
        return;
      case 'setTextMatrix':
        text = lineStart = matrixOf(args.length === 1 ? args[0] : args);
        return;
      case 'setLeadingMoveText':
        state.leading = -n(1);
        return move(n(0), n(1));
      case 'moveText':
        return move(n(0), n(1));
      case 'nextLine':
        return move(0, -state.leading);
      case 'showText':
        text = showText((args[0] ?? []) as readonly (PdfGlyph | number | null)[], state, text, drawing);
        return;
      case 'constructPath':
        if (strokes.has(n(0))) {
          if (!state.isStrokeWhite) tracePath(args[1], state.ctm, drawing, true);
        } else if (fills.has(n(0)) && !state.isFillWhite) tracePath(args[1], state.ctm, drawing, false);
        return;
      case 'paintSolidColorImageMask':
      case 'paintImageMaskXObject':
      case 'paintImageXObject':
      case 'paintInlineImageXObject':
        return addBox([apply(state.ctm, 0, 0), apply(state.ctm, 1, 1)], drawing);
    }
  });
  return drawing;
}

/** Places the glyphs of one text operator and gives the text matrix after it (PDF 32000-1, 9.4.4). */
function showText(glyphs: readonly (PdfGlyph | number | null)[], state: State, text: Matrix, drawing: PageDrawing): Matrix {
  const { font, size, scale } = state;
  if (glyphs.length === 0) drawing.mute++;
  const unit = font?.fontMatrix?.[0] ?? 0.001;
  const isVertical = font?.vertical === true;
  let matrix = text;
  for (const glyph of glyphs) {
    if (glyph === null) continue;
    if (typeof glyph === 'number') {
      const shift = (-glyph / 1000) * size;
      matrix = multiply(matrix, isVertical ? [1, 0, 0, 1, 0, shift] : [1, 0, 0, 1, shift * scale, 0]);
      continue;
    }
    const spacing = state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0);
    const metric = isVertical ? (glyph.vmetric ?? font?.defaultVMetrics ?? [-1000, 500, 880]) : null;
    const advance = metric ? (metric[0] ?? -1000) * unit * size - spacing : (glyph.width * unit * size + spacing) * scale;
    const width = glyph.width * unit * size * scale;
    const up = size * 0.35;
    const place = multiply(state.ctm, matrix);
    const [x, y] = metric ? apply(place, 0, advance / 2) : apply(place, width / 2, state.rise + up);
    addGlyph(glyph.unicode, x, y, width, size, place, state, drawing);
    matrix = multiply(matrix, metric ? [1, 0, 0, 1, 0, advance] : [1, 0, 0, 1, advance, 0]);
  }
  return matrix;
}

function addGlyph(
  text: string,
  x: number,
  y: number,
  width: number,
  size: number,
  place: Matrix,
  state: State,
  drawing: PageDrawing
): void {
  const [a, b, c, d] = place;
  const tilt = Math.abs(Math.atan2(b, a)) % (Math.PI / 2);
  // Slanting text is a watermark.
  if (Math.min(tilt, Math.PI / 2 - tilt) > 0.1 || !Number.isFinite(x + y)) return;
  const isUpright = Math.abs(a) >= Math.abs(b);
  const along = Math.hypot(a, b) * Math.abs(width);
  const across = Math.hypot(c, d) * Math.abs(size);
  if (across < 0.5) return;
  if (state.mode === 3) drawing.hidden++;
  drawing.glyphs.push({ text, x, y, width: isUpright ? along : across, size: across });
}

/** Takes the straight parts of a path: every side when stroked, whole thin shapes when filled. */
function tracePath(data: unknown, ctm: Matrix, drawing: PageDrawing, isStroked: boolean): void {
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

function addBox(points: readonly (readonly [number, number])[], drawing: PageDrawing): void {
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

function addSegment(one: readonly [number, number], two: readonly [number, number], drawing: PageDrawing): void {
  const across = Math.abs(one[0] - two[0]);
  const down = Math.abs(one[1] - two[1]);
  if (!Number.isFinite(across + down)) return;
  if (down < 1 && across > down)
    drawing.horizontal.push({ at: (one[1] + two[1]) / 2, from: Math.min(one[0], two[0]), to: Math.max(one[0], two[0]) });
  else if (across < 1 && down > across)
    drawing.vertical.push({ at: (one[0] + two[0]) / 2, from: Math.min(one[1], two[1]), to: Math.max(one[1], two[1]) });
}

function isWhite(args: readonly unknown[]): boolean {
  return typeof args[0] === 'string' ? /^#f{6}$/i.test(args[0]) : args.length >= 3 && args.slice(0, 3).every((part) => part === 255);
}

function matrixOf(values: unknown): Matrix {
  const numbers = values as ArrayLike<number> | null | undefined;
  const at = (index: number) => Number(numbers?.[index]) || 0;
  return numbers && numbers.length >= 6 ? [at(0), at(1), at(2), at(3), at(4), at(5)] : IDENTITY;
}

/** The matrix that applies `second` first, then `first`. */
function multiply(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [g, h, i, j, k, l] = second;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

function determinant([a, b, c, d]: Matrix): number {
  return a * d - b * c;
}
