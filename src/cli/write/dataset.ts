import './zeroed-memory';
import { createReadStream, createWriteStream, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { observationKey, type Observation, type Place, type Report } from '$lib/model';
import { CHECKS } from '../../ingest/checks/all-checks';
import { checkNeighbours } from '../../ingest/checks/run-checks';
import type { Release, ReleasedReport } from '$lib/model/release';
import { DataError } from '../data-error';
import { hashFile, makeFolder, replaceFolder, sha256 } from '../files';
import { historyOf } from '../history/history';
import { readReleases } from '../history/releases';
import { snapshotOf } from '../history/snapshot';
import { NeighbourIndex } from '../neighbours';
import { placeEntries } from '../place-book';
import type { Progress } from '../progress';
import { amend, readAmendments, type Amendment } from './amendments';
import { readCodebook, type CodeEntry } from './codebook';
import type { Catalogue, FileEntry } from './catalogue/catalogue';
import { csvw } from './catalogue/csvw';
import { datapackage } from './catalogue/datapackage';
import { dcat } from './catalogue/dcat';
import { manifest } from './catalogue/manifest';
import { schemaOrg } from './catalogue/schema-org';
import { placeRows } from './place-rows';
import { countyFolders, readCounty } from './read-reports';
import { findingRows, observationRow, problemRows, reportRow, type Value } from './rows';
import { DOWNLOADS, SCHEMA, VIEWS } from './schema';
import { TableWriter } from './table-writer';
import { columnWords, readTableWords, tableWords, writeComments, type TableWords } from './table-words';
import { reportSchema } from './report-schema';

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
 * Makes the dataset from normalised reports: applies amendments, runs the checks across years and peers, writes the DuckDB file
 * (storage v1.0.0, which the browser's engine opens), Parquet and CSV, and their descriptions. The out folder is replaced whole.
 * The same input gives the same bytes.
 */
export async function buildDataset({ data, out, codebook, progress, snapshot = false }: BuildOptions): Promise<BuildSummary> {
  const making = `${out.replace(/\/$/, '')}.part-${process.pid}`;
  rmSync(making, { recursive: true, force: true });
  makeFolder(making);
  try {
    const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
    const connection = await instance.connect();
    // FSST samples at random; one thread settles the order of blocks: the same input, the same bytes.
    await connection.run(`set disabled_compression_methods = 'fsst'`);
    await connection.run(`attach '${join(making, 'atlas.duckdb').replaceAll("'", "''")}' as atlas (storage_version 'v1.0.0'); use atlas;`);
    await connection.run(SCHEMA);
    const releases = readReleases(data);
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
    const files = await exportTables(connection, making, words);
    for (const { name, content } of history.files) {
      writeFileSync(join(making, name), `${JSON.stringify(content)}\n`);
      files.push(await fileEntry(making, name, name));
    }
    await connection.run(`use memory; checkpoint atlas; detach atlas;`);
    connection.closeSync();
    instance.closeSync();
    // The neutral name keeps hosts from adding Content-Encoding: the page inflates it itself.
    await pipeline(
      createReadStream(join(making, 'atlas.duckdb'), { highWaterMark: 1 << 20 }),
      createGzip({ level: 9, chunkSize: 1 << 18 }),
      createWriteStream(join(making, 'atlas.duckdb.bin'))
    );
    writeFileSync(join(making, 'report.schema.json'), `${JSON.stringify(reportSchema(), null, 2)}\n`);
    for (const name of ['atlas.duckdb', 'atlas.duckdb.bin']) files.push(await fileEntry(making, name, name));
    const catalogue = catalogueOf(summary, readCodebook(codebook).measures, releases, files);
    for (const [name, describe] of Object.entries(DESCRIPTIONS))
      writeFileSync(join(making, name), `${JSON.stringify(describe(catalogue), null, 2)}\n`);
    replaceFolder(making, out);
    return summary;
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    throw error;
  }
}

/** The descriptions of the dataset, by file: all of one model. */
const DESCRIPTIONS: Record<string, (catalogue: Catalogue) => object> = {
  'datapackage.json': datapackage,
  'csv-metadata.json': csvw,
  'schema-org.jsonld': schemaOrg,
  'dcat.jsonld': dcat,
  'manifest.json': manifest
};

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

async function fill(
  connection: DuckDBConnection,
  { data, codebook, progress, snapshot }: Omit<BuildOptions, 'out'>
): Promise<BuildSummary> {
  const amendments = new Map<string, Amendment[]>();
  for (const item of readAmendments(join(data, 'amendments.csv')))
    amendments.set(item.report, [...(amendments.get(item.report) ?? []), item]);
  const [reports, observations, findings, problems] = await Promise.all(
    ['report', 'observation', 'finding', 'problem'].map((table) => TableWriter.open(connection, table))
  );
  if (!reports || !observations || !findings || !problems) throw new Error('a table of the schema is missing');
  const places = new Map<string, Place>();
  const hashes: string[] = [];
  const summary: BuildSummary = {
    version: '',
    reports: 0,
    observations: 0,
    findings: 0,
    places: 0,
    invented: false,
    years: null,
    snapshot: {}
  };
  for (const folder of countyFolders(data)) {
    const county = readCounty(folder);
    const amended = new Map<string, Set<string>>(county.map((report) => [report.id, amend(report, amendments.get(report.id) ?? [])]));
    const index = new NeighbourIndex(county);
    for (const report of county) {
      progress?.step();
      const all: Report = {
        ...report,
        findings: [...report.findings, ...checkNeighbours({ report, details: null, ...index.of(report) }).findings]
      };
      places.set(report.place.code, report.place);
      hashes.push(report.id, report.source.sha256, sha256(JSON.stringify(all)));
      if (snapshot) summary.snapshot[report.id] = snapshotOf(all);
      const { from, to } = summary.years ?? { from: report.year, to: report.year };
      summary.years = { from: Math.min(from, report.year), to: Math.max(to, report.year) };
      summary.invented ||= report.synthetic === true;
      reports.add(reportRow(all));
      const keys = amended.get(report.id);
      const isAmended = (observation: Observation) => keys !== undefined && keys.size > 0 && keys.has(observationKey(observation));
      for (const observation of report.observations) observations.add(observationRow(report, observation, isAmended(observation)));
      const found = findingRows(all);
      for (const row of found) findings.add(row);
      for (const row of problemRows(report)) problems.add(row);
      summary.reports++;
      summary.observations += report.observations.length;
      summary.findings += found.length;
    }
  }
  for (const writer of [reports, observations, findings, problems]) writer.close();
  for (const id of amendments.keys())
    if (!hashes.includes(id)) throw new DataError(`data/amendments.csv names the report ${id}, which is not in data/reports.`);

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
    codes.map((entry, rank) => [entry.list, entry.code, entry.zh, entry.en, entry.definitionZh, entry.definition, rank])
  );
  await writeRows(
    connection,
    'amendment',
    [...amendments.values()].flat().map((item) => [item.report, item.cell, item.from, item.to, item.reason, item.evidence])
  );
  summary.places = places.size;
  summary.version = sha256([...hashes, JSON.stringify(measures), JSON.stringify(codes), JSON.stringify(rows)].join('\n')).slice(0, 12);
  return summary;
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
    definition: rule
  }));
}

