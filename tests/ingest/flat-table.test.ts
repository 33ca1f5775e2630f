import { expect, it } from 'vitest';
import { documentOf } from '../../src/cli/synthesize/document';
import { flatSheets } from '../../src/cli/synthesize/sheets';
import { writeTabs } from '../../src/cli/synthesize/write-text';
import { ONE_PLACE, reportToDamage } from '../../src/dev/damage/patient';
import { parseReport } from '../../src/ingest/pipeline';

const report = reportToDamage(3);
const text = writeTabs(documentOf(report, flatSheets(report)));
const read = (words: string) => parseReport(new TextEncoder().encode(words), { file: '云山镇-2025.txt', places: ONE_PLACE });

it('says that tables in one line of text were not read, and takes no cell for prose', async () => {
  const { report: parsed, problems } = await read(text.replace(/\s+/g, ' '));
  expect(problems.map(({ code }) => code)).toContain('table-in-one-line');
  expect(parsed?.observations ?? []).toEqual([]);
});

it('says nothing of it where the tables are read', async () =>
  expect((await read(text)).problems.map(({ code }) => code)).not.toContain('table-in-one-line'));
