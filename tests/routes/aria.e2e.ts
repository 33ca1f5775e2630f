import { expect, test, type Page } from '@playwright/test';
import { countyPrefix, THEMES } from '../../src/lib/themes';

// The invented county has every kind of figure and is the same at every build. What a screen reader is told of each chart and of its
// table is kept beside this file; to renew it, run with --update-snapshots and read the difference.
test.use({ viewport: { width: 1280, height: 900 } });

/** A theme's part of the invented county's page, without the data version, which changes with every correction. */
async function part(page: Page, lang: string, theme: (typeof THEMES)[number], query = '') {
  await page.goto(`${lang}/counties/x-demo1/${query}`, { waitUntil: 'networkidle' });
  const section = page.locator(`section#${theme}`);
  await section.scrollIntoViewIfNeeded();
  await section
    .locator('figure p')
    .filter({ hasText: /数据版本|Data version/ })
    .evaluateAll((notes) => notes.forEach((note) => note.remove()));
  return section;
}

for (const theme of THEMES)
  for (const lang of ['zh', 'en'] as const)
    test(`the chart and the table of ${theme} are told in ${lang}`, async ({ page }) => {
      const section = await part(page, lang, theme);
      await expect(section.locator('figure')).toMatchAriaSnapshot({ name: `${theme}-${lang}.aria.yml` });
      await section.locator('details:not(.download) > summary').first().click();
      await expect(section.locator('table').first()).toMatchAriaSnapshot({ name: `${theme}-table-${lang}.aria.yml` });
    });

for (const view of ['time', 'multiples', 'heatmap', 'slope', 'distribution'])
  test(`the view ${view} is told`, async ({ page }) => {
    const section = await part(page, 'zh', 'disclosure', `?${countyPrefix('disclosure')}v=${view}`);
    await expect(section.locator('figure')).toMatchAriaSnapshot({ name: `view-${view}-zh.aria.yml` });
  });
