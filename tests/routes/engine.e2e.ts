import { expect, test } from '@playwright/test';
import { connectTo } from '../../src/lib/server/database';
import { everyQuery } from '../queries/every-query';
import { watch } from './site';

test('no engine is fetched until a reader asks for what the page does not hold', async ({ page }) => {
  const engine: string[] = [];
  page.on('request', (request) => {
    if (/wasm|\/engine\/|worker/.test(request.url())) engine.push(request.url());
  });
  await page.goto('zh/themes/disclosure/', { waitUntil: 'networkidle' });
  for (const view of ['历年', '小图', '热力', '分布', '表格']) {
    const button = page.getByRole('button', { name: view });
    if ((await button.count()) > 0) await button.click();
  }
  expect(engine).toEqual([]);
});

test('another county comes from its own page, without the engine', async ({ page }) => {
  const trouble = watch(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('zh/themes/disclosure/?c=370828', { waitUntil: 'networkidle' });
  await expect(page.locator('figure[data-chart] .wide').first()).toContainText('卜集镇');
  expect(asked.filter((url) => /wasm|\/engine\/|worker|atlas\.duckdb/.test(url))).toEqual([]);
  expect(asked.filter((url) => url.includes('counties/370828/__data.json'))).toHaveLength(1);
  expect(trouble).toEqual([]);
});

test('another county comes from the engine where its page cannot be had, and is the same', async ({ page }) => {
  await page.goto('zh/themes/disclosure/?c=370828', { waitUntil: 'networkidle' });
  const chart = page.locator('figure[data-chart] .wide').first();
  await expect(chart).toContainText('卜集镇');
  const drawn = await chart.locator('svg').innerHTML();
  await page.route('**/counties/370828/__data.json*', (route) => route.abort());
  await page.goto('zh/themes/disclosure/?c=370828', { waitUntil: 'networkidle' });
  await expect(chart).toContainText('卜集镇', { timeout: 50_000 });
  expect(await chart.locator('svg').innerHTML()).toBe(drawn);
});

test('townships of several counties are compared by the engine, and the query can be read', async ({ page }) => {
  const trouble = watch(page);
  await page.goto('zh/compare/?t=370828111,152223102&m=items-disclosed/website', { waitUntil: 'networkidle' });
  await expect(page.locator('figure[data-chart]')).toBeVisible({ timeout: 50_000 });
  await page.getByText('看查询语句').click();
  await expect(page.locator('pre')).toContainText('select o.place');
  expect(Number(await page.locator('pre').getAttribute('data-engine-rows'))).toBeGreaterThan(0);
  expect(trouble).toEqual([]);
});

test('every query gives the same rows in the browser as at build, over the whole dataset', async ({ page }) => {
  test.setTimeout(180_000);
  const node = await connectTo('build/data/atlas.duckdb');
  const column = async (text: string) => (await node.run({ text, values: [] })).map((row) => Object.values(row)[0]);
  const queries = everyQuery(
    (await column('select county from county order by 1')).map(String),
    (await column('select place from place order by 1')).map(String),
    (await column('select distinct year from report order by 1')).map(Number),
    (await column('select measure from measure order by 1')).map(String)
  );
  await page.goto('zh/compare/', { waitUntil: 'networkidle' });
  const wasm = await page.evaluate(async (bound) => {
    const { gongkai } = window as unknown as { gongkai: { run(sql: unknown): Promise<Record<string, unknown>[]> } };
    const results: string[] = [];
    for (const { sql } of bound)
      results.push(
        JSON.stringify((await gongkai.run(sql)).map((row) => Object.values(row).map((value) => (value === null ? null : String(value)))))
      );
    return results;
  }, queries);
  for (const [i, { name, sql }] of queries.entries()) {
    const rows = JSON.stringify(
      (await node.run(sql)).map((row) => Object.values(row).map((value) => (value === null ? null : String(value))))
    );
    expect(wasm[i], `${name} ${JSON.stringify(sql.values).slice(0, 80)}`).toBe(rows);
  }
  expect(queries.length).toBeGreaterThan(300);
});

test('a browser without WebAssembly exceptions gets the baseline bundle, and the same answer', async ({ page }) => {
  const trouble = watch(page);
  const engine: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/engine/')) engine.push(request.url().split('/').at(-1) ?? '');
  });
  await page.addInitScript(() => (WebAssembly.validate = () => false));
  await page.goto('zh/compare/?t=370828111&m=items-disclosed/website', { waitUntil: 'networkidle' });
  await expect(page.locator('figure[data-chart] .wide')).toContainText('27', { timeout: 50_000 });
  expect(engine).toEqual(['duckdb-mvp.wasm.bin']);
  expect(trouble).toEqual([]);
});

test('where the engine cannot start, the page says so and keeps its chart', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  await page.route('**/counties/370828/__data.json*', (route) => route.abort());
  await page.goto('zh/themes/disclosure/?c=370828', { waitUntil: 'networkidle' });
  await expect(page.locator('main')).toContainText('数据库无法启动');
  expect(await page.locator('figure[data-chart] .wide g.mark').count()).toBeGreaterThan(3);
});
