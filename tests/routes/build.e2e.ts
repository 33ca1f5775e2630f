import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

/** Namespaces and pages that messages point people to; nothing is fetched from them. */
const NAMED = /^https?:\/\/(www\.w3\.org|svelte\.dev|github\.com|creativecommons\.org|purl\.org|example\.org)$/;

function* files(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* files(path);
    else yield path;
  }
}

test('no file of the built site names a foreign host to fetch from', () => {
  const wrong: string[] = [];
  for (const path of files('build')) {
    if (/\.(js|css)$/.test(path))
      for (const [host] of readFileSync(path, 'utf8').matchAll(/https?:\/\/[a-z0-9.-]+\.[a-z]+/g))
        if (!NAMED.test(host)) wrong.push(`${path}: ${host}`);
    if (path.endsWith('.html'))
      for (const [tag] of readFileSync(path, 'utf8').matchAll(
        /<(?:script|img|iframe|source|video|audio|embed|object)\b[^>]*\b(?:src|data)="https?:[^>]*>|<link\b(?![^>]*\brel="(?:alternate|canonical)")[^>]*\bhref="https?:[^>]*>|url\(["']?https?:/g
      ))
        wrong.push(`${path}: ${tag}`);
  }
  expect(wrong).toEqual([]);
});

test('no page shows a mobile number, a telephone number or a mail address', () => {
  const wrong: string[] = [];
  for (const path of files('build')) {
    if (!path.endsWith('.html')) continue;
    const text = readFileSync(path, 'utf8')
      .replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>/g, ' ')
      .replace(/https?:\/\/[^\s"'<]+/g, ' ')
      .replace(/<[^>]+>/g, ' ');
    const found = /(?<![\d.])1[3-9]\d{9}(?!\d)|(?<!\d)0\d{2,3}-\d{7,8}(?!\d)|[\w.-]+@[\w-]+\.[a-z]{2,}/.exec(text);
    if (found) wrong.push(`${path}: ${found[0]}`);
  }
  expect(wrong).toEqual([]);
});
