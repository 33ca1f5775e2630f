import { join } from 'node:path';
import { z } from 'zod';
import { DataError } from '../data-error';
import { readJson, RESTORE } from '../read-json';

/** What has a measure or a code: a form by its year, or the prose. */
const TemplateName = z.enum(['2019', '2021', 'prose']);

/** A measure of the codebook: wording, definition, unit, the templates that have it, the law it rests on. */
export const MeasureEntry = z.strictObject({
  measure: z.string(),
  zh: z.string(),
  en: z.string(),
  definitionZh: z.string(),
  definition: z.string(),
  unit: z.string(),
  templates: z.array(TemplateName),
  law: z.string().nullable(),
  direction: z.enum(['higher', 'lower', 'none']),
  source: z.enum(['table2', 'table3', 'table4', 'prose'])
});

/** A code of a dimension: wording, definition, the templates that have it, the law its row rests on. Only measures have a direction. */
export const CodeEntry = z.strictObject({
  list: z.string(),
  code: z.string(),
  zh: z.string(),
  en: z.string(),
  definitionZh: z.string().nullable(),
  definition: z.string().nullable(),
  /** Null where the code belongs to no form: statuses, units, checks. */
  templates: z.array(TemplateName).nullable(),
  /** The article of 政府信息公开条例; null where there is none. */
  law: z.string().nullable()
});

export type MeasureEntry = z.infer<typeof MeasureEntry>;
export type CodeEntry = z.infer<typeof CodeEntry>;

/** Reads `data/codebook/measures.json` and `codes.json`; throws, naming file and entry, where one does not fit. */
export function readCodebook(folder: string): { measures: MeasureEntry[]; codes: CodeEntry[] } {
  const read = <T>(name: string, entry: z.ZodType<T>): T[] => {
    const path = join(folder, name);
    const parsed = z.array(entry).safeParse(readJson(path, RESTORE));
    if (parsed.success) return parsed.data;
    const issue = parsed.error.issues[0];
    throw new DataError({
      zh: `${path}：条目 ${issue?.path.join('.')}：${issue?.message}`,
      en: `${path}: entry ${issue?.path.join('.')}: ${issue?.message}`
    });
  };
  return { measures: read('measures.json', MeasureEntry), codes: read('codes.json', CodeEntry) };
}
