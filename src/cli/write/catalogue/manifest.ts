import type { Catalogue } from './catalogue';

/** What the site and the fact checker need to know of a build: version, counts, and every file with its hash. */
export function manifest({ version, counts, files }: Catalogue): object {
  return {
    schema: 'gongkai-manifest/1',
    version,
    counts,
    files: files.map(({ name, bytes, sha256, rows }) => ({ name, bytes, sha256, rows }))
  };
}
