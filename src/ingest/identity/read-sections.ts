import type { SourceDocument } from '$lib/model';
import type { SectionName } from '../checks/details';
import { foldBlock } from '../text/fold';

const HEADING = /^#*\s*\(?([一二三四五六七])\)?[、.,:]/;
const WORDS: [SectionName, RegExp][] = [
  ['disputes', /行政复议.*(诉讼|起诉)/],
  ['requests', /收到和处理|申请情况$|依申请公开/],
  ['disclosure', /主动公开/],
  ['problems', /问题|改进/],
  ['other', /其他(需要|应当)?.*(报告|事项|说明)|其[他它]。?$/],
  ['overview', /总体情况|概述|总体概况/]
];

/** The headings of the form's six sections in order of appearance, with how many characters (of text or tables) stand under each. */
export function readSections(document: SourceDocument): { name: SectionName; line: number; length: number }[] {
  const sections: { name: SectionName; line: number; length: number }[] = [];
  let expected = 0;
  for (const block of document.blocks) {
    const text = block.kind === 'text' ? foldBlock(block) : '';
    const name = text.length > 0 && text.length < 45 && HEADING.test(text) ? headingName(text) : null;
    // Sub-headings of section one repeat the words of later sections; a main heading carries its own numeral, unbracketed.
    if (name && block.kind === 'text' && !/^#*\s*\(/.test(text) && !sections.some((section) => section.name === name)) {
      sections.push({ name, line: block.line, length: 0 });
      expected++;
      continue;
    }
    const last = sections.at(-1);
    if (last) last.length += block.kind === 'text' ? text.length : block.rows.length;
  }
  return expected >= 2 ? sections : [];
}

function headingName(text: string): SectionName | null {
  return WORDS.find(([, words]) => words.test(text))?.[0] ?? null;
}
