import type { Problem } from '$lib/model';
import { foldLabel } from '../text/fold';
import { APPLICANT_COLUMNS } from './columns';
import { isNumbered, type Segment } from './cut-row';
import type { RequestRow } from './form';
import { rowWithoutLabel, unknownRowLabel } from './problems';
import { requestLabels } from './request-labels';
import { LAST_ROW, REST_ROW, SINGLE_OTHER } from './request-rows';
import type { CellValue } from './cell-value';
import { tailOf, type Tail } from './value-run';
import { REQUEST_HEADINGS, REQUEST_ROWS } from './2021/table3';

const COLUMNS = APPLICANT_COLUMNS.length;

type Agrees = (values: CellValue[]) => boolean | null;

/** Where what is found goes, and what the sums say. */
interface Told {
  problems: Problem[];
  groupRuns: GroupRun[];
  agrees: Agrees;
}

/** Values found behind a group heading. */
export interface GroupRun {
  segment: Segment;
  tail: Tail;
}

/** A row of values put to its row of the form (index in the 2021 form). */
export interface Settled {
  index: number;
  segment: Segment;
  tail: Tail;
}

/**
 * Brings labels and values together where they stand on separate lines. Rows with both are complete; what lies between two of
 * them is a gap, settled by `joinGap`. `agrees` says whether the parts of a row make its total; null where that cannot be told.
 */
export function* joinSegments(
  segments: readonly Segment[],
  problems: Problem[],
  groupRuns: GroupRun[],
  agrees: Agrees
): Generator<Settled> {
  const told = { problems, groupRuns, agrees };
  let floor = -1;
  let gap: Segment[] = [];
  for (const segment of withSpills(segments)) {
    const values = segment.tail.filled;
    const oneByOne = values === 1 && segment.tail.row.origin === 'text';
    const complete = !oneByOne && (values > 0 || segment.tail.cells.filter((cell) => !cell.copy).length >= COLUMNS);
    if (complete && segment.index === null && segment.group !== null) {
      groupRuns.push({ segment, tail: segment.tail });
      if (segment.group !== 'other') continue;
      yield* joinGap(gap, floor, SINGLE_OTHER, told);
      gap = [];
      floor = REST_ROW;
    } else if (complete && segment.index !== null) {
      if (gap.length > 0) {
        yield* joinGap(gap, floor, segment.index, told);
        gap = [];
      }
      floor = segment.index;
      yield { index: segment.index, segment, tail: segment.tail };
    } else gap.push(segment);
  }
  yield* joinGap(gap, floor, LAST_ROW + 1, told);
}

/**
 * The pieces with the ends of values that are wrapped in narrow cells (2637 as 263, and 7 on a line of its own below) put back behind their
 * row, which then has too many; a row whose values are cut over two lines gets them all.
 */
function withSpills(segments: readonly Segment[]): readonly Segment[] {
  if (!segments.some(isSpill)) return segments;
  const joined: Segment[] = [];
  for (const segment of segments) {
    const above = joined.at(-1);
    if (above && above.index !== null && above.tail.filled > 1 && isSpill(segment))
      joined[joined.length - 1] = { ...above, tail: joinTails(above.tail, segment.tail) };
    else joined.push(segment);
  }
  return joined;
}

/** Whether a piece is a line of text with nothing but numbers, more than a page number and fewer than a row has. */
function isSpill({ label, tail }: Segment): boolean {
  const values = tail.filled;
  return label === '' && tail.row.origin === 'text' && values > 1 && values < COLUMNS;
}

/**
 * Settles a gap between rows `floor` and `ceiling` of the form, in one of two ways: labels and value rows alternate and their
 * order is the form's; or there is just one full value row for each row of the form that is missing there, and the labels of
 * all of these stand in the gap's words, in order. Else its value rows are problems.
 */
