import { expect, test } from '@playwright/test';
import { PAGES } from './site';

for (const lang of ['zh', 'en'])
  for (const path of PAGES)
    test(`${lang}/${path} says in its head what it is, with a picture that exists`, async ({ page, request }) => {
      await page.goto(`${lang}/${path}`);
      const content = (property: string) => page.locator(`meta[property="og:${property}"]`).getAttribute('content');
      expect(await content('title')).toBe(await page.title());
      expect((await content('description'))?.length).toBeGreaterThan(8);
      expect(await content('locale')).toBe(lang === 'zh' ? 'zh_CN' : 'en_GB');
      const picture = new URL((await content('image')) ?? '', page.url());
      expect(picture.pathname).toContain(`/atlas/og/${lang}/`);
      const got = await request.get(picture.href);
      const png = await got.body();
      expect([got.status(), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([200, 1200, 630]);
      for (const href of await page
        .locator('link[type="application/atom+xml"]')
        .evaluateAll((all: HTMLLinkElement[]) => all.map((link) => link.href))) {
        const feed = await request.get(href);
        expect([feed.status(), (await feed.text()).slice(0, 38)]).toEqual([200, '<?xml version="1.0" encoding="utf-8"?>']);
      }
    });

test('every feed and the sitemap are well formed, and their links lead to pages', async ({ page, request }) => {
  await page.goto('zh/places/370828111/');
  for (const path of ['zh/places/370828111/changes.xml', 'en/changes.xml', 'sitemap.xml']) {
    const response = await request.get(path);
    const text = await response.text();
    const { broken, links } = await page.evaluate((xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      return {
        broken: parsed.querySelector('parsererror')?.textContent ?? null,
        links: [...parsed.querySelectorAll('link')].map((link) => link.getAttribute('href') ?? '')
      };
    }, text);
    expect(broken).toBeNull();
    if (path !== 'sitemap.xml')
      for (const link of links.slice(0, 3)) expect((await request.get(new URL(link, response.url()).href)).status(), link).toBe(200);
  }
  expect((await request.get('robots.txt')).status()).toBe(200);
});

test('the data page describes the dataset to search engines, and the addresses hold', async ({ page, request }) => {
  await page.goto('zh/data/');
  const dataset = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '') as {
    '@type': string;
    distribution: { contentUrl: string; contentSize: string }[];
  };
  expect(dataset['@type']).toBe('Dataset');
  for (const file of dataset.distribution) {
    const response = await request.head(new URL(file.contentUrl, page.url()).href);
    expect([response.status(), `${response.headers()['content-length']} B`], file.contentUrl).toEqual([200, file.contentSize]);
  }
});
