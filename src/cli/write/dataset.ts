import './zeroed-memory';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import type { Place } from '$lib/model';
import { CHECKS } from '../../ingest/checks/all-checks';
import type { Release, ReleasedReport } from '$lib/model/release';
import { DataError } from '../data-error';
import { makeBeside, replaceFolder } from '../files';
import { isOtherPlace } from '../one-place';
import { historyOf } from '../history/history';
import { readMoved, withCodesOfNow } from '../history/moved';
import { readReleases } from '../history/releases';
import { placeEntries } from '../place-book';
import type { Progress } from '../progress';
import { namedFor } from '../writing-error';
import { readAmendments, type Amendment } from './amendments';
import { readCodebook, type CodeEntry } from './codebook';
import type { Catalogue, FileEntry } from './catalogue/catalogue';
import { csvw } from './catalogue/csvw';
import { datapackage } from './catalogue/datapackage';
import { dcat } from './catalogue/dcat';
import { manifest } from './catalogue/manifest';
import { schemaOrg } from './catalogue/schema-org';
import { exportTables, fileEntry } from './export-tables';
import { placeRows } from './place-rows';
import { readAhead } from './read-ahead';
import type { Value } from './rows';
import { SCHEMA, VIEWS } from './schema';
import type { TableChunk } from './table-chunk';
import { TableWriter } from './table-writer';
import { readTableWords, writeComments } from './table-words';
import { reportFiles } from './report-files';
import { reportSchema } from './report-schema';
import { together } from './together';

/** What a build made. */
export interface BuildSummary {
  version: string;
  reports: number;
  observations: number;
  findings: number;
  places: number;
  /** Whether any report was made by `gongkai synthesize`. */
  invented: boolean;
  /** The first and the last year reported on; null where there is no report. */
  years: { from: number; to: number } | null;
  /** The files below `reports` that were passed over, as they are no report's. */
  strays: string[];
  /** What a release of this build keeps, by report; empty where nothing asked for it. */
  snapshot: Record<string, ReleasedReport>;
}

export interface BuildOptions {
  data: string;
  out: string;
  codebook: string;
  progress?: Progress;
  /** Whether the caller wants the snapshot. It holds every figure, so it is made only for one who asks, or to compare with releases. */
  snapshot?: boolean;
}

/**
 * Makes the dataset from normalised reports: applies amendments, runs the checks, writes the DuckDB file
 * (storage v1.0.0, which the browser's engine opens), Parquet and CSV, and their descriptions. The out folder is replaced whole.
 * The same input gives the same bytes.
 */
export async function buildDataset({ data, out, codebook, progress, snapshot = false }: BuildOptions): Promise<BuildSummary> {
  const making = makeBeside(out);
  try {
    const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
    const connection = await instance.connect();
    // FSST samples at random; one thread settles the order of blocks: the same input, the same bytes.
    await connection.run(`set disabled_compression_methods = 'fsst'`);
    const file = join(making, 'atlas.duckdb').replaceAll("'", "''");
    await connection.run(`attach '${file}' as atlas (storage_version 'v1.0.0'); use atlas;`);
    await connection.run(SCHEMA);
    const releases = withCodesOfNow(readReleases(data), readMoved(data));
    const summary = await fill(connection, { data, codebook, progress, snapshot: snapshot || releases.length > 0 });
    await connection.run(VIEWS);
    const words = readTableWords(codebook);
    await writeComments(connection, words);
    await connection.run(
      `insert into meta values ('version', '${summary.version}'), ('reports', '${summary.reports}'), ('observations', '${summary.observations}')`
    );
    const history = historyOf(releases, summary.version, summary.snapshot);
    await writeRows(connection, 'release', history.releases);
    await writeRows(connection, 'change', history.changes);
    await connection.run(`use memory; checkpoint atlas; detach atlas;`);
    // From here on the file is only read: by the exports, and beside them to be packed.
    await connection.run(`attach '${file}' as atlas (read_only)`);
    const [files] = await together([exportTables(instance, making, words), pack(making)] as const);
    connection.closeSync();
    instance.closeSync();
    for (const { name, content } of history.files) {
      writeFileSync(join(making, name), `${JSON.stringify(content)}\n`);
      files.push(await fileEntry(making, name, name));
    }
    writeJson(making, SCHEMA_FILE, reportSchema());
    for (const name of ['atlas.duckdb', 'atlas.duckdb.bin']) files.push(await fileEntry(making, name, name));
    const catalogue = catalogueOf(summary, readCodebook(codebook).measures, releases, files);
    for (const [name, describe] of Object.entries(DESCRIPTIONS)) writeJson(making, name, describe(catalogue));
    // the manifest names every other file; none of them names it
    const described = [
      ...files,
      ...(await Promise.all([...Object.keys(DESCRIPTIONS), SCHEMA_FILE].map((name) => fileEntry(making, name, name))))
    ];
    writeJson(making, 'manifest.json', manifest({ ...catalogue, files: described }));
    replaceFolder(making, out);
    return summary;
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    throw namedFor(out, making, error);
  }
}

