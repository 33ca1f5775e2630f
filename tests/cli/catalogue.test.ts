import '../../src/cli/write/zeroed-memory';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { releaseJson } from '../../src/cli/history/releases';
import { sha256 } from '../../src/cli/files';
import { FOREIGN_KEYS, PRIMARY_KEYS } from '../../src/cli/write/catalogue/catalogue';
import { readCsv } from '../../src/cli/write/csv';
import { buildDataset } from '../../src/cli/write/dataset';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-catalogue-'));
const out = join(folder, 'out');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bytesOf = (name: string) => readFileSync(join(out, name));
const json = <T>(name: string) => JSON.parse(bytesOf(name).toString('utf8')) as T;

interface Manifest {
  version: string;
  files: { name: string; bytes: number; sha256: string; rows: number | null }[];
}
interface Package {
  version: string;
  resources: {
    name: string;
    path: string;
    bytes: number;
    hash: string;
    rows: number;
    descriptions: { zh: string; en: string };
    schema: {
      fields: { name: string; type: string; description: string; descriptions: { zh: string; en: string }; constraints?: object }[];
    };
  }[];
}
interface Csvw {
  'dc:hasVersion': string;
  tables: { url: string; tableSchema: { columns: { name: string; datatype: string; required?: boolean }[] } }[];
}
interface Dcat {
  'dcat:version': string;
  'dct:issued': { '@value': string };
  'dcat:distribution': {
    'dct:title': string;
    'dcat:byteSize': { '@value': string };
    'spdx:checksum': { 'spdx:checksumValue': { '@value': string } };
  }[];
}
interface SchemaOrg {
  version: string;
  temporalCoverage: string;
  variableMeasured: object[];
  distribution: { contentUrl: string; contentSize: string; sha256: string; encodingFormat: string }[];
}

beforeAll(async () => {
  const data = join(folder, 'data');
  cpSync('tests/cli/fixtures/small', data, { recursive: true });
  mkdirSync(join(data, 'releases'));
  writeFileSync(
    join(data, 'releases/aaaaaaaaaaaa.json'),
    releaseJson({ schema: 'gongkai-release/1', version: 'aaaaaaaaaaaa', date: '2026-01-01', reports: {} })
  );
  await buildDataset({ data, out, codebook: 'data/codebook' });
});

describe('the descriptions of the dataset', () => {
  it('name every file, with its size and hash, and agree on the version', () => {
    const manifest = json<Manifest>('manifest.json');
    const described = ['csv-metadata.json', 'datapackage.json', 'dcat.jsonld', 'manifest.json', 'schema-org.jsonld', 'report.schema.json'];
    const named = ({ name, bytes, sha256 }: Manifest['files'][number]) => [name, bytes, sha256];
    const wanted = readdirSync(out)
      .filter((name) => !described.includes(name))
      .sort()
      .map((name) => [name, bytesOf(name).length, sha256(bytesOf(name))]);
    expect(
      manifest.files
        .filter(({ name }) => !described.includes(name))
        .map(named)
        .sort()
    ).toEqual(wanted.sort());
    const { distribution, version } = json<SchemaOrg>('schema-org.jsonld');
    expect(distribution.map((file) => [file.contentUrl, Number(file.contentSize.replace(' B', '')), file.sha256]).sort()).toEqual(wanted);
    const dcat = json<Dcat>('dcat.jsonld');
    expect(
      dcat['dcat:distribution']
        .map((file) => [file['dct:title'], Number(file['dcat:byteSize']['@value']), file['spdx:checksum']['spdx:checksumValue']['@value']])
        .sort()
    ).toEqual(wanted);
    expect([
      version,
      dcat['dcat:version'],
      json<Package>('datapackage.json').version,
      json<Csvw>('csv-metadata.json')['dc:hasVersion']
    ]).toEqual(Array.from({ length: 4 }, () => manifest.version));
    expect(dcat['dct:issued']['@value']).toBe('2026-01-01');
    expect(json<SchemaOrg>('schema-org.jsonld').temporalCoverage).toBe('2024/2025');
  });

  it('give the columns, types and rows the files have', async () => {
    const { resources } = json<Package>('datapackage.json');
    const { tables } = json<Csvw>('csv-metadata.json');
    const { files } = json<Manifest>('manifest.json');
    expect(tables.map((table) => table.url)).toEqual(resources.map((resource) => resource.path));
    for (const [i, { path, bytes, hash, rows, schema }] of resources.entries()) {
      const text = bytesOf(path).toString('utf8');
      const parsed = readCsv(text);
      expect([bytes, hash], path).toEqual([Buffer.byteLength(text), `sha256:${sha256(text)}`]);
      expect(parsed.length, path).toBe(rows);
      expect(files.find((file) => file.name === path)?.rows, path).toBe(rows);
      const names = schema.fields.map((field) => field.name);
      expect(text.split('\n')[0], path).toBe(names.join(','));
      const columns = tables[i]?.tableSchema.columns ?? [];
      expect(
        columns.map((column) => column.name),
        path
      ).toEqual(names);
      expect(
        columns.map((column) => column.required === true),
        path
      ).toEqual(schema.fields.map((field) => field.constraints !== undefined));
      expect(
        columns.map((column) => column.datatype.replace('double', 'number')),
        path
      ).toEqual(schema.fields.map((field) => field.type));
      for (const field of schema.fields)
        for (const row of parsed) {
          const value = row[field.name] ?? '';
          if (field.constraints) expect(value, `${path} ${field.name}`).not.toBe('');
          if (value === '') continue;
          if (field.type === 'integer') expect(value, `${path} ${field.name}`).toMatch(/^-?\d+$/);
          if (field.type === 'number') expect(Number.isFinite(Number(value)), `${path} ${field.name}`).toBe(true);
          if (field.type === 'boolean') expect(value, `${path} ${field.name}`).toMatch(/^(true|false)$/);
        }
      const parquet = bytesOf(path.replace('.csv', '.parquet'));
      const file = parquet.buffer.slice(parquet.byteOffset, parquet.byteOffset + parquet.byteLength);
      expect(Number((await parquetMetadataAsync(file)).num_rows), path).toBe(rows);
      const [first] = await parquetReadObjects({ file });
      if (first) expect(Object.keys(first), path).toEqual(names);
    }
  });

  it('name keys that hold', () => {
    for (const [table, key] of Object.entries(PRIMARY_KEYS)) {
      const rows = readCsv(bytesOf(`${table}.csv`).toString('utf8')).map((row) => key.map((name) => row[name]).join('|'));
      expect(new Set(rows).size, table).toBe(rows.length);
    }
    for (const [table, column, other, key] of FOREIGN_KEYS) {
      const known = new Set(readCsv(bytesOf(`${other}.csv`).toString('utf8')).map((row) => row[key]));
      for (const row of readCsv(bytesOf(`${table}.csv`).toString('utf8'))) expect(known, `${table}.${column}`).toContain(row[column]);
    }
  });

  it('tell every table and column in Chinese and in English', () => {
    for (const { descriptions, schema } of json<Package>('datapackage.json').resources)
      for (const both of [descriptions, ...schema.fields.map((field) => field.descriptions)]) {
        expect(both.zh).toMatch(/[\u4e00-\u9fff].*[。；]$/);
        expect(both.en).toMatch(/^[^\u4e00-\u9fff]*(?:\(.*\))?[^\u4e00-\u9fff]*\.$/);
      }
  });
});
