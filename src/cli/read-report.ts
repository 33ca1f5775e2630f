import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { observationKey, Report, type Observation } from '$lib/model';
import { readCellValue } from '../ingest/templates/cell-value';
import { DataError } from './data-error';
import { readUtf8 } from './files';
import type { Both } from './lang';
import { cannotOpen } from './read-json';
import { fitOf } from './write/fit-schema';
import { misfitOf } from './misfit';

/** A file that holds no normalised report, or one that contradicts itself: a clause says why, a sentence how to mend it. */
export class UnfitReport extends DataError {
  constructor(
    path: string,
    readonly why: Both,
    readonly mend: Both = ANEW
  ) {
    super({ zh: `${path} 不是规范化报告：${why.zh}。${mend.zh}`, en: `${path} is no normalised report: ${why.en}. ${mend.en}` });
  }
}

const ANEW: Both = { zh: '请用 gongkai ingest 重新生成。', en: 'Make it anew with gongkai ingest.' };
const fitReport = fitOf(Report);

/**
 * The normalised report that a file holds. Throws, naming the file, what is wrong and how to mend it, where it cannot be opened, does not fit
 * the schema, stands elsewhere in a data folder than its place and year say, or says two things at once.
 */
export function readReport(path: string): Report {
  let text: string;
  try {
    text = readUtf8(path);
  } catch (error) {
    throw new DataError(cannotOpen(path, error), { cause: error });
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new UnfitReport(path, { zh: `不是 JSON（${said}）`, en: `it is no JSON (${said})` });
  }
  if (Array.isArray(json))
    throw new UnfitReport(path, {
      zh: '其中是一个列表，而每份报告须自成一个文件',
      en: 'it holds a list, and each report stands in a file of its own'
    });
  const report = fitReport(json) ?? fittedBySchema(path, json);
  requireOwnName(path, report);
  requireOneMeaning(path, report);
  return report;
}

/** What the schema itself makes of it: the quick way gives no reason. */
function fittedBySchema(path: string, json: unknown): Report {
  const parsed = Report.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new UnfitReport(path, misfitOf(json, parsed.error.issues[0]));
}

/** A report is named after its place and year, and so is its file where it stands in a data folder. */
function requireOwnName(path: string, { id, place, year }: Report): void {
  const due = `${place.code}-${year}`;
  if (id !== due)
    throw new UnfitReport(path, { zh: `编号为“${id}”，而地方与年度为“${due}”`, en: `its id is “${id}”, its place and year make “${due}”` });
  const found = /^(.*[\\/]reports[\\/])([^\\/]+)[\\/]([^\\/]+)[\\/]([^\\/]+)\.json$/.exec(resolve(path));
  if (found === null) return;
  const [, root = '', ...parts] = found;
  const own = [place.countyCode ?? 'unknown', place.code, String(year)];
  if (own.every((part, i) => part === parts[i])) return;
  const target = `reports/${own.join('/')}.json`;
  const why = { zh: `其为 ${due}，应在 ${target}`, en: `it is ${due}, which belongs in ${target}` };
  const mend = existsSync(`${root}${own.join('/')}.json`)
    ? { zh: '该处已有一份，请保留其中之一。', en: 'There is one there already: keep one of the two.' }
    : { zh: '请移至该处，或改正其地方与年度。', en: 'Move it there, or mend its place and year.' };
  throw new UnfitReport(path, why, mend);
}

/** Each figure stands once (a derived one may stand beside a blank), has a value just where its status says so, and a count has that of its cell. */
function requireOneMeaning(path: string, { observations }: Report): void {
  const [printed, derived] = [new Set<string>(), new Set<string>()];
  for (const observation of observations) {
    const { value, status } = observation;
    const key = observationKey(observation);
    const known = status === 'derived' ? derived : printed;
    if (known.has(key)) throw new UnfitReport(path, { zh: `${key} 出现两次`, en: `${key} stands twice` });
    known.add(key);
    if ((value !== null) !== (status === 'reported' || status === 'derived'))
      throw new UnfitReport(path, {
        zh: `${key} 的值为 ${value}，状态却为 ${status}`,
        en: `${key} has the value ${value} and the status ${status}`
      });
    if (status === 'reported' && !isAsPrinted(observation))
      throw new UnfitReport(
        path,
        {
          zh: `${key} 的值为 ${value}，单元格却为“${observation.raw}”`,
          en: `${key} has the value ${value}, its cell says “${observation.raw}”`
        },
        {
          zh: '请用 gongkai ingest 重新生成；更正写入 amendments.csv。',
          en: 'Make it anew with gongkai ingest; corrections go into amendments.csv.'
        }
      );
  }
}

/** Whether a value can be that of its cell. Of money the unit may stand elsewhere, and words beside a number may change it: there it is not asked. */
function isAsPrinted({ value, unit, measure, raw, provenance }: Observation): boolean {
  if (provenance.kind !== 'cell' || raw === '' || unit === 'wan-yuan' || unit === 'yuan' || measure === 'procurement-amount') return true;
  const read = readCellValue(raw);
  if (read.status === 'unreadable' || read.note !== undefined || read.unit !== undefined || read.odd === true) return true;
  return read.value === value;
}
