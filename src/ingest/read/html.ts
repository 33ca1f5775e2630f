import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap, type TreeAdapter } from 'parse5';
import type { SourceDocument } from '$lib/model';
import { layFlow, type FlowCell, type FlowItem, type FlowTable } from './flow';
import { BLOCKS } from './blocks';
import { fieldValue, isHidden, isTiny, lookInside, PLAIN, relationOf, type Look, type Written } from './html-looks';
import { readPageHead } from './page-head';
import { LineWriter } from './line-writer';
import { NO_STYLES, readPageStyles, type PageStyles } from './page-styles';
import { markPictured } from './pictured';
import { raised } from './raised';
import { limitProblem, MAX_BYTES, MAX_DEPTH, MAX_ELEMENTS, problemOf, readingProblem, UnreadableError } from './limits';
import { maybeUtf16 } from './decode-text';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];
type Parent = DefaultTreeAdapterMap['parentNode'];

const SKIPPED = new Set(
  'applet audio button canvas datalist del embed frameset head iframe math nav noembed noframes noscript object rp s script select strike style svg template textarea title video'.split(
    ' '
  )
);
/** What draws instead of writing. */
const PICTURES = new Set(['img', 'svg', 'math', 'object', 'canvas', 'embed']);
/**
 * Reads a web page: paragraphs and lines as text blocks, tables of figures as `grid` blocks with spans expanded and merged
 * cells repeated. Lines are those of the file. Hidden and struck parts, scripts and styles are left out.
 */
export function readHtml(bytes: Uint8Array): SourceDocument {
  const document: SourceDocument = { format: 'html', blocks: [], problems: [] };
  try {
    if (bytes.length > MAX_BYTES.html) throw new UnreadableError(limitProblem('bytes', bytes.length, MAX_BYTES.html));
    const source = decodeHtml(bytes);
    const sheets: Sheets = { own: [], hasLinked: false };
    const tree = parse(source, { sourceCodeLocationInfo: true, treeAdapter: boundedAdapter(sheets) });
    document.head = readPageHead(tree);
    layFlow(readFlow(tree, stylesOf(sheets)), document);
    if (source.includes('\ufffd')) document.problems.push(readingProblem('undecodable-text'));
    if (document.blocks.length === 0) document.problems.push(readingProblem('no-content'));
  } catch (error) {
    document.problems.push(problemOf(error));
  }
  return document;
}

/**
 * Decodes a web page: a byte order mark decides, then UTF-8 where the bytes bear it out (pages saved again keep an old
 * `<meta charset>`), then the declared charset, then GB18030.
 */
