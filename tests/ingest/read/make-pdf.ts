/** What is drawn on a page, in points from the bottom left corner; `state` are operators that hold for one text alone. */
export type Drawn =
  | { kind: 'text'; text: string; x: number; y: number; size: number; runs?: 'up' | 'down'; state?: string }
  | { kind: 'line'; from: [number, number]; to: [number, number] }
  | { kind: 'image' };

const encoder = new TextEncoder();

/**
 * A PDF of the pages given, A4. Its one font has no outlines and, unless `isMapped` is false, a map to Unicode in which every
 * code is the character itself; every glyph is as wide as it is high.
 */
export function makePdf(pages: readonly (readonly Drawn[])[], isMapped = true): Uint8Array {
  const map =
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def\n' +
    '1 begincodespacerange <0000> <ffff> endcodespacerange\n' +
    '1 beginbfrange <0000> <ffff> <0000> endbfrange\nendcmap end end';
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const stream = (dict: string, body: string) => add(`<< ${dict} /Length ${encoder.encode(body).length} >>\nstream\n${body}\nendstream`);
  const first = 7;
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ')}] >>`);
  add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /DescendantFonts [4 0 R]${isMapped ? ' /ToUnicode 5 0 R' : ''} >>`
  );
  add(
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 ' +
      '/FontDescriptor << /Type /FontDescriptor /FontName /Plain /Flags 4 /FontBBox [0 0 1000 1000] /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 /ItalicAngle 0 >> >>'
  );
  stream('', map);
  stream('/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8', '0');
  for (const page of pages) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> /XObject << /I 6 0 R >> >> /Contents ${objects.length + 2} 0 R >>`
    );
    stream('', page.map(draw).join('\n'));
  }
  let file = '%PDF-1.7\n';
  const offsets = objects.map((body, index) => {
    const offset = encoder.encode(file).length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const start = encoder.encode(file).length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  file += offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return encoder.encode(file);
}

function draw(drawn: Drawn): string {
  if (drawn.kind === 'line') return `0.5 w ${drawn.from.join(' ')} m ${drawn.to.join(' ')} l S`;
  if (drawn.kind === 'image') return 'q 595 0 0 842 0 0 cm /I Do Q';
  const hex = Array.from({ length: drawn.text.length }, (_, i) => drawn.text.charCodeAt(i).toString(16).padStart(4, '0')).join('');
  const matrix = { right: '1 0 0 1', up: '0 1 -1 0', down: '0 -1 1 0' }[drawn.runs ?? 'right'];
  const text = `BT /F ${drawn.size} Tf ${matrix} ${drawn.x} ${drawn.y} Tm <${hex}> Tj ET`;
  return drawn.state === undefined ? text : `q ${drawn.state} ${text} Q`;
}

/** A cell of a table to be drawn or written, with the columns and rows it covers. */
export interface SpanCell {
  text: string;
  columns: number;
  rows: number;
}

/** Draws a table with ruling lines round every cell, its top left corner at 50, 800; texts wrap inside their cells. */
export function drawTable(table: readonly (readonly SpanCell[])[], column = 60, row = 30): Drawn[] {
  const drawn: Drawn[] = [];
  const taken = new Set<string>();
  table.forEach((cells, y) => {
    let x = 0;
    for (const cell of cells) {
      while (taken.has(`${x},${y}`)) x++;
      for (let dy = 0; dy < cell.rows; dy++) for (let dx = 0; dx < cell.columns; dx++) taken.add(`${x + dx},${y + dy}`);
      const [left, right] = [50 + x * column, 50 + (x + cell.columns) * column];
      const [top, bottom] = [800 - y * row, 800 - (y + cell.rows) * row];
      drawn.push({ kind: 'line', from: [left, top], to: [right, top] }, { kind: 'line', from: [left, bottom], to: [right, bottom] });
      drawn.push({ kind: 'line', from: [left, top], to: [left, bottom] }, { kind: 'line', from: [right, top], to: [right, bottom] });
      const size = 8;
      const perLine = Math.max(1, Math.floor((right - left - 6) / size));
      for (let at = 0, n = 1; at < cell.text.length; at += perLine, n++) {
        drawn.push({ kind: 'text', text: cell.text.slice(at, at + perLine), x: left + 3, y: top - n * (size + 1), size });
      }
    }
  });
  return drawn;
}

/** The same table as HTML. */
export function writeTable(table: readonly (readonly SpanCell[])[]): string {
  const rows = table.map((cells) => {
    const written = cells.map((cell) => `<td colspan="${cell.columns}" rowspan="${cell.rows}">${cell.text}</td>`);
    return `<tr>${written.join('')}</tr>`;
  });
  return `<table>${rows.join('')}</table>`;
}
