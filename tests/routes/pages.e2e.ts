import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { PAGES, SITE_HOST, watch } from './site';

for (const lang of ['zh', 'en'])
  for (const path of PAGES)
    test(`${lang}/${path} opens cleanly, asks nobody else, and axe finds nothing`, async ({ page }) => {
      const trouble = watch(page);
      await page.goto(`${lang}/${path}`, { waitUntil: 'networkidle' });
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.locator('html')).toHaveAttribute('lang', lang === 'zh' ? 'zh-CN' : 'en');
      expect(trouble).toEqual([]);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const path of ['', 'themes/disclosure/', 'themes/requests/', 'counties/x-demo1/', 'places/x-demo1-qingxi/'])
    test(`zh/${path} shows its charts and tables`, async ({ page }) => {
      await page.goto(`zh/${path}`);
      await expect(page.locator('figure[data-chart] :is(.wide, .screen) svg').first()).toBeVisible();
      expect(await page.locator('figure[data-chart] :is(.wide, .screen) svg g.mark').count()).toBeGreaterThan(0);
    });

  test('a page says its language, leads to the other from any path, and shows no control that is dead', async ({ page }) => {
    await page.goto('zh/places/370828111/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/atlas\/en\/places\/370828111\/$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.goto('zh/themes/disclosure/');
    await expect(page.locator('select:visible, main button:visible')).toHaveCount(0);
  });
});

test('an address with a code that a place had before leads to its page', async ({ page }) => {
  await page.goto('zh/places/x-442000-gangkouzhen/');
  await expect(page).toHaveURL(/\/zh\/places\/442000108\/$/);
  await expect(page.locator('h1')).toContainText('港口镇');
});

test('the root sends a reader to the right language', async ({ browser }) => {
  for (const [locale, path] of [
    ['zh-CN', '/atlas/zh/'],
    ['en-GB', '/atlas/en/']
  ] as const) {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    await page.goto(`http://${SITE_HOST}/atlas/`);
    await page.waitForURL(`**${path}`);
    await context.close();
  }
});

for (const width of [390, 1280])
  test(`no page is wider than a screen of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    for (const lang of ['zh', 'en'])
      for (const path of PAGES) {
        await page.goto(`${lang}/${path}`);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${lang}/${path}`).toBeLessThanOrEqual(width);
      }
  });
