import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const files = walk('src').filter((file) => /\.(ts|js|svelte)$/.test(file));

/** What each layer may import, beside its own folder. First matching prefix wins. */
const LAYERS: [layer: string, allowed: string[]][] = [
  ['src/lib/model', []],
  ['src/ingest/text', ['src/lib/model']],
  ['src/ingest/read', ['src/lib/model', 'src/ingest/text']],
  ['src/ingest/templates', ['src/lib/model', 'src/ingest/text']],
  ['src/ingest/narrative', ['src/lib/model', 'src/ingest/text']],
  ['src/ingest/checks', ['src/lib/model', 'src/ingest/text', 'src/ingest/narrative/statements']],
  ['src/ingest', ['src/lib/model', 'src/ingest']],
  ['src/lib/db', ['src/lib/model']],
  ['src/lib/queries', ['src/lib/model', 'src/lib/db']],
  ['src/lib/marks', []],
  ['src/lib', ['src/lib', 'src/app.css']],
  ['src/routes', ['src/lib', 'src/routes', 'src/app.css', 'src/ingest/pipeline']],
  ['src/cli', ['src/cli', 'src/ingest', 'src/lib/model', 'src/lib/db', 'src/lib/queries', 'src/lib/changes/change']],
  ['src/dev', ['src']]
];

describe('imports', () => {
  it('point the way of a datum: no layer imports one that comes after it', () => {
    const wrong = files.flatMap((file) => {
      const [layer, allowed] = LAYERS.find(([prefix]) => file.startsWith(`${prefix}/`)) ?? ['', []];
      return importsOf(file)
        .filter((target) => target.startsWith('src/') && !target.startsWith(layer) && !allowed.some((prefix) => target.startsWith(prefix)))
        .map((target) => `${file} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('of Node stay out of what runs in a browser', () => {
    const wrong = files
      .filter((file) => /^src\/(ingest|lib)\//.test(file) && !file.startsWith('src/lib/server/'))
      .filter((file) => /from ['"]node:/.test(readFileSync(file, 'utf8')));
    expect(wrong).toEqual([]);
  });

  it('of the model are zod alone', () => {
    const outside = files
      .filter((file) => file.startsWith('src/lib/model/'))
      .flatMap(importsOf)
      .filter((target) => !target.startsWith('src/lib/model') && target !== 'zod');
    expect(outside).toEqual([]);
  });
});

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, target = '']) => {
    if (target.startsWith('$lib')) return target.replace('$lib', 'src/lib');
    return target.startsWith('.') ? normalize(join(dirname(file), target)) : target;
  });
}

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path) : [relative('.', path)];
  });
}
