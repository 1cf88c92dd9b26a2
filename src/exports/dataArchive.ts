/** All tables as one zip: the folder `pack/` with its descriptor, as the command line and this page read it. */
import type { Tables } from '../pack/pack.ts';
import { packFiles } from './resultsPackage.ts';
import { packArchive } from './zip.ts';

export const writeDataArchive = (name: string, tables: Tables): Uint8Array => packArchive(packFiles(tables, { name }));
