import type { Sentence, TellingFigure } from './sentences';

const JOIN = /^(?:、|和|及|与|以及)$/;

/** Figures that follow each other with nothing but 、 or 和 between them, from the `first` on: 30条、80条和25条. */
export function figuresInARow({ text, figures }: Sentence, first: number): TellingFigure[] {
  const row = figures.slice(first, first + 1);
  for (const next of figures.slice(first + 1)) {
    const last = row.at(-1);
    if (last === undefined || next.counter === '' || next.counter === '%' || !JOIN.test(text.slice(last.end, next.start))) break;
    row.push(next);
  }
  return row;
}
