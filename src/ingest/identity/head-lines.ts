import type { SourceDocument, TableCell } from '$lib/model';
import { foldBlock } from '../text/fold';
import { withoutGlosses } from '../text/paragraphs';

/** A folded line and its number in the document, from 1. */
export type Line = { text: string; line: number };

const HEAD_LINES = 24;

/** The first lines of a document; rows of a box or of a page set as a table are lines too. */
export function headOf({ blocks }: SourceDocument): Line[] {
  const head: Line[] = [];
  for (const block of blocks) {
    if (head.length >= HEAD_LINES) break;
    if (block.kind === 'text') head.push({ text: withoutGlosses(foldBlock(block)), line: block.line });
    else
      for (const [i, row] of block.rows.slice(0, HEAD_LINES).entries()) {
        const publisher = publisherBelow(row, block.rows[i + 1]);
        if (publisher !== null) head.push({ text: publisher, line: row[0]?.line ?? block.line });
        const cells = wordsOf(row);
        // in a box the title has a cell of its own: 名称 | 柳溪镇2025年政府信息公开工作年度报告
        const text = cells.find((cell) => cell.length > 12 && /20\d\d.*公开.*报/.test(cell)) ?? cells.join(' ');
        if (text !== '')
          head.push({
            text: withoutGlosses(foldBlock({ kind: 'text', text, line: block.line, page: null })),
            line: row[0]?.line ?? block.line
          });
      }
  }
  return head.slice(0, HEAD_LINES);
}

/** What the cells of a row say, blank ones left out. */
function wordsOf(row: readonly TableCell[]): string[] {
  const words: string[] = [];
  for (const cell of row) {
    const text = cell.copy ? '' : cell.text.trim();
    if (text !== '') words.push(text);
  }
  return words;
}

/** 发布机构 above 青禾县柳溪镇人民政府, in a box whose labels stand in a row of their own; null where it has no such label. */
function publisherBelow(labels: readonly TableCell[], values: readonly TableCell[] | undefined): string | null {
  const at = labels.findIndex(({ text }) => text.includes('发') && /^(?:发布|发文|制发)(?:机构|机关|单位)$/.test(text.trim()));
  const name = at < 0 || labels.some(({ text }) => text.length > 8) ? undefined : values?.[at]?.text.trim();
  return name !== undefined && /^[\u4e00-\u9fff]{3,20}$/.test(name) ? `发布机构:${name}` : null;
}
