/** `npm run build:single`: builds the app into one file, dist-single/esp-cost-planner.html, that works by double click. */
import './nodeVersion.mjs';
import { installIfMissing } from './install.mjs';
import { installedCommand, run } from './run.mjs';

await installIfMissing();
const settings = ['--config', 'vite.single.config.ts', '--logLevel', 'warn'];
process.exitCode = await run(process.execPath, [installedCommand('vite', 'vite'), 'build', ...settings]);
