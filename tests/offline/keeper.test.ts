import { describe, expect, it } from 'vitest';
import { Keeper } from '../../src/lib/offline/keeper';
import { keepingOf, partsOf, standIn, storeName, titleOf } from '../../src/lib/offline/kept';

const ORIGIN = 'https://a.test';
const BASE = '/atlas';
const at = (path: string) => new URL(`${ORIGIN}${BASE}/${path}`);

/** Stores as a browser has them, as far as a keeper uses them. */
function stores() {
  const all = new Map<string, Map<string, Response>>();
  const caches = {
    open: async (name: string) => {
      const store = all.get(name) ?? new Map<string, Response>();
      all.set(name, store);
      return {
        match: async (key: string) => store.get(key)?.clone(),
        put: async (key: string, response: Response) => void store.set(key, response)
      } as unknown as Cache;
    },
    keys: async () => [...all.keys()],
    delete: async (name: string) => all.delete(name)
  };
  return { all, caches };
}

/** A site of some files, which can be cut off. */
function site(files: Record<string, string>, { caches, all } = stores()) {
  const asked: string[] = [];
  const net = { on: true };
  const keeper = new Keeper({
    origin: ORIGIN,
    base: BASE,
    version: '2',
    caches,
    fetch: async (request) => {
      const url = typeof request === 'string' ? request : request.url;
      asked.push(url.replace(`${ORIGIN}${BASE}/`, ''));
      if (!net.on) throw new TypeError('Failed to fetch');
      const file = files[new URL(url).pathname.slice(BASE.length + 1)];
      return new Response(file ?? 'none', { status: file === undefined ? 404 : 200 });
    }
  });
  const get = async (path: string, mode: RequestMode = 'cors') => {
    const work: Promise<unknown>[] = [];
    const request = { url: at(path).href, method: 'GET', mode, headers: new Headers() } as Request;
    const response = await keeper.answer(request, (more) => work.push(more));
    await Promise.all(work);
    return response;
  };
  return { keeper, get, net, asked, all };
}

describe('what is kept', () => {
  it('is pages, their rows, the engine and what has a hash in its name; no frame, no download, nothing of others', () => {
    const keeping = (url: URL) => keepingOf(url, ORIGIN, BASE);
    expect(
      ['zh/', 'en/themes/requests/?y=2024', 'zh/places/1/__data.json', 'engine/duckdb-eh.wasm.bin'].map((path) => keeping(at(path)))
    ).toEqual(Array(4).fill('fresh'));
    expect(keeping(at('_app/immutable/chunks/a.js'))).toBe('once');
    expect(
      ['embed/zh/requests/', 'v/abc/embed/zh/requests/', 'data/observation.csv', '_app/version.json', 'zh/changes.xml', ''].map((path) =>
        keeping(at(path))
      )
    ).toEqual(Array(6).fill(null));
    expect(keepingOf(new URL('https://b.test/atlas/zh/'), ORIGIN, BASE)).toBeNull();
    expect(keepingOf(new URL(`${ORIGIN}/other/zh/`), ORIGIN, BASE)).toBeNull();
  });

  it('names its scripts relative to the page', () => {
    const html = `<link href="../../_app/immutable/entry/a.js" rel="modulepreload"><script>import("../../_app/immutable/entry/a.js"), import('../../_app/immutable/b.js')</script>`;
    expect(partsOf(html, at('zh/offline/').href)).toEqual([at('_app/immutable/entry/a.js').href, at('_app/immutable/b.js').href]);
    expect(titleOf('<head><title>A &amp; B</title>')).toBe('A & B');
    expect(titleOf('<p>none</p>')).toBe('');
  });
});

describe('a keeper', () => {
  it('asks the network first, and answers with what it kept where there is none', async () => {
    const files: Record<string, string> = { 'zh/data/': 'old' };
    const { get, net } = site(files);
    await get('zh/data/?y=2024');
    files['zh/data/'] = 'new';
    expect(await (await get('zh/data/')).text()).toBe('new');
    net.on = false;
    expect(await (await get('zh/data/?y=2020')).text()).toBe('new');
  });

  it('asks once for what never changes', async () => {
    const { get, asked } = site({ '_app/immutable/a.js': 'a' });
    await get('_app/immutable/a.js');
    await get('_app/immutable/a.js');
    expect(asked).toEqual(['_app/immutable/a.js']);
  });

  it('sends a reader whose page is not kept to the page that says so, in the page’s language, and fails for anything else', async () => {
    const { get, net, keeper } = site({ 'en/offline/': 'gone', 'zh/offline/': '不在' });
    await keeper.prepare();
    net.on = false;
    const sent = await get('en/places/1/?y=2024', 'navigate');
    expect(sent.headers.get('location')).toBe(`${at('en/offline/').href}?page=%2Fatlas%2Fen%2Fplaces%2F1%2F%3Fy%3D2024`);
    expect(await (await get('en/offline/?page=x', 'navigate')).text()).toBe('gone');
    await expect(get('en/places/1/__data.json')).rejects.toThrow('Failed to fetch');
    expect(standIn(at('zh/offline/'), BASE)).toBeNull();
  });

  it('keeps a page whole with the rows that came without it, and nothing that failed', async () => {
    const page = '<title>x</title><script src="../../../_app/immutable/a.js"></script>';
    const { get, net } = site({ 'zh/places/1/': page, 'zh/places/1/__data.json': '{}', '_app/immutable/a.js': 'a' });
    await get('zh/places/1/__data.json');
    await get('zh/places/2/');
    net.on = false;
    expect(await (await get('zh/places/1/', 'navigate')).text()).toBe(page);
    expect(await (await get('_app/immutable/a.js')).text()).toBe('a');
    expect((await get('zh/places/2/', 'navigate')).status).toBe(302);
  });

  it('drops what earlier builds of this site kept, and no other site’s', async () => {
    const { all, caches } = stores();
    for (const name of [storeName(BASE, '1'), storeName(BASE, '2'), storeName('/other', '1')]) await caches.open(name);
    await site({}, { all, caches }).keeper.dropOlder();
    expect([...all.keys()]).toEqual([storeName(BASE, '2'), storeName('/other', '1')]);
  });

  it('leaves parts of files, and what is sent, to the network', () => {
    const { keeper } = site({});
    const request = (method: string, headers: Record<string, string> = {}) => ({
      method,
      url: at('zh/').href,
      headers: new Headers(headers)
    });
    expect([keeper.takes(request('GET')), keeper.takes(request('POST')), keeper.takes(request('GET', { range: 'bytes=0-9' }))]).toEqual([
      true,
      false,
      false
    ]);
  });
});
