/** The app as one file, which `vite.single.config.ts` puts in the place of `asFolder.ts`: its worker is inside it. */
import InsideWorker from './worker.ts?worker&inline';

export const makeWorker = () => new InsideWorker();

/** A page that was opened as a file has none. */
export const serviceWorker: string = '';
