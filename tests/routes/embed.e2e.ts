import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { SITE_HOST, watch } from './site';

const SITE = `http://${SITE_HOST}/atlas/`;
const CHART = `${SITE}embed/zh/requests-x-demo1/`;

let body = '';
let server: Server;
let HOST = '';
test.beforeAll(async () => {
  server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>host</title>${body}`);
  }).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  HOST = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
test.afterAll(() => server.close());

/** A page of another origin, made for one test. */
async function hostPage(page: Page, content: string): Promise<void> {
  body = content;
  await page.goto(HOST);
}

/** Collects what frames say, as a host of any dialect would. */
const LISTEN = `<script>window.heard=[];addEventListener('message',e=>heard.push(e.data))</script>`;
const framed = (src: string, more = '') => `<iframe src="${src}" title="t" width="100%" height="300" style="border:0" ${more}></iframe>`;

test('a frame shows its chart without script, and its figures with their sources', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${SITE}embed/zh/disclosure/`);
  expect(await page.locator('svg .mark').count()).toBeGreaterThan(3);
  await page.locator('summary').click();
  await expect(page.locator('tr[data-datum] a').first()).toHaveAttribute('href', /^https?:/);
  await context.close();
});

test('a frame in a sandbox without an origin works with all its interactions, by one request after the HTML', async ({ page }) => {
  const trouble = watch(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await hostPage(page, LISTEN + framed(`${CHART}?controls=1`, 'sandbox="allow-scripts"'));
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('.controls select[name=view]')).toBeVisible();
  expect(requests.filter((url) => url.startsWith(SITE))).toEqual([`${CHART}?controls=1`, `${SITE}embed/chart.zh.js`]);

  await frame.locator('select[name=year]').selectOption('2022');
  await expect(frame.locator('h1')).toContainText('件');
  await frame.locator('select[name=view]').selectOption('ranking');
  await expect(frame.locator('h1')).toContainText('2022');

  await frame.locator('svg:visible .mark').first().click();
  const panel = frame.getByRole('dialog');
  await expect(panel).toBeFocused();
  const literal = await panel.locator('blockquote').first().innerText();
  const value = (await panel.locator('.value').first().innerText()).replace(/[^\d]/g, '');
  expect(literal.replaceAll(',', '')).toContain(value);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(frame.locator('svg:visible')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(frame.locator('.now')).not.toBeEmpty();
  await page.keyboard.press('Enter');
  await expect(panel).toBeVisible();
  expect(
    await page.evaluate(() =>
      (window as unknown as { heard: unknown[] }).heard.some((item) => (item as { method?: string }).method === 'gongkai.evidence')
    )
  ).toBe(true);
  expect(trouble.filter((line) => !line.includes(HOST))).toEqual([]);
});

test('the state in the address is the state of the frame', async ({ page }) => {
  await page.goto(`${CHART}?v=time&m=requests-received&theme=dark&accent=ff8800`);
  await expect(page.locator('h1')).toContainText('2019–2025');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent').trim())).toBe('#ff8800');
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
});

test('heights: grow and shrink by few messages, two copies told apart, silent while hidden', async ({ page }) => {
  await hostPage(
    page,
    `${LISTEN}<div id="tab" style="display:none">${framed(CHART, 'id="a"')}</div>${framed(`${CHART}?v=heatmap&m=requests-received`, 'id="b"')}<script src="${SITE}embed/resize.js"></script>`
  );
  const height = (id: string) => page.locator(`#${id}`).evaluate((frame: HTMLIFrameElement) => frame.offsetHeight);
  await expect.poll(() => height('b')).not.toBe(300);
  const hidden = await page.locator('#a').evaluate((frame: HTMLIFrameElement) => frame.style.height);
  expect(hidden).toBe('');
  await page.locator('#tab').evaluate((tab: HTMLElement) => (tab.style.display = 'block'));
  await expect.poll(() => height('a')).not.toBe(300);
  expect(await height('a')).not.toBe(await height('b'));

  const inner = page.frameLocator('#a');
  const before = await height('a');
  await page.evaluate(() => ((window as unknown as { heard: unknown[] }).heard.length = 0));
  await inner.locator('summary').click();
  await expect.poll(() => height('a')).toBeGreaterThan(before);
  await inner.locator('summary').click();
  await expect.poll(() => height('a')).toBe(before);
  const resized = await page.evaluate(() =>
    (window as unknown as { heard: unknown[] }).heard.filter(
      (item) => typeof item === 'string' || (item as { method?: string }).method === 'gongkai.resize'
    )
  );
  expect(resized.length).toBeLessThanOrEqual(6);
  for (const width of [320, 480, 640, 960]) {
    await page.setViewportSize({ width: width + 16, height: 700 });
    await expect
      .poll(() =>
        page
          .frames()
          .find((item) => item.url() === CHART)
          ?.evaluate(() => document.body.scrollHeight - innerHeight)
      )
      .toBeLessThanOrEqual(1);
  }
});

test('the printed height fits at every width', async ({ page }) => {
  for (const chart of ['requests-x-demo1', 'disclosure-x-demo1', 'online', 'requests-370828', 'disputes']) {
    const { html, height } = JSON.parse(readFileSync(`build/embed/zh/${chart}/oembed.json`, 'utf8')) as { html: string; height: number };
    expect(html).toContain(`height="${height}"`);
    await page.goto(`${SITE}embed/zh/${chart}/`);
    let most = 0;
    for (const width of [320, 480, 640, 960]) {
      await page.setViewportSize({ width, height: 400 });
      const needed = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
      most = Math.max(most, needed);
      expect(needed, `${chart} at ${width}`).toBeLessThanOrEqual(height);
    }
    expect(height - most, `${chart}: room to spare`).toBeLessThanOrEqual(90);
  }
});

test('a table in a frame has its head, its foot and the way back in the printed height, and scrolls between', async ({ page }) => {
  for (const path of ['zh/counties/x-demo1/?dc.v=table', 'en/themes/online/?v=table', 'zh/themes/requests/?v=table']) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.locator('[data-share]').first().click();
    const [, src, height] = /src="([^"]+)".*height="(\d+)"/.exec(await page.locator('[data-snippet]').inputValue()) ?? [];
    await page.goto((src ?? '').replaceAll('&amp;', '&'));
    for (const width of [320, 480, 640, 960]) {
      await page.setViewportSize({ width, height: 400 });
      const needed = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
      expect(needed, `${path} at ${width}`).toBeLessThanOrEqual(Number(height));
      await expect(page.locator('.rows table')).toBeVisible();
    }
    await page.setViewportSize({ width: 320, height: Number(height) });
    await expect(page.locator('.foot')).toBeInViewport({ ratio: 1 });
  }
});

