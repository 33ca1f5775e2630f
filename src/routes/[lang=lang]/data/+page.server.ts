import { inBoth } from '$lib/server/rows';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { allReleases } from '$lib/queries/changes';
import { ask } from '$lib/server/database';
import { SITE_ADDRESS } from '$lib/server/site-address';

interface Manifest {
  version: string;
  counts: { reports: number; observations: number; findings: number; places: number };
  files: { name: string; bytes: number; sha256: string; rows: number | null }[];
}

interface Both {
  zh: string;
  en: string;
}

interface Package {
  resources: { name: string; path: string; descriptions: Both; schema: { fields: { name: string; type: string; descriptions: Both }[] } }[];
}

interface Described {
  distribution: { contentUrl: string }[];
}

/** Files that describe the dataset, beside those that hold it. */
const DESCRIPTIONS = ['datapackage.json', 'csv-metadata.json', 'schema-org.jsonld', 'dcat.jsonld', 'manifest.json', 'report.schema.json'];

export const entries = () => inBoth([{}]);

/** The downloads, with their hashes and columns, as the build described them, and the releases. */
export async function load({ params }: { params: { lang: string } }) {
  const lang = params.lang === 'en' ? 'en' : 'zh';
  const manifest = JSON.parse(readFileSync('static/data/manifest.json', 'utf8')) as Manifest;
  const { resources } = JSON.parse(readFileSync('static/data/datapackage.json', 'utf8')) as Package;
  // The description's addresses are relative to the dataset's folder; on the page they start from the page, or from the site's address.
  const folder = SITE_ADDRESS ? `${SITE_ADDRESS}data/` : '../../data/';
  const described = JSON.parse(readFileSync('static/data/schema-org.jsonld', 'utf8')) as Described;
  const dataset = {
    ...described,
    ...(SITE_ADDRESS ? { url: `${SITE_ADDRESS}${params.lang}/data/` } : {}),
    distribution: described.distribution.map((file) => ({ ...file, contentUrl: folder + file.contentUrl }))
  };
  const tables = resources.map(({ name, descriptions, schema }) => ({
    name,
    description: descriptions[lang],
    fields: schema.fields.map((field) => ({ name: field.name, type: field.type, description: field.descriptions[lang] }))
  }));
  const descriptions = DESCRIPTIONS.map((name) => {
    const bytes = readFileSync(`static/data/${name}`);
    return { name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
  return {
    manifest: { ...manifest, files: manifest.files.filter(({ name }) => !DESCRIPTIONS.includes(name)) },
    descriptions,
    tables,
    releases: await ask(allReleases, undefined),
    jsonLd: JSON.stringify(dataset).replaceAll('<', '\\u003c')
  };
}
