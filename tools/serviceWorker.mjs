/**
 * What the browser keeps of the served app, so that it opens without a network. `tools/offline.mjs` builds it with the
 * names of all files ahead of it. A new version waits until the page says that it may take over; files of the version
 * before it are kept for pages that are still open.
 */

/** @typedef {Event & { waitUntil: (done: Promise<unknown>) => void }} LastingEvent */
/** @typedef {Event & { request: Request, respondWith: (response: Promise<Response>) => void }} FetchEvent */
/** @typedef {EventTarget & { location: Location, skipWaiting: () => Promise<void> }} ServiceWorkerScope */

/** @typedef {{ version: string, files: string[] }} Kept what `tools/offline.mjs` puts ahead of this file */

const PREFIX = 'esp-cost-planner ';
const worker = /** @type {ServiceWorkerScope & { kept: Kept }} */ (/** @type {unknown} */ (self));
const { version, files } = worker.kept;
const page = new URL('./', worker.location.href).href;

worker.addEventListener('install', (event) => {
  const requests = files.map((file) => new Request(file, { cache: 'no-cache' }));
  const kept = caches.open(PREFIX + version).then((cache) => cache.addAll(requests));
  /** @type {LastingEvent} */ (event).waitUntil(kept);
});

worker.addEventListener('activate', (event) => {
  /** @type {LastingEvent} */ (event).waitUntil(dropOldVersions());
});

worker.addEventListener('message', (event) => {
  if (/** @type {MessageEvent} */ (event).data === 'take-over') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
  const { request, respondWith } = /** @type {FetchEvent} */ (event);
  if (request.method !== 'GET' || !request.url.startsWith(page)) return;
  respondWith.call(event, keptOrFetched(request));
});

/** All but this version and the one before it. */
async function dropOldVersions() {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== PREFIX + version);
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)));
}

/**
 * @param {Request} request
 * @returns {Promise<Response>}
 */
async function keptOrFetched(request) {
  const cache = await caches.open(PREFIX + version);
  // It is the same file, whatever asks for it and from where.
  const options = { ignoreSearch: true, ignoreVary: true };
  const kept = (await cache.match(request, options)) ?? (await caches.match(request, options));
  return kept ?? fetch(request);
}
