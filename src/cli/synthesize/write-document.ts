import type { Report } from '$lib/model';
import { documentOf } from './document';
import { flatSheets, gridSheets } from './sheets';
import { writeDocx } from './write-docx';
import { writeHtml } from './write-html';
import { writePdf } from './write-pdf';
import { writeLines, writeMarkdown, writeTabs } from './write-text';

/** The ways an invented report is written: folder, extension, and the format the reader says it is. */
export const CARRIERS = [
  { name: 'tabs', extension: 'txt', format: 'text' },
  { name: 'lines', extension: 'txt', format: 'text' },
  { name: 'markdown', extension: 'md', format: 'text' },
  { name: 'html', extension: 'html', format: 'html' },
  { name: 'docx', extension: 'docx', format: 'docx' },
  { name: 'pdf', extension: 'pdf', format: 'pdf' }
] as const;
export type Carrier = (typeof CARRIERS)[number]['name'];

/** What a document is called: where its place is, the place's code, which the document cannot tell, and the year. */
export function documentName({ place, year }: Report, extension: string): string {
  return `${[place.province, place.prefecture, place.county, place.name, place.code, year].join('-')}.${extension}`;
}

/** A report written as a document. A pure function: the same report gives the same bytes. */
export function writeDocument(report: Report, carrier: Carrier): Uint8Array {
  const isGrid = carrier === 'html' || carrier === 'docx' || carrier === 'pdf';
  const parts = documentOf(report, isGrid ? gridSheets(report) : flatSheets(report));
  if (carrier === 'docx') return writeDocx(parts);
  if (carrier === 'pdf') return writePdf(parts);
  const write = { tabs: writeTabs, lines: writeLines, markdown: writeMarkdown, html: writeHtml }[carrier];
  return new TextEncoder().encode(write(parts));
}