async function exportTables(connection: DuckDBConnection, folder: string, words: TableWords): Promise<FileEntry[]> {
  const files: FileEntry[] = [];
  for (const table of DOWNLOADS) {
    const columns = (
      await connection.runAndReadAll(
        `select column_name, data_type, is_nullable from duckdb_columns() where database_name = 'atlas' and table_name = '${table}' order by column_index`
      )
    ).getRowObjectsJS();
    const count = Number((await connection.runAndReadAll(`select count(*) as n from ${table}`)).getRowObjectsJS()[0]?.n ?? 0);
    await connection.run(`copy ${table} to '${join(folder, `${table}.csv`)}' (format csv, header true)`);
    await connection.run(`copy ${table} to '${join(folder, `${table}.parquet`)}' (format parquet, compression snappy)`);
    for (const name of [`${table}.csv`, `${table}.parquet`])
      files.push({
        ...(await fileEntry(folder, name, table)),
        rows: count,
        description: tableWords(words, table),
        columns: columns.map((column) => ({
          name: String(column.column_name),
          type: String(column.data_type),
          required: column.is_nullable === false,
          description: columnWords(words, table, String(column.column_name))
        }))
      });
  }
  return files;
}

async function fileEntry(folder: string, name: string, table: string): Promise<FileEntry> {
  return { name, table, ...(await hashFile(join(folder, name))), rows: null, description: null, columns: [] };
}
