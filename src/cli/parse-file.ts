import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Place } from '$lib/model';
import { parseReport, type ParsedReport } from '../ingest/pipeline';
import { sha256 } from './files';
import { placeBook } from './place-book';
import { UsageError } from './usage-error';

/** What the command line was told about the documents. */
export interface GivenIdentity {
  place?: Place;
  year?: number;
}

/** Reads and parses one file. `name` is what the report calls it; left out, the last two folders are kept since they may tell place and year. */
export async function parseFile(path: string, given: GivenIdentity = {}): Promise<ParsedReport> {
  const bytes = new Uint8Array(readFileSync(path));
  const parsed = await parseReport(bytes, { file: path, sha256: sha256(bytes), places: placeBook(), ...given });
  if (parsed.report) parsed.report.source.file = basename(path);
  return parsed;
}

/** `--place` and `--year` as given; wrong values are usage errors. */
export function readGiven(values: { place?: string; year?: string }): GivenIdentity {
  const given: GivenIdentity = {};
  if (values.year !== undefined) {
    if (!/^(19|20)\d\d$/.test(values.year)) throw new UsageError(`--year takes a year in four digits, as 2025; got “${values.year}”.`);
    given.year = Number(values.year);
  }
  if (values.place !== undefined) {
    const place = placeBook().byCode(values.place);
    if (!place) throw new UsageError(`--place takes a nine-digit division code, as 370828111; “${values.place}” is on no list.`);
    given.place = place;
  }
  return given;
}

/** The paths given, all of which must exist. */
export function requirePaths(paths: string[]): string[] {
  if (paths.length === 0) throw new UsageError('name at least one file or folder.');
  for (const path of paths) if (!existsSync(path)) throw new UsageError(`there is no file or folder “${path}”.`);
  return paths;
}
