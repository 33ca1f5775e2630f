import type { Observation, Problem, SourceDocument } from '$lib/model';
import { problem } from './problems';

/** What stands last in a document: a table's cell or a line of text. */
interface End {
  text: string;
  line: number;
  page: number | null;
}

/**
 * The cells of a document that breaks off with one of them: nobody can tell whether a number that nothing follows goes on (行政许可 1 of 124).
 * It is unreadable where rows of its table are missing behind it, and kept where none is; a problem names it.
 */
export function settleCutEnd(
  cells: readonly Observation[],
  document: SourceDocument,
  { isWhole, missing }: { isWhole: boolean; missing: { 2: readonly string[]; 3: readonly string[] } }
): { cells: readonly Observation[]; problems: Problem[] } {
  const end = isWhole ? null : endOf(document);
  if (end === null || !/\d\s*$/.test(end.text)) return { cells, problems: [] };
  const last = cells.findLast(
    ({ provenance, value, raw }) => provenance.line === end.line && value !== null && value !== 0 && endsIn(end, raw)
  );
  if (last === undefined || last.provenance.kind !== 'cell') return { cells, problems: [] };
  const { row, table } = last.provenance;
  const isLost = (table === 2 ? missing[2] : missing[3]).length > 0;
  return {
    cells: isLost ? cells.map((cell) => (cell === last ? { ...cell, value: null, status: 'unreadable' as const } : cell)) : cells,
    problems: [cutEnd(table, row, last.raw, isLost, end)]
  };
}

const endsIn = ({ text }: End, raw: string): boolean => raw !== '' && text.trimEnd().endsWith(raw);

function endOf({ blocks }: SourceDocument): End | null {
  const block = blocks.at(-1);
  if (block === undefined) return null;
  if (block.kind === 'text') return block;
  const cell = block.rows.flat().findLast(({ text, copy }) => copy !== true && text.trim() !== '');
  return cell ?? null;
}

function cutEnd(table: number, row: string, raw: string, isLost: boolean, { line, page }: End): Problem {
  const name = row === '' ? '' : ` “${row}”`;
  const kept = isLost ? { en: 'it was not read', zh: '该数值未读取' } : { en: 'it may go on', zh: '其后可能还有内容' };
  return problem(
    'number-at-the-end',
    'warning',
    { line, page },
    {
      en: `Table ${table}${name}: the document breaks off with the number ${raw}; ${kept.en}.`,
      zh: `表${table}${row === '' ? '' : `“${row}”`}：文件止于数字“${raw}”，${kept.zh}。`
    },
    { en: 'Compare with the published page and give the whole document.', zh: '请对照公开页面，并给出完整文件。' }
  );
}
