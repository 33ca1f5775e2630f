import type { Problem } from '$lib/model';

/** The largest file each reader opens, in bytes. */
export const MAX_BYTES = { text: 10_000_000, html: 20_000_000, docx: 30_000_000, pdf: 30_000_000 } as const;
/** The most pages of a PDF that are read. */
export const MAX_PAGES = 200;
/** The longest one PDF page may take, in seconds. */
export const MAX_PAGE_SECONDS = 30;
/** The most drawing operators on one PDF page. */
export const MAX_OPERATORS = 1_000_000;
/** The most entries in a DOCX archive. */
export const MAX_ENTRIES = 5_000;
/** The most bytes the parts of a DOCX that are read may unpack to. */
export const MAX_UNPACKED_BYTES = 60_000_000;
/** The most a DOCX part may grow when unpacked, checked above one megabyte. */
export const MAX_UNPACK_RATIO = 200;
/** The deepest nesting of elements in HTML and DOCX. */
export const MAX_DEPTH = 1_500;
/** The most elements in HTML and DOCX. */
export const MAX_ELEMENTS = 400_000;
/** The most opening and closing tags of a DOCX part. */
export const MAX_TAGS = MAX_ELEMENTS * 4;
/** The most columns a span may stretch a table to; cells beyond are kept, spans are not. */
export const MAX_COLUMNS = 64;
/** The most cells of one table once merged cells are repeated. */
export const MAX_CELLS = 400_000;

/** Raised inside a reader when a limit is passed or the bytes are not what they say; carries the problem to list. */
export class UnreadableError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.reason);
  }
}

/** The thing a size limit was passed by. */
export type Limit = 'bytes' | 'pages' | 'operators' | 'entries' | 'unpacked' | 'ratio' | 'depth' | 'elements' | 'cells' | 'seconds';

const LIMITS: Record<Limit, (found: string, most: string) => [en: string, zh: string]> = {
  bytes: (found, most) => [`The file has ${found} MB; at most ${most} MB are read.`, `文件有 ${found} MB，最多读取 ${most} MB。`],
  pages: (found, most) => [`The PDF has ${found} pages; at most ${most} are read.`, `PDF 有 ${found} 页，最多读取 ${most} 页。`],
  operators: (found, most) => [
    `The page has ${found} drawing operators; at most ${most} are read.`,
    `该页有 ${found} 个绘图指令，最多读取 ${most} 个。`
  ],
  entries: (found, most) => [
    `The DOCX archive has ${found} entries; at most ${most} are allowed.`,
    `DOCX 压缩包有 ${found} 个条目，最多允许 ${most} 个。`
  ],
  unpacked: (found, most) => [
    `The DOCX unpacks to more than ${found} MB; at most ${most} MB are allowed.`,
    `DOCX 解压后超过 ${found} MB，最多允许 ${most} MB。`
  ],
  ratio: (found, most) => [
    `A part of the DOCX grows ${found}-fold when unpacked; at most ${most}-fold is allowed.`,
    `DOCX 的一个部分解压后增大 ${found} 倍，最多允许 ${most} 倍。`
  ],
  depth: (found, most) => [`Elements are nested ${found} deep; at most ${most} are read.`, `元素嵌套 ${found} 层，最多读取 ${most} 层。`],
  elements: (found, most) => [
    `The document has ${found} elements or more; at most ${most} are read.`,
    `文档的元素达到 ${found} 个，最多读取 ${most} 个。`
  ],
  seconds: (found, most) => [
    `The page took more than ${found} seconds; at most ${most} are given to one.`,
    `该页读取超过 ${found} 秒，每页最多 ${most} 秒。`
  ],
  cells: (found, most) => [
    `A table has ${found} cells once merged cells are repeated; at most ${most} are read.`,
    `表格展开合并单元格后有 ${found} 格，最多读取 ${most} 格。`
  ]
};

const LIMIT_CODES: Record<Limit, string> = {
  bytes: 'file-too-large',
  pages: 'too-many-pages',
  operators: 'too-many-operators',
  entries: 'too-many-entries',
  unpacked: 'unpacked-too-large',
  ratio: 'unpack-ratio',
  depth: 'nested-too-deep',
  elements: 'too-many-elements',
  cells: 'too-many-cells',
  seconds: 'page-too-slow'
};

