import { z } from 'zod';
import { CHANNELS, MEASURES } from '$lib/model';

/** A figure as transcribed. `measure` with `channel`, `cell` or `otherwise` says what it counts; `approx` is left out for an exact one. */
export const Fact = z.strictObject({
  value: z.number(),
  unit: z.string(),
  quote: z.string(),
  approx: z.enum(['at_least', 'about', 'nearly']).nullish(),
  period: z.string().nullish(),
  measure: z.enum(MEASURES as unknown as [string, ...string[]]).optional(),
  channel: z.enum(CHANNELS).nullish(),
  cell: z.string().optional(),
  otherwise: z.string().optional()
});

/** One report as transcribed: a line of the input. */
export const Transcript = z.strictObject({
  file: z.string(),
  province: z.string(),
  prefecture: z.string(),
  county: z.string(),
  township: z.string(),
  kind: z.string().nullish(),
  year: z.number().int(),
  url: z.string().nullable(),
  published: z.string().nullable(),
  facts: z.array(Fact)
});

export type Fact = z.infer<typeof Fact>;
export type Transcript = z.infer<typeof Transcript>;

/** True where the page is on a host of the government's domain. */
export function isGovernmentPage(url: string | null): boolean {
  if (url === null || !URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return hostname === 'gov.cn' || hostname.endsWith('.gov.cn');
}
