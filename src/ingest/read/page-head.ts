import type { DefaultTreeAdapterMap } from 'parse5';
import type { PageHead, SourceLine } from '$lib/model';

type Node = DefaultTreeAdapterMap['node'];

/** `<meta name>` as government sites of China set them, each with what it says of the article (国办发〔2017〕47号, 附件). */
const TITLES = new Set(['articletitle', 'og:title']);
const SITE = 'sitename';
const DATE = 'pubdate';
const SOURCE = 'contentsource';
/** What a browser writes into a page it saves. */
const SAVED_FROM = /^\s*saved from url=\(\d+\)(\S+)/;

/**
 * What a page says of itself outside its text: titles, site, who published and when, and its own address. Empty or null where it does not
 * say. Copies of other pages inside the page are met too; of two that say the same thing the first counts.
 */
export function readPageHead(root: Node): PageHead {
  const head: PageHead = { titles: [], site: null, source: null, published: null, url: null };
  const titles: SourceLine[] = [];
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeName === '#comment' && 'data' in node) head.url ??= maybeAddress(SAVED_FROM.exec(node.data)?.[1]);
    if (!('childNodes' in node)) continue;
    if ('tagName' in node) {
      const line = node.sourceCodeLocation?.startLine ?? 1;
      const attribute = (name: string) => node.attrs.find((each) => each.name === name)?.value.trim() ?? '';
      if (node.tagName === 'title')
        titles.push({ text: node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''), line });
      if (node.tagName === 'link' && attribute('rel').toLowerCase() === 'canonical') head.url ??= maybeAddress(attribute('href'));
      if (node.tagName === 'meta') {
        const name = (attribute('name') || attribute('property')).toLowerCase();
        const content = attribute('content');
        if (content === '') continue;
        if (TITLES.has(name)) head.titles.push({ text: content, line });
        else if (name === SITE) head.site ??= content;
        else if (name === SOURCE) head.source ??= content;
        else if (name === DATE) head.published ??= { text: content, line };
      }
    }
    for (let i = node.childNodes.length - 1; i >= 0; i--) {
      const child = node.childNodes[i];
      if (child) stack.push(child);
    }
  }
  head.titles.push(...titles.map(({ text, line }) => ({ text: text.replace(/\s+/g, ' ').trim(), line })).filter(({ text }) => text !== ''));
  return head;
}

/** A web address with a host; null for anything else. */
function maybeAddress(text: string | undefined): string | null {
  if (text === undefined || !URL.canParse(text)) return null;
  const { protocol, href } = new URL(text);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
