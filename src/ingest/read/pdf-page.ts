import { isFaint } from './css-colour';
import { limitProblem, MAX_OPERATORS, UnreadableError } from './limits';
import { apply, determinant, IDENTITY, matrixOf, multiply, type Matrix } from './pdf-matrix';
import { addBox, tracePath, type Rulings } from './pdf-path';
import { turnUpright } from './pdf-turn';

/** A glyph on a page, in points from the top left corner; `x` and `y` are its middle, `width` how far it reaches across. */
export interface Glyph {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  /** Which text operator of the page drew it. */
  run: number;
  /** Drawn invisibly, in white or transparently: on a dark ground white is seen, beside other digits it is not. */
  isUnseen: boolean;
  /** Where its line of writing runs other than to the right: up or down the page, and how far the glyph reaches along it. */
  sideways?: { isUp: boolean; along: number };
}

/** What is drawn on a page, as far as tables and text go. */
export interface PageDrawing extends Rulings {
  glyphs: Glyph[];
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
  isFillPale: boolean;
  isTransparent: boolean;
}

const STROKES = ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];
const FILLS = ['fill', 'eoFill'];

/** The operators that draw something, left out within a layer that is not shown. */
const DRAWS = new Set([
  'constructPath',
  'paintSolidColorImageMask',
  'paintImageMaskXObject',
  'paintImageXObject',
  'paintInlineImageXObject'
]);

/**
 * Follows the drawing operators of one page and gives its glyphs and ruling lines where they stand when looked at. `isShown` tells of a layer
 * (optional content, PDF 32000-1, 8.11) whether it is.
 */
export function readPage(
  list: OperatorList,
  codes: OperatorCodes,
  { fontNamed, isShown }: { fontNamed: (name: string) => PdfFont | null; isShown: (layer: unknown) => boolean },
  view: { transform: readonly number[]; width: number; height: number; page: number }
): PageDrawing {
  if (list.fnArray.length > MAX_OPERATORS)
    throw new UnreadableError(limitProblem('operators', list.fnArray.length, MAX_OPERATORS, { page: view.page }));
  const names = new Map(Object.entries(codes).map(([name, code]) => [code, name]));
  const strokes = new Set(STROKES.map((name) => codes[name]));
  const fills = new Set(FILLS.map((name) => codes[name]));
  const drawing = emptyDrawing();
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
    isStrokeWhite: false,
    isFillPale: false,
    isTransparent: false
  };
  const saved: State[] = [];
  /** Of each marked content begun and not ended: whether it is of a layer that is not shown. */
  const marked: boolean[] = [];
  let text = IDENTITY;
  let lineStart = IDENTITY;
  const save = () => void saved.push({ ...state });
  const restore = () => void (state = saved.pop() ?? state);
  const move = (x: number, y: number) => void (text = lineStart = multiply(lineStart, [1, 0, 0, 1, x, y]));

  list.fnArray.forEach((code, index) => {
    const raw = list.argsArray[index];
    const args: readonly unknown[] = Array.isArray(raw) || ArrayBuffer.isView(raw) ? (raw as readonly unknown[]) : [];
    const n = (at: number) => Number(args[at]) || 0;
    const name = names.get(code) ?? '';
    const isHidden = marked.includes(true);
    if (isHidden && DRAWS.has(name)) return;
    switch (name) {
      case 'beginMarkedContent':
      case 'beginMarkedContentProps':
        return void marked.push(args[0] === 'OC' && !isShown(args[1]));
      case 'endMarkedContent':
        return void marked.pop();
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
        state.isFillPale = isPale(args);
        return;
      case 'setGState':
        for (const entry of (args[0] ?? []) as readonly unknown[])
          if (Array.isArray(entry) && entry[0] === 'ca') state.isTransparent = Number(entry[1]) < SEE_THROUGH;
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
        // the place behind it counts, whether it is seen or not
        text = showText((args[0] ?? []) as readonly (PdfGlyph | number | null)[], state, text, index, isHidden ? emptyDrawing() : drawing);
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
  return turnUpright(drawing, view);
}

const emptyDrawing = (): PageDrawing => ({ glyphs: [], horizontal: [], vertical: [], hasImage: false, hidden: 0, mute: 0 });

/** Places the glyphs of one text operator and gives the text matrix after it (PDF 32000-1, 9.4.4). */
function showText(glyphs: readonly (PdfGlyph | number | null)[], state: State, text: Matrix, run: number, drawing: PageDrawing): Matrix {
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
    addGlyph({ text: glyph.unicode, x, y, width, size, run }, place, state, drawing);
    matrix = multiply(matrix, metric ? [1, 0, 0, 1, 0, advance] : [1, 0, 0, 1, advance, 0]);
  }
  return matrix;
}

const INVISIBLE = new Set([3, 7]);

function addGlyph(
  { text, x, y, width, size, run }: { text: string; x: number; y: number; width: number; size: number; run: number },
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
  const isUnseen = INVISIBLE.has(state.mode) || state.isTransparent || (state.mode === 0 && state.isFillPale);
  const glyph = { text, x, y, size: across, run, isUnseen };
  drawing.glyphs.push(isUpright ? { ...glyph, width: along } : { ...glyph, width: across, sideways: { isUp: b < 0, along } });
}

function isWhite(args: readonly unknown[]): boolean {
  return typeof args[0] === 'string' ? /^#f{6}$/i.test(args[0]) : args.length >= 3 && args.slice(0, 3).every((part) => part === 255);
}

/** From here on every part of a colour is as good as white. */
const WHITISH = 0xf0;
const SEE_THROUGH = 0.1;

function isPale(args: readonly unknown[]): boolean {
  if (typeof args[0] === 'string') return isFaint(args[0]);
  return args.length >= 3 && args.slice(0, 3).every((part) => typeof part === 'number' && part >= WHITISH);
}
