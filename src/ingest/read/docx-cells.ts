import type { FlowCell, FlowItem } from './flow';

/** A cell of a Word table as its properties tell it. */
export interface OpenCell {
  cell: FlowCell;
  /** `restart` begins a merged cell, `continue` belongs to the one above (or to the left). */
  down: 'restart' | 'continue' | null;
  across: 'continue' | null;
  isPictured?: boolean;
  /** Whether it has a shade of its own. */
  isBacked?: boolean;
}

/** A row of a Word table; `before` columns of the grid are left out at its beginning. */
export interface OpenRow {
  cells: OpenCell[];
  before: number;
  isDeleted: boolean;
}

/** Word repeats a merged cell in every row; here it becomes one cell with spans, as in HTML. */
export function mergeCells(rows: readonly OpenRow[]): FlowCell[][] {
  const above = new Map<number, { cell: FlowCell; bottom: number }>();
  return rows.map(({ cells, before }, index) => {
    const kept: FlowCell[] = [];
    let column = before;
    if (before > 0) kept.push({ columns: before, rows: 1, content: [], line: cells[0]?.cell.line ?? 1, column: 0 });
    for (const { cell, down, across } of cells) {
      const last = kept.at(-1);
      const merged = above.get(column);
      if (across === 'continue' && last) {
        last.columns += cell.columns;
      } else if (down === 'continue' && merged && merged.bottom === index && merged.cell.columns === cell.columns) {
        merged.cell.rows++;
        merged.bottom++;
        merged.cell.content.push(...coveredBy(merged.cell.content, cell.content));
      } else {
        kept.push(cell);
        if (down !== null) above.set(column, { cell, bottom: index + 1 });
        else above.delete(column);
      }
      column += cell.columns;
    }
    return kept;
  });
}

/**
 * What a cell of a merge holds under the first one, where Word does not show it: a repeated text is that of the first, a number leaves in
 * doubt which of them counts, and words are read on.
 */
function coveredBy(first: readonly FlowItem[], covered: readonly FlowItem[]): readonly FlowItem[] {
  const [shown, hidden] = [textOf(first), textOf(covered)];
  if (hidden === shown) return [];
  const [item] = covered;
  return item && /\d/.test(hidden) ? [{ kind: 'text', text: '\ufffd', line: item.line, column: 0 }] : covered;
}

const textOf = (content: readonly FlowItem[]): string => content.map((item) => (item.kind === 'text' ? item.text : '')).join('');