/** The database a second time, gzip'd. The neutral name keeps hosts from adding Content-Encoding: the page inflates it itself. */
async function pack(folder: string): Promise<void> {
  await pipeline(
    createReadStream(join(folder, 'atlas.duckdb'), { highWaterMark: 1 << 20 }),
    createGzip({ level: 9, chunkSize: 1 << 18 }),
    createWriteStream(join(folder, 'atlas.duckdb.bin'))
  );
}

/** The descriptions of the dataset beside the manifest, by file: all of one model. */
const DESCRIPTIONS: Record<string, (catalogue: Catalogue) => object> = {
  'datapackage.json': datapackage,
  'csv-metadata.json': csvw,
  'schema-org.jsonld': schemaOrg,
  'dcat.jsonld': dcat
};
const SCHEMA_FILE = 'report.schema.json';

function writeJson(folder: string, name: string, content: object): void {
  writeFileSync(join(folder, name), `${JSON.stringify(content, null, 2)}\n`);
}

function catalogueOf(
  summary: BuildSummary,
  measures: Catalogue['measures'],
  releases: readonly Release[],
  files: readonly FileEntry[]
): Catalogue {
  const { version, reports, observations, findings, places, years, invented } = summary;
  const [first, last] = [releases[0], releases.at(-1)];
  return {
    version,
    counts: { reports, observations, findings, places },
    years,
    released: first && last ? { first: first.date, last: last.date } : null,
    invented,
    measures,
    files
  };
}

/** The tables filled from reports, in the order in which they are closed. */
const REPORT_TABLES = ['report', 'observation', 'finding', 'problem'] as const;

