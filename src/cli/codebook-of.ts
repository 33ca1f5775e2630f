import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the codebook: the one named, else that of the data folder where it has one, else the project's own. */
export function codebookOf({ data, codebook }: { data: string; codebook?: string | undefined }): string {
  if (codebook !== undefined) return codebook;
  const own = join(data, 'codebook');
  return existsSync(own) ? own : 'data/codebook';
}
