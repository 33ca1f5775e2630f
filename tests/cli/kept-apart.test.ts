import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import '../../src/cli/write/zeroed-memory';
import ingest from '../../src/cli/commands/ingest';
import { filesBelow } from '../../src/cli/files';
import { NeighbourIndex } from '../../src/cli/neighbours';
import { isOtherPlace } from '../../src/cli/one-place';
import { parseFile } from '../../src/cli/parse-file';
import { readReport } from '../../src/cli/read-report';
import { readAmendments } from '../../src/cli/write/amendments';
import { buildDataset } from '../../src/cli/write/dataset';
import { reportFiles } from '../../src/cli/write/report-files';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-apart-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => {
  vi.restoreAllMocks();
});

/** A report document: its township as the title names it, its year and one figure; invented where it says so. */
function document(name: string, township: string, year: number, isInvented = false): string {
  const path = join(folder, name);
  const lines = [
    `${township}${year}年政府信息公开工作年度报告`,
    ...(isInvented ? ['本报告为虚构示例。'] : []),
    '一、总体情况',
    `全年公开政府信息${year - 1990}条。`
  ];
  writeFileSync(path, lines.join('\n'));
  return path;
}

/** Runs `gongkai ingest`; gives its exit code and what it said. */
async function run(into: string, ...args: string[]): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  const code = await ingest.run([...args, '--into', join(folder, into)], 'en');
  return { code, said: said.join('') };
}

const kept = (into: string): string[] =>
  reportFiles(join(folder, into))
    .counties.flat()
    .map((path) => {
      const { place, year } = readReport(path);
      return `${place.county}${place.name} ${year}`;
    });

describe('two places that a code of ours does not tell apart', () => {
  it('are refused in whatever year, where their counties differ', async () => {
    const files = [document('a.txt', '虚甲县白鹭镇', 2021), document('b.txt', '虚乙县白鹭镇', 2022)];
    const { code, said } = await run('counties', ...files);
    expect(code).toBe(3);
    expect(said).toContain('other-place');
    expect(said).toContain('is of 虚甲县白鹭镇; this report is of 虚乙县白鹭镇');
    expect(kept('counties')).toEqual(['虚甲县白鹭镇 2021']);
  });

  it('and where their names sound alike, in this run or the next', async () => {
    const one = document('c.txt', '金乡县石桥新镇', 2024);
    const other = document('d.txt', '金乡县石樵新镇', 2025);
    expect((await run('sounds', one, other)).code).toBe(3);
    expect((await run('sounds', other)).code).toBe(3);
    expect(kept('sounds')).toEqual(['金乡县石桥新镇 2024']);
  });

  it('have no common years in checks, and no dataset', async () => {
    const [one, other] = await Promise.all(
      [document('e.txt', '虚甲县白鹭镇', 2021), document('f.txt', '虚乙县白鹭镇', 2022)].map(async (path) => {
        const { report } = await parseFile(path);
        if (report === null) throw new Error(path);
        return report;
      })
    );
    if (!one || !other) throw new Error('both are reports');
    expect(isOtherPlace(one.place, other.place)).toBe(true);
    expect(isOtherPlace(one.place, { ...one.place, county: null })).toBe(false);
    expect(new NeighbourIndex([one, other]).of(other).lastYear).toBeNull();
    const place = join(folder, 'joined/reports/unknown', one.place.code);
    mkdirSync(place, { recursive: true });
    for (const report of [one, other]) writeFileSync(join(place, `${report.year}.json`), JSON.stringify(report));
    await expect(
      buildDataset({ data: join(folder, 'joined'), out: join(folder, 'joined-out'), codebook: 'data/codebook' })
    ).rejects.toThrow(`${one.place.code} is the code of 虚甲县白鹭镇 already`);
  });
});

describe('invented reports and real ones', () => {
  it('are never kept together', async () => {
    const real = document('real.txt', '金乡县卜集镇', 2025);
    const invented = document('invented.txt', '金乡县卜集镇', 2024, true);
    expect((await run('mixed', real)).code).toBe(0);
    const { code, said } = await run('mixed', invented);
    expect(code).toBe(3);
    expect(said).toContain('This report is invented');
    expect(kept('mixed')).toEqual(['金乡县卜集镇 2025']);
    expect((await run('demo', invented, real)).said).toContain('this one is real');
    expect(kept('demo')).toEqual(['金乡县卜集镇 2024']);
  });

  it('make no dataset', async () => {
    cpSync(join(folder, 'mixed'), join(folder, 'both'), { recursive: true });
    cpSync(join(folder, 'demo'), join(folder, 'both'), { recursive: true });
    const out = join(folder, 'both-out');
    await expect(buildDataset({ data: join(folder, 'both'), out, codebook: 'data/codebook' })).rejects.toThrow(
      /is invented and .* is real/
    );
    expect(readdirSync(folder).filter((name) => name.startsWith('both-out'))).toEqual([]);
  });
});

describe('what cannot be opened', () => {
  it('is a link to itself, and the others are done', async () => {
    const links = join(folder, 'links');
    mkdirSync(links);
    symlinkSync('self', join(links, 'self'));
    cpSync(document('g.txt', '金乡县卜集镇', 2025), join(links, 'g.txt'));
    const { code, said } = await run('linked', links);
    expect(code).toBe(3);
    expect(said).toContain(`${join(links, 'self')} unreadable-file`);
    expect(kept('linked')).toEqual(['金乡县卜集镇 2025']);
  });

  it('is a folder, which is told by name, and whose reports are missed', async () => {
    // opened by a name that is not its own, as one without permission is opened in vain
    const root = join(folder, 'closed/reports');
    mkdirSync(root, { recursive: true });
    mkdirSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xb1, 0xa8])]));
    const [path = ''] = filesBelow(root);
    expect(path.startsWith(`${root}/`)).toBe(true);
    expect((await parseFile(path)).problems[0]).toMatchObject({ code: 'unreadable-file' });
    expect(() => reportFiles(join(folder, 'closed'))).toThrow(`${path} cannot be opened`);
  });

  it('is a name that is no UTF-8', async () => {
    const foreign = join(folder, 'foreign');
    mkdirSync(foreign);
    writeFileSync(Buffer.concat([Buffer.from(`${foreign}/`), Buffer.from([0xb1, 0xa8, 0xb8, 0xe6])]), '金乡县卜集镇');
    const [path = ''] = filesBelow(foreign);
    expect((await parseFile(path)).problems[0]).toMatchObject({
      code: 'unreadable-file',
      reason: expect.stringContaining('not in UTF-8') as string
    });
  });

  it('are amendments that are no UTF-8', () => {
    const path = join(folder, 'amendments.csv');
    const head = Buffer.from('report,cell,from,to,reason,evidence\n370828111-2025,trainings,2,3,');
    writeFileSync(path, Buffer.concat([head, Buffer.from([0xb4, 0xed]), Buffer.from(',x\n')]));
    expect(() => readAmendments(path)).toThrow(/not in UTF-8/);
    writeFileSync(path, `${head.toString()}错,x\n`);
    expect(readAmendments(path)).toHaveLength(1);
  });
});

it('a place given against what the document says is told', async () => {
  const path = document('h.txt', '金乡县卜集镇', 2025);
  const { said } = await run('given', path, '--place', '370828101', '--year', '2024');
  expect(said).toContain('place-conflict');
  expect(said).toContain('year-conflict');
  expect(readFileSync(join(folder, 'given/reports/370828/370828101/2024.json'), 'utf8')).toContain('"370828101-2024"');
});
