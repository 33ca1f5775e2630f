import type { SourceDocument } from '$lib/model';
import { readDocx } from './docx';
import { readHtml } from './html';
import { limitProblem, MAX_BYTES, problemOf, readingProblem, type ReadingCode } from './limits';
import { readMarkedText } from './marked-text';
import { readPdf } from './pdf';
import { decodeText, maybeUtf16 } from './decode-text';

/** What the first bytes of a file say it is; `text` when nothing speaks against it. */
export type SniffedFormat =
  | 'empty'
  | 'text'
  | 'html'
  | 'docx'
  | 'zip'
  | 'pdf'
  | 'json'
  | 'report'
  | 'doc'
  | 'encrypted'
  | 'document'
  | 'spreadsheet'
  | 'image'
  | 'unknown';

const UNREADABLE: Partial<Record<SniffedFormat, ReadingCode>> = {
  empty: 'empty-file',
  zip: 'unsupported-archive',
  json: 'unsupported-json',
  report: 'normalised-report',
  doc: 'legacy-doc',
  encrypted: 'encrypted',
  document: 'unsupported-document',
  spreadsheet: 'unsupported-spreadsheet',
  image: 'unsupported-image',
  unknown: 'unknown-format'
};

const IMAGES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a]
];

const bytesOf = (text: string): number[] => Array.from(text, (char) => char.charCodeAt(0));
const PDF = bytesOf('%PDF-');
const RIFF = bytesOf('RIFF');
const WEBP = bytesOf('WEBP');
const BITMAP = bytesOf('BM');
const RTF = bytesOf('{\\rtf');

// Made once: a decoder costs more than what it decodes here.
const utf8 = new TextDecoder('utf-8');

/**
 * Reads a report in any format there is a reader for. The bytes decide which; the name of `file` breaks ties. Never throws:
 * what cannot be read is a problem of the document, which is then empty or as far as it could be read.
 */
export async function readDocument(file: string, bytes: Uint8Array): Promise<SourceDocument> {
  const { format, whole } = sniff(file, bytes);
  try {
    if (format === 'pdf') return await readPdf(bytes);
    if (format === 'docx') return await readDocx(bytes);
    if (format === 'html') return readHtml(bytes);
    const code = UNREADABLE[format];
    if (code !== undefined) return { format: 'text', blocks: [], problems: [readingProblem(code)] };
    if (bytes.length > MAX_BYTES.text)
      return { format: 'text', blocks: [], problems: [limitProblem('bytes', bytes.length, MAX_BYTES.text)] };
    const document = readMarkedText(whole ?? decodeText(bytes));
    if (document.blocks.length === 0 && document.problems.length === 0) document.problems.push(readingProblem('no-content'));
    return document;
  } catch (error) {
    return { format: 'text', blocks: [], problems: [problemOf(error)] };
  }
}

/** Tells the format of a file from its bytes, and from its extension where they leave it open. */
export function sniffFormat(file: string, bytes: Uint8Array): SniffedFormat {
  return sniff(file, bytes).format;
}

/** The format, and the whole of a text where it was decoded to tell. */
function sniff(file: string, bytes: Uint8Array): { format: SniffedFormat; whole: string | null } {
  const container = maybeContainer(file, bytes);
  if (container !== null) return { format: container, whole: null };
  const { start, whole } = textStart(bytes);
  return { format: start === null ? 'unknown' : formatOfText(extensionOf(file), bytes, start), whole };
}

