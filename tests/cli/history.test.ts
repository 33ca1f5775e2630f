import '../../src/cli/write/zeroed-memory';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { ChangeFile } from '$lib/changes/change';
import { Release, type ReleasedReport } from '$lib/model/release';
import { compareReports } from '../../src/cli/history/compare';
import { historyOf } from '../../src/cli/history/history';
import { readReleases, releaseJson } from '../../src/cli/history/releases';
import release from '../../src/cli/commands/release';
import { readCsv } from '../../src/cli/write/csv';
import { buildDataset } from '../../src/cli/write/dataset';

const CODEBOOK = 'data/codebook';
const folder = mkdtempSync(join(tmpdir(), 'gongkai-history-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const report = (over: Partial<ReleasedReport> = {}): ReleasedReport => ({
  place: '370828111',
  name: '卜集镇',
  county: '370828',
  year: 2025,
  observations: { trainings: 2, 'fees-charged': 'slash' },
  findings: [],
  ...over
});

describe('what changed between two states', () => {
  it('is nothing where they are the same', () => {
    expect(compareReports({ a: report() }, { a: report() })).toEqual([]);
  });

  it('is one change for a report that is new or gone', () => {
    expect(compareReports({}, { a: report() })).toMatchObject([{ kind: 'report-added', report: 'a', place: '370828111', year: 2025 }]);
    expect(compareReports({ a: report() }, {})).toMatchObject([{ kind: 'report-removed', report: 'a' }]);
  });

  it('tells a blank from a zero, and a new cell from an old one', () => {
    const after = report({ observations: { trainings: 0, 'fees-charged': 'blank', 'online-handling-rate/2024': 'derived 47' } });
    expect(compareReports({ a: report() }, { a: after }).map(({ cell, before, after: now, year }) => [cell, before, now, year])).toEqual([
      ['fees-charged', 'slash', 'blank', 2025],
      ['online-handling-rate/2024', null, 'derived 47', 2024],
      ['trainings', '2', '0', 2025]
    ]);
  });

  it('tells findings raised and cleared', () => {
    const before = report({ findings: ['stock-flow a b'] });
    const after = report({ findings: ['requests-balance c'] });
    expect(compareReports({ a: before }, { a: after }).map(({ kind, check, cell }) => [kind, check, cell])).toEqual([
      ['finding-raised', 'requests-balance', 'c'],
      ['finding-cleared', 'stock-flow', 'a b']
    ]);
  });
});

describe('the history of releases', () => {
  const of = (version: string, date: string, reports: Record<string, ReleasedReport>): Release => ({
    schema: 'gongkai-release/1',
    version,
    date,
    reports
  });
  const amended = report({ observations: { trainings: 3, 'fees-charged': 'slash' } });
  const releases = [of('aaaaaaaaaaaa', '2026-01-01', { a: report() }), of('bbbbbbbbbbbb', '2026-02-01', { a: amended, b: report() })];

  it('goes from release to release, and to now', () => {
    const { changes } = historyOf(releases, 'cccccccccccc', { b: report() });
    expect(changes.map(([from, to, date, kind, id, , , , , cell, was, now]) => [from, to, date, kind, id, cell, was, now])).toEqual([
      [null, 'aaaaaaaaaaaa', '2026-01-01', 'report-added', 'a', null, null, null],
      ['aaaaaaaaaaaa', 'bbbbbbbbbbbb', '2026-02-01', 'value-amended', 'a', 'trainings', '2', '3'],
      ['aaaaaaaaaaaa', 'bbbbbbbbbbbb', '2026-02-01', 'report-added', 'b', null, null, null],
      ['bbbbbbbbbbbb', 'cccccccccccc', null, 'report-removed', 'a', null, null, null]
    ]);
  });

  it('does not tell a reader what was changed and changed back', () => {
    const { files } = historyOf(releases, 'cccccccccccc', { a: report(), b: report() });
    expect(files.map(({ name, content }) => [name, content.changes.map(({ kind, report: id }) => `${kind} ${id}`)])).toEqual([
      ['changes-aaaaaaaaaaaa.json', ['report-added b']],
      ['changes-bbbbbbbbbbbb.json', ['value-amended a']]
    ]);
  });

  it('says nothing since a release that is the data of now', () => {
    const { files, changes } = historyOf(releases, 'bbbbbbbbbbbb', { a: amended, b: report() });
    expect(files[1]?.content).toMatchObject({ to: { version: 'bbbbbbbbbbbb', date: '2026-02-01' }, changes: [] });
    expect(changes.filter((row) => row[2] === null)).toEqual([]);
  });

  it('reads back what it wrote, in order of days, and refuses a misnamed file', () => {
    const data = join(folder, 'names');
    mkdirSync(join(data, 'releases'), { recursive: true });
    for (const item of releases) writeFileSync(join(data, 'releases', `${item.version}.json`), releaseJson(item));
    expect(readReleases(data)).toEqual(releases);
    writeFileSync(join(data, 'releases', 'cccccccccccc.json'), releaseJson(releases[0] as Release));
    expect(() => readReleases(data)).toThrow('says it is version aaaaaaaaaaaa. A release is named after its version.');
  });
});

describe('gongkai release', () => {
  it('keeps a version once, and the next build tells what changed since, in every format', async () => {
    const data = join(folder, 'data');
    cpSync('tests/cli/fixtures/small', data, { recursive: true });
    const args = ['--data', data, '--codebook', CODEBOOK, '--date', '2026-01-01'];
    expect(await release.run(args, 'en')).toBe(0);
    const [name = ''] = readdirSync(join(data, 'releases'));
    const first = readFileSync(join(data, 'releases', name), 'utf8');
    expect(await release.run([...args.slice(0, -1), '2026-01-02'], 'en')).toBe(0);
    expect(readFileSync(join(data, 'releases', name), 'utf8')).toBe(first);

    const path = join(data, 'reports/370828/370828111/2025.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"value":9', '"value":6').replace('"raw":"9"', '"raw":"6"'));
    rmSync(join(data, 'reports/370828/370828104/2025.json'));
    const out = join(folder, 'out');
    await buildDataset({ data, out, codebook: CODEBOOK });
    const file = JSON.parse(readFileSync(join(out, `changes-${name}`), 'utf8')) as ChangeFile;
    const told = file.changes.map(({ kind, report: id, cell, before, after }) => [kind, id, cell, before, after]);
    expect(told).toEqual([
      ['report-removed', '370828104-2025', null, null, null],
      ['value-amended', '370828111-2025', 'normative-documents-in-force', '9', '6'],
      ['finding-cleared', '370828111-2025', expect.stringContaining('normative-documents-in-force'), null, null]
    ]);
    const csv = readCsv(readFileSync(join(out, 'change.csv'), 'utf8')).filter((row) => row.released === '');
    expect(csv.map((row) => [row.kind, row.report, row.was, row.now])).toEqual(
      told.map(([kind, id, , before, after]) => [kind, id, before ?? '', after ?? ''])
    );
    expect(readCsv(readFileSync(join(out, 'release.csv'), 'utf8'))).toMatchObject([
      { version: name.slice(0, 12), released: '2026-01-01', reports: '4' }
    ]);
    await expect(release.run(['--data', data, '--codebook', CODEBOOK, '--date', '2026-02-30'], 'en')).rejects.toThrow(
      '“2026-02-30” is no day; write it as 2026-11-25.'
    );
    await expect(release.run(['--data', data, '--codebook', CODEBOOK, '--date', '2025-12-31'], 'en')).rejects.toThrow(
      'the last release is of 2026-01-01; the next one cannot be of 2025-12-31.'
    );
  });
});
