import type { SourceDocument } from '$lib/model';
import type { ParsedDetails } from '../checks/details';
import { readFingerprint } from './fingerprint';

/** The fingerprint of a document, worked out when first asked for: only comparing two documents asks, and it costs as much as reading the tables. */
export function lazyFingerprint(document: SourceDocument, sections: ParsedDetails['sections'], place: string): () => readonly number[] {
  let known: number[] | null = null;
  return () => (known ??= readFingerprint(document, sections, place));
}
