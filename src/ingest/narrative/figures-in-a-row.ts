import type { Sentence, TellingFigure } from './sentences';

const JOIN = /^(?:、|和|及|与|以及)$/;

/** Figures that follow each other with nothing but 、 or 和 between them, from the `first` on: 30条、80条和25条; 30、80、25条, whose counter stands behind the last. */
export function figuresInARow({ text, figures }: Sentence, first: number): TellingFigure[] {
  const row = figures.slice(first, first + 1);
  for (let i = first + 1; i < figures.length; i++) {
    const [last, next] = [figures[i - 1], figures[i]];
    if (last === undefined || next === undefined || next.counter === '%' || !JOIN.test(text.slice(last.end, next.start))) break;
    row.push(next);
  }
  const firstBare = row.findIndex(isBare);
  const areAllBare = row.slice(0, -1).every(isBare) && row.at(-1)?.counter !== '';
  return firstBare < 0 || areAllBare ? row : row.slice(0, Math.max(firstBare, 1));
}

const isBare = ({ counter }: TellingFigure): boolean => counter === '';
