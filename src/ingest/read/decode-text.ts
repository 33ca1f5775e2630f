const strict = new TextDecoder('utf-8', { fatal: true });

/** Decodes text: a byte order mark decides, then zero bytes as UTF-16 has them, then valid UTF-8, then UTF-8 with some bytes damaged, then GB18030 (which covers GBK and GB2312). */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const plain = maybePlain(bytes);
  if (plain !== null) return plain;
  const wide = maybeUtf16(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return strict.decode(bytes);
  } catch {
    const damaged = new TextDecoder().decode(bytes);
    // no text in GB18030 gives these words so read
    return damaged.includes('公开') ? damaged : new TextDecoder('gb18030').decode(bytes);
  }
}

const SAMPLE = 4096;
/** What the text of a report is written in. */
const WRITTEN = /[\t\n\f\r -~\u00a0-\u00ff\u2000-\u206f\u2150-\u25ff\u3000-\u303f\u4e00-\u9fff\ufe30-\ufe4f\uff00-\uffef]/g;

/**
 * The order of bytes of UTF-16 without a mark of it: there are zero bytes, and only one order gives characters that reports are written in.
 * Where they stand does not tell, as 一 and 开 have a zero byte in the other half. Null for any other bytes.
 */
export function maybeUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 === 1 || !bytes.includes(0)) return null;
  for (const order of ['utf-16le', 'utf-16be'] as const) {
    const text = new TextDecoder(order).decode(bytes.subarray(0, SAMPLE));
    if (/公开|公開|年/.test(text) && (text.match(WRITTEN)?.length ?? 0) >= 0.98 * text.length) return order;
  }
  return null;
}

/** Longer texts are left to the engine: the buffer is kept, and few reports are so long. */
const MOST_UNITS = 1 << 16;
const units = new Uint16Array(MOST_UNITS);
const utf16 = new TextDecoder('utf-16le');

/**
 * UTF-8 of what reports are written in, characters of one to three bytes without zero; null for any other bytes, valid or not. The engines'
 * own decoders take three times as long over Chinese, a thirtieth of all that reading a report costs.
 */
function maybePlain(bytes: Uint8Array): string | null {
  if (bytes.length > MOST_UNITS || !IS_LITTLE_ENDIAN) return null;
  let count = 0;
  for (let i = 0; i < bytes.length;) {
    const first = bytes[i] as number;
    if (first < 0x80) {
      if (first === 0) return null;
      units[count++] = first;
      i++;
      continue;
    }
    // one behind the end is undefined, and no second or third byte either
    const second = (bytes[i + 1] as number) ^ 0x80;
    if (first < 0xc2 || second > 0x3f) return null;
    if (first < 0xe0) {
      units[count++] = ((first & 0x1f) << 6) | second;
      i += 2;
      continue;
    }
    const third = (bytes[i + 2] as number) ^ 0x80;
    // behind e0 some second bytes are overlong, behind ed some are half of a surrogate pair
    if (first === 0xe0 || first === 0xed || first > 0xef || third > 0x3f) return null;
    units[count++] = ((first & 0xf) << 12) | (second << 6) | third;
    i += 3;
  }
  return utf16.decode(units.subarray(0, count));
}

const IS_LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
