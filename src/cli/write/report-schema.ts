import { z } from 'zod';
import { Report } from '$lib/model';

/** The JSON Schema of a normalised report, made from the zod schema that the build itself runs. */
export function reportSchema(): object {
  return { $id: 'gongkai-report/1', title: 'Normalised annual report on open government information', ...z.toJSONSchema(Report) };
}
