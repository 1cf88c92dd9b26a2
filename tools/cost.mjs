/** `npm run --silent cost -- …`: makes sure that the command line is built, then runs it in this very process. */
import './nodeVersion.mjs';
import { pathToFileURL } from 'node:url';
import { buildCommandLineIfStale } from './buildCommandLine.mjs';

/** Apart from the command line's own 1 (faults in the pack) and 2 (a wrong call). */
const NOT_BUILT = 3;

const built = await buildCommandLineIfStale();
if (built === undefined) {
  console.error('The command line could not be built; the reason stands above.');
  process.exit(NOT_BUILT);
}
await import(pathToFileURL(built).href);
