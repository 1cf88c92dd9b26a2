/** `npm run build`: builds the app into dist/ and the command line into dist-cli/. */
import './nodeVersion.mjs';
import { buildApp } from './buildApp.mjs';
import { buildCommandLine } from './buildCommandLine.mjs';
import { installIfMissing } from './install.mjs';

await installIfMissing();
if (!(await buildApp()) || !(await buildCommandLine())) process.exit(1);
