import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/ingest/read/decode-text';

const bytes = (...values: number[]) => new Uint8Array(values);
const asDamaged = (damaged: Uint8Array) => new TextDecoder('gb18030').decode(damaged);

describe('decodeText', () => {
  it('gives any text back that was written as UTF-8', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const written = new TextEncoder().encode(text);
        // zero bytes may be half of a UTF-16 unit
        fc.pre(!written.includes(0));
        expect(decodeText(written)).toBe(new TextDecoder().decode(written));
      }),
      { numRuns: 500 }
    ));

  it('takes no bytes for UTF-8 that are none: cut short, overlong, half of a pair, beyond the last character', () => {
    for (const damaged of [
      bytes(0xe5, 0x85),
      bytes(0xc2),
      bytes(0xe0, 0x80, 0x80),
      bytes(0xc1, 0xbf),
      bytes(0xed, 0xa0, 0x80),
      bytes(0x80, 0x41),
      bytes(0xe5, 0x41, 0x80),
      bytes(0xe5, 0x85, 0x41),
      bytes(0xf5, 0x80, 0x80, 0x80)
    ])
      expect(decodeText(damaged)).toBe(asDamaged(damaged));
  });

  it('reads what one buffer does not hold, and what follows it', () => {
    const long = '主动公开政府信息。'.repeat(8000);
    expect(decodeText(new TextEncoder().encode(long))).toBe(long);
    expect(decodeText(new TextEncoder().encode('公开·é 3条'))).toBe('公开·é 3条');
  });

  it('leaves a byte order mark out', () => expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x41))).toBe('A'));
});
