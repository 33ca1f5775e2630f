/** Keywords of a PNG's text chunks and their texts. */
export type PngTexts = Record<string, string>;

const SIGNATURE = 8;

/** A PNG with texts added as iTXt chunks (UTF-8, uncompressed) right behind its head. Throws where the bytes are no PNG. */
export function withPngTexts(png: Uint8Array, texts: PngTexts): Uint8Array {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  if (png.length < 33 || view.getUint32(0) !== 0x89504e47) throw new Error('these bytes are no PNG');
  const headEnd = SIGNATURE + 12 + view.getUint32(SIGNATURE);
  const chunks = Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text));
  const out = new Uint8Array(png.length + chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  out.set(png.subarray(0, headEnd));
  let at = headEnd;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  out.set(png.subarray(headEnd), at);
  return out;
}

function textChunk(keyword: string, text: string): Uint8Array {
  // Keyword, null; not compressed, method 0; no language tag, null; no translated keyword, null; text.
  const data = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${text}`);
  const chunk = new Uint8Array(data.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length - 4);
  chunk.set(data, 4);
  view.setUint32(data.length + 4, crc32(data));
  return chunk;
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
