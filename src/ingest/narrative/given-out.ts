import type { Candidate } from './candidate';
import { findChannels } from './channels';
import type { Sentence } from './sentences';

/** A part that is what the office disclosed of its own accord. */
const PROACTIVE_PART = /^主动公开(?:的|类)?(?:政府信息|信息)?(?:数|共|为)*$/;

/**
 * The one total told so far, where a part of it is what was disclosed of the office's own accord (公开政府信息120条,其中主动公开118条): not all that
 * was given out was so. Undefined where the total's words say that it was, or where a part of a channel follows.
 */
export function maybeGivenOut(sentence: Sentence, index: number, lead: string, candidates: readonly Candidate[]): Candidate | undefined {
  const [whole, another] = candidates;
  if (whole === undefined || another !== undefined || whole.channel !== undefined || !PROACTIVE_PART.test(lead)) return undefined;
  if (sentence.text.slice(0, whole.end).includes('主动')) return undefined;
  return sentence.figures.slice(index + 1).some((figure) => findChannels(figure.lead).channels.length > 0) ? undefined : whole;
}
