import type { DocumentPart } from './document';
import type { Sheet, SheetCell } from './sheets';

const PAGE = { width: 595, height: 842, left: 40, right: 555, top: 800, bottom: 50 };
const TEXT_SIZE = 10;
const CELL_SIZE = 7;
const encoder = new TextEncoder();

/**
 * A document as a PDF: A4, ruled tables, a text layer in one font without outlines whose codes are the characters themselves
 * (a viewer puts a font of its own in its place). The same parts give the same bytes.
 */
export function writePdf(parts: readonly DocumentPart[]): Uint8Array {
  const pages: string[][] = [[]];
  let y = PAGE.top;
  const room = (height: number) => {
    if (y - height >= PAGE.bottom) return;
    pages.push([]);
    y = PAGE.top;
  };
  for (const part of parts) {
    if (part.kind === 'sheet') {
      const { height, drawn } = drawSheet(part.sheet);
      room(height);
      pages.at(-1)?.push(...drawn(y));
      y -= height + 14;
      continue;
    }
    for (const line of wrap(part.text, Math.floor((PAGE.right - PAGE.left) / TEXT_SIZE))) {
      room(TEXT_SIZE + 5);
      pages.at(-1)?.push(text(line, PAGE.left, y - TEXT_SIZE, TEXT_SIZE));
      y -= TEXT_SIZE + 5;
    }
    y -= 5;
  }
  return bytesOf(pages.map((page) => page.join('\n')));
}

function wrap(words: string, length: number): string[] {
  const lines: string[] = [];
  for (let at = 0; at < words.length; at += length) lines.push(words.slice(at, at + length));
  return lines;
}

function text(words: string, x: number, y: number, size: number): string {
  const codes = Array.from({ length: words.length }, (_, i) => words.charCodeAt(i).toString(16).padStart(4, '0')).join('');
  return `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${codes}> Tj ET`;
}

/** Widths of a table's columns in points: labels of table 3 are wide, numbers narrow. */
function widthsOf(sheet: Sheet): number[] {
  if (sheet.table === 3) return [50, 62, 151, ...Array.from({ length: 7 }, () => 36)];
  return sheet.table === 2 ? [155, 120, 120, 120] : Array.from({ length: 15 }, () => 34);
}

interface Placed {
  cell: SheetCell;
  column: number;
  row: number;
  lines: string[];
}

function drawSheet(sheet: Sheet): { height: number; drawn: (top: number) => string[] } {
  const widths = widthsOf(sheet);
  const lefts = [PAGE.left];
  for (const width of widths) lefts.push((lefts.at(-1) ?? 0) + width);
  const edge = (column: number) => lefts[Math.min(column, widths.length)] ?? PAGE.right;
  const taken = new Set<string>();
  const placed: Placed[] = [];
  sheet.rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (taken.has(`${column},${row}`)) column++;
      for (let down = 0; down < cell.rows; down++)
        for (let over = 0; over < cell.columns; over++) taken.add(`${column + over},${row + down}`);
      const perLine = Math.max(1, Math.floor((edge(column + cell.columns) - edge(column) - 4) / CELL_SIZE));
      placed.push({ cell, column, row, lines: wrap(cell.text, perLine) });
      column += cell.columns;
    }
  });
  const heights = sheet.rows.map((_, row) =>
    Math.max(
      16,
      ...placed.filter((item) => item.row === row && item.cell.rows === 1).map((item) => item.lines.length * (CELL_SIZE + 1) + 6)
    )
  );
  const offsets = [0];
  for (const height of heights) offsets.push((offsets.at(-1) ?? 0) + height);
  const offset = (row: number) => offsets[Math.min(row, heights.length)] ?? 0;
  return {
    height: offset(heights.length),
    drawn: (top) =>
      placed.flatMap(({ cell, column, row, lines }) => {
        const [left, right] = [edge(column), edge(column + cell.columns)];
        const [upper, lower] = [top - offset(row), top - offset(row + cell.rows)];
        return [
          `0.5 w ${left} ${lower} ${right - left} ${upper - lower} re S`,
          ...lines.map((line, n) => text(line, left + 2, upper - 3 - (n + 1) * (CELL_SIZE + 1) + 1, CELL_SIZE))
        ];
      })
  };
}

function bytesOf(pages: readonly string[]): Uint8Array {
  const map =
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def\n' +
    '1 begincodespacerange <0000> <ffff> endcodespacerange\n1 beginbfrange <0000> <ffff> <0000> endbfrange\nendcmap end end';
  const stream = (body: string) => `<< /Length ${body.length} >>\nstream\n${body}\nendstream`;
  const first = 6;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 ' +
      '/FontDescriptor << /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 0 1000 1000] /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 /ItalicAngle 0 >> >>',
    stream(map)
  ];
  for (const page of pages) {
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Resources << /Font << /F 3 0 R >> >> /Contents ${objects.length + 2} 0 R >>`,
      stream(page)
    );
  }
  let file = '%PDF-1.7\n';
  const offsets = objects.map((body, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  file += offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return encoder.encode(file);
}
