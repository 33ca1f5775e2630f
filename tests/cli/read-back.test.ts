import { describe, expect, it } from 'vitest';
import { observationKey, type Observation, type Report } from '$lib/model';
import { placeBook } from '../../src/cli/place-book';
import { synthesize } from '../../src/cli/synthesize/county';
import { CARRIERS, documentName, writeDocument } from '../../src/cli/synthesize/write-document';
import { parseReport } from '../../src/ingest/pipeline';

/** Everything an observation says but for the line, page and words it stands at, which are the document's own. */
const saying = (observations: readonly Observation[]) =>
  observations
    .map(({ provenance, ...said }) => ({
      ...said,
      key: `${observationKey(said)} ${said.status}`,
      from: provenance.kind === 'cell' ? provenance.table : provenance.section
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));

/** A row whose last cell is blank may have lost another and moved up; the reader leaves some of them in doubt. */
const hasTotals = (report: Report) => !report.observations.some(({ status, applicant }) => status === 'blank' && applicant === 'total');
/** Cells of a table without ruled columns that are blank, or hold two numbers, cannot all be told apart by column. */
const isPlain = (report: Report) => !report.observations.some(({ status }) => status === 'blank' || status === 'unreadable');

describe.each(['7', '8', 'nine'])('the reports of seed %s', (seed) => {
  const reports = [...synthesize({ counties: 1, townships: 18, from: 2019, to: 2025, seed })];
  it.each(CARRIERS)('are the same when their documents are read back: $name', async ({ name, extension, format }) => {
    const isGrid = format === 'html' || format === 'docx' || format === 'pdf';
    for (const report of reports.filter((one) => (isGrid ? hasTotals(one) : isPlain(one)))) {
      const { report: read } = await parseReport(writeDocument(report, name), {
        file: `documents/${name}/${documentName(report, extension)}`,
        places: placeBook()
      });
      const { id, place, year, templates, completeness, synthetic } = report;
      expect(read, id).toMatchObject({ id, place, year, templates, completeness, synthetic });
      expect(saying(read?.observations ?? []), id).toEqual(saying(report.observations));
    }
  });
});

describe('a place on no list', () => {
  const text = '示例县云山镇2025年政府信息公开工作年度报告\n一、总体情况\n全年主动公开政府信息27条。\n';
  const codeOf = async (file: string) => {
    const { report } = await parseReport(new TextEncoder().encode(text), { file, places: placeBook() });
    return [report?.place.code, report?.place.countyCode];
  };
  it('has the code its folder or file is named by, and else one made of its words', async () => {
    expect(await codeOf('x-370828-yunshan/2025.txt')).toEqual(['x-370828-yunshan', '370828']);
    expect(await codeOf('云山镇-x-demo3-yunshan-2025.txt')).toEqual(['x-demo3-yunshan', 'x-demo3']);
    expect(await codeOf('x-000000-yunshan-2025.txt')).toEqual(['x-000000-yunshan', null]);
    expect(await codeOf('box-370828-yunshan-2025.txt')).toEqual(['x-000000-yunshanzhen', null]);
  });
});