const extensionOf = (file: string): string => /\.([0-9a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';

/** What a file is that is no text, by its first bytes; null where it may be one. */
function maybeContainer(file: string, bytes: Uint8Array): SniffedFormat | null {
  const extension = extensionOf(file);
  if (bytes.length === 0) return 'empty';
  if (holdsPdfMark(bytes.subarray(0, 1024))) return 'pdf';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return sniffZip(bytes, extension);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return sniffCompound(bytes, extension);
  if (IMAGES.some((magic) => startsWith(bytes, magic)) || (startsWith(bytes, RIFF) && startsWith(bytes.subarray(8), WEBP))) return 'image';
  if (startsWith(bytes, BITMAP) && bytes[6] === 0 && bytes[7] === 0) return 'image';
  return startsWith(bytes, RTF) ? 'document' : null;
}

/** What a text is by how it begins. */
function formatOfText(extension: string, bytes: Uint8Array, start: string): SniffedFormat {
  const json = maybeJson(bytes);
  if (json !== undefined) return isReport(json) ? 'report' : 'json';
  if (
    /^<(!doctype\s+html|html|head|body|meta|title|table|div|p|span|center|font|h[1-6]|section|article|ul|style|script)[\s/>]/i.test(
      pastPreamble(start)
    )
  )
    return 'html';
  if (/^html?$|^shtml$|^xhtml$|^aspx?$|^jspx?$|^php$/.test(extension) && /<[a-z!][^>]*>/i.test(start)) return 'html';
  // A page whose markup begins after words of another program: many closing tags, and cells among them.
  return start.includes('</') &&
    /<\/(td|p|div)>/i.test(start) &&
    /<(table|p|div)[\s>]/i.test(start) &&
    !/^(md|markdown|txt|csv|tsv)$/.test(extension)
    ? 'html'
    : 'text';
}

/** The mark of a PDF may stand behind bytes of a mail or a server. */
function holdsPdfMark(head: Uint8Array): boolean {
  for (let at = head.indexOf(PDF[0] ?? 0); at >= 0; at = head.indexOf(PDF[0] ?? 0, at + 1))
    if (startsWith(head.subarray(at), PDF)) return true;
  return false;
}

/** What the bytes hold as JSON: an object or a list; undefined where they are no JSON. */
function maybeJson(bytes: Uint8Array): unknown {
  const first = bytes.subarray(0, 256).findIndex((byte) => byte > 32 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf);
  if (first < 0 || (bytes[first] !== 0x7b && bytes[first] !== 0x5b) || bytes.length > MAX_BYTES.text) return undefined;
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch {
    return undefined; // a text may begin with a bracket too: [字体：大 中 小]
  }
}

const isReport = (json: unknown): boolean =>
  Array.isArray(json)
    ? json.length > 0 && json.every(isReport)
    : json instanceof Object && 'schema' in json && /^gongkai-report\//.test(String(json.schema));

/** What follows the XML declaration, comments and blanks at the head of a page. */
function pastPreamble(text: string): string {
  let rest = text.trimStart();
  for (;;) {
    const mark = rest.startsWith('<?') ? '>' : rest.startsWith('<!--') ? '-->' : null;
    const end = mark === null ? -1 : rest.indexOf(mark);
    if (mark === null || end < 0) return rest;
    rest = rest.slice(end + mark.length).trimStart();
  }
}

/** The beginning of a text, and the whole of it where it was decoded. */
interface TextStart {
  /** Null when the bytes are no text. */
  start: string | null;
  whole: string | null;
}

const beginsWith = (start: string | null): TextStart => ({ start, whole: null });
const wideStart = (bytes: Uint8Array, order: 'utf-16le' | 'utf-16be'): TextStart =>
  beginsWith(new TextDecoder(order).decode(bytes.subarray(0, 4096)));

/** How a text begins: zero bytes that are not those of UTF-16, or many control characters, are none. */
function textStart(bytes: Uint8Array): TextStart {
  if (startsWith(bytes, [0xff, 0xfe])) return wideStart(bytes, 'utf-16le');
  if (startsWith(bytes, [0xfe, 0xff])) return wideStart(bytes, 'utf-16be');
  const length = Math.min(bytes.length, 65_536);
  let controls = 0;
  let isMarked = false;
  let hasZero = false;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] as number;
    if (byte > LESS_THAN) continue;
    if (byte === LESS_THAN) isMarked ||= i < LOOKED_FOR_MARKUP;
    else if (byte === 0) hasZero = true;
    if (byte < 32 && (byte < 9 || byte > 13) && i < LOOKED_FOR_CONTROLS) controls++;
  }
  if (hasZero) {
    const order = maybeUtf16(bytes);
    return order === null ? beginsWith(null) : wideStart(bytes, order);
  }
  if (controls * 50 > Math.min(length, LOOKED_FOR_CONTROLS)) return beginsWith(null);
  // without a < there is no markup to look for
  if (!isMarked) return beginsWith('');
  if (bytes.length > LOOKED_FOR_MARKUP) return beginsWith(utf8.decode(bytes.subarray(0, LOOKED_FOR_MARKUP)));
  const whole = decodeText(bytes);
  return { start: whole, whole };
}

const LESS_THAN = 0x3c;
const LOOKED_FOR_MARKUP = 16_384;
const LOOKED_FOR_CONTROLS = 8192;

function sniffZip(bytes: Uint8Array, extension: string): SniffedFormat {
  const tail = new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, bytes.length - 262_144)));
  const all = tail.includes('word/') ? tail : tail + new TextDecoder('latin1').decode(bytes.subarray(0, 65_536));
  if (all.includes('word/')) return 'docx';
  if (all.includes('xl/workbook') || all.includes('xl/worksheets')) return 'spreadsheet';
  if (all.includes('OFD.xml') || all.includes('application/vnd.oasis.opendocument.text')) return 'document';
  return extension === 'docx' ? 'docx' : 'zip';
}

/** Compound files (OLE) hold Word and Excel 97–2003 documents and password-protected newer ones; stream names are UTF-16. */
function sniffCompound(bytes: Uint8Array, extension: string): SniffedFormat {
  const names = new TextDecoder('latin1').decode(bytes.subarray(0, 5_000_000));
  const has = (name: string) => names.includes([...name].join('\0'));
  if (has('EncryptedPackage')) return 'encrypted';
  if (has('WordDocument')) return 'doc';
  if (has('Workbook') || extension === 'xls') return 'spreadsheet';
  return extension === 'doc' || extension === '' ? 'doc' : 'unknown';
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  for (let i = 0; i < magic.length; i++) if (bytes[i] !== magic[i]) return false;
  return true;
}
