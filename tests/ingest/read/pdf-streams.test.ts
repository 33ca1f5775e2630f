import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../src/ingest/read/pdf';
import { streamsThatDoNotFit } from '../../../src/ingest/read/pdf-streams';
import { makePdf } from './make-pdf';

const bytesOf = (words: string) => Uint8Array.from(words, (sign) => sign.charCodeAt(0));
const binary = (bytes: Uint8Array) => String.fromCharCode(...bytes);

/**
 * The streams of a PDF of ASCII compressed, each changed by `change` afterwards, with more words in its dictionary; the table of places no
 * longer holds, which readers mend.
 */
function compress(
  pdf: Uint8Array,
  change: (packed: Uint8Array, number: number) => Uint8Array = (packed) => packed,
  more: (number: number) => string = () => ''
): Uint8Array {
  let number = 0;
  const words = new TextDecoder()
    .decode(pdf)
    .replace(/<<([^\n]*) \/Length \d+ >>\nstream\n([^]*?)\nendstream/g, (whole, dict: string, body: string) => {
      if (dict.includes('/Image')) return whole;
      const packed = change(zlibSync(new TextEncoder().encode(body), { level: 0 }), number);
      const entries = `${dict} ${more(number++)} /Filter /FlateDecode /Length ${packed.length}`;
      return `<<${entries} >>\nstream\n${binary(packed)}\nendstream`;
    });
  return bytesOf(words.replace(/startxref\n\d+/, 'startxref\n0'));
}

const PAGE = [{ kind: 'text' as const, text: '全年主动公开政府信息310条。', x: 50, y: 700, size: 12 }];
const flipped = (at: number) => (packed: Uint8Array, number: number) => {
  const copy = packed.slice();
  if (number === 1) copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
};
const codes = async (pdf: Uint8Array) => (await readPdf(pdf)).problems.map(({ code }) => code);

describe('compressed streams of a PDF', () => {
  it('are read without a word where their checksums fit', async () => {
    const document = await readPdf(compress(makePdf([PAGE])));
    expect(document.problems).toEqual([]);
    expect(document.blocks).toMatchObject([{ text: '全年主动公开政府信息310条。' }]);
  });

  it('are told where one byte is another', async () => {
    // the x of the text, which moves it and loses nothing that could be seen
    const at = new TextDecoder('latin1').decode(zlibSync(new TextEncoder().encode('BT /F 12 Tf 1 0 0 1 50'), { level: 0 })).indexOf('50');
    expect(await codes(compress(makePdf([PAGE]), flipped(at)))).toEqual(['damaged-stream']);
  });

  it('are counted', () => {
    const two = makePdf([PAGE, PAGE]);
    const last = (packed: Uint8Array, number: number) => (number === 0 ? packed : flipped(packed.length - 1)(packed, 1));
    expect(streamsThatDoNotFit(compress(two, last))).toBe(2);
  });

  it('are not told where no stream carries a checksum, or where they are encrypted', () => {
    const none = compress(makePdf([PAGE]), (packed) => packed.slice(0, -4));
    expect(streamsThatDoNotFit(none)).toBe(0);
    expect(streamsThatDoNotFit(compress(makePdf([PAGE]), flipped(20)))).toBe(1);
    expect(streamsThatDoNotFit(compress(makePdf([PAGE]), flipped(20), () => '/Encrypt 9 0 R'))).toBe(0);
  });

  it('are left alone where they are pictures or fonts', () => {
    const font = compress(makePdf([PAGE, PAGE]), flipped(20), (number) => (number === 1 ? '/Length1 9' : ''));
    expect(streamsThatDoNotFit(font)).toBe(0);
  });

  it('end where the file does', () => {
    const whole = compress(makePdf([PAGE]));
    for (const length of [0, 10, 700, whole.length - 300]) expect(streamsThatDoNotFit(whole.subarray(0, length))).toBe(0);
  });
});
