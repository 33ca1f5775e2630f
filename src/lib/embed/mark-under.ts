/** The mark of a chart under a pointer: of those whose area holds it, the one whose middle is nearest. Null where there is none. */
export function markUnder(event: Event): SVGElement | null {
  if (!(event instanceof MouseEvent) || !(event.target instanceof Element)) return null;
  const top = event.target.closest<SVGElement>('g.mark');
  const svg = top?.closest('svg');
  if (!svg) return null;
  const { clientX: x, clientY: y } = event;
  let [found, nearest] = [top, Infinity];
  for (const area of svg.querySelectorAll<SVGRectElement>('g.mark > .hit')) {
    const box = area.getBoundingClientRect();
    if (x < box.left || x > box.right || y < box.top || y > box.bottom) continue;
    const away = Math.hypot(x - box.left - box.width / 2, y - box.top - box.height / 2);
    if (away < nearest) [found, nearest] = [area.closest<SVGElement>('g.mark'), away];
  }
  return found;
}
