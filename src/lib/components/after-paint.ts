/**
 * Runs a task once what a reader has just chosen is painted: what she does not see must not stand before it. At once where nothing is
 * being painted. Tasks run in the order they came.
 */
export function afterPaint(task: () => void): void {
  if (document.hidden) task();
  else requestAnimationFrame(() => setTimeout(task));
}
