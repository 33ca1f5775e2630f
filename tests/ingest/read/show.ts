import type { SourceDocument } from '$lib/model';

/** The blocks of a document as strings and rows of strings, copies of merged cells marked `^`. */
export function show(document: SourceDocument): (string | string[][])[] {
  return document.blocks.map((block) =>
    block.kind === 'text' ? block.text : block.rows.map((row) => row.map((cell) => (cell.copy ? '^' : '') + cell.text))
  );
}

/** The tables of a document as rows of strings, copies told like their cells. */
export function tables(document: SourceDocument): string[][][] {
  return document.blocks.flatMap((block) => (block.kind === 'table' ? [block.rows.map((row) => row.map((cell) => cell.text))] : []));
}

/** The codes of a document's problems. */
export function codes(document: SourceDocument): string[] {
  return document.problems.map((problem) => problem.code);
}
