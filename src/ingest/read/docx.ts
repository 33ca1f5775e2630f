import type { SourceDocument } from '$lib/model';
import { readDocxFlow } from './docx-flow';
import { readNumbering } from './docx-numbering';
import { readRunStyles } from './docx-styles';
import { layFlow } from './flow';
import { limitProblem, MAX_BYTES, problemOf, readingProblem, UnreadableError } from './limits';
import { listZip, unpackEntry } from './zip';

/**
 * Reads a Word document: paragraphs as text blocks, tables as `grid` blocks with merged cells repeated. Text removed by tracked
 * changes, hidden and struck text are left out. DOCX has no lines: `line` counts paragraphs and table rows from 1; columns are 0.
 */
export async function readDocx(bytes: Uint8Array): Promise<SourceDocument> {
  const document: SourceDocument = { format: 'docx', blocks: [], problems: [] };
  try {
    if (bytes.length > MAX_BYTES.docx) throw new UnreadableError(limitProblem('bytes', bytes.length, MAX_BYTES.docx));
    const entries = listZip(bytes);
    const main =
      entries.find(({ name }) => name === 'word/document.xml') ?? entries.find(({ name }) => /^word\/document\d*\.xml$/.test(name));
    if (!main) throw new UnreadableError(readingProblem('unsupported-archive'));
    const numbers = entries.find(({ name }) => name === 'word/numbering.xml');
    const numbering = readNumbering(numbers ? decodeXml(unpackEntry(bytes, numbers)) : '');
    const xml = decodeXml(unpackEntry(bytes, main));
    const styled = xml.includes('rStyle') ? entries.find(({ name }) => name === 'word/styles.xml') : undefined;
    layFlow(readDocxFlow(xml, numbering, styled ? readRunStyles(decodeXml(unpackEntry(bytes, styled))) : null), document);
    if (document.blocks.length === 0) document.problems.push(readingProblem('no-content'));
  } catch (error) {
    document.problems.push(problemOf(error));
  }
  return Promise.resolve(document);
}

function decodeXml(bytes: Uint8Array): string {
  const label = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(label).decode(bytes);
}
