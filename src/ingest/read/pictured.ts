import type { FlowCell } from './flow';

/** Rows so wide are of figures; so is what stands behind a short label. */
const LEAST_COLUMNS = 3;
const LONGEST_LABEL = 12;

/** Marks the blank cells of a row of figures that hold a picture: there it stands for a number, and the cell is not blank. */
export function markPictured(row: readonly FlowCell[], isPictured: (cell: FlowCell) => boolean): void {
  const blanks = row.filter((cell) => cell.content.length === 0 && isPictured(cell));
  if (blanks.length === 0 || !mayHoldFigures(row)) return;
  for (const { content, line, column } of blanks) content.push({ kind: 'text', text: '[图]', line, column });
}

function mayHoldFigures(row: readonly FlowCell[]): boolean {
  const [label] = row;
  const [first] = label?.content ?? [];
  return (
    row.reduce((sum, cell) => sum + cell.columns, 0) >= LEAST_COLUMNS ||
    (row.length > 1 && first?.kind === 'text' && first.text.length <= LONGEST_LABEL)
  );
}
