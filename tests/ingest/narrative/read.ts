import type { Observation, TextBlock } from '$lib/model';
import { readNarrative } from '../../../src/ingest/narrative/read-narrative';

/** Blocks of a text, one a line. */
export function blocksOf(text: string): TextBlock[] {
  return text.split(/\r?\n/).map((line, index) => ({ kind: 'text', text: line, line: index + 1, page: null }));
}

/** What the prose of a text says, as `measure[/channel][/year]` and its value. */
export function told(text: string, year: number | null = 2024): Record<string, number | null> {
  const { observations } = readNarrative(blocksOf(text), { year });
  return Object.fromEntries(
    observations.map(({ measure, channel, year: of, value }) => [
      [measure, channel, of].filter((part) => part !== undefined).join('/'),
      value
    ])
  );
}

/** The one observation of a measure. */
export function one(text: string, measure: string, year: number | null = 2024): Observation {
  const found = readNarrative(blocksOf(text), { year }).observations.filter((observation) => observation.measure === measure);
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} observations of ${measure} in ${text}`);
  return found[0];
}
