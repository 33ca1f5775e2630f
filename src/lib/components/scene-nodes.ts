import { sceneDrawing } from '../charts/scene-svg';
import type { Scene } from '../charts/scene';

const ahead = new WeakMap<Scene, SVGGElement>();

/** Makes the elements of a scene that a reader is about to choose. */
export function drawAhead(scene: Scene): void {
  if (ahead.has(scene)) return;
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  group.innerHTML = sceneDrawing(scene);
  ahead.set(scene, group);
}

/** Puts a scene in the place of the one that a group shows. */
export function showScene(group: SVGGElement, scene: Scene): void {
  const made = ahead.get(scene);
  if (made) {
    ahead.delete(scene);
    group.replaceChildren(...made.childNodes);
  } else group.innerHTML = sceneDrawing(scene);
}
