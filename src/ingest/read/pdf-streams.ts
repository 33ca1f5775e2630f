import { Inflate } from 'fflate';
import { MAX_UNPACKED_BYTES } from './limits';

/** Streams that hold no words: pictures, fonts, tables of places, metadata. */
const NO_TEXT = /\/(?:Subtype\s*\/(?:Image|Type1C|CIDFontType0C|OpenType|XML)|Length[123]|Type\s*\/XRef)(?![A-Za-z0-9])/;
/** Compressed by Flate and by nothing else. */
const FLATE = /\/Filter\s*(?:\/FlateDecode|\[\s*\/FlateDecode\s*\])/;
/** The most bytes of a dictionary that are looked at before its stream. */
const DICTIONARY = 2000;
/** The checksum stands at the end of a stream, up to a line end or some padding. */
const TAIL = 12;

/**
 * How many compressed streams with words of a PDF do not fit their own checksum (Adler-32, RFC 1950): a byte of them is another than was written,
 * and what they say may be lost or another. 0 where none of them carries one that fits, as some programs leave it out, and for an encrypted file.
 */
export function streamsThatDoNotFit(bytes: Uint8Array): number {
  // one character a byte, so that places in the words are places in the bytes
  const words = new TextDecoder('latin1').decode(bytes);
  if (words.includes('/Encrypt')) return 0;
  let fitting = 0;
  let others = 0;
  let unpacked = 0;
  for (let at = words.indexOf('stream'); at >= 0; at = words.indexOf('stream', at + 6)) {
    if (words.startsWith('end', at - 3)) continue;
    const before = words.slice(Math.max(0, at - DICTIONARY), at);
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
    if (!FLATE.test(dictionary) || NO_TEXT.test(dictionary)) continue;
    const start = at + 6 + (words.startsWith('\r\n', at + 6) ? 2 : 1);
    const end = words.indexOf('endstream', start);
    if (end < 0) break;
    const result = checksumOf(bytes.subarray(start + 2, end), MAX_UNPACKED_BYTES - unpacked);
    at = end;
    if (result === 'too-large') break;
    unpacked += result.size;
    if (result.code !== null && endsWith(bytes.subarray(Math.max(start, end - TAIL), end), result.code)) fitting++;
    else others++;
  }
  return fitting > 0 ? others : 0;
}

/** The Adler-32 of deflated bytes unpacked, null where they cannot be, with the size unpacked. */
function checksumOf(packed: Uint8Array, most: number): { code: number | null; size: number } | 'too-large' {
  let a = 1;
  let b = 0;
  let size = 0;
  const inflate = new Inflate((part) => {
    size += part.length;
    // 3,800 sums of bytes fit in 32 bits before the remainder has to be taken
    for (let i = 0; i < part.length;) {
      for (const stop = Math.min(i + 3800, part.length); i < stop; i++) b += a += part[i] ?? 0;
      a %= 65521;
      b %= 65521;
    }
  });
  try {
    for (let at = 0; at < packed.length && size <= most; at += 65_536)
      inflate.push(packed.subarray(at, at + 65_536), at + 65_536 >= packed.length);
  } catch {
    return { code: null, size };
  }
  return size > most ? 'too-large' : { code: ((b << 16) | a) >>> 0, size };
}

/** Whether the four bytes of a number stand in `tail`, highest first. */
function endsWith(tail: Uint8Array, code: number): boolean {
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
  for (let at = tail.length - 4; at >= 0; at--) if (view.getUint32(at) === code) return true;
  return false;
}