test('hosts of other dialects hear a height they understand: AMP, iframe.resize, WordPress, pym', async ({ page }) => {
  await hostPage(page, LISTEN + framed(`${CHART}?childId=graph-1#?secret=s3cret`, 'sandbox="allow-scripts"'));
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard.filter((item) => typeof item === 'string').length))
    .toBe(2);
  const heard = await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
  const object = heard.find((item) => (item as { method?: string }).method === 'gongkai.resize') as Record<string, unknown>;
  expect(object).toMatchObject({ sentinel: 'amp', type: 'embed-size', message: 'height', secret: 's3cret' });
  expect(object['height']).toBe(object['value']);
  const [resize, pym] = heard.filter((item): item is string => typeof item === 'string');
  expect(JSON.parse(resize ?? '{}')).toEqual({
    src: `${CHART}?childId=graph-1#?secret=s3cret`,
    context: 'iframe.resize',
    height: object['height']
  });
  expect(pym).toBe(`pymxPYMxgraph-1xPYMxheightxPYMx${String(object['height'])}`);
});

test('a host asks, sets and selects; malformed messages are passed over', async ({ page }) => {
  const trouble = watch(page);
  await hostPage(page, LISTEN + framed(CHART, 'id="f"'));
  await expect
    .poll(() =>
      page.evaluate(() =>
        (window as unknown as { heard: unknown[] }).heard.some((item) => (item as { method?: string }).method === 'gongkai.ready')
      )
    )
    .toBe(true);
  const call = (message: unknown) =>
    page.evaluate(async (sent) => {
      const frame = document.querySelector<HTMLIFrameElement>('#f');
      const id = (sent as { id?: unknown } | null)?.id;
      const reply = new Promise<unknown>((done) => {
        addEventListener('message', (event) => {
          if (id !== undefined && (event.data as { id?: unknown }).id === id) done(event.data);
        });
        setTimeout(() => done('silence'), 600);
      });
      frame?.contentWindow?.postMessage(sent, '*');
      return reply;
    }, message);
  expect(await call({ jsonrpc: '2.0', id: 1, method: 'gongkai.getState' })).toMatchObject({
    result: { v: 1, chart: 'requests-x-demo1', lang: 'zh' }
  });
  expect(await call({ jsonrpc: '2.0', id: 2, method: 'gongkai.setState', params: { query: 'v=ranking&y=2023' } })).toMatchObject({
    result: { view: 'ranking', year: 2023 }
  });
  await expect(page.frameLocator('#f').locator('h1')).toContainText('2023');
  const state = (await call({ jsonrpc: '2.0', id: 3, method: 'gongkai.getState' })) as { result: { marks: string[] } };
  expect(await call({ jsonrpc: '2.0', id: 4, method: 'gongkai.openEvidence', params: { datum: state.result.marks[0] } })).toMatchObject({
    result: {}
  });
  await expect(page.frameLocator('#f').getByRole('dialog')).toBeVisible();
  expect(await call({ jsonrpc: '2.0', id: 5, method: 'gongkai.select', params: { datum: 'nowhere' } })).toMatchObject({
    error: { code: -32602 }
  });
  expect(await call({ jsonrpc: '2.0', id: 6, method: 'gongkai.eval', params: {} })).toMatchObject({ error: { code: -32601 } });
  for (const odd of [
    null,
    'x',
    7,
    [],
    { id: 9 },
    { jsonrpc: '2.0', id: 9 },
    { jsonrpc: '2.0', id: 9, method: 'gongkai.getState', params: 'x' }
  ])
    expect(await call(odd)).toBe('silence');
  expect(trouble.filter((line) => !line.includes(HOST))).toEqual([]);
});

