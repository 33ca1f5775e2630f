import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Place, Problem } from '$lib/model';
import { parseReport, type ParsedReport } from '../ingest/pipeline';
import { limitProblem, MAX_BYTES } from '../ingest/read/limits';
import { problem } from '../ingest/templates/problems';
import { filesBelow, sha256 } from './files';
import { placeBook } from './place-book';
import { UsageError } from './usage-error';

/** What the command line was told about the documents. */
export interface GivenIdentity {
  place?: Place;
  year?: number;
}

/** Reads and parses one file. `name` is what the report calls it; left out, the last two folders are kept since they may tell place and year. */
export async function parseFile(path: string, given: GivenIdentity = {}): Promise<ParsedReport> {
  let bytes: Uint8Array;
  try {
    const { size, isFile } = kindOf(path);
    if (!isFile) return unread(noFile());
    if (size > LARGEST) return unread(limitProblem('bytes', size, mostOf(path)));
    bytes = new Uint8Array(readFileSync(path));
  } catch (error) {
    return unread(isNamedInUtf8(path) ? cannotOpen(error) : otherEncoding());
  }
  const parsed = await parseReport(bytes, { file: path, sha256: sha256(bytes), places: placeBook(), ...given });
  if (parsed.report) parsed.report.source.file = basename(path);
  return parsed;
}

/** No reader takes more; a larger file is not even brought into memory. */
const LARGEST = Math.max(...Object.values(MAX_BYTES));

/** The most that is read of a file, by how its name ends. */
function mostOf(path: string): number {
  if (/\.(?:txt|text|md|markdown|csv|tsv)$/i.test(path)) return MAX_BYTES.text;
  return /\.x?html?$/i.test(path) ? MAX_BYTES.html : LARGEST;
}

/** How large a file is, and whether it is one: a device, socket or pipe may never end. */
function kindOf(path: string): { size: number; isFile: boolean } {
  const stat = statSync(path);
  // a folder is asked for where it could not be looked into
  if (stat.isDirectory()) readdirSync(path);
  return { size: stat.size, isFile: stat.isFile() };
}

const unread = (why: Problem): ParsedReport => ({ report: null, details: null, unchecked: [], problems: [why] });

function noFile(): Problem {
  return problem(
    'unreadable-file',
    'error',
    { line: null },
    { en: 'This is a device or pipe, no file.', zh: '这是设备或管道，不是文件。' },
    { en: 'Save the report into a file and name that.', zh: '请将报告存为文件后再指定。' }
  );
}

/** A name that is no UTF-8 (of an archive unpacked elsewhere) comes with signs that stand for nothing, and leads nowhere. */
const isNamedInUtf8 = (path: string): boolean => !path.includes('\ufffd');

function otherEncoding(): Problem {
  return problem(
    'unreadable-file',
    'error',
    { line: null },
    {
      en: 'The name of this file or folder is not in UTF-8, so it cannot be opened.',
      zh: '此文件或文件夹的名称不是 UTF-8 编码，无法打开。'
    },
    {
      en: 'Rename it, or unpack the archive it came from with names in UTF-8.',
      zh: '请改名，或重新解压其所在的压缩包，使名称为 UTF-8（如用 convmv）。'
    }
  );
}

/** What is said of a document that cannot be opened. */
export function cannotOpen(error: unknown): Problem {
  const why = (error as NodeJS.ErrnoException).code ?? String(error);
  return problem(
    'unreadable-file',
    'error',
    { line: null },
    { en: `The file cannot be opened (${why}).`, zh: `无法打开该文件（${why}）。` },
    { en: 'Check that it is still there and may be read.', zh: '请确认文件仍在原处且有读取权限。' }
  );
}

/** `--place` and `--year` as given; wrong values are usage errors. */
export function readGiven(values: { place?: string; year?: string }): GivenIdentity {
  const given: GivenIdentity = {};
  if (values.year !== undefined) {
    if (!/^(19|20)\d\d$/.test(values.year))
      throw new UsageError({
        zh: `--year 须为四位年份，如 2025；所给为“${values.year}”。`,
        en: `--year takes a year in four digits, as 2025; got “${values.year}”.`
      });
    given.year = Number(values.year);
  }
  if (values.place !== undefined) {
    const place = placeBook().byCode(values.place);
    if (!place)
      throw new UsageError({
        zh: `--place 须为名录中的九位区划代码，如 370828111；名录中没有“${values.place}”。`,
        en: `--place takes a nine-digit division code, as 370828111; “${values.place}” is on no list.`
      });
    given.place = place;
  }
  return given;
}

/** The files at and below the paths given, each once, however often it is named; naming none at all is wrong usage. */
export function requireFiles(paths: string[]): string[] {
  const byRealPath = new Map<string, string>();
  for (const path of requirePaths(paths))
    for (const file of filesBelow(path)) {
      const real = realPathOf(file);
      if (!byRealPath.has(real)) byRealPath.set(real, file);
    }
  const files = [...byRealPath.values()];
  if (files.length === 0)
    throw new UsageError({ zh: `“${paths.join('”、“')}”中没有文件。`, en: `there is no file in “${paths.join('”, “')}”.` });
  return files;
}

/** Where a file is, past all links; one whose link leads nowhere is told when it is read. */
function realPathOf(file: string): string {
  try {
    return realpathSync.native(file);
  } catch {
    return resolve(file);
  }
}

/** The paths given, all of which must exist. */
function requirePaths(paths: string[]): string[] {
  if (paths.length === 0) throw new UsageError({ zh: '请至少指定一个文件或文件夹。', en: 'name at least one file or folder.' });
  for (const path of paths)
    if (!existsSync(path)) throw new UsageError({ zh: `没有文件或文件夹“${path}”。`, en: `there is no file or folder “${path}”.` });
  return paths;
}
