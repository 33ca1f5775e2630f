import { closeElement, openElement } from './docx-elements';
import { DocxState } from './docx-state';
import type { Numbering } from './docx-numbering';
import type { RunLook } from './docx-styles';
import type { FlowItem } from './flow';
import { limitProblem, MAX_DEPTH, MAX_TAGS, UnreadableError } from './limits';
import { scanXml, type XmlEvent } from './xml';

/** Elements whose content is not part of the text: removed by a tracked change, a field's instruction, a second rendering. */
const SKIPPED = new Set([
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'delInstrText',
  'Fallback',
  'rt',
  'pPrChange',
  'rPrChange',
  'tcPrChange',
  'trPrChange',
  'tblPrChange'
]);

/**
 * What the main part of a Word document shows, in its order. `styles` are its named runs' looks, null where the file has none. A document
 * cut short keeps what it had. Throws `UnreadableError` past the limits on elements and nesting.
 */
export function readDocxFlow(xml: string, numbering: Numbering, styles: ReadonlyMap<string, Partial<RunLook>> | null): FlowItem[] {
  const state = new DocxState(numbering, styles);
  const { path } = state;
  let skipped = 0;
  let elements = 0;

  const close = () => {
    const name = path.pop();
    if (skipped > 0) skipped--;
    else if (name !== undefined) closeElement(state, name);
    return name;
  };
  const open = (event: Extract<XmlEvent, { kind: 'open' }>) => {
    if (path.length >= MAX_DEPTH) throw new UnreadableError(limitProblem('depth', path.length + 1, MAX_DEPTH));
    // a row removed by a tracked change says so in its properties, not by wrapping
    if (skipped === 0 && event.name === 'del' && path.at(-1) === 'trPr' && state.row) state.row.isDeleted = true;
    if (skipped > 0 || SKIPPED.has(event.name)) skipped++;
    else openElement(state, event);
    path.push(event.name);
    if (event.isEmpty) close();
  };

  for (const event of scanXml(xml)) {
    if (event.kind !== 'text' && ++elements > MAX_TAGS) throw new UnreadableError(limitProblem('elements', elements, MAX_TAGS));
    if (event.kind === 'text') {
      if (skipped === 0 && path.at(-1) === 't') state.putShown(event.text);
      else if (skipped === 1 && path.at(-1) === 'instrText') state.putInstruction(event.text);
    } else if (event.kind === 'open') open(event);
    else if (path.includes(event.name)) while (close() !== event.name);
  }
  while (path.length > 0) close();
  return state.flow;
}
