import { expect, test } from '@playwright/test';
import { watch } from './site';

test('a mark leads to its source by mouse, and the source holds its figure', async ({ page }) => {
  await page.goto('zh/themes/requests/', { waitUntil: 'networkidle' });
  await page.locator('.wide g.mark').first().click();
  const dialog = page.getByRole('dialog', { name: '出处' });
  await expect(dialog).toBeVisible();
  const value = await dialog.locator('[data-evidence-value]').first().innerText();
  const literal = await dialog.locator('[data-evidence-literal]').first().innerText();
  expect(value).not.toBe('');
  expect(literal).not.toBe('');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('a source leads to the definition of its measure, and is copied with county, version and address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('zh/counties/x-demo1/', { waitUntil: 'networkidle' });
  await page.locator('section#online .wide g.mark').first().click();
  const dialog = page.getByRole('dialog', { name: '出处' });
  await dialog.getByRole('button', { name: '复制成句' }).click();
  await expect(dialog.getByRole('button', { name: '已复制' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^（虚构数据）示例县.+线上办理率 .+。来源：.+公开图谱，数据版本 [0-9a-f]{12}，http.+\/zh\/counties\/x-demo1\/\?d=[0-9a-f]{12}$/
  );
  await dialog.getByRole('link', { name: '这个指标怎样定义' }).click();
  await expect(page).toHaveURL(/\/zh\/methods\/#m-online-handling-rate$/);
  await expect(page.locator('tr#m-online-handling-rate')).toBeVisible();
  await expect(dialog).toBeHidden();
});

test('arrows walk a chart from one tab stop, and Enter opens the source', async ({ page }) => {
  await page.goto('zh/counties/x-demo1/', { waitUntil: 'networkidle' });
  const chart = page.locator('.wide [role=application]').first();
  await chart.focus();
  await page.keyboard.press('ArrowDown');
  const first = await page.locator('.wide .now').first().innerText();
  await page.keyboard.press('End');
  const last = await page.locator('.wide .now').first().innerText();
  expect(first).toMatch(/年 .+ \d|未载明/);
  expect(last).not.toBe(first);
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: '出处' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(chart).toBeFocused();
});

test('every rendered figure of a township has a source that holds it', async ({ page }) => {
  await page.goto('zh/places/370828111/', { waitUntil: 'networkidle' });
  const buttons = page.locator('table.figures button');
  const count = await buttons.count();
  expect(count).toBeGreaterThan(20);
  const dialog = page.getByRole('dialog', { name: '出处' });
  for (let i = 0; i < count; i++) {
    const shown = (await buttons.nth(i).innerText()).replace(/[≥>%近约,]/g, '');
    await buttons.nth(i).click();
    const literal = (await dialog.locator('[data-evidence-literal]').first().innerText()).replaceAll(',', '');
    expect(shown === '0' ? /0|未|无/.test(literal) : literal.includes(shown), `${shown} in ${literal}`).toBe(true);
    await page.keyboard.press('Escape');
  }
});

test('choices go into the address, back and forward walk, reload restores', async ({ page }) => {
  const trouble = watch(page);
  await page.goto('zh/themes/disclosure/', { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: '热力' }).click();
  await expect(page).toHaveURL(/v=heatmap/);
  await page.getByRole('button', { name: '表格' }).click();
  await expect(page).toHaveURL(/v=table/);
  await page.goBack();
  await expect(page.getByRole('button', { name: '热力' })).toHaveAttribute('aria-pressed', 'true');
  await page.goForward();
  await expect(page.getByRole('button', { name: '表格' })).toHaveAttribute('aria-pressed', 'true');
  await page.reload({ waitUntil: 'networkidle' });
  await expect(page.getByRole('button', { name: '表格' })).toHaveAttribute('aria-pressed', 'true');
  expect(trouble).toEqual([]);
});

test('the search on the home page finds a township by initials', async ({ page }) => {
  await page.goto('zh/', { waitUntil: 'networkidle' });
  await page.getByRole('searchbox').fill('bjz');
  await page.getByRole('link', { name: '卜集镇' }).first().click();
  await expect(page.locator('h1')).toHaveText('卜集镇');
});

test('invented data is marked on every chart of the demonstration', async ({ page }) => {
  await page.goto('zh/counties/x-demo1/');
  const charts = page.locator('figure[data-chart]');
  const count = await charts.count();
  expect(count).toBeGreaterThan(3);
  for (let i = 0; i < count; i++) await expect(charts.nth(i)).toContainText('虚构数据');
  await page.goto('zh/');
  await expect(page.locator('main')).not.toContainText('示例县');
});

test('a township prints with all its notes', async ({ page }) => {
  await page.goto('zh/places/370828111/', { waitUntil: 'networkidle' });
  await page.emulateMedia({ media: 'print' });
  const references = await page.locator('table.figures a[href^="#note-"]').allInnerTexts();
  for (const reference of new Set(references)) await expect(page.locator(`#note-${reference.replace(/\D/g, '')}`)).toBeVisible();
  await expect(page.locator('header')).toBeHidden();
});

test('a township prints on one A4 page, in both languages, however much it has to tell', async ({ page }) => {
  for (const path of [
    'zh/places/370828111/',
    'en/places/370828111/',
    'zh/places/x-demo1-qingxi/',
    'en/places/x-demo1-qingxi/',
    'en/places/x-demo1-qingquan/'
  ]) {
    await page.goto(path, { waitUntil: 'networkidle' });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), path).toHaveLength(1);
  }
});

test('the outcomes of table 3 open to their rows, and a blank is no 0', async ({ page }) => {
  await page.goto('zh/counties/x-demo1/', { waitUntil: 'networkidle' });
  const table = page.locator('section#requests details:not(.download)');
  await table.locator('summary').click();
  const rows = await table.locator('tbody tr').count();
  expect(rows).toBe(6 + 8 + 3 + 5 + 3 + 1);
  await expect(table.locator('tbody th').nth(3)).toHaveText('1.属于国家秘密');
  const blanks = await table.locator('td', { hasText: '空白' }).count();
  expect(blanks).toBeGreaterThan(0);
  await table.locator('button').first().click();
  await expect(page.getByRole('dialog', { name: '出处' })).toContainText('表3');
});

test('the code printed on a picture leads from the search back to its chart', async ({ page }) => {
  await page.goto('zh/', { waitUntil: 'networkidle' });
  await page.getByRole('searchbox').fill('dx-demo1-2023-30');
  await page.getByRole('link', { name: /网站公开条数 · 2023 · 热力/ }).click();
  await expect(page).toHaveURL(/counties\/x-demo1\/\?dc\.y=2023&dc\.m=items-disclosed\/website&dc\.v=heatmap#disclosure$/);
  await expect(page.locator('section#disclosure').getByRole('button', { name: '热力' })).toHaveAttribute('aria-pressed', 'true');
});

test('a press lays out the next drawing unseen; the click shows it, and a press that is no click leaves the first', async ({ page }) => {
  const trouble = watch(page);
  await page.goto('zh/counties/x-demo1/', { waitUntil: 'networkidle' });
  const section = page.locator('#disclosure');
  const ahead = section.locator('svg > [data-ahead]');
  const shown = () => section.locator('svg[role="img"] > g:not([data-ahead])').first().textContent();
  const before = await shown();
  const button = section.getByRole('button', { name: '历年' });
  await button.hover();
  await page.mouse.down();
  await expect(ahead).toHaveCount(1);
  await expect(ahead).toHaveCSS('opacity', '0');
  await page.mouse.move(0, 400);
  await page.mouse.up();
  expect(await shown()).toBe(before);
  await button.hover();
  await page.mouse.down();
  await expect(ahead).toHaveCount(1);
  await page.mouse.up();
  await expect(ahead).toHaveCount(0);
  expect(await shown()).not.toBe(before);
  await section.locator('.mark').last().hover();
  await expect(section.locator('path.trace')).toHaveCount(1);
  await section.locator('.mark').last().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(trouble).toEqual([]);
});

test('controls keep their place when views are changed', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('zh/themes/disclosure/', { waitUntil: 'networkidle' });
  const place = async () => (await page.locator('.views').boundingBox())?.y;
  const first = await place();
  for (const view of ['历年', '热力', '表格', '排序']) {
    await page.getByRole('button', { name: view }).click();
    expect(await place()).toBe(first);
  }
});
