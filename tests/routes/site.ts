import type { Page } from '@playwright/test';

/** The host the site under test is served from. */
export const SITE_HOST = `localhost:${process.env.E2E_PORT ?? '4180'}`;

/** What went wrong on a page: console errors, failed requests, and requests to any other origin. */
export function watch(page: Page): string[] {
  const trouble: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!['blob:', 'data:'].includes(url.protocol) && url.host !== SITE_HOST) trouble.push(`foreign: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()}: ${response.url()}`);
  });
  return trouble;
}

/** One page of every kind; both languages are tried. */
export const PAGES = [
  '',
  'themes/disclosure/',
  'themes/requests/',
  'themes/online/',
  'themes/satisfaction/',
  'themes/disputes/',
  'counties/',
  'counties/370828/',
  'counties/x-demo1/',
  'places/370828111/',
  'compare/',
  'methods/',
  'data/',
  'embedding/',
  'offline/'
];
