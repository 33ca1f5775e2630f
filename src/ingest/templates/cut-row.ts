import type { TableCell } from '$lib/model';
import { foldLabel } from '../text/fold';
import { APPLICANT_COLUMNS } from './columns';
import type { RequestGroup } from './form';
import type { LabelMatch } from './match-label';
import { requestLabels, type RequestLabel } from './request-labels';
import { readCellValue, type CellValue } from './cell-value';
import type { Row } from './rows';
import { tailOf, type Tail } from './value-run';
import { REST_ROW, SINGLE_OTHER, TOTAL_ROW } from './request-rows';

/** A piece of a row: its labels, and the values behind them. */
export interface Segment {
  index: number | null;
  group: RequestGroup | null;
  label: string;
  typo: boolean;
  head: boolean;
  tail: Tail;
  line: number;
  page: number | null;
}

/** Cuts a row into pieces of label and values; two rows run together on one line become two pieces. */
export function cutRow(row: Row): Segment[] {
  const segments: Segment[] = [];
  const { cells } = row;
  const read = cells.map((cell) => readCellValue(cell.text));
  // A Chinese numeral before the label is part of a heading written downwards.
  const hasNumeral = read.some((value) => value.odd === true);
  const ownColumns = hasNumeral
    ? cells.findIndex((cell, i) => !cell.copy && read[i]?.status === 'unreadable' && isRowLabel(cell.text))
    : -1;
  let labels: number[] = [];
  let from = 0;
  let values = 0;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] as TableCell;
    const value = read[i];
    const isText = !cell.copy && value?.status === 'unreadable' && isWording(cell.text);
    if (isText && (values === 0 || isRowLabel(cell.text))) {
      if (values > 0) {
        segments.push(readSegment(row, read, labels, from, i));
        labels = [];
        values = 0;
      }
      labels.push(i);
      from = i + 1;
    } else if (!cell.copy && value?.status !== 'blank' && !(value?.odd === true && i < ownColumns && !/\d/.test(cell.text))) values++;
  }
  if (labels.length > 0 || values > 0) segments.push(readSegment(row, read, labels, from, cells.length));
  return segments;
}

/** Whether a label begins with a number of its own. */
export function isNumbered(label: string): boolean {
  return /^(?:\(?[一二三四五六七]\)?|\d{1,2})[、.)]/.test(foldLabel(label));
}

/** Whether a text can be a label at all: `l` for 1 or `O` for 0 is a damaged number. */
function isWording(text: string): boolean {
  return (text >= '一' && text < '\ua000') || /[\u2e80-\u9fff]/.test(text) || /[A-Za-z]{2}/.test(text);
}

function isRowLabel(text: string): boolean {
  const key = requestLabels.match(text)?.key;
  return key !== undefined && (key.type === 'row' || key.type === 'group' || (key.type === 'caption' && key.isBesideRows));
}

function readSegment(row: Row, read: readonly CellValue[], labels: number[], from: number, to: number): Segment {
  const start = labels.length === 0 && to > from ? 0 : from;
  const texts = labels.map((i) => row.cells[i]?.text.trim() ?? '');
  const segment: Segment = {
    index: null,
    group: null,
    label: texts.at(-1) ?? '',
    typo: false,
    head: false,
    tail: tailOf(row, start, row.cells.slice(start, to), read.slice(start, to)),
    line: row.cells[labels.at(-1) ?? from]?.line ?? row.line,
    page: row.page
  };
  for (const text of texts) for (const { key, typo } of matchPieces(text)) apply(segment, key, text, typo);
  if (segment.index === null && texts.length > 1) {
    const match = requestLabels.match(texts.join(''));
    if (match) apply(segment, match.key, texts.join(''), match.typo);
  }
  return segment;
}

function apply(segment: Segment, key: RequestLabel, text: string, typo: boolean): void {
  if (key.type === 'row') {
    segment.index = key.index;
    segment.label = text;
    segment.typo ||= typo;
  } else if (key.type === 'group') segment.group = key.group;
  else segment.head = true;
}

/** The label a cell's text is; where it does not match as it stands, those of its parts that begin with a number of their own. */
function matchPieces(text: string): LabelMatch<RequestLabel>[] {
  const match = requestLabels.match(text);
  const whole = match === null ? [] : [match];
  if (match && match.key.type !== 'caption' && !match.typo) return whole;
  // a number at the beginning cuts nothing
  if (!/[（(\d]/.test(text.slice(1))) return whole;
  const parts = text.split(/(?=[（(][一二三四五六七][）)])|(?<![\d.])(?=\d[.、．])/).filter((part) => part.trim() !== '');
  if (parts.length === 1) return whole;
  const matches = parts.map((part) => requestLabels.match(part)).filter((found) => found !== null);
  return !match || match.key.type === 'caption' || matches.some(({ typo }) => !typo) ? matches : whole;
}

/**
 * `总计` and `其他` head columns too: with seven values behind them, in their place in the form, they are rows. A label with a wrong
 * character and no number of its own that stands behind later rows is none: 复申请 is the end of another.
 */
export function resolveShortLabels(segments: Segment[]): Segment[] {
  let last: number | null = null;
  for (const segment of segments) {
    if (segment.index !== null && segment.typo && last !== null && segment.index < last && !isNumbered(segment.label)) segment.index = null;
    if (segment.index === null && segment.head && segment.tail.filled === APPLICANT_COLUMNS.length && last !== null) {
      const label = foldLabel(segment.label);
      if ((label === '总计' || label === '合计') && last >= SINGLE_OTHER - 1 && last < TOTAL_ROW) segment.index = TOTAL_ROW;
      if (label === '其他' && last === REST_ROW - 1) segment.index = REST_ROW;
    }
    if (segment.index !== null) last = segment.index;
  }
  return segments;
}
