/** What a shape is coloured by: a code's colour or a role. Colours themselves are CSS properties. */
export type Tone =
  | 'ink'
  | 'muted'
  | 'hair'
  | 'page'
  | 'accent'
  | 'context'
  | 'disclosed'
  | 'partly-disclosed'
  | 'refused'
  | 'unable'
  | 'not-processed'
  | 'other';

/** One shape in pixels of the scene. `hollow` draws an outline on the page's colour: derived or missing, never a plain value. */
export type Shape =
  | { kind: 'rect'; x: number; y: number; width: number; height: number; tone: Tone; hollow?: boolean; opacity?: number }
  | { kind: 'circle'; cx: number; cy: number; r: number; tone: Tone; hollow?: boolean }
  | { kind: 'line'; x1: number; y1: number; x2: number; y2: number; tone: Tone; width?: number; dashed?: boolean }
  | { kind: 'path'; d: string; tone: Tone; width?: number; dashed?: boolean; filled?: boolean }
  | {
      kind: 'text';
      x: number;
      y: number;
      text: string;
      tone: Tone;
      anchor?: 'start' | 'middle' | 'end';
      size?: number;
      bold?: boolean;
      halo?: boolean;
    };

/** A figure a reader can point at, tap or walk to. `datum` is the key of its point; `label` is read aloud. */
export interface SceneMark {
  key: string;
  datum: string;
  label: string;
  shapes: Shape[];
  /** The area that answers to a pointer: at least 24 px high and wide where the drawing allows. */
  hit: { x: number; y: number; width: number; height: number };
  /** The line that the mark is a point of, as the `d` of a path: lit with the mark. */
  trace?: string;
}

/** A finished drawing: numbers, strings and colours' names, nothing left to compute. */
export interface Scene {
  width: number;
  height: number;
  back: Shape[];
  marks: SceneMark[];
  front: Shape[];
}

/** The place in `scene.marks` of the mark whose area holds a point, in pixels of the scene; where areas overlap, the one whose middle is nearest. -1 where none. */
export function markAt(scene: Scene, x: number, y: number): number {
  let [found, nearest] = [-1, Infinity];
  scene.marks.forEach(({ hit }, i) => {
    if (x < hit.x || x > hit.x + hit.width || y < hit.y || y > hit.y + hit.height) return;
    const away = Math.hypot(x - hit.x - hit.width / 2, y - hit.y - hit.height / 2);
    if (away < nearest) [found, nearest] = [i, away];
  });
  return found;
}

const CJK = /[\u2e80-\u9fff\uff00-\uffef]/;
/** Widths of letters in em, those of the wider system fonts; a character that is in none of these is 0.56 em. */
const LETTERS: readonly (readonly [letters: RegExp, em: number])[] = [
  [CJK, 1],
  [/[mwMW%…—]/, 0.95],
  [/[iIjl'’ ]/, 0.33],
  [/[frt()]/, 0.4],
  [/[A-Z]/, 0.72],
  [/[a-z]/, 0.62]
];
const known = new Map<string, number>();

/** The width of a character in em. */
function emOf(char: string): number {
  const before = known.get(char);
  if (before !== undefined) return before;
  const em = LETTERS.find(([letters]) => letters.test(char))?.[1] ?? 0.56;
  known.set(char, em);
  return em;
}

/** The width of a text in pixels, as far as it can be told without a font: a Chinese character is one em, a letter what it takes in the wider fonts. */
export function textWidth(text: string, size = 13): number {
  let em = 0;
  for (const char of text) em += emOf(char);
  return em * size;
}

/** A text cut to a width, with an ellipsis where it was cut. */
export function fitText(text: string, width: number, size = 13): string {
  if (textWidth(text, size) <= width) return text;
  let cut = text;
  while (cut.length > 1 && textWidth(`${cut}…`, size) > width) cut = cut.slice(0, -1);
  return `${cut}…`;
}

/** A coordinate rounded to a tenth of a pixel. */
export function px(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A straight line through points as the `d` of a path. d3's `line` would say the same and bring all its curves along: too much for an embed. */
export function linePath(points: readonly (readonly [x: number, y: number])[]): string {
  return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${px(x)},${px(y)}`).join('');
}
