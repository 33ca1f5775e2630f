import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('the icon is a bitmap: Chromium reads it anew at every change of the address, and draws an SVG each time', () => {
  const links = readFileSync('src/app.html', 'utf8').match(/<link rel="icon"[^>]*>/g) ?? [];
  expect(links).toHaveLength(1);
  expect(links[0]).toContain('type="image/png"');
  expect(readFileSync('static/favicon.png').subarray(1, 4).toString()).toBe('PNG');
});
