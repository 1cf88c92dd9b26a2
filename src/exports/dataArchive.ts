/** All tables as one zip: the folder `pack/` with its descriptor, as the command line and this page read it. */
import { dataPackage } from '../pack/dataPackage.ts';
import type { Tables } from '../pack/pack.ts';
import { writePack } from '../pack/writePack.ts';
import { packageName } from './everythingArchive.ts';
import { packArchive } from './zip.ts';

export function writeDataArchive(name: string, tables: Tables): Uint8Array {
  const files = new Map([...writePack(tables)].map(([file, text]) => [`pack/${file}`, text]));
  files.set('pack/datapackage.json', `${JSON.stringify(dataPackage(tables, packageName(name)), null, 2)}\n`);
  return packArchive(files);
}
