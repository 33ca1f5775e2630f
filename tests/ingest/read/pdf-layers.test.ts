import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../src/ingest/read/pdf';
import { makePdf } from './make-pdf';

const text = (words: string, x: number, state?: string) => ({ kind: 'text' as const, text: words, x, y: 700, size: 12, state });

/** A page whose first digit is of a layer of its own, which is shown or not; the table of places no longer holds, which readers mend. */
function withLayer(isShown: boolean): Uint8Array {
  const page = [text('全年公开信息', 50), text('9', 122, '%layer'), text('124条。', 134)];
  const words = new TextDecoder()
    .decode(makePdf([page]))
    .replace(/q %layer (BT.*?ET) Q/, '/OC /Layer BDC $1 EMC')
    .replace('/Type /Catalog', `/Type /Catalog /OCProperties << /OCGs [99 0 R] /D << /OFF [${isShown ? '' : '99 0 R'}] >> >>`)
    .replace('/XObject <<', '/Properties << /Layer 99 0 R >> /XObject <<')
    .replace('\nxref\n', '\n99 0 obj\n<< /Type /OCG /Name (Draft) >>\nendobj\nxref\n')
    .replace(/startxref\n\d+/, 'startxref\n0');
  return new TextEncoder().encode(words);
}

describe('layers of a PDF', () => {
  it('are read where they are shown', async () => {
    expect((await readPdf(withLayer(true))).blocks).toMatchObject([{ text: '全年公开信息9124条。' }]);
  });
  it('are left out where they are not, as nobody sees them', async () => {
    expect((await readPdf(withLayer(false))).blocks).toMatchObject([{ text: '全年公开信息 124条。' }]);
  });
});
