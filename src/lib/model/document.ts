/** A character position in the source: `line` from 1, `column` from 0 (UTF-16 units), `page` from 1, null where the format has no pages. */
export interface SourcePlace {
  line: number;
  column: number;
  page: number | null;
}

/** One cell of a table as it is printed. `text` is the label or figure untouched; "" is a blank cell. */
export interface TableCell extends SourcePlace {
  text: string;
  /** True on the repeats of a merged cell: the text belongs to the cell to the left or above. */
  copy?: boolean;
  /** True where the row ends before this column: the cell is not in the source. */
  absent?: boolean;
}

/**
 * A table as rows of cells. `shape` says how far the columns can be trusted:
 * `grid`, every row has the same columns (HTML, DOCX, ruled PDF; merged cells repeated with `copy`);
 * `ragged`, cells are delimited but rows differ in length (tabs, pipes).
 */
export interface TableBlock {
  kind: 'table';
  shape: 'grid' | 'ragged';
  rows: TableCell[][];
  line: number;
  page: number | null;
}

/** A line or paragraph of text outside tables. `text` is as read, so offsets into it are columns of the source line. */
export interface TextBlock {
  kind: 'text';
  text: string;
  line: number;
  page: number | null;
  /** The text in its common form, kept by who folds it first. */
  folded?: string;
  /** The column of each character of that form, without pronunciations, kept by who asks first; `in place` where they are their offsets. */
  columns?: number[] | 'in place';
}

/** The formats a reader exists for. Markdown and pipe tables are `text`. */
export type DocumentFormat = 'text' | 'html' | 'docx' | 'pdf';

/** What every reader gives: the blocks of the document in reading order. A reader knows bytes, not meanings. */
export interface SourceDocument {
  format: DocumentFormat;
  blocks: (TextBlock | TableBlock)[];
  problems: import('./report').Problem[];
  /** What a web page says of itself outside its text; other formats have none. */
  head?: PageHead;
}

/** A text and the line it stands in, from 1. */
export interface SourceLine {
  text: string;
  line: number;
}

/** What a web page says of itself in its head: null, or no titles, where it does not. */
export interface PageHead {
  titles: SourceLine[];
  /** The name of the site. */
  site: string | null;
  /** Who the site says the article is from. */
  source: string | null;
  published: SourceLine | null;
  /** The address the page itself gives, http or https. */
  url: string | null;
}
