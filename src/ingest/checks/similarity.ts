/** From this much on, two texts are told alike. */
export const ALIKE = 0.9;
/** Shorter texts are alike by the form's own words. */
const LEAST = 100;

/** The share of runs two sketches have in common, 0 to 1 (Jaccard); null where either text is too short to say. Both sorted. */
export function similarity(a: readonly number[], b: readonly number[]): number | null {
  if (a.length < LEAST || b.length < LEAST) return null;
  const inA = new Set(a);
  const inB = new Set(b);
  const smallest = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, Math.min(a.length, b.length));
  return smallest.filter((hash) => inA.has(hash) && inB.has(hash)).length / smallest.length;
}
