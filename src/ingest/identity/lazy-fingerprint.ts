import type { SourceDocument } from '$lib/model';
import type { ParsedDetails } from '../checks/details';
import { readFingerprint } from './fingerprint';

interface Source {
  document: SourceDocument;
  place: string;
  fingerprint: number[] | null;
}

const SOURCE = Symbol('source of the fingerprint');

/**
 * One getter for all details: with a function of its own each would have a hidden class of its own, which holds the function, and through
 * it the whole document, until all of memory is collected.
 */
const PROPERTY: PropertyDescriptor & ThisType<ParsedDetails & { [SOURCE]: Source }> = {
  get() {
    const source = this[SOURCE];
    return (source.fingerprint ??= readFingerprint(source.document, this.sections, source.place));
  },
  enumerable: true
};

/** Gives details a fingerprint that is worked out when first asked for: only comparing two documents asks, and it costs as much as reading the tables. */
export function setLazyFingerprint(details: ParsedDetails, document: SourceDocument, place: string): void {
  const source: Source = { document, place, fingerprint: null };
  Object.defineProperty(details, SOURCE, { value: source });
  Object.defineProperty(details, 'fingerprint', PROPERTY);
}
