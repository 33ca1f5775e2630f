import type { Problem } from '$lib/model';
import { readCellValue } from './cell-value';
import { problem } from './problems';
import { requestLabels } from './request-labels';
import type { Row } from './rows';

const TABLE_2_LABEL = /^(规章|(?:行政)?规范性文件|行政许可|行政处罚|行政强制|行政事业性收费)(?=[\d/无-]|$)/;
/** Cheap: whether a text begins with a character that these labels begin with. */
const mayBeLabel2 = (folded: string): boolean => folded.startsWith('行') || folded.startsWith('规');
const isTable4Heads = (folded: string): boolean =>
  folded.includes('未经复议直接起诉') || (folded.includes('结果维持') && /结果维持.*结果纠正/.test(folded));
/** So many rows of a form are its table, and no sentence or menu that names one. */
const LEAST: Record<2 | 3, number> = { 2: 4, 3: 8 };
const DISPUTES = 15;

/**
 * Problems for tables of the form that stand in the document beside the ones that were read (a district's totals in an annex, last
 * year's table): which of them is the office's own cannot be told, so the reader is.
 */
export function furtherTables(rows: readonly Row[], isRead: (at: number) => boolean): Problem[] {
  const labels = { 2: new Set<string>(), 3: new Set<number>() };
  const first: Partial<Record<2 | 3 | 4, Row>> = {};
  let isAfterHeads = false;
  rows.forEach((row, at) => {
    if (isRead(at) || row.folded.length > 200) return;
    const label2 = mayBeLabel2(row.folded) ? TABLE_2_LABEL.exec(row.folded)?.[1] : undefined;
    if (label2 !== undefined) {
      labels[2].add(label2);
      first[2] ??= row;
    }
    for (const cell of row.cells) {
      const key = cell.copy || cell.text.length > 60 ? undefined : requestLabels.match(cell.text)?.key;
      if (key?.type !== 'row') continue;
      labels[3].add(key.index);
      first[3] ??= row;
    }
    isAfterHeads ||= isTable4Heads(row.folded);
    if (isAfterHeads && countValues(row) === DISPUTES) first[4] ??= row;
  });
  return ([2, 3, 4] as const).flatMap((table) => {
    const row = first[table];
    return row === undefined || (table !== 4 && labels[table].size < LEAST[table]) ? [] : [furtherTable(table, row)];
  });
}

function countValues(row: Row): number {
  return row.cells.filter((cell) => !cell.copy && readCellValue(cell.text).value !== null).length;
}

function furtherTable(table: number, row: Row): Problem {
  return problem(
    'further-table',
    'warning',
    row,
    {
      en: `Table ${table} stands in the document more than once; the one that begins here was not read.`,
      zh: `文件中的表${table}不止一张，自此处起的一张未读取。`
    },
    {
      en: 'Compare with the published page which of the two is the office’s own; put the other into a file of its own.',
      zh: '请对照公开页面确认哪一张为本机关数据，并将另一张另存为文件。'
    }
  );
}