function decodeHtml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const wide = maybeUtf16(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  const broken = utf8.split('\ufffd').length - 1;
  if (broken === 0 || broken * 50 < (utf8.match(/[^\0-\u007f]/g)?.length ?? 0)) return utf8;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const declared = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? '';
  const charset = /^(|utf-?8|utf-?16.*|unicode|gb.*|hz.*|x-gbk)$/.test(declared) ? 'gb18030' : declared;
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** The elements a page's style sheets are in. */
interface Sheets {
  own: Element[];
  hasLinked: boolean;
}

function stylesOf({ own, hasLinked }: Sheets): PageStyles {
  if (own.length === 0 && !hasLinked) return NO_STYLES;
  const sheets = own.map(({ childNodes }) => childNodes.map((child) => ('value' in child ? child.value : '')).join(''));
  return readPageStyles(sheets, !hasLinked);
}

/** parse5's own tree, its style sheets noted, refusing documents that nest or grow without bound: its stack of open elements is searched from the top each time. */
function boundedAdapter(sheets: Sheets): TreeAdapter<DefaultTreeAdapterMap> {
  let depth = 0;
  let elements = 0;
  return {
    ...defaultTreeAdapter,
    createElement(name, namespace, attributes) {
      if (++elements > MAX_ELEMENTS) throw new UnreadableError(limitProblem('elements', elements, MAX_ELEMENTS));
      const element = defaultTreeAdapter.createElement(name, namespace, attributes);
      const valueOf = (wanted: string) => attributes.find((attribute) => attribute.name === wanted)?.value ?? '';
      if (name === 'style' && /^\s*(all|screen)?\s*$/i.test(valueOf('media'))) sheets.own.push(element);
      else if (name === 'link' && /stylesheet/i.test(valueOf('rel'))) sheets.hasLinked = true;
      return element;
    },
    onItemPush(item) {
      if (++depth <= MAX_DEPTH) return;
      const line = item.sourceCodeLocation?.startLine;
      throw new UnreadableError(limitProblem('depth', depth, MAX_DEPTH, line === undefined ? {} : { line }));
    },
    onItemPop() {
      depth--;
    }
  };
}

/** A table being read: its row groups one after another, the row and the flow that cells interrupt. */
interface OpenTable {
  table: FlowTable;
  groups: { rows: FlowCell[][]; isFoot: boolean }[];
  outside: FlowItem[];
  /** The contents of cells with a picture in them. */
  pictures: Set<FlowItem[]>;
}

interface Step {
  node: Node;
  out: boolean;
  look: Look;
}

/** Stands for digits of which it is not told whether they count. */
const UNTOLD = '\ufffd';

const STARTS_AS_NUMBER = /^[\s\u200b-\u200d\u2060\ufeff([（［]*\d/;
const ENDS_AS_NUMBER = /[\d⁰¹²³⁴-⁹\ufffd][\u200b-\u200d\u2060\ufeff]*$/;

/** Walks the tree without recursion; a node is met once going in and, if it has an end that matters, once coming out. */
function readFlow(root: Parent, styles: PageStyles): FlowItem[] {
  const flow: FlowItem[] = [];
  const line = new LineWriter(flow);
  const tables: OpenTable[] = [];
  const stack: Step[] = [{ node: root, out: false, look: PLAIN }];
  let before: Written = { look: PLAIN, isRaised: false };
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node, out } = top;
    let { look } = top;
    const isInTable = tables.length > 0;
    if ('value' in node) {
      if (isTiny(look)) continue;
      // white words are kept: only a digit can join a number
      const hasDigit = look !== PLAIN && isInTable && /\d/.test(node.value);
      const isFaint = hasDigit && look.isFaint && !look.isBacked;
      if (isFaint && styles.isWhole) continue;
      const isUntold = isFaint || (hasDigit && look.isDoubtful);
      const text = isUntold ? UNTOLD : look.isNote ? raised(node.value) : besideBefore(node.value, look, before, line);
      line.write(text, node.sourceCodeLocation?.startLine ?? 1, (node.sourceCodeLocation?.startCol ?? 1) - 1);
      before = { look, isRaised: text !== node.value };
      continue;
    }
    if (!('childNodes' in node)) continue;
    const tag = 'tagName' in node ? node : null;
    if (out) {
      if (tag) close(tag, line, tables);
      continue;
    }
    if (tag) {
      if (isHidden(tag, styles, isInTable)) continue;
      const field = isInTable ? fieldValue(tag) : null;
      if (field !== null) {
        line.write(field, tag.sourceCodeLocation?.startLine ?? 1, (tag.sourceCodeLocation?.startCol ?? 1) - 1);
        before = { look: PLAIN, isRaised: false };
        continue;
      }
      if (PICTURES.has(tag.tagName)) tables.at(-1)?.pictures.add(line.flow);
      if (SKIPPED.has(tag.tagName)) continue;
      look = lookInside(tag, look, styles);
      open(tag, line, tables);
      if (BLOCKS.has(tag.tagName)) stack.push({ node, out: true, look });
    }
    for (let i = node.childNodes.length - 1; i >= 0; i--) {
      const child = node.childNodes[i];
      if (child) stack.push({ node: child, out: false, look });
    }
  }
  line.end();
  return flow;
}

/**
 * What a text shows beside the one before it in its line: a number off the line of the one it touches, or the one it touches, is the mark
 * of a note; of two in type of other sizes it is not told which counts.
 */
function besideBefore(text: string, look: Look, before: Written, line: LineWriter): string {
  if ((look === before.look && !before.isRaised) || !STARTS_AS_NUMBER.test(text) || !ENDS_AS_NUMBER.test(line.tail)) return text;
  const relation = relationOf(look, before);
  if (relation === 'note') return raised(text);
  if (relation === 'untold') return text.replace(/\d+/, UNTOLD);
  if (relation === 'noted' && !/^\s/.test(text)) line.rewriteTail(raised(line.tail));
  return text;
}

function open(element: Element, line: LineWriter, tables: OpenTable[]): void {
  const name = element.tagName;
  if (name === 'br') return line.end();
  if (!BLOCKS.has(name)) return;
  line.end();
  const place = element.sourceCodeLocation;
  const at = place?.startLine ?? line.line;
  const current = tables.at(-1);
  if (name === 'table') {
    const table: FlowTable = { kind: 'table', rows: [], line: at };
    tables.push({ table, groups: [], outside: line.flow, pictures: new Set() });
  } else if (name === 'thead' || name === 'tbody' || name === 'tfoot') {
    current?.groups.push({ rows: [], isFoot: name === 'tfoot' });
  } else if (name === 'tr') {
    current?.groups.at(-1)?.rows.push([]);
  } else if (name === 'td' || name === 'th') {
    const cell: FlowCell = {
      columns: span(element, 'colspan'),
      rows: span(element, 'rowspan'),
      content: [],
      line: at,
      column: (place?.startCol ?? 1) - 1
    };
    current?.groups.at(-1)?.rows.at(-1)?.push(cell);
    if (current) line.flow = cell.content;
  } else if (name === 'pre' || name === 'xmp' || name === 'listing' || name === 'plaintext') {
    line.preformatted++;
  }
}

function close(element: Element, line: LineWriter, tables: OpenTable[]): void {
  line.end();
  const name = element.tagName;
  const current = tables.at(-1);
  if (name === 'table' && current) {
    tables.pop();
    line.flow = current.outside;
    line.flow.push(current.table);
    for (const isFoot of [false, true]) {
      for (const group of current.groups) {
        if (group.isFoot !== isFoot) continue;
        group.rows.forEach((row, index) => {
          // A span ends with its row group; 0 means down to that end.
          for (const cell of row) cell.rows = Math.min(cell.rows === 0 ? Infinity : cell.rows, group.rows.length - index);
          markPictured(row, ({ content }) => current.pictures.has(content));
          current.table.rows.push(row);
        });
      }
    }
  } else if ((name === 'td' || name === 'th') && current) {
    line.flow = current.outside;
  } else if (name === 'pre' || name === 'xmp' || name === 'listing' || name === 'plaintext') {
    line.preformatted--;
  }
}

/** A span attribute as HTML reads it: leading digits, 1 when there are none; a rowspan may be 0. */
function span(element: Element, name: 'colspan' | 'rowspan'): number {
  const value = element.attrs.find((attribute) => attribute.name === name)?.value;
  const number = value === undefined ? 1 : Number.parseInt(value, 10);
  if (!(number >= 0)) return 1;
  if (number === 0) return name === 'rowspan' ? 0 : 1;
  return Math.min(number, 65_534);
}
