import { observationKey, type Observation, type Place, type Report } from '$lib/model';
import type { ReleasedReport } from '$lib/model/release';
import { checkNeighbours, recheckReport } from '../../ingest/checks/run-checks';
import { sha256 } from '../files';
import { snapshotOf } from '../history/snapshot';
import { NeighbourIndex } from '../neighbours';
import { readReport } from '../read-report';
import { amend, type Amendment } from './amendments';
import { findingRows, observationRow, problemRows, reportRow } from './rows';
import { ChunkCutter, type TableChunk } from './table-chunk';

/** What the batches are made from. All of it can be handed to another thread. */
export interface BatchOptions {
  /** The files of the reports, by county, in order. */
  counties: readonly (readonly string[])[];
  /** By report. */
  amendments: ReadonlyMap<string, readonly Amendment[]>;
  /** Whether what a release keeps of each report is wanted. */
  snapshot: boolean;
}

/** The reports of one county: what the build must know of them, and the chunks of rows that they filled. */
export interface ReportBatch {
  reports: {
    id: string;
    /** The file it stands in. */
    file: string;
    year: number;
    place: Place;
    hashes: [source: string, content: string];
    snapshot: ReleasedReport | null;
  }[];
  observations: number;
  findings: number;
  /** A file made by `gongkai synthesize`, and one of a real report; null where there is none. */
  invented: string | null;
  real: string | null;
  /** The last batch has no reports, but the rows that fill no chunk: of each table one chunk at most. */
  isLast: boolean;
  chunks: TableChunk[];
}

/** Reads the reports county by county, applies amendments, runs the checks on what the figures are now, and makes rows of them. */
export function* readBatches({ counties, amendments, snapshot }: BatchOptions): Generator<ReportBatch> {
  const cutters = {
    report: new ChunkCutter('report'),
    observation: new ChunkCutter('observation'),
    finding: new ChunkCutter('finding'),
    problem: new ChunkCutter('problem')
  };
  for (const files of counties) {
    const batch: ReportBatch = { reports: [], observations: 0, findings: 0, invented: null, real: null, isLast: false, chunks: [] };
    const add = (table: keyof typeof cutters, row: Parameters<ChunkCutter['add']>[0]) => {
      const chunk = cutters[table].add(row);
      if (chunk) batch.chunks.push(chunk);
    };
    const county = files.map((file) => {
      const report = readReport(file);
      return { file, report, amended: amend(report, amendments.get(report.id) ?? []) };
    });
    const index = new NeighbourIndex(county.map(({ report }) => report));
    for (const { file, report, amended } of county) {
      const all: Report = {
        ...report,
        findings: [...recheckReport(report, amended).findings, ...checkNeighbours({ report, details: null, ...index.of(report) }).findings]
      };
      const { id, year, place, source } = report;
      batch.reports.push({
        id,
        file,
        year,
        place,
        hashes: [source.sha256, sha256(JSON.stringify(all))],
        snapshot: snapshot ? snapshotOf(all) : null
      });
      if (report.synthetic === true) batch.invented ??= file;
      else batch.real ??= file;
      add('report', reportRow(all));
      const isAmended = (observation: Observation) => amended.size > 0 && amended.has(observationKey(observation));
      for (const observation of report.observations) add('observation', observationRow(report, observation, isAmended(observation)));
      const found = findingRows(all);
      for (const row of found) add('finding', row);
      for (const row of problemRows(report)) add('problem', row);
      batch.observations += report.observations.length;
      batch.findings += found.length;
    }
    yield batch;
  }
  const rest = Object.values(cutters).flatMap((cutter) => cutter.rest() ?? []);
  yield { reports: [], observations: 0, findings: 0, invented: null, real: null, isLast: true, chunks: rest };
}