/** The problem of a limit passed: `too-many-pages` and the like, each with its own sentence. */
export function limitProblem(limit: Limit, found: number, most: number, place: { line?: number; page?: number } = {}): Problem {
  const told = limit === 'bytes' || limit === 'unpacked' ? megabytes : String;
  const [reason, reasonZh] = LIMITS[limit](told(found), told(most));
  return {
    code: LIMIT_CODES[limit],
    severity: 'error',
    line: place.line ?? null,
    ...(place.page === undefined ? {} : { page: place.page }),
    reason,
    reasonZh,
    mend: 'Save the report by itself, without attachments and other content, and read that file.',
    mendZh: '请将年度报告单独另存（不含附件和其他内容）后再读取。'
  };
}

/** Bytes as megabytes, rounded up to a tenth, so that more than the limit never reads as the limit. */
const megabytes = (bytes: number): string => String(Math.ceil(bytes / 100_000) / 10);

interface Sentences {
  severity: Problem['severity'];
  reason: string;
  reasonZh: string;
  mend: string;
  mendZh: string;
}

const SAVE_AS_TEXT = {
  mend: 'Open it in the program it was made with and save it again as .docx, .html or text.',
  mendZh: '请用制作该文件的软件打开，另存为 .docx、.html 或文本。'
};

