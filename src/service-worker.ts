/// <reference lib="webworker" />
import { Keeper } from './lib/offline/keeper';

/** Another for every build, so that a new one is taken up and what the old one kept is dropped. */
declare const SITE_BUILD: string;

const worker = self as unknown as ServiceWorkerGlobalScope;
const keeper = new Keeper({
  origin: worker.location.origin,
  base: worker.location.pathname.replace(/\/[^/]*$/, ''),
  version: SITE_BUILD,
  caches,
  fetch: (request) => fetch(request)
});

worker.addEventListener('install', (event) => {
  event.waitUntil(keeper.prepare().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(begin());
});

worker.addEventListener('fetch', (event) => {
  if (keeper.takes(event.request)) event.respondWith(keeper.answer(event.request, (work) => event.waitUntil(work.catch(() => undefined))));
});

/** Takes over the pages that are open, and keeps them: they came before there was anyone to keep them. */
async function begin(): Promise<void> {
  await keeper.dropOlder();
  await worker.clients.claim();
  const open = await worker.clients.matchAll({ type: 'window' });
  await Promise.allSettled(open.filter(({ url }) => keeper.takes(new Request(url))).map(({ url }) => keeper.keepPage(url)));
}
