import { sceneDrawing } from '../charts/scene-svg';
import type { Scene } from '../charts/scene';

/** Marks a group as a drawing that is laid out and not yet seen. */
const AHEAD = 'data-ahead';
const ahead = new WeakMap<Scene, SVGGElement>();

/** Lays out, unseen beside the drawing that is shown in `svg`, the scene that a reader is about to choose. One at a time. */
export function drawAhead(scene: Scene, svg: SVGSVGElement): void {
  const made = ahead.get(scene);
  if (made?.parentNode === svg) return;
  for (const other of svg.querySelectorAll(`:scope > [${AHEAD}]`)) other.remove();
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  group.setAttribute(AHEAD, '');
  group.innerHTML = sceneDrawing(scene);
  ahead.set(scene, group);
  svg.querySelector(':scope > g')?.after(group);
}

/** Shows a scene in the place of the one that `shown` holds; gives the group that holds it now. */
export function showScene(shown: SVGGElement, scene: Scene): SVGGElement {
  const made = ahead.get(scene);
  ahead.delete(scene);
  if (made && made.parentNode === shown.parentNode) {
    // It stays where it was laid out: to move it would be to lay it out again.
    made.removeAttribute(AHEAD);
    shown.remove();
    return made;
  }
  shown.innerHTML = sceneDrawing(scene);
  return shown;
}
