import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

// Some hosts refuse files over 25 MB and some do not compress, so the engine ships gzip'd under a neutral name; the page inflates it.
const folder = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'));
mkdirSync('static/engine', { recursive: true });
for (const bundle of ['eh', 'mvp']) {
  const source = readFileSync(join(folder, `duckdb-${bundle}.wasm`));
  const hash = createHash('sha256').update(source).digest('hex');
  const target = `static/engine/duckdb-${bundle}.wasm.bin`;
  const stamp = `${target}.sha256`;
  if (existsSync(target) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) continue;
  writeFileSync(target, gzipSync(source, { level: 7 }));
  writeFileSync(stamp, hash);
}
