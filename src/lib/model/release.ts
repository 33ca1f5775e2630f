import { z } from 'zod';

/** What a release held of a cell: its value; `derived 47` for a derived one, `at-least 80` for an approximate one; else its status, as `blank`. */
export const Held = z.union([z.number(), z.string()]);

/** A released state of the data: what every report gave, by observation key, and which findings it had. Kept under `data/releases`. */
export const Release = z.strictObject({
  schema: z.literal('gongkai-release/1'),
  version: z.string().regex(/^[0-9a-f]{12}$/),
  /** The day of the release, 2026-11-25. */
  date: z.string().regex(/^\d{4}-\d\d-\d\d$/),
  reports: z.record(
    z.string(),
    z.strictObject({
      place: z.string(),
      name: z.string(),
      county: z.string().nullable(),
      year: z.number().int(),
      observations: z.record(z.string(), Held),
      findings: z.array(z.string())
    })
  )
});

export type Held = z.infer<typeof Held>;
export type Release = z.infer<typeof Release>;
export type ReleasedReport = Release['reports'][string];
