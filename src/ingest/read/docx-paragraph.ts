import type { RunLook } from './docx-styles';
import { raised } from './raised';

/** Stands for digits of which it is not told whether they count. */
export const UNTOLD = '\ufffd';

/** A paragraph of Word being read. */
export interface OpenParagraph {
  /** The texts of its runs, whether they are set off the line, and their type size. */
  parts: { text: string; isShifted: boolean; size: number | null }[];
  /** How the run being read looks. */
  run: RunLook;
  isRunBacked: boolean;
  /** Whether the run has a style of which nothing is told. */
  isUntold: boolean;
  /** Whether the paragraph is shaded. */
  isBacked: boolean;
  numberingId: string | null;
  level: number;
}

/** The text of a paragraph. A number set off the line beside another is the mark of a note; alone it is the number. */
export function paragraphText({ parts }: OpenParagraph): string {
  const isNoted = parts.some(({ text, isShifted }) => !isShifted && /\d/.test(text));
  return apart(parts)
    .map(({ text, isShifted }) => (isShifted && isNoted ? raised(text) : text))
    .join('');
}

/** Smaller than this is small beside type whose size is not told, in half points. */
const SMALL = 13.5;
/** Type so much smaller than what it touches is no part of it. */
const MARKED = 0.7;

/** The parts of a paragraph, digits in doubt that touch others in type of another size: of the two it is not told which counts. */
function apart(parts: OpenParagraph['parts']): OpenParagraph['parts'] {
  return parts.map((part, index) => {
    const before = parts[index - 1];
    if (!before || before.size === part.size || !/\d$/.test(before.text) || !/^\d/.test(part.text)) return part;
    const [one, other] = [Math.min(before.size ?? Infinity, part.size ?? Infinity), Math.max(before.size ?? 0, part.size ?? 0)];
    const isOther = before.size !== null && part.size !== null ? one < MARKED * other : one < SMALL;
    return isOther && part.isShifted === before.isShifted ? { ...part, text: part.text.replace(/^\d+/, UNTOLD) } : part;
  });
}
