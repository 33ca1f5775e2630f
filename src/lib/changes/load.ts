import { base } from '$app/paths';
import type { ChangeFile } from './change';

const loading = new Map<string, Promise<ChangeFile | null>>();

/** What changed since a version; null where that version was never released. Rejects where the file cannot be had; the next call tries again. */
export function loadChanges(version: string): Promise<ChangeFile | null> {
  const known = loading.get(version);
  if (known) return known;
  const asked = ask(version);
  loading.set(version, asked);
  asked.catch(() => loading.delete(version));
  return asked;
}

async function ask(version: string): Promise<ChangeFile | null> {
  // The list of files is asked first: a version that was never released is no failed request.
  const manifest = await fetch(`${base}/data/manifest.json`);
  if (!manifest.ok) throw new Error(`manifest.json: ${manifest.status}`);
  const { files } = (await manifest.json()) as { files: { name: string }[] };
  const name = `changes-${version}.json`;
  if (!files.some((file) => file.name === name)) return null;
  const response = await fetch(`${base}/data/${name}`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return (await response.json()) as ChangeFile;
}
