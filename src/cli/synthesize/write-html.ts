import type { DocumentPart } from './document';
import type { SheetCell } from './sheets';

/** A document as a page of HTML, merged cells by colspan and rowspan. */
export function writeHtml(parts: readonly DocumentPart[]): string {
  const title = parts.find((part) => part.kind === 'title');
  const body = parts.map((part) => {
    if (part.kind === 'sheet')
      return `<table border="1">\n${part.sheet.rows.map((row) => `<tr>${row.map(writeCell).join('')}</tr>`).join('\n')}\n</table>`;
    const tag = { title: 'h1', heading: 'h2', text: 'p' }[part.kind];
    return `<${tag}>${escapeMarkup(part.text)}</${tag}>`;
  });
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>${escapeMarkup(title?.kind === 'title' ? title.text : '')}</title></head>
<body>
${body.join('\n')}
</body>
</html>
`;
}

/** Text made safe for the inside of an element of HTML or XML. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function writeCell({ text, columns, rows }: SheetCell): string {
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
  return `<td${spans}>${escapeMarkup(text)}</td>`;
}
