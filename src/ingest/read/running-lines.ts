import type { SourceDocument } from '$lib/model';

type Block = SourceDocument['blocks'][number];

/** So many lines at the head or foot of a page may be printed on every page. */
const DEEP = 2;
/** On so many pages of ten. */
const MOST = 0.6;
/** A line without words is a page number or a value: only words tell a running line. */
const WORDS = /[\u2e80-\u9fff]{4}|[A-Za-z]{4}/;

/**
 * Leaves out what is printed at the head and foot of the pages (name of the document, address, date of printing, page number), so that
 * sentences and tables go on behind it. Such a line has words and is alike on most pages but for its numbers; the first one at a head
 * stays, for it may be the title. A document of one page keeps all.
 */
export function withoutRunningLines(blocks: readonly Block[]): Block[] {
  const pages = new Map<number | null, Block[]>();
  for (const block of blocks) {
    const known = pages.get(block.page);
    if (known) known.push(block);
    else pages.set(block.page, [block]);
  }
  if (pages.size < 2) return [...blocks];
  const sides = [...pages.values()];
  const heads = sides.map((page) => linesFrom(page));
  const feet = sides.map((page) => linesFrom([...page].reverse()));
  const dropped = new Set<Block>([...running(heads).slice(1), ...running(feet)]);
  return blocks.filter((block) => !dropped.has(block));
}

/** The first lines of a page, up to a table. */
function linesFrom(page: readonly Block[]): Block[] {
  const table = page.findIndex(({ kind }) => kind === 'table');
  return page.slice(0, Math.min(DEEP, table < 0 ? DEEP : table));
}

/** The lines that most pages have alike. */
function running(pages: readonly Block[][]): Block[] {
  const alike = new Map<string, Block[]>();
  for (const page of pages)
    for (const block of page) {
      if (block.kind !== 'text' || !WORDS.test(block.text)) continue;
      const key = block.text.replace(/\s+/g, '').replace(/\d+/g, '#');
      alike.set(key, [...(alike.get(key) ?? []), block]);
    }
  return [...alike.values()].filter((same) => same.length >= Math.max(2, MOST * pages.length)).flat();
}
