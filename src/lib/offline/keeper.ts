import { keepingOf, keyOf, partsOf, standIn, storeName } from './kept';

/** Where files come from and are kept: a service worker's own, or a test's. */
export interface Surroundings {
  origin: string;
  /** "" or "/some/path". */
  base: string;
  version: string;
  caches: Pick<CacheStorage, 'open' | 'keys' | 'delete'>;
  fetch: (request: Request | string) => Promise<Response>;
}

/**
 * Keeps what a reader has opened on the device, and answers with it where the network does not. Nothing is fetched ahead but the page
 * that stands for those that are not kept, in both languages.
 */
export class Keeper {
  constructor(readonly at: Surroundings) {}

  /** Fetches the pages that stand for others, before there is a need for them. */
  async prepare(): Promise<void> {
    await Promise.all(['zh', 'en'].map((lang) => this.keepPage(`${this.at.origin}${this.at.base}/${lang}/offline/`)));
  }

  /** Drops what earlier builds kept, whose pages and scripts do not go with this one's. */
  async dropOlder(): Promise<void> {
    const { caches, base, version } = this.at;
    const older = (await caches.keys()).filter((name) => name.startsWith(storeName(base)) && name !== storeName(base, version));
    await Promise.all(older.map((name) => caches.delete(name)));
  }

  /** Whether the keeper answers a request; others go to the network as if it were not there. */
  takes(request: Pick<Request, 'method' | 'url' | 'headers'>): boolean {
    const { origin, base } = this.at;
    return request.method === 'GET' && !request.headers.has('range') && keepingOf(new URL(request.url), origin, base) !== null;
  }

  /** The answer to a request that it takes. `later` is told of work that may go on behind the answer. */
  async answer(request: Request, later: (work: Promise<unknown>) => void): Promise<Response> {
    const { origin, base } = this.at;
    const url = new URL(request.url);
    const store = await this.store();
    if (keepingOf(url, origin, base) === 'once') {
      const kept = await store.match(keyOf(url));
      if (kept) return kept;
    }
    try {
      const response = await this.at.fetch(request);
      if (isWhole(response)) later(this.keep(url, response.clone()));
      return response;
    } catch (error) {
      const kept = await store.match(keyOf(url));
      if (kept) return kept;
      const instead = request.mode === 'navigate' ? standIn(url, base) : null;
      if (instead) return Response.redirect(instead);
      throw error;
    }
  }

  /** Keeps a page with the scripts and styles it names, so that it opens by itself. */
  async keepPage(address: string): Promise<void> {
    const store = await this.store();
    const response = await this.at.fetch(address);
    if (!isWhole(response)) return;
    const html = await response.clone().text();
    await Promise.all(
      partsOf(html, address).map(async (part) => {
        if (await store.match(part)) return;
        const file = await this.at.fetch(part);
        if (isWhole(file)) await store.put(part, file);
      })
    );
    await store.put(keyOf(new URL(address)), response);
  }

  private async keep(url: URL, response: Response): Promise<void> {
    const store = await this.store();
    await store.put(keyOf(url), response);
    // Rows that came without their page: the page is kept too, so that it can be opened anew.
    if (!url.pathname.endsWith('/__data.json')) return;
    const page = keyOf(url).replace(/__data\.json$/, '');
    if (!(await store.match(page))) await this.keepPage(page);
  }

  private store(): Promise<Cache> {
    return this.at.caches.open(storeName(this.at.base, this.at.version));
  }
}

/** Whether an answer is a file of ours, whole. */
function isWhole(response: Response): boolean {
  return response.status === 200 && !response.redirected && (response.type === 'basic' || response.type === 'default');
}