const READING = {
  'empty-file': {
    severity: 'error',
    reason: 'The file is empty.',
    reasonZh: '文件为空。',
    mend: 'Download the report again.',
    mendZh: '请重新下载年度报告。'
  },
  'no-content': {
    severity: 'error',
    reason: 'The file could be opened, but there is no text in it.',
    reasonZh: '文件可以打开，但其中没有文字。',
    mend: 'Check that this is the page or document with the report in it.',
    mendZh: '请确认这是载有年度报告的页面或文档。'
  },
  'unknown-format': {
    severity: 'error',
    reason: 'The file is of no format that can be read (text, Markdown, CSV, HTML, DOCX, PDF).',
    reasonZh: '无法识别的文件格式（可读取文本、Markdown、CSV、HTML、DOCX、PDF）。',
    ...SAVE_AS_TEXT
  },
  'legacy-doc': {
    severity: 'error',
    reason: 'This is a Word 97–2003 document (.doc), which cannot be read.',
    reasonZh: '这是 Word 97–2003 文档（.doc），无法读取。',
    mend: 'Open it in Word or WPS and save it as .docx.',
    mendZh: '请用 Word 或 WPS 打开并另存为 .docx。'
  },
  'normalised-report': {
    severity: 'error',
    reason: 'This is a normalised report, which was made from a document, and no document.',
    reasonZh: '这是由文件生成的规范化报告，不是报告文件本身。',
    mend: 'Give the document it was made from; gongkai check reads normalised reports as well.',
    mendZh: '请给出生成它的原文件；gongkai check 也可读取规范化报告。'
  },
  'unsupported-json': {
    severity: 'error',
    reason: 'This is JSON, and no document.',
    reasonZh: '这是 JSON 数据，不是报告文件。',
    mend: 'Give the report as a web page, DOCX, PDF or text.',
    mendZh: '请给出网页、DOCX、PDF 或文本形式的年度报告。'
  },
  'unsupported-document': {
    severity: 'error',
    reason: 'This is a document of OpenDocument (.odt), OFD (.ofd) or rich text (.rtf), which cannot be read.',
    reasonZh: '这是 OFD（.ofd）、OpenDocument（.odt）或 RTF（.rtf）文档，无法读取。',
    mend: 'Open it in WPS, Word or its own reader and save it as .docx or .pdf.',
    mendZh: '请用 WPS、Word 或相应的阅读器打开，另存为 .docx 或 .pdf。'
  },
  'unsupported-spreadsheet': {
    severity: 'error',
    reason: 'This is a spreadsheet, which cannot be read.',
    reasonZh: '这是电子表格，无法读取。',
    mend: 'Copy the tables into a .docx or a text file (cells parted by tabs) and read that.',
    mendZh: '请将表格复制到 .docx 或文本文件（以制表符分隔）后再读取。'
  },
  'unsupported-image': {
    severity: 'error',
    reason: 'This is an image; figures in images cannot be read.',
    reasonZh: '这是图片，无法读取图片中的数据。',
    mend: 'Find the report as a web page, DOCX or PDF with text, or type the tables into a text file.',
    mendZh: '请改用网页、DOCX 或含文字的 PDF，或将表格录入文本文件。'
  },
  'unsupported-archive': {
    severity: 'error',
    reason: 'This is an archive, and no document.',
    reasonZh: '这是压缩包，不是文档。',
    mend: 'Unpack it and read the report inside.',
    mendZh: '请解压后读取其中的年度报告。'
  },
  encrypted: {
    severity: 'error',
    reason: 'The document is protected by a password.',
    reasonZh: '文档设有密码。',
    mend: 'Open it with its password and save a copy without one.',
    mendZh: '请用密码打开后另存为不带密码的副本。'
  },
  'damaged-file': {
    severity: 'error',
    reason: 'The file is damaged or cut short.',
    reasonZh: '文件已损坏或不完整。',
    mend: 'Download it again; if it is still damaged, save the report in another format.',
    mendZh: '请重新下载；若仍损坏，请将报告另存为其他格式。'
  },
  'undecodable-text': {
    severity: 'warning',
    reason: 'Some characters could not be decoded.',
    reasonZh: '部分字符无法解码。',
    mend: 'Save the file again as UTF-8 and compare the figures with the published page.',
    mendZh: '请将文件另存为 UTF-8，并与发布页面核对数据。'
  },
  'no-text-layer': {
    severity: 'error',
    reason: 'There is no text, only images: a scan, whose figures cannot be read.',
    reasonZh: '没有文字，只有图像：属于扫描件，无法读取其中的数据。',
    mend: 'Find the report as a web page, DOCX or PDF with text, or type the tables into a text file.',
    mendZh: '请改用网页、DOCX 或含文字的 PDF，或将表格录入文本文件。'
  },
  'ocr-text-layer': {
    severity: 'warning',
    reason: 'The text is an invisible layer over images, as character recognition makes; figures may be misread.',
    reasonZh: '文字是图像上的隐藏文字层（文字识别结果），数据可能有误。',
    mend: 'Compare every figure with the image.',
    mendZh: '请逐项与图像核对数据。'
  },
  'unreadable-font': {
    severity: 'error',
    reason: 'The PDF does not say which characters its glyphs stand for.',
    reasonZh: 'PDF 没有说明其字形对应的字符。',
    mend: 'Find the report in another format, or print it again to PDF with fonts embedded.',
    mendZh: '请改用其他格式的报告，或嵌入字体后重新打印为 PDF。'
  },
  'damaged-page': {
    severity: 'error',
    reason: 'The page is damaged and could not be read.',
    reasonZh: '该页已损坏，无法读取。',
    mend: 'Download the file again; if the page is still damaged, find the report in another format.',
    mendZh: '请重新下载；若该页仍损坏，请改用其他格式的报告。'
  },
  'damaged-stream': {
    severity: 'warning',
    reason:
      'Part of the PDF does not fit its checksum: something in it changed after it was written, and words or figures may be lost or other ones.',
    reasonZh: 'PDF 的部分内容与其校验码不符，写成后有所变动，文字或数字可能缺失或有误。',
    mend: 'Download the file again and compare the figures with it.',
    mendZh: '请重新下载文件，并核对数据。'
  }
} as const satisfies Record<string, Sentences>;

/** The codes of the problems a reader can raise besides passed limits. */
export type ReadingCode = keyof typeof READING;

/** The problem `code`, at a line or page where one is known; `detail` is what the library said. */
export function readingProblem(code: ReadingCode, place: { line?: number; page?: number; detail?: string } = {}): Problem {
  const said = READING[code];
  const detail = place.detail === undefined ? '' : ` (${place.detail.replace(/\s+/g, ' ').slice(0, 200)})`;
  return {
    code,
    severity: said.severity,
    line: place.line ?? null,
    ...(place.page === undefined ? {} : { page: place.page }),
    reason: said.reason.replace(/\.$/, '') + detail + '.',
    reasonZh: said.reasonZh.replace(/。$/, '') + detail + '。',
    mend: said.mend,
    mendZh: said.mendZh
  };
}

/** What a failed reader lists: the problem it raised, or `damaged-file` with the library's message. */
export function problemOf(error: unknown): Problem {
  if (error instanceof UnreadableError) return error.problem;
  return readingProblem('damaged-file', { detail: error instanceof Error ? error.message : String(error) });
}
