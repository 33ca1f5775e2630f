import type { Scene, SceneMark, Shape, Tone } from './scene';

/** Gives a tone its colour: a CSS property on a page, a fixed colour in a file. */
export type Paint = (tone: Tone) => string;

/** Colours from the page's CSS properties. */
export const cssPaint: Paint = (tone) => `var(--${tone})`;

/** A text as it may stand in markup. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** What stands inside the `svg` element of a scene: shapes, then a group for each mark (`data-i` its place in `scene.marks`), then labels. */
export function sceneMarkup(scene: Scene, paint: Paint = cssPaint): string {
  const marks = scene.marks.map(
    (mark, i) => `<g class="mark" data-i="${i}" data-datum="${escapeMarkup(mark.datum)}">${area(mark)}${drawAll(mark.shapes, paint)}</g>`
  );
  return drawAll(scene.back, paint) + marks.join('') + drawAll(scene.front, paint);
}

/** The same without keys and areas, for a page that finds a mark by the pointer's place (`markAt`): a third fewer elements to lay out. */
export function sceneDrawing(scene: Scene): string {
  const marks = scene.marks.map((mark) => `<g class="mark">${drawAll(mark.shapes, cssPaint)}</g>`);
  return drawAll(scene.back, cssPaint) + marks.join('') + drawAll(scene.front, cssPaint);
}

function area({ hit }: SceneMark): string {
  return `<rect class="hit" fill="transparent" x="${hit.x}" y="${hit.y}" width="${hit.width}" height="${hit.height}"/>`;
}

function drawAll(shapes: readonly Shape[], paint: Paint): string {
  return shapes.map((shape) => drawShape(shape, paint)).join('');
}

function drawShape(shape: Shape, paint: Paint): string {
  const color = paint(shape.tone);
  const page = paint('page');
  switch (shape.kind) {
    case 'rect':
      return `<rect x="${shape.x}" y="${shape.y}" width="${Math.max(0, shape.width)}" height="${shape.height}" fill="${shape.hollow ? page : color}"${shape.opacity === undefined ? '' : ` fill-opacity="${shape.opacity}"`}${shape.hollow ? ` stroke="${color}"` : ''}/>`;
    case 'circle':
      return `<circle cx="${shape.cx}" cy="${shape.cy}" r="${shape.r}" fill="${shape.hollow ? page : color}" stroke="${shape.hollow ? color : page}" stroke-width="${shape.hollow ? 2 : 1}"/>`;
    case 'line':
      return `<line x1="${shape.x1}" y1="${shape.y1}" x2="${shape.x2}" y2="${shape.y2}" stroke="${color}" stroke-width="${shape.width ?? 1}"${dashes(shape.dashed)}/>`;
    case 'path':
      return `<path d="${shape.d}" fill="${shape.filled ? color : 'none'}" stroke="${shape.filled ? 'none' : color}" stroke-width="${shape.width ?? 1.5}"${dashes(shape.dashed)} stroke-linejoin="round"/>`;
    case 'text':
      return `<text x="${shape.x}" y="${shape.y}" fill="${color}" font-size="${shape.size ?? 13}"${shape.bold ? ' font-weight="700"' : ''}${shape.anchor && shape.anchor !== 'start' ? ` text-anchor="${shape.anchor}"` : ''}${shape.halo ? ` paint-order="stroke" stroke="${page}" stroke-width="3"` : ''}>${escapeMarkup(shape.text)}</text>`;
  }
}

function dashes(dashed: boolean | undefined): string {
  return dashed ? ' stroke-dasharray="3 3"' : '';
}
