import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { factCheckBundle } from '$lib/export/bundle';
import { chartRows } from '$lib/export/chart-rows';
import type { Exportable } from '$lib/export/exportable';
import { chartSvg } from '$lib/export/svg';
import { sourcesMarkdown } from '$lib/export/sources';
import { ROW_COLUMNS } from '$lib/export/columns';
import { NOTE, handMadeChart } from './charts';

const home = process.cwd();
const folders: string[] = [];
afterEach(() => {
  process.chdir(home);
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Unpacks a bundle, runs its query with DuckDB, and gives its folder. */
async function runBundle(zip: Uint8Array): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  folders.push(folder);
  for (const [name, bytes] of Object.entries(unzipSync(zip))) writeFileSync(join(folder, name), bytes);
  process.chdir(folder);
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(readFileSync('query.sql', 'utf8'));
  const rows = await connection.runAndReadAll(`select * from 'rows.parquet' except select * exclude (n) from chart_rows`);
  expect(rows.getRowObjectsJS()).toEqual([]);
  connection.closeSync();
  instance.closeSync();
  return folder;
}

const CHARTS = [
  ['disclosure', { view: 'ranking' }],
  ['disclosure', { view: 'time' }],
  ['disclosure', { view: 'heatmap' }],
  ['disclosure', { view: 'ranking', sort: 'pinyin', year: 2025 }],
  ['disclosure', { view: 'table', year: 2024 }],
  ['disclosure', { measure: 'normative-documents-in-force', view: 'table' }],
  ['requests', { view: 'outcomes', measure: 'requests-received' }],
  ['requests', { view: 'balance', measure: 'requests-received' }],
  ['requests', { view: 'applicants', measure: 'requests-received' }]
] as const;

const bundleOf = (chart: Exportable, png: Uint8Array | null) =>
  factCheckBundle(chart, NOTE, chartSvg(chart, chartRows(chart), NOTE).markup, png);

describe('the fact-check bundle', () => {
  it.each(CHARTS)('of %s %o makes its rows again from its Parquet, byte for byte', async (theme, choices) => {
    const chart = handMadeChart('zh', theme, choices);
    expect(chart.view).toBe(choices.view);
    const folder = await runBundle(bundleOf(chart, null));
    const csv = readFileSync(join(folder, 'rows.csv'), 'utf8');
    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(csv.split('\n').length).toBeGreaterThan(3);
    expect(readFileSync(join(folder, 'rows-again.csv'), 'utf8')).toBe(csv.slice(1));
  });

  it('has a right hash for every file, and the same bytes for the same chart', () => {
    const chart = handMadeChart('en', 'disclosure', { view: 'ranking' });
    const zip = bundleOf(chart, new Uint8Array([1, 2, 3]));
    expect(Buffer.from(bundleOf(chart, new Uint8Array([1, 2, 3]))).equals(Buffer.from(zip))).toBe(true);
    const files = unzipSync(zip);
    const sums = new TextDecoder().decode(files['SHA256SUMS']).trim().split('\n');
    expect(sums.map((line) => line.slice(66)).sort()).toEqual(
      Object.keys(files)
        .filter((name) => name !== 'SHA256SUMS')
        .sort()
    );
    for (const line of sums)
      expect(
        createHash('sha256')
          .update(files[line.slice(66)] ?? '')
          .digest('hex'),
        line.slice(66)
      ).toBe(line.slice(0, 64));
    const readme = new TextDecoder().decode(files['README.md']);
    for (const name of Object.keys(files)) if (name !== 'README.md') expect(readme).toContain(`\`${name}\``);
  });

  it('names every source: clause or cell, address, hash of what was read', () => {
    const files = unzipSync(bundleOf(handMadeChart('zh', 'disclosure', { view: 'ranking', year: 2025 }), null));
    const sources = new TextDecoder().decode(files['sources.md']);
    expect(sources).toContain(
      '1. 卜集镇，2025 年，网站公开条数：27条。一 “网站公开27条”，第 9 行。http://example.gov.cn/370828111/2025.html?a=1&b=2'
    );
    expect(new TextDecoder().decode(files['sources.csv'])).toContain('hash-370828111-2025');
    expect(new TextDecoder().decode(files['CITATION.txt'])).toContain('[DS/OL]. 数据版本 0123456789ab. [2026-11-25].');
    expect(new TextDecoder().decode(files['findings.csv'])).toContain('requests-balance');
  });

  it('marks invented data in every file that says what it is', () => {
    const files = unzipSync(bundleOf(handMadeChart('zh', 'disclosure', { view: 'ranking', year: 2025 }, true), null));
    const of = (name: string) => new TextDecoder().decode(files[name]);
    for (const name of ['chart.svg', 'README.md', 'CITATION.txt', 'query.sql']) expect(of(name), name).toContain('虚构数据');
    const lines = of('rows.csv').trim().split('\n').slice(1);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).toMatch(/,true$/);
  });

  it('unpacks with other programs', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
    folders.push(folder);
    writeFileSync(join(folder, 'b.zip'), bundleOf(handMadeChart('zh', 'disclosure', {}), null));
    execFileSync('python3', [
      '-c',
      'import zipfile,sys; z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None',
      join(folder, 'b.zip')
    ]);
  });
});

describe('the list of sources', () => {
  const row = (over: Record<string, string | number>) => ROW_COLUMNS.map(({ name }) => over[name] ?? null);
  const common = {
    name: '卜集镇',
    year: 2024,
    measure: 'online-handling-rate',
    unit: 'percent',
    raw: '62%',
    raw_unit: '%',
    section: '六（四）',
    clause: '线上办理率达62%'
  };

  it('gives a derived figure as worked out, with what it comes from, and a sign once', () => {
    const rows = [
      row({ ...common, year: 2025, value: 62, status: 'reported' }),
      row({ ...common, value: 47, status: 'derived', derived_from: 'online-handling-rate online-handling-rate-change' })
    ];
    const [, , reported, derived] = sourcesMarkdown({ columns: ROW_COLUMNS, rows }, 'zh').split('\n');
    expect(reported).toContain('线上办理率：62%。');
    expect(derived).toContain('线上办理率：47%（推算，依据：线上办理率、');
    expect(derived).toContain('原句所载为 62%');
  });
});
