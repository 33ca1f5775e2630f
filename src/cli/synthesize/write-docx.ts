import { strToU8, zipSync } from 'fflate';
import type { DocumentPart } from './document';
import type { SheetCell } from './sheets';
import { escapeMarkup } from './write-html';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('');
/** Entries of the archive carry this date, so that the same report gives the same bytes. */
const MTIME = new Date(1980, 0, 1);

/** A document as a Word file, merged cells by gridSpan and vMerge. The same parts give the same bytes. */
export function writeDocx(parts: readonly DocumentPart[]): Uint8Array {
  const body = parts.map((part) =>
    part.kind === 'sheet' ? writeTable(part.sheet.rows) + paragraph('') : paragraph(part.text, part.kind === 'text' ? '' : '<w:b/>')
  );
  const files = {
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${DECLARATION}<w:document xmlns:w="${NAMESPACE}"><w:body>${body.join('')}</w:body></w:document>`
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { level: 6, mtime: MTIME });
}

function paragraph(text: string, run = ''): string {
  return `<w:p><w:r>${run === '' ? '' : `<w:rPr>${run}</w:rPr>`}<w:t xml:space="preserve">${escapeMarkup(text)}</w:t></w:r></w:p>`;
}

function writeTable(rows: readonly SheetCell[][]): string {
  // Columns a merged cell above still covers, with its width, by their first column.
  const open = new Map<number, { columns: number; left: number }>();
  const written = rows.map((cells) => {
    const out: string[] = [];
    let column = 0;
    const continued = () => {
      for (let above = open.get(column); above && above.left > 0; above = open.get(column)) {
        above.left--;
        out.push(cell('', above.columns, '<w:vMerge/>'));
        column += above.columns;
      }
    };
    for (const item of cells) {
      continued();
      out.push(cell(item.text, item.columns, item.rows > 1 ? '<w:vMerge w:val="restart"/>' : ''));
      if (item.rows > 1) open.set(column, { columns: item.columns, left: item.rows - 1 });
      column += item.columns;
    }
    continued();
    return `<w:tr>${out.join('')}</w:tr>`;
  });
  const columns = (rows[0] ?? []).reduce((sum, item) => sum + item.columns, 0);
  // the format asks for the columns, and readers that take it at its word drop cells without them
  const grid = `<w:tblGrid>${'<w:gridCol w:w="900"/>'.repeat(columns)}</w:tblGrid>`;
  return `<w:tbl><w:tblPr><w:tblBorders>${BORDERS}</w:tblBorders></w:tblPr>${grid}${written.join('')}</w:tbl>`;
}

function cell(text: string, columns: number, merge: string): string {
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
  return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${paragraph(text)}</w:tc>`;
}
