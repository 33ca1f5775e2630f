import type { Place, Report } from '../../lib/model';
import type { PlaceBook } from '../../ingest/identity/place-book';
import { documentOf } from '../../cli/synthesize/document';
import { inventCells, type Size } from '../../cli/synthesize/figures';
import { inventProse } from '../../cli/synthesize/prose';
import { Random } from '../../cli/synthesize/random';
import { reportOf } from '../../cli/synthesize/report';
import { flatSheets, gridSheets } from '../../cli/synthesize/sheets';
import { writeDocx } from '../../cli/synthesize/write-docx';
import { writeHtml } from '../../cli/synthesize/write-html';
import { writeLines, writeMarkdown, writeTabs } from '../../cli/synthesize/write-text';
import { GRIDS, type Carrier, type Damage, type Expected, type Patient } from './damage';

const PLACE: Place = {
  code: 'x-demo1-yunshan',
  name: '云山镇',
  kind: '镇',
  county: '示例县',
  countyCode: 'x-demo1',
  prefecture: '示例市',
  province: '示例省'
};

/** A place list that knows only the invented township. */
export const ONE_PLACE: PlaceBook = { byCode: () => PLACE, find: () => PLACE, split: () => null, near: () => null, make: () => PLACE };

/** Reports to damage: as empty as most townships' are, with a few requests, with many, with thousands. */
export const SIZES: readonly Size[] = ['none', 'few', 'few', 'many', 'huge'];

const known = new Map<number, Report>();

/** The report of a number: most on the 2021 form, every fifth on that of 2019. */
export function reportToDamage(number: number): Report {
  const made = known.get(number) ?? inventReport(number);
  known.set(number, made);
  return made;
}

function inventReport(number: number): Report {
  const random = new Random('damage', number);
  const year = number % 5 === 4 ? 2020 : 2025;
  const template = year === 2020 ? '2019' : '2021';
  const size = SIZES[number % SIZES.length] ?? 'few';
  const before = size === 'none' ? null : inventCells(random, template, size, null);
  const cells = inventCells(random, template, size, before);
  const received = cells.get('requests-received/total')?.value ?? 0;
  return reportOf({
    place: PLACE,
    year,
    cells,
    prose: inventProse(random, received, cells.get('requests-concluded/total')?.value ?? 0, 50)
  });
}

/** A damaged document, and what its cells should read as where that is not what the report says; null where the damage does not apply. */
export interface DamagedDocument {
  bytes: Uint8Array;
  file: string;
  expected: Expected;
}

/** Writes a report in a carrier with damages done to it, one after another. */
export function damage(report: Report, carrier: Carrier, damages: readonly Damage[], random: Random): DamagedDocument | null {
  const isGrid = GRIDS.includes(carrier);
  const patient: Patient = { report, carrier, random, expected: new Map(), sheets: isGrid ? gridSheets(report) : flatSheets(report) };
  for (const { apply } of damages) if (apply && !apply(patient)) return null;
  const parts = documentOf(report, patient.sheets);
  const extension = carrier === 'markdown' ? 'md' : isGrid ? carrier : 'txt';
  const file = `云山镇-${report.year}.${extension}`;
  if (carrier === 'docx') return { bytes: writeDocx(parts), file, expected: patient.expected };
  let text = { tabs: writeTabs, markdown: writeMarkdown, lines: writeLines, html: writeHtml }[carrier](parts);
  for (const { lines } of damages) {
    if (!lines) continue;
    const all = text.split('\n');
    const from = all.findIndex((line) => /^#*\s*二、/.test(line));
    const to = all.findIndex((line) => /^#*\s*五、/.test(line));
    text = lines(all, random, from, to).join('\n');
  }
  const encode = damages.find((item) => item.encode)?.encode;
  return { bytes: encode ? encode(text) : new TextEncoder().encode(text), file, expected: patient.expected };
}
