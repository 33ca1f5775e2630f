import type { FlowItem } from './flow';

const WIDE_START = /^[\u2e80-\u9fff\uff00-\uffef]/;
const WIDE_END = /[\u2e80-\u9fff\uff00-\uffef]$/;

/** Gathers the text of one line, blanks collapsed as a browser does (none between Chinese text wrapped in the source), and puts it into the flow when the line ends. */
export class LineWriter {
  preformatted = 0;
  line = 1;
  private column = 0;
  private parts: string[] = [];
  private last = '';
  private blank: '' | ' ' | '\t' | '\n' = '';

  constructor(public flow: FlowItem[]) {}

  write(value: string, line: number, column: number): void {
    // Cells parted by tabs are a table pasted as text: there, and in <pre>, the line breaks of the source count.
    const byLine = this.preformatted > 0 || /[^\s]\t+[^\s]/.test(value);
    for (const [index, raw] of (value.includes('\n') ? value.split('\n') : [value]).entries()) {
      if (index > 0) {
        if (byLine) this.end();
        else if (this.blank !== '\t') this.blank = '\n';
        column = 0;
        line++;
      }
      if (byLine) this.writeLine(raw, line, column);
      else this.writeWords(raw, line, column);
    }
  }

  /** The text that what is written next would join; "" where a blank or a new line parts them. */
  get tail(): string {
    return this.blank === '' && this.parts.length > 0 ? this.last : '';
  }

  /** Puts another text for the tail. */
  rewriteTail(text: string): void {
    if (this.tail === '') return;
    this.parts[this.parts.length - 1] = text;
    this.last = text;
  }

  end(): void {
    const text = trimBlanks(this.parts.join(''));
    if (text !== '') this.flow.push({ kind: 'text', text, line: this.line, column: this.column });
    this.parts = [];
    this.last = '';
    this.blank = '';
  }

  private writeLine(raw: string, line: number, column: number): void {
    const text = raw.replace(/[\r\f\u00a0]/g, ' ');
    if (text.trim() === '' && this.parts.length === 0) return;
    this.put(text, line, column + text.search(/\S|$/));
  }

  private writeWords(raw: string, line: number, column: number): void {
    const words = /[^\t\r\f \u00a0]+|[\t\r\f \u00a0]+/g;
    for (let match = words.exec(raw); match; match = words.exec(raw)) {
      const word = match[0];
      if (/^[\t\r\f \u00a0]/.test(word)) this.blank ||= ' ';
      else this.put(word, line, column + match.index);
    }
  }

  private put(text: string, line: number, column: number): void {
    if (this.parts.length === 0) {
      this.line = line;
      this.column = column;
    } else if (this.blank !== '') {
      const isWrapped = this.blank === '\n' && WIDE_END.test(this.last) && WIDE_START.test(text);
      if (!isWrapped) this.parts.push(' ');
    }
    this.parts.push(text);
    this.last = text;
    this.blank = '';
  }
}

/** Trims blanks and zero-width spaces. By hand: a pattern for the end is tried at every blank of a long line. */
function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlankAt(text, start)) start++;
  while (end > start && isBlankAt(text, end - 1)) end--;
  return text.slice(start, end);
}

function isBlankAt(text: string, at: number): boolean {
  return /[\s\u200b-\u200d]/.test(text.charAt(at));
}
