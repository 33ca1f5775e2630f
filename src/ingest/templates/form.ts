import type { Outcome } from '$lib/model';

/** A value row of table 3: its codes, the label as the form prints it, the number printed before it, the group it stands in. */
export interface RequestRow {
  measure: 'requests-received' | 'requests-carried-in' | 'requests-concluded' | 'requests-carried-out';
  outcome?: Outcome;
  label: string;
  aliases?: readonly string[];
  /** Key of the group heading the row stands under; null for rows with a heading of their own. */
  group: RequestGroup | null;
}

export type RequestGroup = 'refused' | 'unable' | 'not-processed' | 'other';

/** A group heading of table 3. The form prints no number in its row. */
export interface RequestHeading {
  group: RequestGroup;
  label: string;
}

/** A value row of table 2: its label, other labels met, and its measures in the order of the columns of its block. */
export interface DisclosureRow {
  label: string;
  aliases: readonly string[];
  measures: readonly string[];
  columns: readonly string[];
}
