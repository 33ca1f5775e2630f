import { expect, test } from '@playwright/test';

// The invented county has every kind of figure and is the same at every build. What a screen reader is told of each chart and of its
// table is kept beside this file; to renew it, run with --update-snapshots and read the difference.
test.use({ viewport: { width: 1280, height: 900 } });

const VIEWS = ['ranking', 'time', 'multiples', 'heatmap', 'slope', 'distribution'] as const;

for (const lang of ['zh', 'en'] as const) {
  test(`each theme's chart and table are told in ${lang}`, async ({ page }) => {
    await page.goto(`${lang}/counties/x-demo1/`, { waitUntil: 'networkidle' });
    for (const theme of ['disclosure', 'requests', 'online', 'satisfaction', 'disputes']) {
      const section = page.locator(`section#${theme}`);
      await section.scrollIntoViewIfNeeded();
      await section.locator('details:not(.download) > summary').first().click();
      await expect(section.locator('figure')).toMatchAriaSnapshot({ name: `${theme}.${lang}.aria.yml` });
      await expect(section.locator('table').first()).toMatchAriaSnapshot({ name: `${theme}-table.${lang}.aria.yml` });
    }
  });
}

for (const view of VIEWS)
  test(`the view ${view} is told`, async ({ page }) => {
    await page.goto(`zh/counties/x-demo1/?dc.v=${view}`, { waitUntil: 'networkidle' });
    await expect(page.locator('section#disclosure figure')).toMatchAriaSnapshot({ name: `view-${view}.zh.aria.yml` });
  });
