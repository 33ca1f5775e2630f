import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8'
};

/**
 * The path of a request as it is on disk, or null where its escapes say nothing.
 * @param {string} url
 */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
}

/**
 * Serves a folder as a plain static host would, with `gzip` as one that compresses text, under `base` ("" or "/some/path"). Takes the next free port if `port` is taken.
 * @param {{ folder: string, port?: number, base?: string, headers?: Record<string, string>, gzip?: boolean }} options
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ folder, port = 4173, base = '', headers = {}, gzip = false }) {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/');
    if (path === null) return void response.writeHead(400).end();
    if (base && !path.startsWith(`${base}/`)) return void response.writeHead(404).end();
    let file = normalize(join(root, path.slice(base.length)));
    if (file !== root && !file.startsWith(root + sep)) return void response.writeHead(403).end();
    if (existsSync(file) && statSync(file).isDirectory()) {
      if (!path.endsWith('/'))
        return void response.writeHead(301, { location: `${path}/${new URL(request.url ?? '/', 'http://localhost').search}` }).end();
      file = join(file, 'index.html');
    }
    const found = existsSync(file);
    if (!found) file = join(root, '404.html');
    if (!existsSync(file)) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('404');
    if (gzip && /\.(html|js|css|json|svg|csv|xml)$/.test(file) && request.headers['accept-encoding']?.includes('gzip')) {
      const packed = gzipSync(readFileSync(file));
      response.writeHead(found ? 200 : 404, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'content-encoding': 'gzip',
        'content-length': packed.length,
        ...headers
      });
      return void response.end(packed);
    }
    response.writeHead(found ? 200 : 404, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-length': statSync(file).size,
      ...headers
    });
    if (request.method === 'HEAD') return void response.end();
    createReadStream(file).pipe(response);
  });
  const listening = await new Promise((done, fail) => {
    let at = port;
    server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' && at < port + 50) server.listen(++at);
      else fail(error);
    });
    server.on('listening', () => done(server.address()));
    server.listen(at);
  });
  const url = `http://localhost:${typeof listening === 'object' && listening ? listening.port : port}${base}/`;
  return { url, close: () => new Promise((done) => server.close(() => done())) };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { url } = await serve({
    folder: process.argv[2] ?? 'build',
    port: Number(process.env.PORT ?? 4173),
    base: process.env.BASE_PATH ?? ''
  });
  console.log(url);
}
