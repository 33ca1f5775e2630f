import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DataError } from '../../src/cli/data-error';
import { readAhead } from '../../src/cli/write/read-ahead';
import type { BatchOptions, ReportBatch } from '../../src/cli/write/report-batches';
import { reportFiles } from '../../src/cli/write/report-files';

const SMALL = 'tests/cli/fixtures/small';
const folder = mkdtempSync(join(tmpdir(), 'gongkai-read-ahead-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function batches(options: Partial<BatchOptions>, many: number): Promise<ReportBatch[]> {
  const read: ReportBatch[] = [];
  for await (const batch of readAhead({ counties: reportFiles(SMALL).counties, amendments: new Map(), snapshot: true, ...options }, many))
    read.push(batch);
  return read;
}

describe('reports read in a second thread', () => {
  it('are those of one thread, in the same order', async () => {
    const one = await batches({}, Infinity);
    expect(one.map(({ reports }) => reports.length)).toEqual([1, 3, 0]);
    expect(await batches({}, 1)).toEqual(one);
  });

  it('are amended alike', async () => {
    const amendment = {
      report: '370828111-2025',
      cell: 'normative-documents-in-force',
      from: 9,
      to: 6,
      reason: '误录',
      evidence: '公开页面',
      at: 'amendments.csv:2'
    };
    const options = { amendments: new Map([[amendment.report, [amendment]]]) };
    expect(await batches(options, 1)).toEqual(await batches(options, Infinity));
  });

  it('say in the same words what is wrong with one of them', async () => {
    const data = join(folder, 'broken');
    cpSync(SMALL, data, { recursive: true });
    writeFileSync(join(data, 'reports/370828/370828111/2025.json'), '{"schema":');
    const told = async (many: number) => await batches({ counties: reportFiles(data).counties }, many).catch((error: unknown) => error);
    const [one, two] = [await told(Infinity), await told(1)];
    expect(one).toBeInstanceOf(DataError);
    expect(two).toBeInstanceOf(DataError);
    expect(String(two)).toBe(String(one));
  });

  it('leave no thread behind where the reader stops early', async () => {
    for await (const batch of readAhead({ counties: reportFiles(SMALL).counties, amendments: new Map(), snapshot: false }, 1)) {
      expect(batch.reports).toHaveLength(1);
      break;
    }
  });
});
