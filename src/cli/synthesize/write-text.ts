import type { DocumentPart } from './document';
import type { Sheet } from './sheets';

/** A document as tab-separated text: paragraphs set off by blank lines, tables as their cells stand, a blank line where a page breaks. */
export function writeTabs(parts: readonly DocumentPart[]): string {
  return writeText(parts, (sheet) => withBreaks(sheet, (cells) => cells.map((cell) => cell.text).join('\t')));
}

/** A document as text with one cell a line, as pages give it whose cells are paragraphs; empty cells are lost. */
export function writeLines(parts: readonly DocumentPart[]): string {
  return writeText(parts, (sheet) =>
    sheet.rows.flatMap((cells) => cells.flatMap((cell) => (cell.text.trim() === '' ? [] : [cell.text]))).join('\n')
  );
}

/** A document in Markdown with tables between pipes. */
export function writeMarkdown(parts: readonly DocumentPart[]): string {
  return writeText(
    parts,
    (sheet) => {
      const rows = sheet.rows.map((cells) => `| ${cells.map((cell) => cell.text).join(' | ')} |`);
      rows.splice(1, 0, `|${(sheet.rows[0] ?? []).map(() => '---').join('|')}|`);
      return rows.join('\n');
    },
    { title: '# ', heading: '## ' }
  );
}

function writeText(
  parts: readonly DocumentPart[],
  writeSheet: (sheet: Sheet) => string,
  marks: { title: string; heading: string } = { title: '', heading: '' }
): string {
  return parts
    .map((part) => (part.kind === 'sheet' ? writeSheet(part.sheet) : `${part.kind === 'text' ? '' : marks[part.kind]}${part.text}`))
    .join('\n\n');
}

function withBreaks(sheet: Sheet, write: (cells: Sheet['rows'][number]) => string): string {
  return sheet.rows.map((cells, i) => (sheet.breaks.includes(i) ? '\n' : '') + write(cells)).join('\n');
}
