import type { Channel, Observation, Period, ProseMeasure, Qualifier, Unit } from '$lib/model';
import { qualifierLength, type Figure } from './figures';
import type { Sentence } from './sentences';

/** A stated change, in the unit of the figure it is told of. */
export interface Change {
  by: number;
  qualifier: Qualifier;
}

/** What a reader found: a measure's figure in a sentence. `start` and `end` (offsets in the sentence) bound the words to quote; a higher `weight` wins where one figure is told twice. */
export interface Candidate {
  measure: ProseMeasure;
  channel?: Channel;
  value: number;
  unit: Unit;
  rawUnit?: string;
  qualifier: NonNullable<Observation['qualifier']>;
  raw: string;
  period?: Period | null;
  base?: { measure: string; value: number } | null;
  /** The change stated beside it, for the value of the year before: below 0 for a decline, whose size the qualifier is of. */
  change?: Change;
  /** The level a change is told of. */
  changeOf?: number;
  start: number;
  end: number;
  weight: number;
  /** Two sites or accounts of one channel, each with a figure of its own: no figure of the channel, and told as such. */
  isSetAside?: boolean;
  sentence: Sentence;
}

/** What a reader may know of the whole report. */
export interface NarrativeContext {
  /** The year reported on; null where it is not known. */
  year: number | null;
  /** False for a county or city, whose own figures are those told of 全县 or 全市; a township's are not. True where left out. */
  isTownship?: boolean;
  /** True for the management committee of a zone: 全区 is its own, 全县 and 全市 are not. False where left out. */
  isZone?: boolean;
  /** The names the reporting township goes by: figures told of another one are not its own. None where it is not known. */
  own?: readonly string[];
}

/** Reads one measure (or family) from a sentence. Pure; an empty list where the sentence does not tell it. */
export type SentenceReader = (sentence: Sentence, context: NarrativeContext) => Candidate[];

/** A candidate for a printed figure. Every key is there from the start, so that all candidates are objects of one shape. */
export function tell(
  sentence: Sentence,
  figure: Figure,
  measure: ProseMeasure,
  unit: Unit,
  start: number,
  extra: Partial<Pick<Candidate, 'channel' | 'weight' | 'base' | 'value' | 'end' | 'change'>> = {}
): Candidate {
  // a lead ends before 约 and 超
  const qualified = start < figure.start ? qualifierLength(sentence.text.slice(Math.max(0, figure.start - 4), figure.start)) : 0;
  if (qualified > 0) start = Math.max(0, start - qualified);
  return {
    measure,
    channel: extra.channel,
    value: extra.value ?? figure.value,
    unit,
    rawUnit: figure.counter === '' ? undefined : figure.counter,
    qualifier: figure.qualifier,
    raw: figure.raw,
    period: undefined,
    base: extra.base,
    change: extra.change,
    start,
    end: extra.end ?? figure.end,
    weight: extra.weight ?? 1,
    isSetAside: undefined,
    sentence
  };
}

/** A candidate for a stated nothing (未收到…): 0, with the words that say it as `raw`. */
export function tellNone(
  sentence: Sentence,
  measure: ProseMeasure,
  unit: Unit,
  start: number,
  end: number,
  raw: string,
  weight = 0.9
): Candidate {
  const figure: Figure = { value: 0, qualifier: 'exact', raw, counter: '', start, end };
  return tell(sentence, figure, measure, unit, start, { weight });
}
