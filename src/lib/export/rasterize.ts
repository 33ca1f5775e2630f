import { citationOf } from './citation';
import { LICENCE, type Exportable, type ExportNote } from './exportable';
import { withPngTexts } from './png-text';
import type { SvgFile } from './svg';

/** A chart's SVG file as PNG, two pixels for one, with citation, version and address in its text chunks. Needs a browser. */
export async function chartPng(svg: SvgFile, chart: Exportable, note: ExportNote, scale = 2): Promise<Uint8Array> {
  const address = URL.createObjectURL(new Blob([svg.markup], { type: 'image/svg+xml' }));
  try {
    const image = new Image(svg.width, svg.height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = svg.width * scale;
    canvas.height = svg.height * scale;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('this browser draws no canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!blob) throw new Error('the picture is too large for this browser');
    const citation = citationOf(chart, note);
    return withPngTexts(new Uint8Array(await blob.arrayBuffer()), {
      Title: chart.title,
      Description: citation.plain,
      Source: note.address,
      Copyright: LICENCE,
      Citation: citation.gbt7714,
      Version: note.version
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
