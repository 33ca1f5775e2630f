import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../chromium.js';
import { serve } from '../serve.js';

/**
 * The site in a real Chromium over a slow line (1.6 Mbps, 150 ms, CPU four times slower): when the first chart is there, how much came
 * before it, how long a choice takes from event to paint, and the engine's queries over the floor of an empty round trip.
 */
export async function run(): Promise<void> {
  const executablePath = await findChromium();
  if (!executablePath) {
    console.log('No Chromium; set CHROMIUM_PATH. Nothing was measured.');
    return;
  }
  const site = await serve({ folder: 'build', port: 4190, base: '/atlas', gzip: true });
  const browser = await chromium.launch({
    executablePath,
    args: ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']
  });
  try {
    console.log(
      'page                       LCP ms   first chart ms   shift   KB to the first chart, styles with it (gzip)   whole page KB'
    );
    for (const path of [FLOOR, 'zh/', 'zh/themes/disclosure/', 'zh/counties/x-demo1/', 'zh/places/370828111/']) {
      const runs: Measured[] = [];
      for (let i = 0; i < RUNS; i++) {
        const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
        await throttle(page);
        await page.addInitScript({ content: OBSERVE });
        await page.goto(site.url + path, { waitUntil: 'load' });
        await page.waitForTimeout(800);
        runs.push((await page.evaluate('measured')) as Measured);
        await page.close();
      }
      const middle = (pick: (measured: Measured) => number) => runs.map(pick).sort((a, b) => a - b)[RUNS >> 1] ?? 0;
      const file = `build/${path.endsWith('/') ? `${path}index.html` : path}`;
      const html = readFileSync(file, 'utf8');
      const chart = html.includes('data-chart') ? html.indexOf('</svg>', html.indexOf('data-chart')) : -1;
      const style = styles(file);
      const kb = (text: string) => ((gzipSync(text).length + style) / 1024).toFixed(1);
      console.log(
        `${path.padEnd(26)} ${String(Math.round(middle((m) => m.lcp))).padStart(6)} ${(middle((m) => m.chart) ? String(Math.round(middle((m) => m.chart))) : '–').padStart(16)} ${middle(
          (m) => m.shift
        )
          .toFixed(4)
          .padStart(7)} ${(chart < 0 ? '–' : kb(html.slice(0, chart))).padStart(8)} ${kb(html).padStart(48)}`
      );
    }
    await choices(await browser.newPage({ viewport: { width: 412, height: 823 } }), site.url);
    await engine(await browser.newPage(), site.url);
  } finally {
    await browser.close();
    await site.close();
  }
}

const RUNS = 5;
/** A page of two lines: what the browser, the line and the machine's fonts take by themselves. */
const FLOOR = '404.html';

interface Measured {
  lcp: number;
  chart: number;
  shift: number;
}

/** Runs in the page: kept as text, since what compiles this file adds helpers that the page does not have. */
const OBSERVE = `
  const measured = (window.measured = { lcp: 0, chart: 0, shift: 0 });
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) measured.lcp = entry.startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) measured.shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });
  (function look() {
    if (document.querySelector('svg .mark')) requestAnimationFrame(() => (measured.chart = performance.now()));
    else requestAnimationFrame(look);
  })();
`;

async function throttle(page: Page, network = true): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  if (network)
    await client.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: (1.6e6 / 8) * 0.9,
      uploadThroughput: 1e5
    });
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

function styles(html: string): number {
  const names = [...readFileSync(html, 'utf8').matchAll(/_app\/immutable\/assets\/[\w.-]+\.css/g)].map((match) => match[0]);
  return [...new Set(names)].reduce((sum, name) => sum + gzipSync(readFileSync(`build/${name}`)).length, 0);
}

/**
 * Event to paint of choices answered from the rows on the page, CPU four times slower: real clicks of 80 ms, and what the browser itself tells of
 * each from the event to the frame that shows its result (Event Timing, in steps of 8 ms). A click that changes one character is the floor.
 */
async function choices(page: Page, url: string): Promise<void> {
  await throttle(page, false);
  await page.addInitScript({ content: TELL_INTERACTIONS });
  await page.goto(`${url}zh/counties/x-demo1/`, { waitUntil: 'networkidle' });
  await page.evaluate(
    `document.body.append(Object.assign(document.createElement('button'), { id: 'idle', textContent: '×', style: 'position: fixed; inset: auto 0 50% auto', onclick() { this.textContent = this.textContent === '×' ? '÷' : '×'; } }))`
  );
  const views = page.locator('section:first-of-type .views button');
  const taken: number[] = [];
  const floor: number[] = [];
  for (let round = 0; round < 6; round++)
    for (let i = 0; i < (await views.count()); i++)
      for (const [target, list] of [
        [page.locator('#idle'), floor],
        [views.nth(i), taken]
      ] as const) {
        await page.evaluate('interactions.length = 0');
        await target.click({ delay: PRESS });
        await page.waitForTimeout(250);
        const told = (await page.evaluate('Math.max(0, ...interactions)')) as number;
        if (round > 0) list.push(told);
      }
  const at = (list: readonly number[], share: number) => [...list].sort((a, b) => a - b)[Math.floor(list.length * share)] ?? 0;
  console.log(
    `\nchoice to paint, 4x CPU (13 townships x 7 years): median ${at(taken, 0.5)} ms, p95 ${at(taken, 0.95)} ms; a click that changes one character: median ${at(floor, 0.5)} ms, p95 ${at(floor, 0.95)} ms`
  );
  await page.close();
}

/** How long a finger or a button stays down, in ms. */
const PRESS = 80;

/** From each event of a click to the frame that shows its result, in ms. */
const TELL_INTERACTIONS = `
  const interactions = (window.interactions = []);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.interactionId) interactions.push(entry.duration);
  }).observe({ type: 'event', durationThreshold: 16 });
`;

/**
 * Queries in the engine and their rows over the floor of an empty round trip, taken in turns in the same run, after the engine's code has
 * been compiled in full (the first forty rounds).
 */
async function engine(page: Page, url: string): Promise<void> {
  await page.goto(`${url}zh/compare/`, { waitUntil: 'networkidle' });
  const times = (await page.evaluate(`(async () => {
    const texts = [
      'select 1 as one',
      "select place, year, value from observation where county = (select county from report group by county order by count(*) desc limit 1) and measure = 'items-disclosed'",
      "select place, year, value, rank() over (partition by year order by value desc) as place_rank from observation where measure = 'items-disclosed'"
    ];
    const taken = texts.map(() => []);
    for (let round = 0; round < 140; round++)
      for (const [i, text] of texts.entries()) {
        const began = performance.now();
        await gongkai.run({ text, values: [] });
        if (round >= 40) taken[i].push(performance.now() - began);
      }
    return taken.map((list) => list.sort((a, b) => a - b));
  })()`)) as number[][];
  const [floor = [], county = [], all = []] = times;
  const at = (list: readonly number[], share: number) => list[Math.floor(list.length * share)] ?? 0;
  const over = (list: readonly number[], share: number) => (at(list, share) - at(floor, share)).toFixed(1);
  console.log(
    `engine: floor ${at(floor, 0.5).toFixed(1)} ms (p95 ${at(floor, 0.95).toFixed(1)}); over it, a county ${over(county, 0.5)} ms (p95 ${over(county, 0.95)}), every place ranked ${over(all, 0.5)} ms (p95 ${over(all, 0.95)})`
  );
  await page.close();
}

await run();
