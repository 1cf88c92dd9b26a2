/** The app as a folder that a host serves: its worker and its service worker are files beside the page. */

export const makeWorker = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** Keeps the app for when there is no network; `tools/serviceWorker.mjs` writes it. '' where there is none. */
export const serviceWorker: string = import.meta.env.PROD ? './service-worker.js' : '';