function* joinGap(gap: readonly Segment[], floor: number, ceiling: number, { problems, groupRuns, agrees }: Told): Generator<Settled> {
  const { labels, runs } = sortGap(gap, groupRuns);
  if (runs.length === 0) return;
  const inOrder = labels.every((label, i) => {
    const index = label.index ?? -1;
    return index > (i === 0 ? floor : (labels[i - 1]?.index ?? -1)) && index < ceiling;
  });
  const labelFirst = runs.every((run, i) => run.after === i + 1);
  // Values with other words on their line are those words', not those of the label above or below.
  const areBare = runs.every(
    ({ label, line }) => label === '' || labels.some((own) => own.line === line) || label.split(/\s+/).every((piece) => isOfHeading(piece))
  );
  const alternate = areBare && (labelFirst || runs.every((run, i) => run.after === i));
  // Each label with a full run right behind it needs no order of the form: rows may have changed places.
  const paired = areBare && labelFirst && runs.every((run) => run.tail.filled === COLUMNS) && gap[0]?.label !== '';
  if (labels.length === runs.length && ((inOrder && alternate) || paired)) {
    for (const [i, label] of labels.entries()) {
      const tail = runs[i]?.tail;
      if (tail && label.index !== null) yield { index: label.index, segment: label, tail };
    }
    return;
  }
  const full =
    ceiling > LAST_ROW && gap[0]?.label !== '' ? runs.findIndex((run, i) => run.after !== i + 1 || run.tail.filled !== COLUMNS) : 0;
  if (full === -1 || (full > 0 && full === runs.length - 1)) {
    yield* joinUntilCut(labels, runs, problems);
    return;
  }
  const missing = REQUEST_ROWS.slice(floor + 1, ceiling);
  const isInOrder = missing.length === runs.length && runs.every((run) => run.tail.filled === COLUMNS) && standInOrder(missing, gap);
  const tails = isInOrder ? inTurn(runs, agrees) : null;
  if (tails !== null) {
    for (const [i, row] of missing.entries()) {
      const tail = tails[i];
      const segment = gap[0];
      if (!tail || !segment) continue;
      const line = tail.cells[0]?.line ?? segment.line;
      yield { index: floor + 1 + i, segment: { ...segment, label: row.label, typo: false, line, page: tail.row.page }, tail };
    }
    return;
  }
  const settled = gap[0]?.label !== '' && isValue(gap.at(-1)) ? ownRuns(labels, runs) : [];
  for (const { index, segment, tail } of settled) yield { index, segment, tail };
  for (const run of runs) {
    if (settled.some(({ tail }) => tail === run.tail)) continue;
    if (run.label !== '' && !labels.some((label) => label.line === run.line)) problems.push(unknownRowLabel(3, run.label, run));
    else problems.push(rowWithoutLabel(3, print(run.tail), { line: run.tail.cells[0]?.line ?? run.line, page: run.page }));
  }
}

/**
 * The values of each row where several rows have theirs one a line behind all their labels: row by row, or column by column, as their sums
 * say. Null where they do not tell which.
 */
function inTurn(runs: readonly Run[], agrees: Agrees): readonly Tail[] | null {
  const byRow = runs.map(({ tail }) => tail);
  const areSingles = runs.every(({ after, isOfSingles }) => isOfSingles && after === runs[0]?.after);
  if (runs.length < 2 || !areSingles) return byRow;
  const all = byRow.reduce(joinTails);
  const byColumn = byRow.map(({ row }, at) => {
    const own = (_: unknown, i: number) => i % runs.length === at;
    return tailOf(row, 0, all.cells.filter(own), all.values.filter(own));
  });
  const isByRow = byRow.every(({ values }) => agrees(values) !== false);
  const isByColumn = byColumn.every(({ values }) => agrees(values) === true);
  const areSame = byColumn.every(({ values }, i) => values.every(({ value }, j) => value === byRow[i]?.values[j]?.value));
  return isByRow && (!isByColumn || areSame) ? byRow : isByColumn && !isByRow ? byColumn : null;
}

/**
 * Settles the end of a table that breaks off: each label with its full run behind it, up to the place of the cut. Of a run begun there the label, where
 * it has one, tells the row, whose values are too few; the labels behind are rows the document does not have.
 */
function* joinUntilCut(labels: readonly Segment[], runs: readonly Run[], problems: Problem[]): Generator<Settled> {
  for (const [i, run] of runs.entries()) {
    const label = labels[i];
    if (label !== undefined && label.index !== null && run.after === i + 1) yield { index: label.index, segment: label, tail: run.tail };
    else problems.push(rowWithoutLabel(3, print(run.tail), { line: run.tail.cells[0]?.line ?? run.line, page: run.page }));
  }
}

function isValue(segment: Segment | undefined): boolean {
  return segment !== undefined && segment.tail.filled > 0;
}

/**
 * Labels with one run of their own right behind them, where most labels of the gap have just that: a label or run that is damaged
 * then puts only its neighbour in doubt.
 */
function ownRuns(labels: readonly Segment[], runs: readonly Run[]): Settled[] {
  const own = labels.flatMap((segment, i) => {
    const behind = runs.filter((run) => run.after === i + 1 && !run.isBehindWords);
    const [run] = behind;
    return run && behind.length === 1 && segment.index !== null ? [{ index: segment.index, segment, tail: run.tail }] : [];
  });
  const full = own.filter(({ tail }) => tail.filled === COLUMNS).length;
  return labels.length > 3 && full >= 0.75 * Math.max(labels.length, runs.length) ? own : [];
}

