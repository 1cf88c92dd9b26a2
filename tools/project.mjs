/** Where things lie in the project: the folders that the tools read and write. */
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

export const projectFolder = fileURLToPath(new URL('..', import.meta.url));
/** The built app. */
export const appFolder = join(projectFolder, 'dist');
/** The app built into one file. */
export const onePageFile = join(projectFolder, 'dist-single', 'esp-cost-planner.html');
/** The built command line. */
export const commandLineFolder = join(projectFolder, 'dist-cli');
/** What the tools remember between runs; may be thrown away at any time. */
export const cacheFolder = join(projectFolder, '.cache');
