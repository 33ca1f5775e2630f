import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

test.describe.configure({ mode: 'serial' });

const PORT = 4188;
const SITE = `http://localhost:${PORT}/`;
let nginx: ChildProcess | null = null;
let other: Server;

/** nginx of this machine, installed where that is ours to do; false where there is none. */
function hasNginx(): boolean {
  const runs = () => spawnSync('nginx', ['-v']).status === 0;
  if (runs()) return true;
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  spawnSync('apt-get', ['update', '-qq']);
  spawnSync('apt-get', ['install', '-y', '-qq', 'nginx-light'], { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  return runs();
}

test.beforeAll(async () => {
  test.setTimeout(180_000);
  other = createServer((_, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; frame-src ${SITE}`
    });
    response.end(
      `<!doctype html><link rel="icon" href="data:,"><title>host</title><iframe src="${SITE}embed/zh/requests-x-demo1/" sandbox="allow-scripts" title="t" width="640" height="500"></iframe><iframe id="page" src="${SITE}zh/" title="p"></iframe>`
    );
  }).listen(0, '127.0.0.1');
  await new Promise((done) => other.once('listening', done));
  if (!hasNginx()) return;
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-nginx-'));
  for (const name of ['body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']) mkdirSync(join(folder, name));
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; worker_processes 1;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
  include /etc/nginx/mime.types; access_log off; charset utf-8;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi; uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  server { listen 127.0.0.1:${PORT}; listen [::1]:${PORT}; server_name localhost; root ${resolve('build')}; include ${resolve('static/hosting/nginx.conf')}; }
}`
  );
  nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
  await expect
    .poll(
      () =>
        fetch(SITE).then(
          (response) => response.status,
          () => 0
        ),
      { timeout: 10_000 }
    )
    .toBe(200);
});

test.afterAll(() => {
  nginx?.kill();
  other.close();
});

test.beforeEach(() => {
  test.skip(nginx === null, 'nginx is not on this machine (Debian: apt-get install nginx-light)');
});

test('nginx with our headers serves pages, charts and files as they should be framed and cached', async ({ request }) => {
  const page = (await request.get(`${SITE}zh/`)).headers();
  expect(page['content-security-policy']).toContain("frame-ancestors 'self'");
  expect(page['access-control-allow-origin']).toBeUndefined();
  const embed = (await request.get(`${SITE}embed/zh/requests/`)).headers();
  expect(embed['content-security-policy']).toContain('frame-ancestors *');
  expect(embed['access-control-allow-origin']).toBe('*');
  expect(embed['content-encoding']).toBe('gzip');
  expect((await request.get(`${SITE}data/observation.csv`)).headers()['access-control-allow-origin']).toBe('*');
  expect((await request.get(`${SITE}zh/data/`)).headers()['content-security-policy']).toContain("frame-ancestors 'self'");
  expect((await request.get(`${SITE}nowhere/`)).status()).toBe(404);
  const moved = await request.get(`${SITE}zh/themes/requests?y=2025`, { maxRedirects: 0 });
  expect([moved.status(), moved.headers()['location']]).toEqual([301, '/zh/themes/requests/?y=2025']);
  const script = /_app\/immutable\/[^"]+\.js/.exec(await (await request.get(`${SITE}zh/`)).text())?.[0] ?? '';
  expect((await request.get(SITE + script)).headers()['cache-control']).toContain('immutable');
});

test('a chart lives in a sandbox on a page of another origin whose policy allows no script; the site’s own pages refuse to be framed', async ({
  page
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
  const frame = page.frameLocator('iframe[sandbox]');
  await frame.locator('svg:visible .mark').first().click();
  await expect(frame.getByRole('dialog')).toBeVisible();
  await expect(page.frameLocator('#page').locator('main#content')).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('the engine starts under our content security policy', async ({ page }) => {
  test.setTimeout(120_000);
  const blocked: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) blocked.push(message.text());
  });
  await page.goto(`${SITE}zh/compare/?t=370828111&m=items-disclosed/website`);
  await expect(page.locator('[data-engine-rows]')).not.toHaveAttribute('data-engine-rows', '0', { timeout: 90_000 });
  expect(blocked).toEqual([]);
});