test('a frame talks to the named host alone', async ({ page }) => {
  await hostPage(page, LISTEN + framed(`${CHART}?host=https://elsewhere.test`, 'id="f"'));
  await page.frameLocator('#f').locator('svg:visible').waitFor();
  await page.evaluate(() =>
    document.querySelector<HTMLIFrameElement>('#f')?.contentWindow?.postMessage({ jsonrpc: '2.0', id: 1, method: 'gongkai.getState' }, '*')
  );
  await page.waitForTimeout(500);
  const heard = await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
  expect(heard.filter((item) => typeof item === 'object' && !(item as { method?: string }).method?.endsWith('resize'))).toEqual([]);
});

test('the web component fits its height, takes colours from CSS variables and passes on what the frame says', async ({ page }) => {
  const module = readFileSync('build/embed/gongkai-chart.js', 'utf8').replace('import.meta.url', `'${SITE}embed/gongkai-chart.js'`);
  await hostPage(
    page,
    `<style>gongkai-chart{--gongkai-accent:#aa3300}</style><gongkai-chart id="c" chart="requests-x-demo1" lang="en" query="v=ranking"></gongkai-chart><script type="module">${module}</script>`
  );
  const frame = page.locator('#c iframe');
  await expect(frame).toHaveAttribute('src', `${SITE}embed/en/requests-x-demo1/?v=ranking&accent=aa3300`);
  await expect
    .poll(() => page.evaluate(() => (document.querySelector('#c') as HTMLElement & { state: { view?: string } | null }).state?.view))
    .toBe('ranking');
  await expect.poll(() => frame.evaluate((item: HTMLIFrameElement) => item.style.height)).not.toBe('480px');
  await page.locator('#c').evaluate((item) => item.setAttribute('query', 'v=time'));
  await expect
    .poll(() => page.evaluate(() => (document.querySelector('#c') as HTMLElement & { state: { view?: string } | null }).state?.view))
    .toBe('time');
  await expect(frame).toHaveAttribute('title', /2019–2025/);
});

