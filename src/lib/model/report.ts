import { z } from 'zod';
import { APPLICANTS, CHANNELS, MEASURES, OUTCOMES, QUALIFIERS, RESULTS, SEVERITIES, STATUSES, TEMPLATES, UNITS } from './codes';

/** A month, `2025-01`. */
const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/** The months a figure covers, both ends included. Null on an observation means the whole report year. */
export const Period = z.strictObject({ from: Month, to: Month });

/** Where a table figure stands: the form's table number, its row and column label as printed, the line (from 1) or page (from 1). */
export const CellProvenance = z.strictObject({
  kind: z.literal('cell'),
  table: z.union([z.literal(2), z.literal(3), z.literal(4)]),
  row: z.string(),
  column: z.string(),
  line: z.number().int().positive().nullable(),
  page: z.number().int().positive().nullable()
});

/** Where a figure told in prose stands: `start` and `end` are columns (from 0, end exclusive) of `line`; `quote` is the shortest clause carrying it. */
export const ClauseProvenance = z.strictObject({
  kind: z.literal('clause'),
  section: z.string().nullable(),
  line: z.number().int().positive().nullable(),
  endLine: z.number().int().positive().optional(),
  start: z.number().int().nonnegative().nullable(),
  end: z.number().int().nonnegative().nullable(),
  page: z.number().int().positive().nullable().optional(),
  quote: z.string().max(80)
});

export const Provenance = z.discriminatedUnion('kind', [CellProvenance, ClauseProvenance]);

/**
 * One reported value. `value` is null unless `status` is `reported` or `derived`; dimensions that do not apply are left out.
 * `from` names what a derived value was computed from (see `observationKey`); `year` is set where it is not the report's.
 */
export const Observation = z.strictObject({
  measure: z.enum(MEASURES as unknown as [string, ...string[]]),
  applicant: z.enum(APPLICANTS).optional(),
  outcome: z.enum(OUTCOMES).optional(),
  result: z.enum(RESULTS).optional(),
  channel: z.enum(CHANNELS).optional(),
  year: z.number().int().optional(),
  value: z.number().nullable(),
  unit: z.enum(UNITS),
  rawUnit: z.string().optional(),
  status: z.enum(STATUSES),
  qualifier: z.enum(QUALIFIERS).optional(),
  raw: z.string(),
  period: Period.nullable().optional(),
  base: z.strictObject({ measure: z.string(), value: z.number() }).nullable().optional(),
  from: z.array(z.string()).optional(),
  provenance: Provenance
});

/** A disagreement between figures that could be read. `cells` are observation keys; `expected` and `actual` null where not numbers. */
export const Finding = z.strictObject({
  check: z.string(),
  severity: z.enum(SEVERITIES),
  cells: z.array(z.string()),
  expected: z.union([z.number(), z.string()]).nullable(),
  actual: z.union([z.number(), z.string()]).nullable(),
  reason: z.string(),
  reasonZh: z.string(),
  mend: z.string(),
  mendZh: z.string()
});

/** Something in the document that could not be read. */
export const Problem = z.strictObject({
  code: z.string(),
  severity: z.enum(SEVERITIES),
  line: z.number().int().positive().nullable(),
  page: z.number().int().positive().nullable().optional(),
  reason: z.string(),
  reasonZh: z.string(),
  mend: z.string(),
  mendZh: z.string()
});

/** A township-level unit. `code` is the statistics bureau's nine digits, or `x-<county or prefecture code>-<pinyin>` for a place on no list. */
export const Place = z.strictObject({
  code: z.string().regex(/^(\d{9}|x-[0-9a-z-]+)$/),
  name: z.string(),
  kind: z.string().nullable(),
  county: z.string().nullable(),
  countyCode: z.string().nullable(),
  prefecture: z.string().nullable(),
  province: z.string().nullable()
});

const TemplateOrNull = z.enum(TEMPLATES).nullable();

/** A normalised report: figures with their provenance, never the prose. */
export const Report = z.strictObject({
  schema: z.literal('gongkai-report/1'),
  id: z.string(),
  place: Place,
  year: z.number().int().min(2008).max(2100),
  templates: z.strictObject({ table2: TemplateOrNull, table3: TemplateOrNull, table4: TemplateOrNull }),
  completeness: z.enum(['full', 'narrative-only', 'partial']),
  synthetic: z.literal(true).optional(),
  source: z.strictObject({
    file: z.string(),
    format: z.enum(['text', 'html', 'docx', 'pdf', 'labels', 'synthetic']),
    sha256: z.string(),
    url: z.string().nullable(),
    published: z.string().nullable()
  }),
  observations: z.array(Observation),
  findings: z.array(Finding),
  problems: z.array(Problem)
});

export type Period = z.infer<typeof Period>;
export type CellProvenance = z.infer<typeof CellProvenance>;
export type ClauseProvenance = z.infer<typeof ClauseProvenance>;
export type Provenance = z.infer<typeof Provenance>;
export type Observation = z.infer<typeof Observation>;
export type Finding = z.infer<typeof Finding>;
export type Problem = z.infer<typeof Problem>;
export type Place = z.infer<typeof Place>;
export type Report = z.infer<typeof Report>;
