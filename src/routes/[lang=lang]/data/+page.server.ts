import { inBoth } from '$lib/server/rows';
import { readFileSync } from 'node:fs';

interface Manifest {
  version: string;
  counts: { reports: number; observations: number; findings: number; places: number };
  files: { name: string; bytes: number; sha256: string; rows: number | null }[];
}

interface Package {
  resources: { name: string; path: string; description: string; schema: { fields: { name: string; type: string }[] } }[];
}

export const entries = () => inBoth([{}]);

/** The downloads, with their hashes and columns, as the build described them. */
export function load() {
  const manifest = JSON.parse(readFileSync('static/data/manifest.json', 'utf8')) as Manifest;
  const { resources } = JSON.parse(readFileSync('static/data/datapackage.json', 'utf8')) as Package;
  return { manifest, resources };
}
