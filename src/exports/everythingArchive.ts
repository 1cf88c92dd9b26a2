/** Results and data as one zip: `results/`, `pack/` with its descriptor, and a text that says what they are. */
import type { RowsByConfidence } from '../analysis/confidenceUnder.ts';
import { dataPackage } from '../pack/dataPackage.ts';
import type { Tables } from '../pack/pack.ts';
import { readPack } from '../pack/readPack.ts';
import { tableNames } from '../pack/tableNames.ts';
import { writeProject } from './projectFile.ts';
import { packArchive } from './zip.ts';

/** Contents by name, as they are to be written. */
type Files = ReadonlyMap<string, Uint8Array>;

export interface Everything {
  /** The data's own name, such as its folder's. */
  readonly name: string;
  readonly results: Files;
  readonly pack: Files;
}

/** @param about the text that lies beside the folders, given how sure the rows of the data are */
export function writeEverything({ name, results, pack }: Everything, about: (rows: RowsByConfidence) => string) {
  const { tables } = readPack(pack);
  const files = new Map<string, Uint8Array | string>([['README.txt', about(rowsByConfidence(tables))]]);
  for (const [file, content] of results) files.set(`results/${file}`, content);
  for (const [file, content] of pack) files.set(`pack/${file}`, content);
  const descriptor = dataPackage(tables, packageName(name));
  files.set('pack/datapackage.json', `${JSON.stringify(descriptor, null, 2)}\n`);
  return packArchive(files);
}

/** The data as a project file, from the texts of its tables. */
export const projectOf = (name: string, pack: Files): Uint8Array => writeProject(name, readPack(pack).tables);

/** The rows of every table that says how sure its rows are; a row that does not say is illustrative. */
export function rowsByConfidence(tables: Tables): RowsByConfidence {
  const counts = { published: 0, derived: 0, expert: 0, illustrative: 0 };
  for (const { columns, rows } of tableNames.map((name) => tables[name])) {
    if (!columns.includes('confidence')) continue;
    for (const { cells } of rows) {
      const said = cells['confidence'] ?? '';
      counts[Object.hasOwn(counts, said) ? (said as keyof typeof counts) : 'illustrative'] += 1;
    }
  }
  return counts;
}

/** A Data Package's name is in lower case, of Latin letters and without spaces. */
export const packageName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9._-]+/g, '-')
    .replaceAll(/^[-._]+|[-._]+$/g, '') || 'pack';