interface Run {
  tail: Tail;
  /** Words no label of the form claims stand between it and a label that has its values already. */
  isBehindWords: boolean;
  /** How many row labels of the gap stand before it. */
  after: number;
  label: string;
  line: number;
  page: number | null;
  /** Made of values that stand one a line. */
  isOfSingles: boolean;
}

/** The row labels and the value rows of a gap, in order. Values printed one a line gather behind the label they follow. */
function sortGap(gap: readonly Segment[], groupRuns: GroupRun[]): { labels: Segment[]; runs: Run[] } {
  const labels: Segment[] = [];
  const runs: Run[] = [];
  let words = '';
  /** Whether a single value may join the run before it: nothing but values since. */
  let isOpen = false;
  let other: Segment | null = null;
  let otherRun: GroupRun | null = null;
  /** A label that the words make but for a few characters, which the next line may add. */
  let nearly: number | null = null;
  for (const segment of gap) {
    if (nearly !== null && isNumbered(segment.label)) words = '';
    const isEnd = isEndOfAnother(words, segment);
    const isWord = segment.label !== '' && (segment.index === null || isEnd) && !segment.head && segment.group === null;
    if (segment.label !== '') {
      other = segment.group === 'other' && segment.index === null ? segment : null;
      otherRun = null;
      words = isWord ? words + segment.label : '';
      isOpen = false;
    }
    const joined = isWord && words !== segment.label ? requestLabels.match(words) : null;
    if (words === '' || words === segment.label) nearly = null;
    if (segment.index !== null && !isEnd) labels.push(segment);
    else if (joined?.key.type === 'row') {
      if (nearly === joined.key.index) labels.pop();
      labels.push({ ...segment, index: joined.key.index, label: words, typo: joined.typo });
      nearly = joined.typo ? joined.key.index : null;
      if (!joined.typo) words = '';
    }
    if (segment.tail.filled === 0) continue;
    if (other) {
      if (otherRun) otherRun.tail = joinTails(otherRun.tail, segment.tail);
      else groupRuns.push((otherRun = { segment: other, tail: segment.tail }));
      continue;
    }
    const last = runs.at(-1);
    const single = segment.tail.filled === 1 && segment.label === '' && segment.tail.row.origin === 'text';
    if (single && isOpen && last && last.after === labels.length && last.tail.row.origin === 'text' && last.tail.filled < COLUMNS)
      last.tail = joinTails(last.tail, segment.tail);
    else {
      const isBehindWords = words !== '' && runs.some((run) => run.after === labels.length);
      const { tail, label, line, page } = segment;
      runs.push({ tail, isBehindWords, after: labels.length, label, line, page, isOfSingles: single });
    }
    isOpen = single;
  }
  return { labels, runs: runs.filter((run) => run.tail.filled > 1 || run.label !== '' || labels.length > 0) };
}

/** 无正当理由大量反 / 复申请: whether a label found only by forgiving a character is the end of another, which the words before it begin. */
function isEndOfAnother(words: string, { label, index, typo }: Segment): boolean {
  const whole = words === '' || !typo ? null : requestLabels.match(words + label);
  return whole?.key.type === 'row' && !whole.typo && whole.key.index !== index;
}

/**
 * Whether the labels of these rows stand in the words of the gap, whole and in order. Pieces of a heading set beside the rows (（六）其 / 他处理)
 * may stand between their lines.
 */
function standInOrder(rows: readonly RequestRow[], gap: readonly Segment[]): boolean {
  const pieces = gap.flatMap((segment) => segment.label.split(/\s+/));
  return [pieces, pieces.filter((piece) => !isOfHeading(piece))].some((kept) => {
    const words = wording(kept.join(''));
    let from = 0;
    return rows.every((row) => {
      const label = wording(row.label);
      const at = words.indexOf(label, from);
      from = at + label.length;
      return at >= 0;
    });
  });
}

const HEADINGS = ['三、本年度办理结果', ...REQUEST_HEADINGS.map(({ label }) => label)].map((label) => wording(label));

/** Whether a piece of a line is of a heading, and no label of a row by itself. */
function isOfHeading(piece: string): boolean {
  const words = wording(piece);
  return words !== '' && HEADINGS.some((heading) => heading.includes(words)) && requestLabels.match(piece)?.key.type !== 'row';
}

function wording(text: string): string {
  return foldLabel(text).replace(/[^\u4e00-\u9fff]/g, '');
}

function print(tail: Tail): string {
  return tail.cells
    .map((cell) => cell.text.trim())
    .join(' ')
    .trim()
    .slice(0, 60);
}

function joinTails(a: Tail, b: Tail): Tail {
  return tailOf(a.row, 0, [...a.cells, ...b.cells], [...a.values, ...b.values]);
}
