/** What may change between two versions of the data. */
export const CHANGE_KINDS = ['report-added', 'report-removed', 'value-amended', 'finding-raised', 'finding-cleared'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One change. `year` is the year the figure is about; `cell` the observation's key, `check` the check's id; null where the kind has none. */
export interface Change {
  kind: ChangeKind;
  report: string;
  place: string;
  name: string;
  year: number;
  cell: string | null;
  /** The value or status before; null where there was no such cell. */
  before: string | null;
  after: string | null;
  check: string | null;
}

/** The file `changes-<version>.json`: all that changed between a released version and the data of now. `to.date` is null while that is not released. */
export interface ChangeFile {
  schema: 'gongkai-changes/1';
  from: { version: string; date: string };
  to: { version: string; date: string | null };
  changes: Change[];
}
