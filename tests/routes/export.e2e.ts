import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { parquetReadObjects } from 'hyparquet';
import { unzipSync } from 'fflate';
import { readCsv } from '../../src/cli/write/csv';
import { SITE_HOST, watch } from './site';

/** Downloads one file of the first chart of a page; its bytes and its name. */
async function fetchFile(page: Page, format: string): Promise<{ name: string; bytes: Buffer }> {
  const menu = page.locator('details.download').first();
  if (!(await menu.evaluate((element: HTMLDetailsElement) => element.open))) await menu.locator('summary').click();
  const waiting = page.waitForEvent('download');
  await menu.locator(`[data-format=${format}]`).click();
  const got = await waiting;
  return { name: got.suggestedFilename(), bytes: readFileSync(await got.path()) };
}

test('every format of a chart downloads and holds the same figures', async ({ page }) => {
  const trouble = watch(page);
  await page.goto('zh/themes/disclosure/?v=ranking', { waitUntil: 'networkidle' });
  const version = readFileSync('static/data/manifest.json', 'utf8').match(/"version": "([0-9a-f]+)"/)?.[1] ?? '';
  const title = await page.locator('figure[data-chart] .headline').first().innerText();

  const csv = await fetchFile(page, 'csv');
  expect(csv.name).toContain(version);
  expect(csv.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  const rows = readCsv(csv.bytes.toString('utf8'));
  expect(rows.length).toBeGreaterThan(3);
  const shown = await page.locator('.wide g.mark').count();
  expect(rows.filter((row) => row.status !== 'no-report').length).toBe(shown);
  for (const row of rows) expect(row.value === '', `${row.name} ${row.status}`).toBe(row.status !== 'reported' && row.status !== 'derived');

  const json = JSON.parse((await fetchFile(page, 'json')).bytes.toString('utf8')) as { rows: { value: number | null }[]; address: string };
  expect(json.rows.map((row) => (row.value === null ? '' : String(row.value)))).toEqual(rows.map((row) => row.value));
  expect(json.address).toBe(`http://${SITE_HOST}/atlas/zh/themes/disclosure/?c=350481&y=2021&m=items-disclosed&v=ranking&d=${version}`);

  const parquet = (await fetchFile(page, 'parquet')).bytes;
  const objects = await parquetReadObjects({ file: new Uint8Array(parquet).buffer });
  expect(objects.map((row) => (row.value === null ? '' : String(row.value)))).toEqual(rows.map((row) => row.value));

  const svg = (await fetchFile(page, 'svg')).bytes.toString('utf8');
  expect(svg).toContain(version);
  expect(svg).toContain('<metadata>');
  // its font inside: the browser takes the glyphs from the file, whatever fonts the machine has
  const faces = await page.evaluate(async (markup) => {
    const style = /<style>([^]*?)<\/style>/.exec(markup)?.[1] ?? '';
    document.head.append(Object.assign(document.createElement('style'), { textContent: style }));
    const found = await Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} 13px 'Gongkai Chart'`, '镇')));
    return found.flat().map((face) => `${face.family} ${face.weight} ${face.status}`);
  }, svg);
  expect(faces.map((face) => face.replaceAll("'", '').replaceAll('"', ''))).toEqual([
    'Gongkai Chart 400 loaded',
    'Gongkai Chart 700 loaded'
  ]);

  const png = (await fetchFile(page, 'png')).bytes;
  expect(png.readUInt32BE(0)).toBe(0x89504e47);
  expect(png.readUInt32BE(16)).toBe(768 * 2);
  expect(png.toString('utf8')).toContain(title);

  const zip = unzipSync((await fetchFile(page, 'zip')).bytes);
  expect(Object.keys(zip).sort()).toEqual(
    [
      'CITATION.txt',
      'README.md',
      'SHA256SUMS',
      'chart.png',
      'chart.svg',
      'findings.csv',
      'observations.parquet',
      'query.sql',
      'reports.parquet',
      'rows.csv',
      'rows.parquet',
      'sources.csv',
      'sources.md',
      'towns.parquet'
    ].sort()
  );
  expect(Buffer.from(zip['rows.csv'] ?? '').equals(csv.bytes)).toBe(true);
  expect(trouble).toEqual([]);
});

test('the bundle of an invented chart says so, and its query gives its rows in DuckDB', async ({ page }, info) => {
  await page.goto('en/counties/x-demo1/', { waitUntil: 'networkidle' });
  const { name, bytes } = await fetchFile(page, 'zip');
  expect(name).toContain('demo');
  const zip = unzipSync(bytes);
  const folder = info.outputPath('bundle');
  const { mkdirSync, writeFileSync } = await import('node:fs');
  mkdirSync(folder, { recursive: true });
  for (const [file, content] of Object.entries(zip)) writeFileSync(`${folder}/${file}`, content);
  expect(readFileSync(`${folder}/README.md`, 'utf8')).toContain('Invented data');
  const script = `process.chdir(${JSON.stringify(folder)});const {readFileSync}=await import('node:fs');const {DuckDBInstance}=await import(${JSON.stringify(import.meta.resolve('@duckdb/node-api'))});
    const c=await (await DuckDBInstance.create(':memory:')).connect();await c.run(readFileSync('query.sql','utf8'));c.closeSync();`;
  execFileSync('node', ['--input-type=module', '-e', script]);
  expect(readFileSync(`${folder}/rows-again.csv`, 'utf8')).toBe(readFileSync(`${folder}/rows.csv`, 'utf8').slice(1));
});

test('the menu opens and works by keyboard, with targets of 24 px', async ({ page }) => {
  await page.goto('zh/themes/requests/', { waitUntil: 'networkidle' });
  const menu = page.locator('details.download').first();
  await menu.locator('summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(menu.locator('[data-format=png]')).toBeFocused();
  for (const box of await menu.locator('button').evaluateAll((all) => all.map((item) => item.getBoundingClientRect().height)))
    expect(box).toBeGreaterThanOrEqual(24);
  await page.keyboard.press('Tab');
  const waiting = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await waiting).suggestedFilename()).toMatch(/\.svg$/);
  await expect(menu.locator('[role=status]')).toContainText('.svg');
});

test('a comparison of the engine downloads too', async ({ page }) => {
  await page.goto('zh/compare/?t=370828111,350481102,370828104', { waitUntil: 'networkidle' });
  await page.locator('details.download').first().waitFor({ timeout: 30_000 });
  const rows = readCsv((await fetchFile(page, 'csv')).bytes.toString('utf8'));
  expect(new Set(rows.map((row) => row.place))).toEqual(new Set(['370828111', '350481102']));
  // a code that no township of the collection has is told, and is no row
  await expect(page.getByText('没有收录代码为 370828104 的镇街')).toBeVisible();
});

test('a link that names an older version shows what changed in each chart since', async ({ page }) => {
  const change = {
    report: '370828111-2025',
    place: '370828111',
    name: '卜集镇',
    year: 2025,
    cell: null,
    before: null,
    after: null,
    check: null
  };
  await page.route('**/data/manifest.json', (route) => route.fulfill({ json: { files: [{ name: 'changes-aaaaaaaaaaaa.json' }] } }));
  await page.route('**/data/changes-aaaaaaaaaaaa.json', (route) =>
    route.fulfill({
      json: {
        schema: 'gongkai-changes/1',
        from: { version: 'aaaaaaaaaaaa', date: '2026-01-01' },
        to: { version: 'b', date: null },
        changes: [
          { ...change, kind: 'value-amended', cell: 'online-handling-rate', before: '61', after: '62' },
          { ...change, kind: 'value-amended', cell: 'satisfaction-rate', before: 'blank', after: '95.7' },
          { ...change, kind: 'report-added', place: '110115004', name: '别处' }
        ]
      }
    })
  );
  await page.goto('zh/themes/online/?c=370828&y=2025&v=table&d=aaaaaaaaaaaa', { waitUntil: 'networkidle' });
  const changes = page.locator('.changes');
  await expect(changes).toContainText('与数据版本 aaaaaaaaaaaa 相比（2026-01-01）');
  await expect(changes.locator('li')).toHaveCount(1);
  await expect(changes.locator('li')).toContainText('卜集镇 2025：线上办理率 61 → 62');
  await page.goto('en/themes/satisfaction/?c=370828&y=2025&v=table&d=aaaaaaaaaaaa', { waitUntil: 'networkidle' });
  await expect(changes.locator('li')).toContainText('Satisfaction rate blank → 95.7');
  await page.goto('en/themes/disputes/?d=aaaaaaaaaaaa', { waitUntil: 'networkidle' });
  await expect(changes.first()).toContainText('Nothing in this chart changed.');
  await page.goto('zh/themes/online/?d=bbbbbbbbbbbb', { waitUntil: 'networkidle' });
  await expect(changes.first()).toContainText('没有发布过');
});
