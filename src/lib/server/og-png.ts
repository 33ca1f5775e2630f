import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const FOLDER = '.cache/og';
/** Change it when the way of drawing changes and the SVG does not. */
const EDITION = '1';

let ready: Promise<Uint8Array[]> | null = null;

/** A picture's SVG as PNG. Pictures drawn before are taken from `.cache/og` by the hash of their SVG. */
export async function ogPng(svg: string): Promise<Uint8Array> {
  const path = join(FOLDER, `${createHash('sha256').update(`${EDITION}\n${svg}`).digest('hex').slice(0, 32)}.png`);
  if (existsSync(path)) return readFileSync(path);
  ready ??= start();
  const resvg = new Resvg(svg, { font: { fontBuffers: await ready, defaultFontFamily: 'Noto Sans SC' } });
  const image = resvg.render();
  const png = image.asPng();
  image.free();
  resvg.free();
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${path}.${process.pid}`, png);
  renameSync(`${path}.${process.pid}`, path);
  return png;
}

async function start(): Promise<Uint8Array[]> {
  const require = createRequire(import.meta.url);
  await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return ['400Regular/NotoSansSC_400Regular', '700Bold/NotoSansSC_700Bold'].map((name) =>
    readFileSync(require.resolve(`@expo-google-fonts/noto-sans-sc/${name}.ttf`))
  );
}
