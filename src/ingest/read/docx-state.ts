import type { OpenCell, OpenRow } from './docx-cells';
import { maybeEquation } from './docx-field';
import type { Numbering } from './docx-numbering';
import { paragraphText, UNTOLD, type OpenParagraph } from './docx-paragraph';
import type { RunLook } from './docx-styles';
import type { FlowItem, FlowTable } from './flow';
import { raised } from './raised';

/** A table of Word being read. */
export interface OpenTable {
  table: FlowTable;
  rows: OpenRow[];
  /** Where the text goes again that stands behind it. */
  outside: FlowItem[];
  isBacked: boolean;
  /** Whether a style of another part of the file may shade it. */
  isStyled: boolean;
}

/** Type of this size, in half points, is not seen. */
const UNSEEN = 4;

/** Where the reading of a Word document stands: what is open of it, and what it has shown so far. */
export class DocxState {
  readonly flow: FlowItem[] = [];
  /** The names of the open elements, the outermost first. */
  readonly path: string[] = [];
  readonly paragraphs: OpenParagraph[] = [];
  readonly tables: OpenTable[] = [];
  /** The instructions of the open fields. */
  readonly fields: string[] = [];
  /** Where a paragraph that ends is put: the flow, or the open cell. */
  target: FlowItem[] = this.flow;
  line = 0;
  /** How many equations are open, and how many of their parts that are built. */
  equations = 0;
  built = 0;

  constructor(
    private readonly numbering: Numbering,
    readonly styles: ReadonlyMap<string, Partial<RunLook>> | null
  ) {}

  get paragraph(): OpenParagraph | undefined {
    return this.paragraphs.at(-1);
  }

  get table(): OpenTable | undefined {
    return this.tables.at(-1);
  }

  get row(): OpenRow | undefined {
    return this.table?.rows.at(-1);
  }

  get cell(): OpenCell | undefined {
    return this.row?.cells.at(-1);
  }

  get isHidden(): boolean {
    return this.paragraph?.run.isHidden === true;
  }

  /** Whether the element at hand is a property of a run. */
  get isOfRun(): boolean {
    return this.path.at(-1) === 'rPr' && this.path.at(-2) === 'r';
  }

  put(text: string): void {
    const paragraph = this.paragraph;
    paragraph?.parts.push({ text, isShifted: paragraph.run.isShifted, size: paragraph.run.size });
  }

  /** Puts what a run's text shows: no digits in white on white or too small to be seen; raised ones are marks of notes. */
  putShown(text: string): void {
    if (!this.isHidden) this.put(this.shown(text));
  }

  private shown(text: string): string {
    const { paragraph, table } = this;
    if (!paragraph || !/\d/.test(text)) return text;
    if (this.built > 0 || (table && paragraph.isUntold)) return UNTOLD;
    if (paragraph.run.size !== null && paragraph.run.size <= UNSEEN) return '';
    const isBacked = paragraph.isRunBacked || paragraph.isBacked || table?.isBacked || this.cell?.isBacked;
    if (table && paragraph.run.isFaint && !isBacked) return table.isStyled ? UNTOLD : '';
    return paragraph.run.isRaised ? raised(text) : text;
  }

  /** More of the instruction of the field at hand. */
  putInstruction(text: string): void {
    if (this.fields.length > 0) this.fields.push((this.fields.pop() ?? '') + text);
  }

  /** Puts what a field shows that is an equation; other fields show their result, which follows as text. */
  putEquation(instruction: string): void {
    const text = maybeEquation(instruction);
    if (text !== null && (this.table || text !== UNTOLD) && !this.isHidden) this.put(text);
  }

  endParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (!paragraph) return;
    const number = paragraph.numberingId === null ? '' : this.numbering.next(paragraph.numberingId, paragraph.level);
    if (!this.table && !this.paragraph) this.line++;
    paragraphText(paragraph)
      .split('\n')
      .forEach((text, index) => {
        let trimmed = text.replace(/[\u00a0]/g, ' ').trim();
        if (index === 0 && trimmed !== '') trimmed = number + listJoint(number, trimmed, this.tables.length > 0) + trimmed;
        if (trimmed !== '') this.target.push({ kind: 'text', text: trimmed, line: Math.max(1, this.line), column: 0 });
      });
  }
}

/** What stands between the number of a list and its paragraph, as the two never join into one number; in a cell it is not told which counts. */
function listJoint(number: string, text: string, isInTable: boolean): string {
  if (number === '' || !/^[\d.]/.test(text)) return '';
  return !isInTable ? ' ' : /[\d.．]$/.test(number) ? UNTOLD : '\t';
}
