import { meta } from '../queries/codebook';
import { ask, type DatasetName } from './database';

/** The version of the dataset that this build shows: the real one's, or the invented county's own. */
export async function versionOf(dataset: DatasetName): Promise<string> {
  return (await ask(meta, undefined, dataset)).find((row) => row.key === 'version')?.value ?? '';
}
