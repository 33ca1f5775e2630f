/** The Wilson score interval of k successes in n trials at 95 %, as percentages 0–100; null where n is 0. */
export function wilsonInterval(k: number, n: number): { low: number; high: number } | null {
  if (n <= 0) return null;
  const z = 1.959964;
  const p = k / n;
  const centre = p + (z * z) / (2 * n);
  const spread = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return { low: (100 * Math.max(0, centre - spread)) / scale, high: (100 * Math.min(scale, centre + spread)) / scale };
}
