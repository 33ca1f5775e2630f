import type { Severity } from '$lib/model';

/** What the parser noticed beside the figures, for the checks of structure, prose and identity. All `line`s from 1, null where unknown. */
export interface ParsedDetails {
  tables: {
    table: 2 | 3 | 4;
    found: boolean;
    /** The table stands in the document, and no row of it could be read. */
    isUnread?: true;
    /** Row labels of the detected template with no row in the document. */
    missing: string[];
    repeated: string[];
    /** How many blocks it was cut into. */
    blocks: number;
  }[];
  typos: { table: 2 | 3 | 4; printed: string; form: string; line: number }[];
  /** Numbers printed in the row of a group heading; null where a cell is blank. */
  groups: { group: 'refused' | 'unable' | 'not-processed' | 'other'; values: (number | null)[]; line: number }[];
  /** Text beside a number in a value cell ("22（其中修订16件）"), by observation key. */
  notes: { key: string; raw: string; line: number | null }[];
  /** Headings of the six sections found, in order of appearance, with the number of characters under each. */
  sections: { name: SectionName; line: number; length: number }[];
  /** Figures told in prose that are no observations of their own. */
  statements: import('../narrative/statements').Statement[];
  /** Figures the text tells again with another value; left out where the text was not looked at. */
  retellings?: import('../narrative/statements').Retelling[];
  /** Figures of items that are no channel's own; left out where the text was not looked at. */
  setAside?: import('../narrative/statements').SetAside[];
  identity: IdentityNotes;
  /** Folded text of sections one and five, as the smallest hashes of its five-character runs, sorted, to compare reports without keeping prose. */
  fingerprint: () => readonly number[];
}

export type SectionName = 'overview' | 'disclosure' | 'requests' | 'disputes' | 'problems' | 'other';

/** What the document says of itself, from each place it says it. Null where it does not. */
export interface IdentityNotes {
  years: { source: 'title' | 'intro' | 'period' | 'path' | 'signature' | 'caption' | 'text'; year: number; line: number | null }[];
  places: { source: 'title' | 'intro' | 'signature' | 'path' | 'caption'; name: string; line: number | null }[];
  /** Township-level bodies that sentences of the text are about (卜集镇深入贯彻…); left out where the text was not looked at. */
  subjects?: { name: string; line: number }[];
  /** The reporting period as printed, ISO dates; null where unreadable or absent. */
  period: { from: string | null; to: string | null; raw: string; line: number | null } | null;
  published: { date: string; line: number | null } | null;
  signed: { date: string; line: number | null } | null;
  /** Text left over from a template: placeholders, instructions to the author. */
  leftovers: { text: string; line: number }[];
  /** Kinds of personal data met; never the data. */
  personal: { kind: 'identity-number' | 'mobile-number'; line: number }[];
  /** Whether the text says its figures cover the whole area (全县、全区) or the body itself (本级、本机关); null where it says neither. */
  scope: 'whole-area' | 'own-body' | null;
}

/** Severity order, worst first. */
export const SEVERITY_ORDER: readonly Severity[] = ['error', 'warning', 'info'];