async function fill(
  connection: DuckDBConnection,
  { data, codebook, progress, snapshot = false }: Omit<BuildOptions, 'out'>
): Promise<BuildSummary> {
  const amendments = new Map<string, Amendment[]>();
  for (const item of readAmendments(join(data, 'amendments.csv')))
    amendments.set(item.report, [...(amendments.get(item.report) ?? []), item]);
  const writers = await Promise.all(REPORT_TABLES.map((table) => TableWriter.open(connection, table)));
  const places = new Map<string, Place>();
  const hash = createHash('sha256');
  const unmet = new Set(amendments.keys());
  const files = new Map<string, string>();
  const { counties, strays } = reportFiles(data);
  const summary: BuildSummary = {
    version: '',
    reports: 0,
    observations: 0,
    findings: 0,
    places: 0,
    invented: false,
    years: null,
    strays,
    snapshot: {}
  };
  const append = (chunks: readonly TableChunk[], writer: TableWriter) => {
    for (const chunk of chunks) if (chunk.table === writer.table) writer.append(chunk);
  };
  let rest: readonly TableChunk[] = [];
  let invented: string | null = null;
  let real: string | null = null;
  for await (const batch of readAhead({ counties, amendments, snapshot })) {
    for (const { id, file, year, place, hashes, snapshot } of batch.reports) {
      progress?.step();
      requireOne(id, file, files.get(id));
      files.set(id, file);
      requireSame(place, places.get(place.code), file);
      places.set(place.code, place);
      hash.update(`${[id, ...hashes].join('\n')}\n`);
      unmet.delete(id);
      if (snapshot) summary.snapshot[id] = snapshot;
      const { from, to } = summary.years ?? { from: year, to: year };
      summary.years = { from: Math.min(from, year), to: Math.max(to, year) };
    }
    summary.reports += batch.reports.length;
    summary.observations += batch.observations;
    summary.findings += batch.findings;
    invented ??= batch.invented;
    real ??= batch.real;
    requireOneKind(invented, real);
    summary.invented = invented !== null;
    if (batch.isLast) rest = batch.chunks;
    else for (const chunk of batch.chunks) writers.find(({ table }) => table === chunk.table)?.append(chunk);
  }
  for (const writer of writers) {
    append(rest, writer);
    writer.close();
  }
  for (const id of unmet)
    for (const { at } of amendments.get(id) ?? [])
      throw new DataError({
        zh: `${at} 更正的报告 ${id} 不在 ${join(data, 'reports')} 中。`,
        en: `${at} names the report ${id}, which is not in ${join(data, 'reports')}.`
      });

  const rows = placeRows(places.values(), placeEntries(places.values()));
  const book = readCodebook(codebook);
  const { measures } = book;
  const codes = [...book.codes, ...checkCodes()];
  await writeRows(connection, 'place', rows.places);
  await writeRows(connection, 'county', rows.counties);
  await writeRows(
    connection,
    'measure',
    measures.map((entry, rank) => [
      entry.measure,
      entry.zh,
      entry.en,
      entry.definitionZh,
      entry.definition,
      entry.unit,
      entry.templates.join(' '),
      entry.law,
      entry.direction,
      entry.source,
      rank
    ])
  );
  await writeRows(
    connection,
    'code',
    codes.map((entry, rank) => [
      entry.list,
      entry.code,
      entry.zh,
      entry.en,
      entry.definitionZh,
      entry.definition,
      entry.templates?.join(' ') ?? null,
      entry.law,
      rank
    ])
  );
  await writeRows(
    connection,
    'amendment',
    [...amendments.values()].flat().map((item) => [item.report, item.cell, item.from, item.to, item.reason, item.evidence])
  );
  summary.places = places.size;
  summary.version = hash
    .update([measures, codes, rows].map((part) => JSON.stringify(part)).join('\n'))
    .digest('hex')
    .slice(0, 12);
  return summary;
}

/** A place has one report on a year: two files of one are told, as neither is surely the right one. */
function requireOne(id: string, file: string, other: string | undefined): void {
  if (other !== undefined)
    throw new DataError({
      zh: `${other} 与 ${file} 同为报告 ${id}。请保留其中之一。`,
      en: `${other} and ${file} are both the report ${id}. Keep one of the two.`
    });
}

/** Invented reports and real ones are never in one dataset. */
function requireOneKind(invented: string | null, real: string | null): void {
  if (invented !== null && real !== null)
    throw new DataError({
      zh: `${invented} 是虚构报告，${real} 是真实报告，二者不能并入同一数据集。请把虚构报告移到另一数据文件夹。`,
      en: `${invented} is invented and ${real} is real; the two are never in one dataset. Move the invented reports to another data folder.`
    });
}

/** A code of ours (x-…) stands for one place. */
function requireSame(place: Place, other: Place | undefined, file: string): void {
  if (other === undefined || !isOtherPlace(other, place)) return;
  const [one, two] = [other, place].map(({ county, name }) => `${county ?? ''}${name}`);
  throw new DataError({
    zh: `${file} 的 ${place.code} 已用于${one}，而本报告为${two}。请在 data/divisions.csv 补入其代码后重新 gongkai ingest。`,
    en: `${file}: ${place.code} is the code of ${one} already, and this report is of ${two}. Add its code to data/divisions.csv and ingest it anew.`
  });
}

async function writeRows(connection: DuckDBConnection, table: string, rows: readonly (readonly Value[])[]): Promise<void> {
  const writer = await TableWriter.open(connection, table);
  for (const row of rows) writer.add(row);
  writer.close();
}

/** The checks as a code list, so that a finding's `check_id` has its wording in the dataset. */
function checkCodes(): CodeEntry[] {
  return CHECKS.map(({ id, titleZh, title, ruleZh, rule }) => ({
    list: 'check',
    code: id,
    zh: titleZh,
    en: title,
    definitionZh: ruleZh,
    definition: rule,
    templates: null,
    law: null
  }));
}
