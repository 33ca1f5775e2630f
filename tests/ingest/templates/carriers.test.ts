import { describe, expect, it } from 'vitest';
import { Report, type Observation, observationKey } from '$lib/model';
import { parseReport } from '../../../src/ingest/pipeline';
import { synthesize } from '../../../src/cli/synthesize/county';
import { CARRIERS, writeDocument } from '../../../src/cli/synthesize/write-document';
import { noPlaces } from './no-places';

const reports = [...synthesize({ counties: 1, townships: 13, from: 2019, to: 2025, seed: '7' })];
const cells = (observations: readonly Observation[]) =>
  observations
    .filter(({ provenance }) => provenance.kind === 'cell')
    .map((observation) => `${observationKey(observation)}=${observation.status} ${observation.value} ${observation.unit}`)
    .sort();
const told = (observations: readonly Observation[]) =>
  observations
    .filter(({ provenance }) => provenance.kind === 'clause')
    .map((observation) =>
      [observationKey(observation), observation.status, observation.value, observation.qualifier ?? '', observation.period?.to ?? ''].join(
        ' '
      )
    )
    .sort();
/** Whether cells of a table without ruled columns are blank: then not every row can be told apart by column. */
const hasBlanks = (report: Report) => report.observations.some(({ status }) => status === 'blank');
const hasUnreadable = (report: Report) => report.observations.some(({ status }) => status === 'unreadable');
const parse = (report: Report, carrier: (typeof CARRIERS)[number]['name']) => {
  const extension = CARRIERS.find(({ name }) => name === carrier)?.extension ?? '';
  return parseReport(writeDocument(report, carrier), { file: `${report.place.name}-${report.year}.${extension}`, places: noPlaces });
};

describe('an invented report', () => {
  it('has the shape the dataset takes', () => {
    for (const report of reports) expect(Report.safeParse(report).error).toBeUndefined();
  });
  it('is the same from the same seed, and another from another', () => {
    const again = [...synthesize({ counties: 1, townships: 13, from: 2019, to: 2025, seed: '7' })];
    const other = [...synthesize({ counties: 1, townships: 13, from: 2019, to: 2025, seed: '8' })];
    expect(again).toEqual(reports);
    expect(other).not.toEqual(reports);
  });
});

describe.each(CARRIERS.map(({ name }) => name))('a report written as %s', (carrier) => {
  it('reads as it was written, tables and prose, and says that it is invented', async () => {
    const isGrid = carrier === 'html' || carrier === 'docx' || carrier === 'pdf';
    const isWhole = (report: Report) => isGrid || !(hasBlanks(report) || (carrier === 'lines' && hasUnreadable(report)));
    for (const report of reports.filter(isWhole)) {
      const { report: read } = await parse(report, carrier);
      expect(read, `${report.id}`).not.toBeNull();
      expect(cells(read?.observations ?? []), report.id).toEqual(cells(report.observations));
      expect(told(read?.observations ?? []), report.id).toEqual(told(report.observations));
      expect(read?.templates).toEqual(report.templates);
      expect(read?.year).toBe(report.year);
    }
  });
});

describe.each(['tabs', 'lines', 'markdown'] as const)('a report with blank cells written as %s', (carrier) => {
  it('gives no wrong value: what cannot be placed is unreadable', async () => {
    for (const report of reports.filter(hasBlanks)) {
      const { report: read } = await parse(report, carrier);
      const right = new Map(report.observations.map((observation) => [observationKey(observation), observation.value]));
      for (const observation of read?.observations ?? [])
        if (observation.status === 'reported')
          expect(observation.value, `${report.id} ${observationKey(observation)}`).toBe(right.get(observationKey(observation)));
    }
  });
});
