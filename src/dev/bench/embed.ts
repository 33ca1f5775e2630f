import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findChromium } from '../chromium.js';
import { serve } from '../serve.js';

/** The most a framed chart of a dozen townships may move, in bytes as they cross the line. */
const LIMIT = 45_000;

/** Framed charts in a real Chromium on a page of another origin: bytes moved, requests after the HTML, and the shift that the host page sees. True when all are within their limits. */
export async function run(): Promise<boolean> {
  const executablePath = await findChromium();
  if (!executablePath) {
    console.log('No Chromium; set CHROMIUM_PATH. Nothing was measured.');
    return true;
  }
  const site = await serve({ folder: 'build', port: 4191, base: '/atlas', gzip: true });
  const { version } = JSON.parse(readFileSync('build/data/manifest.json', 'utf8')) as { version: string };
  let body = '';
  const host = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(body)).listen(0, '127.0.0.1');
  const browser = await chromium.launch({ executablePath, args: ['--disable-gpu', '--disable-background-networking', '--no-first-run'] });
  let fine = true;
  try {
    console.log('chart                                   KB    requests after the HTML   shift in the host');
    for (const chart of [
      'embed/zh/requests-x-demo1/',
      'embed/en/requests-x-demo1/',
      'embed/zh/disclosure-x-demo1/?v=heatmap',
      'embed/zh/requests/',
      'embed/zh/online/',
      `v/${version}/embed/zh/requests-x-demo1/`
    ]) {
      const answer = JSON.parse(readFileSync(`build/${/embed\/(zh|en)\/[^/]+\//.exec(chart)?.[0] ?? ''}oembed.json`, 'utf8')) as {
        height: number;
      };
      body = `<!doctype html><link rel="icon" href="data:,"><p>before</p><iframe src="${site.url}${chart}" sandbox="allow-scripts" width="640" height="${answer.height}" style="border:0"></iframe><p>after</p>
<script>shift=0;new PerformanceObserver(l=>{for(const e of l.getEntries())shift+=e.value}).observe({type:'layout-shift',buffered:true})</script>`;
      const page = await browser.newPage({ viewport: { width: 800, height: 900 } });
      const moved: { url: string; bytes: number }[] = [];
      page.on('requestfinished', (request) => {
        if (!request.url().startsWith(site.url)) return;
        void request.sizes().then((sizes) => moved.push({ url: request.url(), bytes: sizes.responseBodySize + sizes.responseHeadersSize }));
      });
      await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`, { waitUntil: 'networkidle' });
      await page.waitForTimeout(300);
      const bytes = moved.reduce((sum, item) => sum + item.bytes, 0);
      const shift = (await page.evaluate('shift')) as number;
      const after = moved.length - 1;
      const within = bytes <= LIMIT && after <= 1 && shift <= 0.001;
      fine &&= within;
      console.log(
        `${chart.padEnd(38)} ${(bytes / 1000).toFixed(1).padStart(5)} ${String(after).padStart(16)} ${shift.toFixed(4).padStart(24)}${within ? '' : '   over the limit'}`
      );
      await page.close();
    }
  } finally {
    await browser.close();
    host.close();
    await site.close();
  }
  return fine;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = (await run()) ? 0 : 1;
