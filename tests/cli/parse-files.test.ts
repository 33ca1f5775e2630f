import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { KeptReport } from '../../src/cli/kept-report';
import { parseFiles } from '../../src/cli/parse-files';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-parse-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const paths = Array.from({ length: 40 }, (_, i) => {
  const path = join(folder, `${i}.txt`);
  const text = `金乡县卜集镇${2019 + (i % 7)}年政府信息公开工作年度报告\n一、总体情况\n（一）主动公开。公开政府信息${i}条。\n`;
  writeFileSync(path, i % 9 === 8 ? '' : text);
  return path;
});
const missing = join(folder, 'missing.txt');

async function read(many: number, given = {}): Promise<KeptReport[]> {
  const reports: KeptReport[] = [];
  for await (const report of parseFiles([...paths, missing], given, many)) reports.push(report);
  return reports;
}

describe('files parsed in threads', () => {
  it('are those of one thread, in the same order, with the same problems', async () => {
    const one = await read(Infinity);
    expect(one.map(({ path }) => path)).toEqual([...paths, missing]);
    expect(one.filter(({ report }) => report === null)).toHaveLength(5);
    expect(await read(1)).toEqual(one);
  });

  it('take what is given of all of them', async () => {
    const one = await read(Infinity, { year: 2024 });
    expect(one[0]?.report?.year).toBe(2024);
    expect(await read(1, { year: 2024 })).toEqual(one);
  });

  it('leave no thread behind where the reader stops early', async () => {
    for await (const { path } of parseFiles(paths, {}, 1)) {
      expect(path).toBe(paths[0]);
      break;
    }
  });
});