test('a frozen chart stands by its version, and says so when newer data exist', async ({ page }) => {
  const { version } = JSON.parse(readFileSync('build/data/manifest.json', 'utf8')) as { version: string };
  const address = `${SITE}v/${version}/embed/zh/requests/`;
  await page.goto(address);
  await expect(page.locator('.foot')).toContainText(version);
  await expect(page.locator('.newer')).toBeEmpty();
  const drawing = await page.locator('.drawing').innerHTML();
  // The site as it will stand after the next publication: its script knows a newer version.
  await page.route('**/embed/chart.zh.js', async (route) => {
    const body = readFileSync('build/embed/chart.zh.js', 'utf8').replaceAll(version, 'ffffffffffff');
    await route.fulfill({ contentType: 'text/javascript', body });
  });
  await page.goto(address);
  await expect(page.locator('.newer')).toContainText('已有更新的数据');
  expect(await page.locator('.drawing').innerHTML()).toBe(drawing);
});

test('the share dialog shows each snippet as a host will, and its stand-alone file works from a disk', async ({ page, context }) => {
  const trouble = watch(page);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('zh/counties/x-demo1/');
  await page.locator('#requests [data-share]').click();
  const dialog = page.getByRole('dialog', { name: '分享这张图' });
  await expect(dialog).toBeVisible();
  const snippet = () => dialog.locator('[data-snippet]').inputValue();
  expect(await snippet()).toContain(`src="${CHART}"`);
  await expect(dialog.frameLocator('[data-preview]').locator('h1')).toContainText('件');
  await expect(dialog.locator('[data-preview]')).toHaveAttribute('sandbox', 'allow-scripts');
  await dialog.getByText('固定在').click();
  expect(await snippet()).toContain('/v/');
  await dialog.getByRole('radio', { name: '网页组件' }).check();
  expect(await snippet()).toContain('<gongkai-chart chart="requests-x-demo1"');
  await dialog.getByRole('button', { name: '复制' }).click();
  await expect(dialog.getByRole('button', { name: '已复制' })).toBeVisible();
  const axe = await new AxeBuilder({ page })
    .include('dialog[open]')
    .exclude('iframe')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(axe.violations).toEqual([]);

  await dialog.getByRole('radio', { name: '单个网页文件' }).check();
  await expect(dialog.locator('[data-save]')).toBeEnabled();
  const [download] = await Promise.all([page.waitForEvent('download'), dialog.locator('[data-save]').click()]);
  const bytes = readFileSync(await download.path());
  expect(bytes.length).toBeLessThanOrEqual(60_000);
  const file = join(mkdtempSync(join(tmpdir(), 'gongkai-')), 'chart.html');
  writeFileSync(file, bytes);
  expect(trouble).toEqual([]);

  const alone = await context.newPage();
  const requests: string[] = [];
  alone.on('request', (request) => requests.push(request.url()));
  await alone.goto(`file://${file}`);
  await alone.locator('svg:visible .mark').first().click();
  await expect(alone.getByRole('dialog')).toContainText('表3');
  await alone.keyboard.press('Escape');
  await expect(alone.getByRole('dialog')).toHaveCount(0);
  expect(requests.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
  await expect(alone.locator('body')).toContainText('虚构数据');
});

test('oEmbed: each frame names its answer, which is a frame alone', async ({ page }) => {
  await page.goto(`${SITE}embed/en/disclosure/`);
  const head = (await page.content()).slice(0, 150_000);
  const found = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(head)?.[1] ?? '';
  expect(found).toMatch(/\/embed\/en\/disclosure\/oembed\.json$/);
  const answer = JSON.parse(readFileSync('build/embed/en/disclosure/oembed.json', 'utf8')) as Record<string, unknown>;
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 640 });
  expect(answer['html']).toMatch(
    /^<iframe src="[^"]+embed\/en\/disclosure\/" title="[^"]+" width="640" height="\d+" frameborder="0" scrolling="auto"><\/iframe>$/
  );
});
