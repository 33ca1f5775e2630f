import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { limitProblem, MAX_ENTRIES, MAX_UNPACK_RATIO, MAX_UNPACKED_BYTES, readingProblem, UnreadableError } from './limits';

/** An entry of a zip archive, as its directory lists it. */
export interface ZipEntry {
  name: string;
  method: number;
  isEncrypted: boolean;
  packed: number;
  checksum: number;
  offset: number;
}

const RATIO_FREE_BYTES = 1_000_000;
const CHUNK = 65_536;

/** Lists a zip archive's entries from its directory; raises a problem when there are too many or there is no directory. */
export function listZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) throw new UnreadableError(readingProblem('damaged-file', { detail: 'no zip directory' }));
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) throw new UnreadableError(limitProblem('entries', count, MAX_ENTRIES));
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count && at + 46 <= bytes.length && view.getUint32(at, true) === 0x02014b50; i++) {
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true)
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * Unpacks one entry, whatever size it claims: stops with a problem once it passes the limits on size or growth, or where its checksum is
 * another, as one changed byte may be another digit.
 */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const whole = unpack(bytes, entry);
  if (crc32(whole) !== entry.checksum) throw new UnreadableError(readingProblem('damaged-file', { detail: `${entry.name}, CRC-32` }));
  return whole;
}

function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.isEncrypted) throw new UnreadableError(readingProblem('encrypted'));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length) throw new UnreadableError(readingProblem('damaged-file', { detail: entry.name }));
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new UnreadableError(readingProblem('damaged-file', { detail: `zip method ${entry.method}` }));
  const parts: Uint8Array[] = [];
  let total = 0;
  const inflate = new Inflate((part) => {
    total += part.length;
    if (total > MAX_UNPACKED_BYTES) throw new UnreadableError(limitProblem('unpacked', MAX_UNPACKED_BYTES, MAX_UNPACKED_BYTES));
    const ratio = Math.floor(total / Math.max(1, packed.length));
    if (total > RATIO_FREE_BYTES && ratio > MAX_UNPACK_RATIO) throw new UnreadableError(limitProblem('ratio', ratio, MAX_UNPACK_RATIO));
    parts.push(part);
  });
  for (let at = 0; at < packed.length; at += CHUNK) inflate.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
  const whole = new Uint8Array(total);
  let filled = 0;
  for (const part of parts) {
    whole.set(part, filled);
    filled += part.length;
  }
  return whole;
}

/** Where the end record of the directory stands: within the last 64 KB, before the archive's comment. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return -1;
}
