import { expect, test, type Page } from '@playwright/test';

test.use({ serviceWorkers: 'allow' });

/** Opens a page and waits until the device keeps it. */
async function openKept(page: Page, path: string) {
  await page.goto(path, { waitUntil: 'networkidle' });
  const isKept = () =>
    page.evaluate(async () => {
      for (const name of await caches.keys()) if (await (await caches.open(name)).match(location.origin + location.pathname)) return true;
      return false;
    });
  await expect.poll(isKept, { timeout: 20_000 }).toBe(true);
}

test('without a network a page that was opened opens again, and one that was not says so under the site’s header', async ({
  page,
  context
}) => {
  await openKept(page, 'zh/themes/disclosure/');
  await openKept(page, 'zh/');
  await context.setOffline(true);
  await page.goto('zh/themes/disclosure/');
  await expect(page.locator('h1')).toHaveText('各镇街一年主动公开了多少条信息？');
  await page.getByRole('button', { name: '热力' }).click();
  await expect(page).toHaveURL(/v=heatmap/);

  await page.goto('zh/methods/?x=1');
  await expect(page.locator('h1')).toHaveText('这一页不在这台设备上');
  await expect(page.locator('header').getByRole('link', { name: '找乡镇' })).toBeVisible();
  await expect(page.getByRole('link', { name: '再试一次' })).toHaveAttribute('href', '/atlas/zh/methods/?x=1');
  await expect(page.locator('main ul a')).toHaveCount(2);
  await page.locator('main ul a').last().click();
  await expect(page.locator('h1')).toHaveText('各镇街一年主动公开了多少条信息？');
  await context.setOffline(false);
});

test('a tap on a page that cannot be fetched keeps the header, in both languages, with a way back', async ({ page, context }) => {
  for (const [lang, title, back] of [
    ['zh', '这一页不在这台设备上', '回到上一页'],
    ['en', 'This page is not on this device', 'Back to the page before']
  ] as const) {
    await openKept(page, `${lang}/counties/370828/`);
    await context.setOffline(true);
    await page.locator('.towns a').first().click();
    await expect(page.locator('h1')).toHaveText(title);
    await expect(page.locator('header nav a')).toHaveCount(5);
    await page.getByRole('button', { name: back }).click();
    await expect(page).toHaveURL(/counties\/370828\/$/);
    await expect(page.locator('figure[data-chart]').first()).toBeVisible();
    await context.setOffline(false);
  }
});

test('a browser that keeps nothing shows the header too', async ({ browser }) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto('zh/counties/370828/', { waitUntil: 'networkidle' });
  await context.setOffline(true);
  await page.locator('header').getByRole('link', { name: '找乡镇' }).click();
  await expect(page.locator('h1')).toHaveText('这一页不在这台设备上', { timeout: 20_000 });
  await expect(page.locator('header nav a')).toHaveCount(5);
  await context.close();
});
