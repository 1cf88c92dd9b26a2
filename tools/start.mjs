/** `npm start`: installs what is missing, builds the app where it is stale, serves it and prints its address. */
import './nodeVersion.mjs';
import { buildAppIfStale } from './buildApp.mjs';
import { installIfMissing } from './install.mjs';
import { appFolder } from './project.mjs';
import { serveFolder } from './staticServer.mjs';

const USUAL_PORT = 4173;

await installIfMissing();
if (!(await buildAppIfStale())) {
  console.error('The app could not be built; the reason stands above.');
  process.exit(1);
}
const wanted = readPort();
const { address, port } = await serveFolder(appFolder, wanted);
if (wanted !== 0 && port !== wanted) console.error(`Port ${wanted} is not free, so another one was taken.`);
console.log(`ESP Cost Planner is at ${address} (stop it with Ctrl+C)`);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));

/** The port of the environment variable PORT, where there is one; 0 is any free port. */
function readPort() {
  const text = process.env.PORT;
  if (text === undefined || text === '') return USUAL_PORT;
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0 && number <= 65535) return number;
  console.error(`PORT is ‘${text}’; it should be a whole number from 0 to 65535.`);
  process.exit(1);
}
