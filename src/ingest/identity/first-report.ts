import type { Problem, SourceDocument, TableCell, TextBlock } from '$lib/model';
import { foldBlock } from '../text/fold';
import { problem } from '../templates/problems';

const TITLE = /20\d\d.*信息公开(?:工作)?(?:年度(?:工作)?报告|年报|情况(?:的)?报告)$/;
const CAPTION = /勾稽关系为|第一项加第二项之和/;
const BEGINNING = /^#*一、?(?:总体情况|概述|概况)/;
const BODY = new RegExp(`${BEGINNING.source}|${CAPTION.source}`);
const LONGEST_TITLE = 60;
/** The words of table 3's caption that a cell is asked for are no shorter; most cells are one digit. */
const SHORTEST_CAPTION = 5;

/**
 * The first report of a document that holds several, one behind the other, and a problem that says so: figures of two years must not
 * mix. A title with no report behind it (a list of related pages) cuts nothing, nor does the report's own title at the head of a further page.
 */
export function firstReport(document: SourceDocument): { document: SourceDocument; problems: Problem[] } {
  const first = document.blocks.findIndex(isBody);
  const last = first < 0 ? -1 : document.blocks.findLastIndex(isBody);
  if (first === last) return { document, problems: [] };
  for (let i = first + 1; i < last; i++) {
    const block = document.blocks[i];
    if (block?.kind !== 'text' || block.text.length > LONGEST_TITLE || !mayBeTitle(block, document.blocks[i + 1])) continue;
    const title = titleAt(document.blocks, i);
    if (title === null || (isOwn(title, document.blocks.slice(0, first + 1)) && !document.blocks.slice(i).some(isBeginning))) continue;
    return { document: { ...document, blocks: document.blocks.slice(0, i) }, problems: [severalReports(title, block.line, block.page)] };
  }
  return { document, problems: [] };
}

function isBody(block: SourceDocument['blocks'][number]): boolean {
  if (block.kind === 'text')
    return block.text.length < 200 && mayBeBody(foldBlock(block)) && BODY.test(foldBlock(block).replaceAll(' ', ''));
  return block.rows.some((row) => row.some(isCaption));
}

/** Cheap: what a line has at least that begins a report's body. */
const mayBeBody = (line: string): boolean => line.includes('一') || line.includes('勾');

/** The heading of a report's first section. */
function isBeginning(block: SourceDocument['blocks'][number]): boolean {
  return block.kind === 'text' && block.text.length < 200 && BEGINNING.test(foldBlock(block).replaceAll(' ', ''));
}

function isCaption({ text, copy }: TableCell): boolean {
  return text.length >= SHORTEST_CAPTION && text.length < 200 && !copy && CAPTION.test(text);
}

/** Cheap: whether one of two blocks holds a character that no title is without. */
function mayBeTitle(block: TextBlock, next: SourceDocument['blocks'][number] | undefined): boolean {
  return foldBlock(block).includes('报') || (next?.kind === 'text' && foldBlock(next).includes('报'));
}

/** The title that begins at a block, which may be broken over two; null where none does. */
function titleAt(blocks: SourceDocument['blocks'], at: number): string | null {
  let text = '';
  for (const block of blocks.slice(at, at + 2)) {
    if (block.kind !== 'text' || block.text.length > LONGEST_TITLE) return null;
    text += foldBlock(block).replace(/^#+/, '').replaceAll(' ', '');
    if (text.length > LONGEST_TITLE || /[。;:《]/.test(text)) return null;
    if (TITLE.test(text)) return text;
  }
  return null;
}

/** Whether a title is that of the report itself: the same body and the same year, in the words of the title before its first section. */
function isOwn(title: string, before: SourceDocument['blocks']): boolean {
  const own = before.findIndex((_, i) => titleAt(before, i) !== null);
  return own >= 0 && bare(titleAt(before, own) ?? '') === bare(title);
}

/** Body and year of a title. */
const bare = (title: string): string => title.replace(/(?:年度?)?(?:政府)?信息公开.*$/, '');

function severalReports(title: string, line: number, page: number | null): Problem {
  return problem(
    'several-reports',
    'error',
    { line, page },
    {
      en: `Another report begins here (“${title}”); only what stands before it was read.`,
      zh: `自此处起是另一份报告（“${title}”），只读取了此前的内容。`
    },
    { en: 'Put each report into a file of its own.', zh: '请将各份报告分别存为单独的文件。' }
  );
}
