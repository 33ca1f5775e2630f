import type { SourceDocument } from '$lib/model';
import { fold } from '../text/fold';

/** What an annual report says of its subject, or a heading of its form, however its characters are spaced, in either script. */
const SUBJECT = /(?:信息|政务)公开|公开(?:政府|政务)?信息|信息公[示布]|主动公开|依申请公开|总体情况|统计期限/;

/** Whether a document speaks of the disclosure of information at all: a novel or a table of something else does not. */
export function speaksOfDisclosure({ blocks }: SourceDocument): boolean {
  return blocks.some((block) =>
    block.kind === 'text' ? speaks(block.text) : block.rows.some((cells) => cells.some((cell) => speaks(cell.text)))
  );
}

const speaks = (text: string): boolean => SUBJECT.test(fold(text).replace(/\s/g, ''));
