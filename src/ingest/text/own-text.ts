/** Shorter parts of a text are copied by the engine anyway. */
const SHORTEST_SLICE = 13;

/** The same text, but no slice of the document it was cut from: what is remembered for later documents would keep the whole of this one. */
export function ownText(text: string): string {
  return text.length < SHORTEST_SLICE ? text : ` ${text}`.slice(1);
}
