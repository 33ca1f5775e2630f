import { existsSync, readFileSync } from 'node:fs';
import { observationKey, type Observation, type Report } from '$lib/model';
import { deriveTotals } from '../../ingest/derive';
import { readCsv } from './csv';
import { DataError } from '../data-error';

/** A correction of our transcription: cell (report id and observation key), from, to (null for blank), reason, evidence. */
export interface Amendment {
  report: string;
  cell: string;
  from: number | null;
  to: number | null;
  reason: string;
  evidence: string;
  /** Where it stands: file and line. */
  at: string;
}

/** Reads `data/amendments.csv`; a missing file means none. Throws, naming the line, where a column is missing or no number. */
export function readAmendments(path: string): Amendment[] {
  if (!existsSync(path)) return [];
  const text = readFileSync(path, 'utf8');
  if (text.includes('\ufffd'))
    throw new DataError({
      zh: `${path} 不是 UTF-8 编码。请在 Excel 中另存为“CSV UTF-8（逗号分隔）”。`,
      en: `${path} is not in UTF-8. In Excel, save it as “CSV UTF-8 (comma delimited)”.`
    });
  return readCsv(text).map((row, i) => {
    const number = (text: string | undefined, column: string) => {
      if (text === undefined || text === '') return null;
      if (Number.isNaN(Number(text)))
        throw new DataError({
          zh: `${path}:${i + 2} 的 ${column} 为“${text}”，不是数字。`,
          en: `${path}:${i + 2} ${column} is “${text}”, which is no number.`
        });
      return Number(text);
    };
    for (const column of ['report', 'cell', 'reason', 'evidence'])
      if (!row[column])
        throw new DataError({
          zh: `${path}:${i + 2} 缺少 ${column}；每条更正须写明更正何处、理由与证据。`,
          en: `${path}:${i + 2} has no ${column}; every amendment says what it corrects, why, and on what evidence.`
        });
    return {
      report: row.report ?? '',
      cell: row.cell ?? '',
      from: number(row.from, 'from'),
      to: number(row.to, 'to'),
      reason: row.reason ?? '',
      evidence: row.evidence ?? '',
      at: `${path}:${i + 2}`
    };
  });
}

/**
 * Applies a report's amendments in place, and derives anew what was derived from the figures they change; gives the keys of the observations
 * changed. Throws where an amendment no longer fits what was read.
 */
export function amend(report: Report, amendments: readonly Amendment[]): Set<string> {
  const changed = new Set<string>();
  for (const { cell, from, to, reason, at } of amendments) {
    const observation = report.observations.find((item) => observationKey(item) === cell);
    if (!observation)
      throw new DataError({
        zh: `${at}：${report.id} 没有 ${cell}。请删去该条更正，或改正其单元。`,
        en: `${at}: ${report.id} has no ${cell}. Remove the amendment or mend its cell.`
      });
    if (observation.value !== from)
      throw new DataError({
        zh: `${at}：${report.id} ${cell} 为 ${observation.value}，而更正（${reason}）所改的是 ${from}。请复核该条更正。`,
        en: `${at}: ${report.id} ${cell} is ${observation.value}, the amendment (${reason}) expects ${from}. Review it.`
      });
    observation.value = to;
    observation.status = to === null ? 'unreadable' : 'reported';
    changed.add(cell);
  }
  if (changed.size > 0) report.observations = derivedAnew(report.observations, changed);
  return changed;
}

/** The observations with totals beside blanks added up anew, and the year before taken anew from its rate and change; what no longer follows is left out. */
function derivedAnew(observations: readonly Observation[], changed: ReadonlySet<string>): Observation[] {
  const isSum = ({ status, provenance }: Observation) => status === 'derived' && provenance.kind === 'cell';
  const printed = observations.filter((item) => !isSum(item));
  const valueOf = (key: string) => printed.find((item) => observationKey(item) === key)?.value ?? null;
  const kept = printed.flatMap((item) => {
    const { status, from = [], unit } = item;
    if (status !== 'derived' || !from.some((key) => changed.has(key))) return [item];
    const [rate, change] = from.map(valueOf);
    if (rate === null || rate === undefined || change === null || change === undefined || rate < change) return [];
    const value = Math.round((rate - change) * 1e6) / 1e6;
    return unit === 'percent' && value > 100 ? [] : [{ ...item, value }];
  });
  return [...kept, ...deriveTotals(kept.filter(({ provenance }) => provenance.kind === 'cell'))];
}
