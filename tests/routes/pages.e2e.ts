import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
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
    for (const path of ['zh/themes/disclosure/', 'zh/places/370828111/']) {
      await page.goto(path);
      await expect(page.locator('select:visible, main button:not(.plain):visible, .scripted:visible')).toHaveCount(0);
    }
  });
});

test('a frame without JavaScript says that choices in its address need it', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`http://${SITE_HOST}/atlas/embed/en/disclosure/?v=time`);
  await expect(page.locator('noscript p')).toContainText('choices in its address need it');
  await page.close();
});

for (const [lang, width] of [
  ['en', 320],
  ['zh', 320],
  ['en', 390]
] as const)
  test(`every link of the header is on a screen of ${width} px in ${lang}, and nothing of it is cut`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`${lang}/themes/requests/`);
    for (const link of await page.locator('header :is(a, button)').all()) {
      const box = await link.boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= width && box.y >= 0 && box.y + box.height <= 844, await link.innerText()).toBe(true);
    }
  });

test('text follows the size that a reader has set for the browser', async ({ page }) => {
  await page.goto('zh/places/370828111/');
  const sizes = () =>
    page.evaluate(() =>
      ['h1', 'main p', 'table', 'footer p', 'header', 'button'].map((found) =>
        Number.parseFloat(getComputedStyle(document.querySelector(found) as Element).fontSize)
      )
    );
  const usual = await sizes();
  expect(usual).toEqual([37, 13, 15, 13, 15, 15]);
  await page.addStyleTag({ content: ':root { font-size: 20px }' });
  expect(await sizes()).toEqual(usual.map((size) => size * 1.25));
});

test('a pressed button is told apart where the system sets the colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('zh/themes/disclosure/', { waitUntil: 'networkidle' });
  const ground = (pressed: boolean) =>
    page
      .locator(`.views button[aria-pressed="${pressed}"]`)
      .first()
      .evaluate((button) => getComputedStyle(button).backgroundColor);
  expect(await ground(true)).not.toBe(await ground(false));
});

test.describe('on a dark phone', () => {
  test.use({ colorScheme: 'dark', viewport: { width: 390, height: 844 } });
  const found = async (page: Page) =>
    (await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()).violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html}`
    );
  for (const path of ['counties/x-demo1/', 'methods/', 'embedding/', 'themes/disclosure/'])
    test(`axe finds nothing on en/${path}`, async ({ page }) => {
      await page.goto(`en/${path}`, { waitUntil: 'networkidle' });
      expect(await found(page)).toEqual([]);
    });

  test('axe finds nothing while a chart is shared', async ({ page }) => {
    await page.goto('en/themes/disclosure/', { waitUntil: 'networkidle' });
    await page.locator('[data-share]').first().click();
    await page.frameLocator('iframe[data-preview]').locator('h1').waitFor();
    expect(await found(page)).toEqual([]);
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

for (const width of [320, 390, 1280])
  test(`no page is wider than a screen of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    for (const lang of ['zh', 'en'])
      for (const path of PAGES) {
        await page.goto(`${lang}/${path}`);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${lang}/${path}`).toBeLessThanOrEqual(width);
      }
  });

test('what an address asks for and the page cannot show is told, with what is shown instead', async ({ page }) => {
  await page.goto('zh/themes/satisfaction/?v=bogus&c=999999&d=zzz&y=20', { waitUntil: 'networkidle' });
  for (const sentence of [
    '没有收录 20 年的报告；下图是 2025 年。',
    '没有名为“bogus”的看法；下图是“排序”。',
    '没有代码为 999999 的县区；下图是“全国载明者”。',
    '没有发布过名为“zzz”的数据版本'
  ])
    await expect(page.getByText(sentence)).toBeVisible();
  await page.goto('en/compare/?c=999999&d=bbbbbbbbbbbb', { waitUntil: 'networkidle' });
  await expect(page.getByText('the county 999999 of the address is not used')).toBeVisible();
  await expect(page.getByText('No data version called “bbbbbbbbbbbb” was ever released')).toBeVisible();
  await page.goto('zh/places/x-demo1-bailu/?y=1999', { waitUntil: 'networkidle' });
  await expect(page.getByText('没有收录该镇街 1999 年的报告')).toBeVisible();
});
