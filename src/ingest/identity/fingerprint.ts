import type { SourceDocument } from '$lib/model';
import type { ParsedDetails } from '../checks/details';
import { fold } from '../text/fold';

const RUN = 5;
/** The smallest hashes are kept: two sketches share as large a part of them as the texts share of their runs. */
const KEPT = 400;

/**
 * Sections one and five as the smallest hashes of their five-character runs, sorted; digits, marks and the place's name count for nothing.
 * Empty where neither section was found. The prose cannot be told from it.
 */
export function readFingerprint(document: SourceDocument, sections: ParsedDetails['sections'], place: string): number[] {
  const starts = sections.map(({ line }) => line);
  const spans = sections
    .map(({ name, line }, i) => ({ name, from: line, to: starts[i + 1] ?? Infinity }))
    .filter(({ name }) => name === 'overview' || name === 'problems');
  const stem = place.replace(/(?:镇|乡|街道|苏木)$/, '');
  const hashes = new Set<number>();
  for (const { from, to } of spans) {
    const text = document.blocks
      .flatMap((block) => (block.kind === 'text' && block.line > from && block.line < to ? [fold(block.text)] : []))
      .join('')
      .replaceAll(stem.length > 1 ? stem : '\u0000', '')
      .replace(/[^\u4e00-\u9fffA-Za-z]/g, '');
    for (let at = 0; at + RUN <= text.length; at++) hashes.add(hash(text, at));
  }
  return [...hashes].sort((a, b) => a - b).slice(0, KEPT);
}

/** FNV-1a over the run that starts at `at`, stirred so that the smallest are a fair sample. */
function hash(text: string, at: number): number {
  let value = 0x811c9dc5;
  for (let i = at; i < at + RUN; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}
